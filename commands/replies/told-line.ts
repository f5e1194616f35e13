// What was thought when a line was said, for one member; and the same as a card, for all. Both read the line's turn from
// the records, and neither tells of a round that is not over.

import { cutAtWord } from '../../src/letters/cut.ts';
import { anyThread } from '../../src/show/plot/plot.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import { aboutButton, shareButton, traderButtons } from '../../src/stage/floor/line-buttons.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { lineText, underwayText } from '../../src/views/answers/line.ts';
import { type SaidTurn, saidTurn, type TurnRef } from '../../src/views/paper/said-turn.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';
import { floorWords } from '../../src/views/words/floor-words.ts';
import { nameOf } from '../../src/views/words/names.ts';
import { recordsOf } from './episode-records.ts';
import { pictured } from './pictured.ts';
import { refused } from './refusal.ts';

/** What was thought, with what one can do from there. */
export async function think(call: Call, show: Show, ref: TurnRef): Promise<Reply> {
  const turn = await turnOf(call, show, ref);
  if ('kind' in turn) return turn;
  const { episode, round } = turn;
  const rewind: Button = {
    press: { kind: 'rewind', episode, round },
    label: cutAtWord(call.words.say('lines.rewind', { round }), BUTTON_LABEL_SHOWN_MAX),
    style: 'secondary',
    emoji: '⏪',
  };
  return {
    kind: 'private',
    text: lineText(call.words, show, turn),
    buttons: [
      [shareButton(call.words, turn), rewind, ...about(call, show, turn)],
      traderButtons(call.words, show, { performer: turn.performer, atMs: call.atMs }),
    ],
  };
}

/** Where the line did something to somebody that is still remembered. */
const about = ({ words }: Call, { plot }: Show, { thread }: SaidTurn): readonly Button[] =>
  thread === undefined || anyThread(plot, thread) === undefined ? [] : [aboutButton(words, thread)];

/**
 * The card for all to see, in the floor's language, with the name of whoever shares it. Nobody speaks through the bot
 * where they may not write themselves: there the card is theirs alone.
 */
export async function share(call: Call, show: Show, ref: TurnRef): Promise<Reply> {
  const turn = await turnOf(call, show, ref);
  if ('kind' in turn) return turn;
  const { guild, viewer, production } = call;
  if (!call.mayWrite) return sharedAlone(call, show, turn);
  const readyAtMs = production.sharesCard({ guild, viewer });
  if (readyAtMs !== undefined) return refused(call, { reason: 'tooEarly', atMs: readyAtMs });
  const words = floorWords(show);
  const picture = await production.cardPicture(words, show, { card: 'share', turn });
  const shared = words.say('lines.shared', { who: `<@${viewer}>`, name: nameOf(show, turn.performer) });
  const told = picture === undefined ? `${shared}\n${lineText(words, show, turn)}` : shared;
  return { kind: 'public', text: told, ...pictured(picture) };
}

async function sharedAlone({ words, production }: Call, show: Show, turn: SaidTurn): Promise<Reply> {
  const picture = await production.cardPicture(words, show, { card: 'share', turn });
  const alone = words.say('lines.sharedAlone');
  const text = picture === undefined ? `${alone}\n${lineText(words, show, turn)}` : alone;
  return { kind: 'private', text, ...pictured(picture) };
}

/** The turn, or what is said instead. */
async function turnOf(call: Call, show: Show, ref: TurnRef): Promise<SaidTurn | Reply> {
  const { words, atMs } = call;
  const records = await recordsOf(call, show, ref.episode);
  const turn = records && saidTurn(records, ref);
  if (turn === undefined) return { kind: 'private', text: words.say('lines.gone') };
  return turn === 'underway' ? { kind: 'private', text: underwayText(words, show, { ...ref, atMs }) } : turn;
}
