// The receipt of a bettor after the closing bell: market, outcome, stake, odds at the close, paid, new balance.

import type { ViewerId } from '../show/ids.ts';
import type { Receipt } from '../show/receipts.ts';
import { receiptsOf } from '../show/receipts.ts';
import type { Show } from '../show/show.ts';
import { fitted } from './markdown.ts';
import { marketName, outcomeName, outcomeNames } from './markets.ts';
import { chipCount } from './money.ts';
import { timesOf } from './pool-odds.ts';

/** What the viewer's bets of an episode came to; only the last settled episode's are at hand. */
export function receiptText(show: Show, viewer: ViewerId, episode: number): string {
  const receipts = receiptsOf(show, viewer, episode);
  if (receipts === undefined) {
    return `The receipts of that episode are filed away: \`/wallet\` still shows what moved your chips of late.`;
  }
  const last = receipts.at(-1);
  if (last === undefined) return `You had no bet that was settled in episode ${episode}.`;
  return fitted([
    `### 🧾 Your receipt · episode ${episode}`,
    ...receipts.flatMap((receipt) => receiptLines(show, receipt, episode)),
    `New balance **${chipCount(last.balanceChips)}**`,
  ]);
}

function receiptLines(show: Show, receipt: Receipt, episode: number): readonly string[] {
  const { kind, outcome, outcomes, stakeChips, paidChips, refunded, totalChips, backedChips } = receipt;
  const odds = timesOf(totalChips, backedChips) ?? '';
  const verdict = refunded ? '↩️ Paid back' : paidChips > 0 ? '✅ Paid' : '❌ Paid';
  const right = outcomes.length === 0 ? 'No outcome came true.' : `It was ${outcomeNames(show, outcomes)}.`;
  return [
    `**${marketName(kind, episode)}**`,
    `**${chipCount(stakeChips)}** on **${outcomeName(show, outcome)}**, ${odds} at the close`,
    `${verdict} **${chipCount(paidChips)}**. ${right}`,
  ];
}
