// A decision's trade in two or three words, and what was wanted of a bank that could not stand it.

import type { Overruled } from '../../show/events/bank.ts';
import type { Turn } from '../../show/state/episode.ts';

const SIZES = { 1: 'a little', 2: 'half in', 3: 'all in' } as const;

/** "long Crypto", or "holds". */
export const tradeWords = ({ trade, side }: Pick<Turn, 'trade' | 'side'>): string =>
  trade === 'Hold' ? 'holds' : `${side} ${trade}`;

/** "long Crypto, all in", or "holds". */
export const sizedTradeWords = (turn: Pick<Turn, 'trade' | 'side' | 'conviction'>): string =>
  turn.trade === 'Hold' ? 'holds' : `${tradeWords(turn)}, ${SIZES[turn.conviction]}`;

/** "Alex … $30,000 of loan": what whoever was overruled had to do with the money. */
export const WANTED_VERBS: Readonly<Record<Overruled['occasion'], string>> = {
  order: 'wanted',
  standing: 'held',
  loan: 'hoped for',
};

/** "long Crypto", or "of loan". */
export const wantedWords = ({ bet }: Pick<Overruled, 'bet'>): string =>
  bet === null ? 'of loan' : `${bet.side} ${bet.asset}`;
