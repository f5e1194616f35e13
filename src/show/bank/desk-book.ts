// How the desk trades: to where the consensus sends it, no further than the circuit breaker lets it,
// settled up with the market after every move, and sold out at the closing bell.

import type { DeskMarked } from '../events/bank.ts';
import type { MoneyAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import { tradingIsHalted } from '../market/halts.ts';
import type { Script } from '../script.ts';
import type { Show } from '../state/show.ts';
import { unitsFor } from '../trading/position.ts';
import { deskAllowed, refusalOf } from './circuit-breaker.ts';
import { consensusOf } from './consensus.ts';
import type { DeskOption, DeskPosition } from './desk.ts';
import { betOf, earnedSinceMark } from './desk.ts';
import { capitalCents } from './stress.ts';

/** The desk's exposure when all votes agree, as a percentage of the bank's capital. */
const UNANIMOUS_PERCENT = 150;

/** What the desk earned or lost since its last mark, to or from the bank. */
export function deskMarked({ desk, prices }: Show): readonly DeskMarked[] {
  if (desk === null || prices[desk.asset] === desk.markCents) return [];
  const earnedCents = earnedSinceMark(desk, prices);
  const position: DeskPosition = { ...desk, markCents: prices[desk.asset] };
  const postings = transfer<MoneyAccount>('market', 'bank', earnedCents);
  return [{ type: 'deskMarked', position, earnedCents, postings }];
}

/** The round's votes, and the desk where they send it. */
export function tradeDesk(script: Script): void {
  const { episode } = script.show;
  if (episode === null || tradingIsHalted(episode)) return;
  const events = consensusOf(script.show);
  script.emit(...events);
  const reached = events.find((event) => event.type === 'consensusReached');
  if (reached === undefined || reached.outcome === 'Hold') return;
  const all = reached.votes.reduce((sum, { weight }) => sum + weight, 0);
  const agreeing = reached.tally.find(({ option }) => option === reached.outcome)?.weight ?? 0;
  moveDesk(script, reached.outcome, { agreeing, all });
}

function moveDesk(script: Script, option: DeskOption, votes: { agreeing: number; all: number }): void {
  const { show } = script;
  const bet = betOf(option);
  if (bet === undefined) return;
  const { asset, side } = bet;
  const traded = show.desk === null || show.desk.asset === asset ? [asset] : [asset, show.desk.asset];
  const refusal = refusalOf(show, 'desk', traded);
  if (refusal !== undefined) {
    script.emit(refusal);
    return;
  }
  // Nobody voted for what the chair wants: a third of the votes is lent to it.
  const share = votes.agreeing > 0 ? votes : { agreeing: 1, all: 3 };
  const targetCents = Math.floor(
    (capitalCents(show) * UNANIMOUS_PERCENT * share.agreeing) / (100 * share.all),
  );
  const units = unitsFor(targetCents, show.prices[asset]);
  const wanted: DeskPosition = { asset, side, units, markCents: show.prices[asset] };
  const { position, overruled } = deskAllowed(show, wanted, 'order');
  script.emit(...overruled);
  const { desk } = show;
  const same =
    desk?.asset === position?.asset && desk?.side === position?.side && desk?.units === position?.units;
  if (!same) script.emit({ type: 'deskTraded', before: desk, position });
}

/** At the closing bell the desk is as flat as everybody. */
export function closeDesk(script: Script): void {
  const { desk } = script.show;
  if (desk !== null) script.emit({ type: 'deskTraded', before: desk, position: null });
}
