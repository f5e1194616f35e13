// The tape on the floor: what the news says, which price moved the most, and the others in small print.

import type { HeadlinePublished, PricesMoved } from '../../show/events/market.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';
import { percentOf, points } from '../words/money.ts';
import { varied } from '../words/varied.ts';

/** Moves in basis points from which a price is news, and from which it is drama. */
const NOTABLE_BP = 100;
const DRAMATIC_BP = 500;

/** The leak itself has said it already, in full. */
export function headlineLines({ source, headline }: HeadlinePublished, seq: number): readonly string[] {
  if (source === 'leak') return [];
  const marks = { audience: '📣 **The audience made the news:**', rumour: '👂', deck: newsMark(seq) };
  return [`${marks[source]} ${plain(headline.text)}`];
}

const newsMark = (seq: number): string =>
  varied(`newsline ${seq}`, ['📰', '📰 **Just in:**', '🗞️', '📰 **Breaking:**', '📰 **On the wire:**']);

const RISES = ['rips', 'soars', 'jumps', 'rockets'] as const;
const GAINS = ['climbs', 'gains', 'adds', 'firms'] as const;
const LOSSES = ['slips', 'gives up', 'sags', 'loses'] as const;
const CRASHES = ['craters', 'tanks', 'plunges', 'collapses'] as const;

export function priceLine({ previous, prices }: PricesMoved, seq: number): string {
  const { asset, bp } = largestMove({ previous, prices });
  const price = `**${points(prices[asset])}**`;
  if (Math.abs(bp) < NOTABLE_BP) {
    const quiet = varied(`newsline ${seq}`, [
      'A quiet tape',
      'Not much moves',
      'The market yawns',
      'A sleepy round',
    ]);
    return `➖ ${quiet}: ${asset} ${price} (${percentOf(bp)})`;
  }
  // The verb says the direction, so the number needs no sign.
  const size = percentOf(Math.abs(bp)).slice(1);
  const verbs = bp > 0 ? (bp >= DRAMATIC_BP ? RISES : GAINS) : bp <= -DRAMATIC_BP ? CRASHES : LOSSES;
  return `${bp > 0 ? '📈' : '📉'} ${asset} ${varied(`newsline ${seq}`, verbs)} **${size}** to ${price}`;
}

function largestMove({ previous, prices }: Pick<PricesMoved, 'previous' | 'prices'>) {
  const [first, ...others] = ASSETS.map((asset) => ({ asset, bp: changeBp(previous[asset], prices[asset]) }));
  return others.reduce((largest, move) => (Math.abs(move.bp) > Math.abs(largest.bp) ? move : largest), {
    asset: first?.asset ?? 'Tech',
    bp: first?.bp ?? 0,
  });
}

/** The other prices and the round, in small print. */
export function restLine(show: Show, { previous, prices }: PricesMoved): string {
  const named = largestMove({ previous, prices }).asset;
  const others = ASSETS.filter((asset) => asset !== named).map(
    (asset) => `${asset} ${points(prices[asset])} (${percentOf(changeBp(previous[asset], prices[asset]))})`,
  );
  const round = `round ${show.episode?.round ?? 0} of ${show.settings.roundsPerEpisode}`;
  return `-# ${[...others, round].join(' · ')}`;
}
