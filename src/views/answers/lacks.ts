// What keeps the show from a channel, in a sentence that says where to put it right.

import type { English } from '../../languages/en/english.ts';
import type { Words } from '../../languages/words.ts';
import type { Rejection } from '../../show/rejection.ts';
import { type Refusal, refusalText } from '../doctor/refusal.ts';
import { plain } from '../words/markdown.ts';
import { sentence } from './rejections.ts';

/** As Discord's API calls it; what its settings call it is in the catalogue. */
export type PermissionName = keyof English['permissions'];

export type Lack =
  /** `channels` are names, `role` is the bot's own. */
  | {
      readonly kind: 'permissions';
      readonly permissions: readonly PermissionName[];
      readonly channels: readonly string[];
      readonly role: string;
    }
  | { readonly kind: 'cannotMake'; readonly channels: readonly string[]; readonly role: string }
  | { readonly kind: 'notMade'; readonly channel: string; readonly why: string }
  /** Discord refuses a way that was open: what, and why. */
  | { readonly kind: 'closed'; readonly why: Refusal }
  | { readonly kind: 'refused'; readonly rejection: Rejection };

export function lackText(words: Words, lack: Lack): string {
  switch (lack.kind) {
    case 'permissions': {
      const names = lack.permissions.map((name) => `**${words.say(`permissions.${name}`)}**`);
      return words.say('channels.lacks', {
        channels: channelList(words, lack.channels),
        permissions: words.listed(names),
        role: plain(lack.role),
      });
    }
    case 'cannotMake':
      return words.say('channels.cannotMake', {
        channels: channelList(words, lack.channels),
        role: plain(lack.role),
      });
    case 'notMade':
      return words.say('channels.notMade', { channel: hashed(lack.channel), why: plain(lack.why) });
    case 'closed':
      return refusalText(words, lack.why);
    case 'refused':
      return sentence(words, lack.rejection);
  }
}

/** Names of channels as Discord shows them. */
export const channelList = (words: Words, names: readonly string[]): string =>
  words.listed(names.map(hashed));

const hashed = (name: string): string => `#${plain(name)}`;
