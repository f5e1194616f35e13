// The markets on threads in the auditor's hands: which move in a thread must open one, lock it or settle it, and for whom.

import type { ThreadMoved } from '../../../../src/show/events/plot.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { MarketDue } from '../sheets/market-due.ts';
import type { Pot } from '../sheets/pot.ts';
import type { Spun } from '../sheets/spun.ts';

const ROUNDS_TO_BET = 2;
const AT_A_TIME = 2;

const MARKETS: Readonly<Record<string, NonNullable<Pot['kind']>>> = {
  bet: 'sideBet',
  pact: 'pact',
  dare: 'dare',
};
const SAID_BY: Readonly<Record<string, string>> = {
  ...{ kept: 'pact-holds', broken: 'pact-breaks', bailed: 'pact-breaks' },
  ...{ done: 'dare-made', failed: 'dare-failed', quit: 'dare-failed' },
};

/** `thread` as it was before the move. */
export function oweMarket(model: Model, thread: Spun, event: ThreadMoved): void {
  const pot = [...model.pots.values()].find((one) => one.on?.thread === thread.id);
  model.marketDue = pot === undefined ? opening(model, thread, event) : settlement(thread, event, pot);
}

function opening(model: Model, { id, kind, by, with: other }: Spun, event: ThreadMoved): MarketDue | null {
  const market = MARKETS[kind];
  const { number, round } = model.today();
  if (market === undefined || event.verb !== 'take' || event.ended !== null) return null;
  const decidedIn = 'untilRound' in event.terms ? event.terms.untilRound : 0;
  const running = [...model.pots.values()].filter(({ on }) => on !== null).length;
  const isWanted = model.rules().markets.includes(market);
  if (!isWanted || running >= AT_A_TIME || decidedIn - round < ROUNDS_TO_BET || isTooLate(model)) return null;
  const offered = {
    ...{ sideBet: [by, other], pact: ['pact-holds', 'pact-breaks'], dare: ['dare-made', 'dare-failed'] },
  }[market as 'sideBet' | 'pact' | 'dare'];
  return { type: 'poolOpened', pool: `e${number}-${market}-${id}`, outcomes: offered, decidedIn };
}

function settlement({ kind, by, with: other }: Spun, event: ThreadMoved, pot: Pot): MarketDue | null {
  const { verb, ended, terms } = event;
  if (verb !== 'decided' && ended === null) return null;
  const said = SAID_BY[ended ?? ''];
  const loser = 'loser' in terms ? terms.loser : undefined;
  const won = loser === undefined ? [] : [loser === by ? other : by];
  const outcomes = kind === 'bet' ? won : said === undefined ? [] : [said];
  return { type: 'poolSettled', pool: pot.id, outcomes, decidedIn: null };
}

/** The last round is played, or prices do not move any more. */
function isTooLate(model: Model): boolean {
  const { round, halt, closesByHour, underway, startedAtMs, closesAtMs } = model.today();
  const { roundsPerEpisode, paceMs } = model.rules();
  const isLastByHour = closesByHour && underway && startedAtMs + paceMs >= closesAtMs;
  return round >= roundsPerEpisode || halt?.level === 20 || isLastByHour;
}

/** Whether the market of a thread must be locked by now. */
export const isLockDue = (model: Model, { on }: Pot): boolean =>
  on !== null && (model.today().round >= on.decidedIn || isTooLate(model));

/** Nothing of a thread can be bet on while no round comes any more before the hour of the bell. */
export function insistBeforeTheRound(model: Model, pot: Pot): void {
  const pencil: Pencil = model.pencil;
  const { closesByHour, underway, nextRoundAtMs, closesAtMs } = model.today();
  const isBellNext = closesByHour && !underway && nextRoundAtMs >= closesAtMs;
  pencil.insist(!isLockDue(model, pot) && !isBellNext, 'a bet on what is decided', pot.id);
}
