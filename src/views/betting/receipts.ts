// The receipt of a bettor after the closing bell: market, outcome, stake, odds at the close, paid, and the balance.

import type { ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { balanceAfter } from '../../show/parlour/movements.ts';
import { walletOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted, plain } from '../words/markdown.ts';
import { chipCount } from '../words/money.ts';
import { marketName, outcomeName, outcomeNames } from './markets.ts';
import { timesOf } from './pool-odds.ts';
import type { Settlement } from './settlements.ts';

export interface ReceiptOf {
  readonly viewer: ViewerId;
  readonly episode: number;
}

/** What the viewer's bets of a closed episode came to. */
export function receiptText(
  show: Show,
  settlements: readonly Settlement[],
  { viewer, episode }: ReceiptOf,
): string {
  const lines = settlements.flatMap((settlement) => receiptLines(show, settlement, { viewer, episode }));
  if (lines.length === 0) return `You had no bet that was settled in episode ${episode}.`;
  return fitted([
    `### 🧾 Your receipt · episode ${episode}`,
    ...lines,
    balanceLine(show, settlements, { viewer, episode }),
  ]);
}

/** For an episode that lies further back than the archive goes. */
export const filedAway = (episode: number): string =>
  `The receipts of episode ${episode} are not in the archive any more. \`/wallet\` shows what moved your chips of late.`;

function receiptLines(
  show: Show,
  { kind, outcomes, refunded, calledOffBecause, payouts, totalChips }: Settlement,
  { viewer, episode }: ReceiptOf,
): readonly string[] {
  const own = payouts.find((payout) => payout.viewer === viewer);
  if (own === undefined) return [];
  const { outcome, stakeChips, paidChips } = own;
  const backers = payouts.filter((payout) => payout.outcome === outcome);
  const odds = timesOf(
    totalChips,
    backers.reduce((sum, payout) => sum + payout.stakeChips, 0),
  );
  // In a dead heat one may be right and still get less than was staked.
  const mark = paidChips === 0 ? '❌' : paidChips < stakeChips ? '➗' : '✅';
  const verdict = refunded ? '↩️ Paid back' : `${mark} Paid`;
  const right = outcomes.length === 0 ? 'No outcome came true.' : `It was ${outcomeNames(show, outcomes)}.`;
  const why = calledOffBecause === null ? right : `Called off: ${plain(calledOffBecause)}.`;
  return [
    `**${marketName(kind, episode)}**`,
    `**${chipCount(stakeChips)}** on **${outcomeName(show, outcome)}**, ${odds ?? ''} at the close`,
    `${verdict} **${chipCount(paidChips)}**. ${why}`,
  ];
}

/** What the wallet held after the last bell, as far back as its history goes; of an older episode, what it holds now. */
function balanceLine(show: Show, settlements: readonly Settlement[], { viewer, episode }: ReceiptOf): string {
  const { lastResult } = show;
  const wasPlayed = settlements.some(
    ({ calledOffBecause, payouts }) =>
      calledOffBecause === null && payouts.some((payout) => payout.viewer === viewer),
  );
  const then =
    lastResult?.number === episode && wasPlayed
      ? balanceAfter(show, viewer, lastResult.closedAtMs)
      : undefined;
  if (then !== undefined) return `New balance **${chipCount(then)}**`;
  return `Balance now **${chipCount(balanceOf(show.chips, walletOf(viewer)))}**`;
}
