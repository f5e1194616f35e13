// How every pool of an episode was settled: who was right, how many of the bets, and who won most by it.

import type { Words } from '../../languages/words.ts';
import { hash32 } from '../../show/chance.ts';
import type { PoolSettled, PoolVoided } from '../../show/events/parlour.ts';
import { marketIn, threadIn } from '../../show/parlour/pool-id.ts';
import type { Payout } from '../../show/parlour/settlement.ts';
import type { Paper } from '../paper/paper.ts';
import type { Story } from '../paper/story.ts';
import { toldOf } from '../paper/story.ts';
import { plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { marketLabel, outcomeName, outcomeNames } from './markets.ts';

const BETTORS_SHOWN = 3;

export function betLines(words: Words, paper: Paper, { told }: Story): readonly string[] {
  const voided = toldOf(told, 'poolVoided').map(({ event }) => event);
  const settled = toldOf(told, 'poolSettled')
    .map(({ event }) => event)
    .filter(({ pool }) => !voided.some((other) => other.pool === pool));
  const backed = settled.filter(({ payouts }) => payouts.length > 0);
  const heading = `### 🎟️ ${words.say('recap.betsHeading')}`;
  if (backed.length + voided.length === 0) return [heading, words.say('recap.betsNone')];
  return [
    heading,
    ...backed.flatMap((pool) => poolLines(words, paper, pool)),
    ...voided.map((pool) => voidedLine(words, paper, pool)),
    ...unbackedLine(words, settled.length - backed.length),
  ];
}

const unbackedLine = (words: Words, pools: number): readonly string[] =>
  pools === 0 ? [] : [`-# ${words.say('recap.betsUnbacked', { pools })}`];

/** The best bet of the whole episode in one line; none where nobody won anything. */
export function bestBetLine(words: Words, paper: Paper, { told }: Story): readonly string[] {
  const payouts = toldOf(told, 'poolSettled').flatMap(({ event }) => event.payouts);
  const best = payouts.toSorted((one, other) => profitOf(other) - profitOf(one))[0];
  if (best === undefined || profitOf(best) <= 0) return [];
  return [`🎟️ ${payoutLine(words, paper, best)}`];
}

function poolLines(
  words: Words,
  paper: Paper,
  { pool, outcomes, refunded, payouts }: PoolSettled,
): readonly string[] {
  const market = titleOf(words, paper, pool);
  // A thread that came to nothing has no outcome.
  if (outcomes.length === 0 && threadIn(pool) !== undefined)
    return [`**${market}** · ${words.say('recap.betsCameToNothing')}`];
  const title = `**${market}: ${outcomeNames(words, paper, outcomes)}**`;
  if (refunded) return [`${title} · ${words.say('recap.betsRefunded')}`];
  const paid = payouts
    .filter(({ paidChips }) => paidChips > 0)
    .toSorted((one, other) => profitOf(other) - profitOf(one));
  const [won, all] = [paid.length, payouts.length];
  const more = paid.length - BETTORS_SHOWN;
  return [
    `${title} · ${words.say('recap.betsWon', { won, all })}`,
    ...paid.slice(0, BETTORS_SHOWN).map((payout) => payoutLine(words, paper, payout)),
    ...(more > 0 ? [`-# ${words.say('recap.betsMore', { bets: more })}`] : []),
  ];
}

const voidedLine = (words: Words, paper: Paper, { pool, why }: PoolVoided): string =>
  `**${titleOf(words, paper, pool)}** · ${words.say('recap.betsCalledOff', { why: plain(why) })}`;

const profitOf = ({ paidChips, stakeChips }: Payout): number => paidChips - stakeChips;

function payoutLine(words: Words, paper: Paper, { viewer, outcome, stakeChips, paidChips }: Payout): string {
  return words.vary('recap.betsPayout', hash32(`${viewer} ${stakeChips} ${paidChips}`), {
    who: mentionOf(words, viewer),
    outcome: outcomeName(words, paper, outcome),
    stake: words.number(stakeChips),
    paid: `**${words.chips(paidChips)}**`,
  });
}

/** Of `e2-winner`: Who wins. A pool of a kind that is new here is called by its own id. */
function titleOf(words: Words, paper: Paper, pool: string): string {
  const market = marketIn(pool);
  return market === undefined
    ? plain(pool.replace(/^e\d+-/, '').replaceAll('-', ' '))
    : marketLabel(words, paper, market);
}
