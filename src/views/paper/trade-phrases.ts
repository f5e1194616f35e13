// A decision's trade and an outcome of a bet, in the words of the recap's language.

import type { Performer } from '../../show/cast/cast.ts';
import type { OutcomeId } from '../../show/parlour/wagers.ts';
import { NOBODY } from '../../show/parlour/wagers.ts';
import type { Turn } from '../../show/state/episode.ts';
import { nameOf } from '../words/names.ts';
import type { Ride } from './moments/moment.ts';
import { listed, type Read, say } from './phrasebook.ts';

type Reader = Read & { readonly cast: readonly Performer[] };

/** "long Crypto". */
export const betPhrase = (reader: Read, { asset, side }: Pick<Ride, 'asset' | 'side'>): string =>
  say(reader, `trade.${side}`, { asset });

/** "long Crypto", or "holds". */
export const tradePhrase = (reader: Read, { trade, side }: Pick<Turn, 'trade' | 'side'>): string =>
  trade === 'Hold' ? say(reader, 'trade.hold', {}) : betPhrase(reader, { asset: trade, side });

/** "long Crypto, all in", or "holds". */
export function sizedTradePhrase(reader: Read, turn: Pick<Turn, 'trade' | 'side' | 'conviction'>): string {
  const trade = tradePhrase(reader, turn);
  if (turn.trade === 'Hold') return trade;
  return `${trade}${say(reader, 'comma', {})}${say(reader, `size.${turn.conviction}`, {})}`;
}

/** "Alex and Sarah"; "Nobody" for none of them. */
export function outcomesFor(reader: Reader, outcomes: readonly OutcomeId[]): string {
  const known = outcomes.flatMap((outcome) => (outcome === NOBODY ? [] : [nameOf(reader, outcome)]));
  return known.length === 0 ? say(reader, 'nobody', {}) : listed(reader, known);
}
