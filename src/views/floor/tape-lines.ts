// The tape on the floor: what the news says, which price moved the most, and the others in small print.

import type { Words } from '../../languages/words.ts';
import type { HeadlinePublished, PricesMoved } from '../../show/events/market.ts';
import { ASSETS, type Prices } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import type { Show } from '../../show/state/show.ts';
import { effectsIn } from '../votes/effects.ts';
import { plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { phrasingOf } from './round-lines.ts';

/** Moves in basis points from which a price is news, and from which it is drama. */
const NOTABLE_BP = 100;
const DRAMATIC_BP = 500;

/** The leak itself has said it already, in full. */
export function headlineLines(
  words: Words,
  event: HeadlinePublished,
  { seq, history }: { readonly seq: number; readonly history: readonly Prices[] },
): readonly string[] {
  const headline = plain(words.ofHeadline(event.headline));
  switch (event.source) {
    case 'leak':
      return [];
    case 'audience':
      return [membersLine(words, event, history)];
    case 'rumour':
      return [words.say('floor.newsRumour', { headline })];
    case 'deck':
      return [words.vary('floor.news', phrasingOf(seq), { headline })];
  }
}

/** What the members voted for, what it alone did, and who wrote it where they signed it. */
function membersLine(words: Words, { headline }: HeadlinePublished, history: readonly Prices[]): string {
  const effects = effectsIn(words, headline, history);
  const { signedBy } = headline;
  return words.say('floor.newsOfMembers', {
    headline: plain(words.ofHeadline(headline)),
    told: effects === '' ? 'alone' : 'effects',
    effects,
    author: signedBy === undefined ? 'unsigned' : 'signed',
    name: signedBy === undefined ? '' : mentionOf(words, signedBy),
  });
}

export function priceLine(words: Words, { previous, prices }: PricesMoved, seq: number): string {
  const { asset, bp } = largestMove({ previous, prices });
  const price = words.points(prices[asset]);
  const said = { asset: words.say(`names.${asset}`), price };
  if (Math.abs(bp) < NOTABLE_BP) {
    return words.vary('floor.quietTape', phrasingOf(seq), { ...said, change: words.percent(bp) });
  }
  // The verb says the direction, so the number needs no sign.
  return words.vary(verbsOf(bp), phrasingOf(seq), { ...said, size: words.size(bp) });
}

function verbsOf(bp: number) {
  if (bp > 0) return bp >= DRAMATIC_BP ? 'floor.rises' : 'floor.gains';
  return bp <= -DRAMATIC_BP ? 'floor.crashes' : 'floor.losses';
}

function largestMove({ previous, prices }: Pick<PricesMoved, 'previous' | 'prices'>) {
  const [first, ...others] = ASSETS.map((asset) => ({ asset, bp: changeBp(previous[asset], prices[asset]) }));
  return others.reduce((largest, move) => (Math.abs(move.bp) > Math.abs(largest.bp) ? move : largest), {
    asset: first?.asset ?? 'Tech',
    bp: first?.bp ?? 0,
  });
}

/** Where a price jumped without any headline. */
export const gapLines = (words: Words, { gapBp = {} }: Pick<PricesMoved, 'gapBp'>): readonly string[] =>
  ASSETS.flatMap((asset) => {
    const bp = gapBp[asset];
    if (bp === undefined) return [];
    return [words.say('prices.gap', { asset: words.say(`names.${asset}`), gap: words.percent(bp) })];
  });

/** The other prices and the round, in small print. */
export function restLine(words: Words, show: Show, { previous, prices }: PricesMoved): string {
  const named = largestMove({ previous, prices }).asset;
  const quotes = ASSETS.filter((asset) => asset !== named).map((asset) =>
    words.say('floor.quote', {
      asset: words.say(`names.${asset}`),
      price: words.points(prices[asset]),
      change: words.percent(changeBp(previous[asset], prices[asset])),
    }),
  );
  const round = show.episode?.round ?? 0;
  const rounds = show.settings.roundsPerEpisode;
  return words.say('floor.rest', { quotes: quotes.join(' · '), round, rounds });
}
