// What is wanted of the cast in the middle of an episode: the answer that says when it is done, and how it is taken back.

import { cutAtWord } from '../../../src/letters/cut.ts';
import type { WaitingCastWish } from '../../../src/show/cast/cast-wish.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { Button } from '../../../src/stage/controls/button.ts';
import { inRows } from '../../../src/stage/controls/rows.ts';
import type { Call, PressCall } from '../../../src/stage/interactions/call.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import { waitingLine } from '../../../src/views/answers/cast.ts';
import { BUTTON_LABEL_SHOWN_MAX, ROWS_MAX } from '../../../src/views/words/discord-limits.ts';
import { plain } from '../../../src/views/words/markdown.ts';
import { findNamed } from '../../../src/views/words/names.ts';
import { refused } from '../refusal.ts';
import { bellLines } from './card-preview.ts';

/** Undefined where it was done at once. */
export function waitingReply(
  call: Call,
  show: Show,
  { events, shownAs }: { readonly events: readonly ShowEvent[]; readonly shownAs: 'private' | 'update' },
): Reply | undefined {
  const wished = events.find((event) => event.type === 'castWished');
  return wished === undefined ? undefined : { ...waitingCard(call, show, wished.waiting), kind: shownAs };
}

/** Who waits under that name: to join, to leave, or with another card. */
export function waitingNamed({ castWishes = [] }: Show, typed: string): WaitingCastWish | undefined {
  const joiners = castWishes.map(({ id, name }) => ({ id, name }));
  const found = findNamed(joiners, typed);
  return castWishes.find(({ id, wish }) =>
    wish.type === 'addPerformer' ? id === found?.id : wish.performer === typed || id === found?.id,
  );
}

/** One that waits, with the button that takes it back. */
export function waitingCard(call: Call, show: Show, waiting: WaitingCastWish) {
  const { words } = call;
  return {
    kind: 'private',
    text: [waitingLine(words, waiting), ...bellLines(call, show), words.say('cast.takeBackHow')].join('\n'),
    buttons: [[takeBackButton(call, waiting)]],
  } as const satisfies Reply;
}

export const takeBackButtons = (call: Call, { castWishes = [] }: Show): readonly (readonly Button[])[] =>
  inRows(
    castWishes.map((waiting) => takeBackButton(call, waiting)),
    ROWS_MAX,
  );

const takeBackButton = ({ words }: Call, { id, name }: WaitingCastWish): Button => ({
  press: { kind: 'unwish', wish: id },
  label: cutAtWord(words.say('cast.takeBack', { name }), BUTTON_LABEL_SHOWN_MAX),
  style: 'secondary',
});

export async function takenBack(call: PressCall<'unwish'>, show: Show): Promise<Reply> {
  const { words, guild, floors, viewer, atMs, press } = call;
  const waiting = (show.castWishes ?? []).find(({ id }) => id === press.wish);
  const outcome = await floors.submit(guild, { type: 'withdrawCastWish', viewer, atMs, wish: press.wish });
  if (!outcome.ok) return refused(call, outcome.rejection);
  return {
    kind: 'update',
    text: words.say('cast.takenBack', { name: plain(waiting?.name ?? '') }),
    buttons: [],
  };
}
