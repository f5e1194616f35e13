// The receipt of a bettor after the closing bell, or after a thread has ended: market, outcome, stake, odds at the close, paid, and the balance.

import type { Words } from '../../languages/words.ts';
import type { ViewerId } from '../../show/ids.ts';
import { balanceOf } from '../../show/ledger.ts';
import { balanceAfter } from '../../show/parlour/movements.ts';
import { threadIn } from '../../show/parlour/pool-id.ts';
import { walletOf } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { fitted, plain } from '../words/markdown.ts';
import { marketName, outcomeName, outcomeNames } from './markets.ts';
import { timesOf } from './pool-odds.ts';
import type { Settlement } from './settlements.ts';

export interface ReceiptOf {
  readonly viewer: ViewerId;
  readonly episode: number;
  /** How each market of that episode ended. */
  readonly settlements: readonly Settlement[];
}

/** What the viewer's bets of a closed episode came to. */
export function receiptText(words: Words, show: Show, of: ReceiptOf): string {
  const { episode } = of;
  const lines = of.settlements.flatMap((settlement) => receiptLines(words, show, { ...of, settlement }));
  if (lines.length === 0) return words.say('bets.receiptNone', { episode });
  return fitted([words.say('bets.receipt', { episode }), ...lines, balanceLine(words, show, of)]);
}

/** For an episode that lies further back than the archive goes. */
export const filedAway = (words: Words, episode: number): string =>
  words.say('bets.receiptFiledAway', { episode });

function receiptLines(
  words: Words,
  show: Show,
  { viewer, episode, settlement }: ReceiptOf & { readonly settlement: Settlement },
): readonly string[] {
  const { market, payouts, totalChips } = settlement;
  const own = payouts.find((payout) => payout.viewer === viewer);
  if (own === undefined) return [];
  const { outcome, stakeChips } = own;
  const backers = payouts.filter((payout) => payout.outcome === outcome);
  const backedChips = backers.reduce((sum, payout) => sum + payout.stakeChips, 0);
  return [
    words.say('bets.receiptMarket', { market: marketName(words, show, { market, episode }) }),
    words.say('bets.receiptBet', {
      chips: words.chips(stakeChips),
      outcome: outcomeName(words, show, outcome),
      odds: timesOf(words, { totalChips, backedChips }) ?? '',
    }),
    verdictLine(words, show, { settlement, own }),
  ];
}

function verdictLine(
  words: Words,
  show: Show,
  {
    settlement: { market, outcomes, refunded, calledOffBecause },
    own: { stakeChips, paidChips },
  }: { readonly settlement: Settlement; readonly own: Settlement['payouts'][number] },
): string {
  const right =
    outcomes.length === 0
      ? words.say(threadIn(market) === undefined ? 'bets.noOutcome' : 'bets.cameToNothing')
      : words.say('bets.itWas', { outcomes: outcomeNames(words, show, outcomes) });
  const why =
    calledOffBecause === null ? right : words.say('bets.calledOff', { why: plain(calledOffBecause) });
  const chips = words.chips(paidChips);
  if (refunded) return words.say('bets.paidBack', { chips, why });
  // In a dead heat one may be right and still get less than was staked.
  const mark = paidChips === 0 ? '❌' : paidChips < stakeChips ? '➗' : '✅';
  return words.say('bets.paid', { mark, chips, why });
}

/** What the wallet held after the last bell, as far back as its history goes; of an older episode, what it holds now. */
function balanceLine(words: Words, show: Show, { viewer, episode, settlements }: ReceiptOf): string {
  const { lastResult } = show;
  const wasPlayed = settlements.some(
    ({ calledOffBecause, payouts }) =>
      calledOffBecause === null && payouts.some((payout) => payout.viewer === viewer),
  );
  const then =
    lastResult?.number === episode && wasPlayed
      ? balanceAfter(show, viewer, lastResult.closedAtMs)
      : undefined;
  if (then !== undefined) return words.say('bets.newBalance', { chips: words.chips(then) });
  return words.say('bets.balanceNow', { chips: words.chips(balanceOf(show.chips, walletOf(viewer))) });
}
