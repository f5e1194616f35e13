// The opening bell: a new episode, its seed committed to, betting open. A new season before it, when due.

import { BANK_CAPITAL_CENTS, STARTING_CASH_CENTS } from '../../bank/endowment.ts';
import { traders } from '../../cast/cast.ts';
import { chance } from '../../chance.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { MoneyAccount, MoneyPostings } from '../../ledger.ts';
import { transfer } from '../../ledger.ts';
import { STARTING_PRICES } from '../../market/asset.ts';
import { firstRegime } from '../../market/regimes.ts';
import { poolsOpened } from '../../parlour/pools.ts';
import type { Outcome } from '../../rejection.ts';
import { reject } from '../../rejection.ts';
import { closeSeason } from '../../rounds/closing.ts';
import { announced } from '../../rounds/deadlines.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { episodeCount } from '../../state/show.ts';
import { cashOf } from '../../trading/books.ts';
import { openingLoanCents, returningOf } from '../../votes/comeback.ts';
import { doCastWishes } from '../cast/change-cast.ts';
import { marketOpenFault, pausedFault } from '../guards.ts';
import type { RingOpeningBell } from './bell-intents.ts';

/** Time to read the opening and place a first bet. */
const FIRST_ROUND_AFTER_MS = 3_000;

export function ringOpeningBell(show: Show, intent: RingOpeningBell): Outcome<ShowEvent> {
  const fault = pausedFault(show) ?? marketOpenFault(show);
  if (fault !== undefined) return reject(fault);
  const script = new Script(show, intent.atMs);
  doCastWishes(script);
  if (seasonIsDue(show)) {
    // A season that was made shorter between two episodes is over already, and has no champion yet.
    closeSeason(script);
    openSeason(script);
  }
  openEpisode(script, intent);
  if (script.show.episode !== null) script.emit(...poolsOpened(script.show, script.show.episode));
  return script.done();
}

const seasonIsDue = ({ season, settings }: Show): boolean =>
  season.number === 0 || season.episodesPlayed >= settings.episodesPerSeason;

/** Everybody starts anew: every account is emptied, then the bank and the traders get theirs. */
function openSeason(script: Script): void {
  const { money, cast, season } = script.show;
  const emptied: MoneyPostings = [...money.balances].map(([account, cents]) => ({ account, amount: -cents }));
  const granted: MoneyPostings = [
    ...transfer<MoneyAccount>('mint', 'bank', BANK_CAPITAL_CENTS),
    ...traders(cast).flatMap(({ id }) => transfer<MoneyAccount>('mint', cashOf(id), STARTING_CASH_CENTS)),
  ];
  script.emit({
    type: 'seasonOpened',
    season: season.number + 1,
    prices: STARTING_PRICES,
    postings: [...emptied, ...granted],
  });
}

function openEpisode(script: Script, intent: RingOpeningBell): void {
  const { show } = script;
  const { atMs, seed, commitment } = intent;
  const firstRoundAtMs = atMs + Math.min(show.settings.paceMs, FIRST_ROUND_AFTER_MS);
  const returning = returningOf(show);
  const loanCents = openingLoanCents(show, returning);
  script.emit({
    type: 'episodeOpened',
    episode: episodeCount(show) + 1,
    seed,
    commitment,
    ...announced(show.settings, { firstRoundAtMs, closesAtMs: intent.closesAtMs }),
    firstRoundAtMs,
    regime: firstRegime(chance(seed, 'regime', 0)),
    returning,
    postings: returning.flatMap((id) => transfer<MoneyAccount>('bank', cashOf(id), loanCents)),
  });
}
