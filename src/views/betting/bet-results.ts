// How every pool of an episode was settled: who was right, how many of the bets, and who won most by it.

import { wordsOf } from '../../languages/words.ts';
import type { PoolSettled, PoolVoided } from '../../show/events/parlour.ts';
import { kindOf } from '../../show/parlour/pools.ts';
import type { Payout } from '../../show/parlour/settlement.ts';
import type { Paper } from '../paper/paper.ts';
import { chipsFor, say } from '../paper/phrasebook.ts';
import type { Story } from '../paper/story.ts';
import { toldOf } from '../paper/story.ts';
import { outcomesFor } from '../paper/trade-phrases.ts';
import { plain } from '../words/markdown.ts';

const BETTORS_SHOWN = 3;

export function betLines(paper: Paper, { told }: Story): readonly string[] {
  const voided = toldOf(told, 'poolVoided').map(({ event }) => event);
  const settled = toldOf(told, 'poolSettled')
    .map(({ event }) => event)
    .filter(({ pool }) => !voided.some((other) => other.pool === pool));
  const backed = settled.filter(({ payouts }) => payouts.length > 0);
  const heading = `### 🎟️ ${say(paper, 'bets.heading', {})}`;
  if (backed.length + voided.length === 0) return [heading, say(paper, 'bets.none', {})];
  return [
    heading,
    ...backed.flatMap((pool) => poolLines(paper, pool)),
    ...voided.map((pool) => voidedLine(paper, pool)),
    ...unbackedLine(paper, settled.length - backed.length),
  ];
}

function unbackedLine(paper: Paper, count: number): readonly string[] {
  if (count === 0) return [];
  const words =
    count === 1 ? say(paper, 'bets.unbackedOne', {}) : say(paper, 'bets.unbacked', { count: String(count) });
  return [`-# ${words}`];
}

/** The best bet of the whole episode in one line; none where nobody won anything. */
export function bestBetLine(paper: Paper, { told }: Story): readonly string[] {
  const payouts = toldOf(told, 'poolSettled').flatMap(({ event }) => event.payouts);
  const best = payouts.toSorted((one, other) => profitOf(other) - profitOf(one))[0];
  if (best === undefined || profitOf(best) <= 0) return [];
  return [`🎟️ ${payoutLine(paper, best)}`];
}

function poolLines(paper: Paper, { pool, outcomes, refunded, payouts }: PoolSettled): readonly string[] {
  const title = `**${titleOf(paper, pool)}: ${outcomesFor(paper, outcomes)}**`;
  if (refunded) return [`${title} · ${say(paper, 'bets.refunded', {})}`];
  const paid = payouts
    .filter(({ paidChips }) => paidChips > 0)
    .toSorted((one, other) => profitOf(other) - profitOf(one));
  const [won, all] = [String(paid.length), String(payouts.length)];
  const more = paid.length - BETTORS_SHOWN;
  return [
    `${title} · ${say(paper, 'bets.won', { won, all })}`,
    ...paid.slice(0, BETTORS_SHOWN).map((payout) => payoutLine(paper, payout)),
    ...(more > 0 ? [`-# ${say(paper, 'bets.more', { count: String(more) })}`] : []),
  ];
}

const voidedLine = (paper: Paper, { pool, why }: PoolVoided): string =>
  `**${titleOf(paper, pool)}** · ${say(paper, 'bets.calledOff', { why: plain(why) })}`;

const profitOf = ({ paidChips, stakeChips }: Payout): number => paidChips - stakeChips;

function payoutLine(paper: Paper, { viewer, outcome, stakeChips, paidChips }: Payout): string {
  const slots = {
    who: `<@${viewer}>`,
    outcome: outcomesFor(paper, [outcome]),
    stake: wordsOf(paper.language ?? 'en').number(stakeChips),
  };
  const about = `${viewer} ${stakeChips} ${paidChips}`;
  return say(paper, 'bets.payout', { ...slots, paid: `**${chipsFor(paper, paidChips)}**` }, about);
}

/** Of `e2-winner`: Who wins. A pool of a kind that is new here is called by its own id. */
function titleOf(paper: Paper, pool: string): string {
  const kind = kindOf(pool);
  const words = pool.replace(/^e\d+-/, '').replaceAll('-', ' ');
  return kind === undefined ? plain(words) : say(paper, `market.${kind}`, {});
}
