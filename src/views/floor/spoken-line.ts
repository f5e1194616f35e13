// A performer's words in a room, and the small print under them: what they did to somebody, which mind said it, what it
// trades, and whether the understudy stood in. That it is an AI stands in its name.

import type { Words } from '../../languages/words.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { Show } from '../../show/state/show.ts';
import { turnDeeds } from '../plots/turn-deeds.ts';
import { plain } from '../words/markdown.ts';
import { sizedTradeIn } from '../words/trades.ts';
import type { Step } from './step.ts';

/** `-# 🎭 house-4m · long Crypto, all in · round 7`. `show` is the show before the turn. */
export function smallPrint(words: Words, show: Show, { performer, decision, playedBy }: TurnTaken): string {
  const broke = show.episode?.bankrupt.includes(performer) === true;
  return words.say('floor.spoken', {
    mind: playedBy.understudyBecause ?? (playedBy.prompted === true ? 'prompted' : 'itself'),
    name: plain(playedBy.mind),
    trade: broke ? words.say('floor.commentsOnly') : sizedTradeIn(words, decision),
    round: show.episode?.round ?? 0,
  });
}

/** The public words, escaped, with their small print; the thought stays out. */
export const spokenLine = (words: Words, step: Step, turn: TurnTaken): string =>
  [plain(turn.decision.speech), ...turnDeeds(words, step, turn), smallPrint(words, step.before, turn)].join(
    '\n',
  );
