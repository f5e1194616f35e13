// A decision's trade in two or three words, in the reader's language.

import type { Words } from '../../languages/words.ts';
import { betOf, type DeskOption } from '../../show/bank/desk.ts';
import type { Turn } from '../../show/state/episode.ts';

/** "long Crypto", or "holds". */
export function tradeIn(words: Words, { trade, side }: Pick<Turn, 'trade' | 'side'>): string {
  if (trade === 'Hold') return words.say('trades.hold');
  const asset = words.say(`names.${trade}`);
  return side === 'long' ? words.say('trades.long', { asset }) : words.say('trades.short', { asset });
}

/** "long Crypto, all in", or "holds". */
export function sizedTradeIn(words: Words, turn: Pick<Turn, 'trade' | 'side' | 'conviction'>): string {
  const { trade, side, conviction } = turn;
  if (trade === 'Hold') return words.say('trades.hold');
  const values = { size: `${conviction}`, asset: words.say(`names.${trade}`) } as const;
  return side === 'long' ? words.say('trades.sizedLong', values) : words.say('trades.sizedShort', values);
}

/** "hold", "long Tech": what the desk may be voted into. */
export function deskOptionIn(words: Words, option: DeskOption): string {
  const bet = betOf(option);
  if (bet === undefined) return words.say('trades.deskHolds');
  return tradeIn(words, { trade: bet.asset, side: bet.side });
}
