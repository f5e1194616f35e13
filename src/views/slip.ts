// The bet slip: market, outcome, stake, odds now, what it would pay, when it locks, what is left.

import type { PerformerId, ViewerId } from '../show/ids.ts';
import { balanceOf } from '../show/ledger.ts';
import type { Show } from '../show/show.ts';
import { wagerOf, walletOf } from '../show/wagers.ts';
import { fitted } from './markdown.ts';
import { chipCount } from './money.ts';
import { nameOf } from './names.ts';
import { lockLine, marketName, NOBODY_RULE, TIE_RULE } from './odds.ts';
import { oddsOf, paysNow } from './pool-odds.ts';

/** The viewer's present slip; `movedFrom` where the stake stood on another trader until now. */
export function slipText(show: Show, viewer: ViewerId, movedFrom: PerformerId | null = null): string {
  const balance = chipCount(balanceOf(show.chips, walletOf(viewer)));
  const { episode } = show;
  const wager = episode === null ? undefined : wagerOf(episode.pool, viewer);
  if (episode === null || wager === undefined) return `You have no open bet.\nBalance **${balance}**`;
  const { outcome, chips: stake } = wager;
  const moved = movedFrom === null ? [] : [`Your earlier stake moved along from ${nameOf(show, movedFrom)}.`];
  return fitted([
    `### 🎟️ Your bet slip`,
    `Market: ${marketName(episode.number)}`,
    `Outcome: **${nameOf(show, outcome)}**`,
    `Stake: **${chipCount(stake)}**`,
    `Odds: **${oddsOf(episode.pool, outcome) ?? ''}** now; they move with every bet`,
    `Would pay **${chipCount(paysNow(episode.pool, outcome, stake))}** now`,
    ...moved,
    lockLine(show),
    `New balance **${balance}**`,
    `-# ${TIE_RULE} ${NOBODY_RULE}`,
  ]);
}
