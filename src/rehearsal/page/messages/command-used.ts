// The small line above an answer, as Discord draws it: who used which command; and of one that was chosen in a
// message's menu, on which message, where a press leads.
import { element } from '../element.ts';
import type { PageMessage } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import { initialPortrait } from './media.ts';
import { quoted } from './reply-line.ts';

/** `target`: the message in whose menu the command was chosen, where it is still on the page. */
export function commandUsed(
  { interaction: used }: PageMessage,
  target: PageMessage | undefined,
  around: Surroundings,
): HTMLElement | null {
  if (used === undefined || used.commandName === '') return null;
  const user = around.users.find(({ id }) => id === used.userId);
  const portrait = user === undefined ? null : around.picture(user.avatarUrl);
  const inMenu = used.targetMessageId !== undefined;
  const name = around.commandName(used.commandName);
  const sentence = around.words.around('used', {
    user: element('strong', {}, used.userName),
    command: element('span', { class: 'command-name' }, inMenu ? name : `/${name}`),
  });
  return element(
    'div',
    { slot: 'reply', class: 'reply-line', 'data-testid': 'command-used' },
    element('img', { src: portrait ?? initialPortrait(used.userName), alt: '' }),
    element('span', { class: 'command-used' }, ...sentence),
    ...(inMenu ? usedOn(target, around) : []),
  );
}

function usedOn(target: PageMessage | undefined, around: Surroundings): readonly HTMLElement[] {
  const arrow = element('span', { 'aria-hidden': 'true' }, '›');
  if (target === undefined) return [arrow, element('em', {}, around.words.say('targetGone'))];
  const onclick = (): void => around.goTo(target.id);
  return [
    arrow,
    element('button', { type: 'button', class: 'command-target', onclick }, ...quoted(target, around)),
  ];
}
