// A performer's words in a room, and the small print under them: which mind said it, what it trades,
// and whether the understudy stood in. That it is an AI stands in its name.

import type { Words } from '../../languages/words.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';
import { sizedTradeIn } from '../words/trades.ts';

/** `-# 🎭 house-4m · long Crypto, all in · round 7`. `show` is the show before the turn. */
export function smallPrint(words: Words, show: Show, { performer, decision, playedBy }: TurnTaken): string {
  const broke = show.episode?.bankrupt.includes(performer) === true;
  return words.say('floor.spoken', {
    mind: playedBy.understudyBecause ?? 'itself',
    name: plain(playedBy.mind),
    trade: broke ? words.say('floor.commentsOnly') : sizedTradeIn(words, decision),
    round: show.episode?.round ?? 0,
  });
}

/** The public words, escaped, with their small print; the thought stays out. */
export const spokenLine = (words: Words, show: Show, turn: TurnTaken): string =>
  `${plain(turn.decision.speech)}\n${smallPrint(words, show, turn)}`;
