// How every pool of an episode was settled: who was right, how many of the bets, and who won most by it.

import type { PoolSettled } from '../show/event.ts';
import type { PerformerId } from '../show/ids.ts';
import type { Payout } from '../show/wagers.ts';
import { chipCount, grouped } from './money.ts';
import { nameOf } from './names.ts';
import type { Paper } from './paper.ts';
import type { Story } from './story.ts';
import { toldOf } from './story.ts';
import { varied } from './varied.ts';

const BETTORS_SHOWN = 3;

export function betLines(paper: Paper, { told }: Story): readonly string[] {
  const settled = toldOf(told, 'poolSettled').map(({ event }) => event);
  const backed = settled.filter(({ payouts }) => payouts.length > 0);
  if (backed.length === 0) return ['### 🎟️ Bets', 'Nobody bet on this episode.'];
  const unbacked = settled.length - backed.length;
  return [
    '### 🎟️ Bets',
    ...backed.flatMap((pool) => poolLines(paper, pool)),
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
  const title = `**${titleOf(pool)}: ${outcomesOf(paper, outcomes)}**`;
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

const profitOf = ({ paidChips, stakeChips }: Payout): number => paidChips - stakeChips;

const payoutLine = (paper: Paper, { viewer, outcome, stakeChips, paidChips }: Payout): string =>
  varied(`${viewer} ${stakeChips} ${paidChips}`, [
    `<@${viewer}> on ${outcomesOf(paper, [outcome])}: ${grouped(stakeChips)} became **${chipCount(paidChips)}**`,
    `<@${viewer}> backed ${outcomesOf(paper, [outcome])} with ${grouped(stakeChips)} and took **${chipCount(paidChips)}**`,
  ]);

const TITLES: Readonly<Record<string, string>> = {
  winner: 'Winner',
  bankrupt: 'First to go bankrupt',
  duel: 'Head to head',
  hypocrite: 'Biggest hypocrite',
};

/** Of `e2-winner`: Winner. A pool of a kind that is new here is called by its own id. */
function titleOf(pool: string): string {
  const kind = pool.replace(/^e\d+-/, '');
  const words = kind.replaceAll('-', ' ');
  return TITLES[kind] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Outcomes are performers, or a word such as `nobody`. */
const outcomesOf = (paper: Paper, outcomes: readonly string[]): string =>
  outcomes.length === 0
    ? 'nobody'
    : outcomes.map((outcome) => nameOf(paper, outcome as PerformerId)).join(' and ');
