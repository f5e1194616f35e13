// A performer's words in a room, and the small print under them: which mind said it, what it trades,
// and whether the understudy stood in. That it is an AI stands in its name.

import type { TurnTaken } from '../../show/events/trading.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';
import { sizedTradeWords } from '../words/trade-words.ts';

const STOOD_IN = {
  late: 'was late, the understudy stood in',
  failed: 'failed, the understudy stood in',
} as const;

/** `-# 🎭 house-4m · long Crypto, all in · round 7`. `show` is the show before the turn. */
export function smallPrint(show: Show, { performer, decision, playedBy }: TurnTaken): string {
  const broke = show.episode?.bankrupt.includes(performer) === true;
  const because = playedBy.understudyBecause;
  const mind = plain(playedBy.mind);
  const parts = [
    because === null ? `🎭 ${mind}` : `🎭 ${mind} ${STOOD_IN[because]}`,
    broke ? 'bankrupt, comments only' : sizedTradeWords(decision),
    `round ${show.episode?.round ?? 0}`,
  ];
  return `-# ${parts.join(' · ')}`;
}

/** The public words, escaped, with their small print; the thought stays out. */
export const spokenLine = (show: Show, turn: TurnTaken): string =>
  `${plain(turn.decision.speech)}\n${smallPrint(show, turn)}`;
