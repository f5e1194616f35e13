// Whom and what the ids in a message name, as far as this viewer sees them. Pure.
import type { MarkupContext } from './messages/markup.ts';
import { messageAddress } from './route.ts';
import type { PageState } from './state.ts';

type Names = Pick<MarkupContext, 'channelName' | 'userName' | 'roleName' | 'ownAddress'>;

export function namesIn(state: PageState | null): Names {
  const people = state === null ? [] : [...state.viewers, state.app];
  return {
    channelName: (id) => state?.channels.find((channel) => channel.id === id)?.name,
    userName: (id) => people.find((person) => person.id === id)?.name,
    roleName: (id) => state?.roles.find((role) => role.id === id)?.name,
    ownAddress: (url) => messageAddress(url, state?.guild.id ?? ''),
  };
}
