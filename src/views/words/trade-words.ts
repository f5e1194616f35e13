// A decision's trade in two or three words.

import type { Turn } from '../../show/state/episode.ts';

const SIZES = { 1: 'a little', 2: 'half in', 3: 'all in' } as const;

/** "long Crypto", or "holds". */
export const tradeWords = ({ trade, side }: Pick<Turn, 'trade' | 'side'>): string =>
  trade === 'Hold' ? 'holds' : `${side} ${trade}`;

/** "long Crypto, all in", or "holds". */
export const sizedTradeWords = (turn: Pick<Turn, 'trade' | 'side' | 'conviction'>): string =>
  turn.trade === 'Hold' ? 'holds' : `${tradeWords(turn)}, ${SIZES[turn.conviction]}`;
