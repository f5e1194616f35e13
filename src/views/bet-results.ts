// How every pool of an episode was settled: who was right, how many of the bets, and who won most by it.

import type { PoolSettled } from '../show/event.ts';
import type { PoolVoided } from '../show/parlourEvent.ts';
import { kindOf } from '../show/pools.ts';
import type { Payout } from '../show/wagers.ts';
import { plain } from './markdown.ts';
import { MARKET_LABELS, outcomeName, outcomeNames } from './markets.ts';
import { chipCount, grouped } from './money.ts';
import type { Paper } from './paper.ts';
import type { Story } from './story.ts';
import { toldOf } from './story.ts';
import { varied } from './varied.ts';

const BETTORS_SHOWN = 3;

export function betLines(paper: Paper, { told }: Story): readonly string[] {
  const voided = toldOf(told, 'poolVoided').map(({ event }) => event);
  const settled = toldOf(told, 'poolSettled')
    .map(({ event }) => event)
    .filter(({ pool }) => !voided.some((other) => other.pool === pool));
  const backed = settled.filter(({ payouts }) => payouts.length > 0);
  if (backed.length + voided.length === 0) return ['### 🎟️ Bets', 'Nobody bet on this episode.'];
  const unbacked = settled.length - backed.length;
  return [
    '### 🎟️ Bets',
    ...backed.flatMap((pool) => poolLines(paper, pool)),
    ...voided.map(voidedLine),
    ...(unbacked > 0 ? [`-# Nobody bet on the other ${unbacked === 1 ? 'pool' : `${unbacked} pools`}.`] : []),
  ];
}

/** The best bet of the whole episode in one line; none where nobody won anything. */
export function bestBetLine(paper: Paper, { told }: Story): readonly string[] {
  const payouts = toldOf(told, 'poolSettled').flatMap(({ event }) => event.payouts);
  const best = payouts.toSorted((one, other) => profitOf(other) - profitOf(one))[0];
  if (best === undefined || profitOf(best) <= 0) return [];
  return [`🎟️ ${payoutLine(paper, best)}`];
}

function poolLines(paper: Paper, { pool, outcomes, refunded, payouts }: PoolSettled): readonly string[] {
  const title = `**${titleOf(pool)}: ${outcomeNames(paper, outcomes)}**`;
  if (refunded) return [`${title} · Nobody was right: every stake was paid back.`];
  const won = payouts
    .filter(({ paidChips }) => paidChips > 0)
    .toSorted((one, other) => profitOf(other) - profitOf(one));
  const more = won.length - BETTORS_SHOWN;
  return [
    `${title} · ${won.length} of ${payouts.length} bets won`,
    ...won.slice(0, BETTORS_SHOWN).map((payout) => payoutLine(paper, payout)),
    ...(more > 0 ? [`-# and ${more} more`] : []),
  ];
}

const voidedLine = ({ pool, why }: PoolVoided): string =>
  `**${titleOf(pool)}** · Called off: ${plain(why)}. Every stake was paid back.`;

const profitOf = ({ paidChips, stakeChips }: Payout): number => paidChips - stakeChips;

const payoutLine = (paper: Paper, { viewer, outcome, stakeChips, paidChips }: Payout): string =>
  varied(`${viewer} ${stakeChips} ${paidChips}`, [
    `<@${viewer}> on ${outcomeName(paper, outcome)}: ${grouped(stakeChips)} became **${chipCount(paidChips)}**`,
    `<@${viewer}> backed ${outcomeName(paper, outcome)} with ${grouped(stakeChips)} and took **${chipCount(paidChips)}**`,
  ]);

/** Of `e2-winner`: Who wins. A pool of a kind that is new here is called by its own id. */
function titleOf(pool: string): string {
  const kind = kindOf(pool);
  const words = pool.replace(/^e\d+-/, '').replaceAll('-', ' ');
  return kind === undefined ? plain(words) : MARKET_LABELS[kind];
}
