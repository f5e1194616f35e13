// A show of which only the betting is of interest: up to 500 bettors do what they like, in time, late by a millisecond,
// twice, with more than they have. After each episode three books must agree. Throws where they do not.

import { type Chance, chance } from '../../../src/show/chance.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { type InteractionId, type PerformerId, type ViewerId, viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { balanceOf } from '../../../src/show/ledger.ts';
import type { Asset } from '../../../src/show/market/asset.ts';
import { poolOf } from '../../../src/show/parlour/pools.ts';
import {
  EPISODE_MARKETS,
  type EpisodeMarket,
  type OutcomeId,
  wagerOf,
  walletOf,
} from '../../../src/show/parlour/wagers.ts';
import type { Rejection } from '../../../src/show/rejection.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';
import { CAST, Playhouse } from '../../playhouse.ts';
import { ThreeBooks } from './three-books.ts';

const ADMIN = viewerId('1');
const DAY_MS = 24 * 60 * 60_000;
const OUTCOMES: readonly OutcomeId[] = [...CAST.map(({ id }) => id), 'nobody'];

/** What happened, so that a simulation in which nothing happens proves nothing. */
export type BettingTally = Map<
  Rejection['reason'] | ShowEvent['type'] | 'episode' | 'deadHeat' | 'nobodyRight',
  number
>;

export class BettingShow {
  readonly tally: BettingTally = new Map();
  readonly #draw: Chance;
  readonly #house = new Playhouse();
  readonly #books = new ThreeBooks();
  readonly #bettors: number;
  /** Those that moved chips, newest last. */
  readonly #delivered: InteractionId[] = [];
  #day = 0;

  constructor(seed: string) {
    this.#draw = chance(seed, 'betting show');
    this.#bettors = 1 + this.#draw.below(this.#draw.percent(2) ? 500 : this.#draw.percent(20) ? 60 : 8);
    const roundsPerEpisode = 2 + this.#draw.below(3);
    this.#house.create({ roundsPerEpisode, episodesPerSeason: 2, paceMs: 60_000 });
    this.#read();
  }

  play(episodes: number): this {
    for (let episode = 0; episode < episodes; episode++) this.#episode();
    return this;
  }

  #episode(): void {
    const [draw, house] = [this.#draw, this.#house];
    this.#day += 1;
    house.atMs += DAY_MS;
    house.mind = plansOf(draw);
    house.headlineEffects = draw.percent(20) ? { Crypto: draw.pick([-4_000, 4_000]) } : null;
    house.ring(`${this.#day}`.padStart(64, String(draw.below(10))));
    this.#read();
    this.#crowd();
    this.#mayCallOff();
    house.atMs += 3_000;
    this.#round();
    this.#crowd();
    this.#aroundTheLock();
    this.#mayCallOff();
    while (house.show.episode !== null) this.#round();
    this.#count('episode');
    this.#books.compare(this.#house.show);
  }

  #mayCallOff(): void {
    if (!this.#draw.percent(15)) return;
    const market = this.#draw.pick(EPISODE_MARKETS);
    this.#try({ type: 'voidPool', ...this.#by(ADMIN), market, why: 'rain' });
  }

  #crowd(): void {
    for (let wish = 0; wish < this.#bettors * 2; wish++) {
      const viewer = this.#someone();
      this.#house.atMs += this.#draw.below(2);
      if (this.#draw.percent(60)) this.#visit(viewer);
      this.#wish(viewer);
    }
    if (this.#draw.percent(1)) {
      const interaction = this.#house.interaction();
      this.#try({ type: 'resetEconomy', ...this.#by(ADMIN), interaction });
    }
  }

  #wish(viewer: ViewerId): void {
    const draw = this.#draw;
    const die = draw.below(100);
    const interaction = die < 8 && this.#delivered.length > 0 ? this.#again() : this.#house.interaction();
    const market = draw.pick(EPISODE_MARKETS);
    const by = { ...this.#by(viewer), interaction };
    if (die < 20) this.#try({ type: 'withdrawWager', ...by, market });
    else if (die < 23) this.#try({ type: 'feedLeak', ...by, chips: this.#chips(viewer) });
    else if (die < 25) {
      const cap = draw.percent(50);
      const [capChips, lockDays] = cap ? [draw.below(400), null] : [null, 1];
      this.#try({ type: 'limitStakes', ...this.#by(viewer), capChips, lockDays });
    } else this.#bet(viewer, { interaction, market });
  }

  #bet(
    viewer: ViewerId,
    { interaction, market }: { interaction: InteractionId; market: EpisodeMarket },
  ): void {
    const offered = poolOf(this.#house.show.episode, market)?.outcomes ?? OUTCOMES;
    const outcome = this.#draw.pick(this.#draw.percent(3) ? OUTCOMES : offered);
    const chips = this.#chips(viewer);
    this.#try({ type: 'placeWager', ...this.#by(viewer), interaction, market, outcome, chips });
  }

  /** From 1 to all, and now and then what cannot be staked. */
  #chips(viewer: ViewerId): number {
    const draw = this.#draw;
    const balance = balanceOf(this.#house.show.chips, walletOf(viewer));
    if (draw.percent(4)) return draw.pick([0, -1, 0.5, balance + 1, Number.MAX_SAFE_INTEGER]);
    if (draw.percent(20) || balance === 0) return balance;
    return draw.percent(10) ? 1 : 1 + draw.below(balance);
  }

  /** The last millisecond counts, also where it is heard late; the lock's own does not. */
  #aroundTheLock(): void {
    const { show } = this.#house;
    const lockMs = show.episode?.locksAtMs ?? 0;
    for (const market of EPISODE_MARKETS) {
      if (poolOf(show.episode, market)?.voidedBecause !== null) continue;
      for (const lateMs of this.#draw.shuffle([-1, 0, 1])) this.#lastMoment(market, lockMs + lateMs, lateMs);
    }
    this.#house.atMs = Math.max(this.#house.atMs, lockMs);
    if (this.#draw.percent(50)) this.#try({ type: 'lockPool', atMs: this.#house.atMs });
    const [viewer, market] = [this.#someone(), this.#draw.pick(EPISODE_MARKETS)];
    this.#mustBeLate(this.#try(this.#smallest(viewer, market, this.#house.atMs)), market);
  }

  #lastMoment(market: EpisodeMarket, atMs: number, lateMs: number): void {
    const viewer = this.#someone();
    const before = this.#stake(viewer, market);
    const intent = this.#draw.percent(30)
      ? ({ type: 'withdrawWager', viewer, atMs, interaction: this.#house.interaction(), market } as const)
      : this.#smallest(viewer, market, atMs);
    const reason = this.#try(intent);
    if (lateMs >= 0) this.#mustBeLate(reason, market);
    else if (reason === 'poolLocked') throw new Error('a bet in time was called late');
    if (reason !== undefined && this.#stake(viewer, market) !== before)
      throw new Error('a refusal changed a stake');
  }

  #smallest(viewer: ViewerId, market: EpisodeMarket, atMs: number): Intent {
    const [outcome = 'nobody'] = poolOf(this.#house.show.episode, market)?.outcomes ?? [];
    const interaction = this.#house.interaction();
    return { type: 'placeWager', viewer, atMs, interaction, market, outcome, chips: 1 };
  }

  #mustBeLate(reason: Rejection['reason'] | undefined, market: EpisodeMarket): void {
    const pool = poolOf(this.#house.show.episode, market);
    const expected =
      pool === undefined ? this.#missing(market) : pool.voidedBecause === null ? 'poolLocked' : 'poolVoid';
    if (reason !== expected)
      throw new Error(`a late bet in ${market}: ${reason ?? 'taken'}, not ${expected}`);
  }

  #missing(market: EpisodeMarket): Rejection['reason'] {
    return this.#house.show.settings.markets.includes(market) ? 'unknownMarket' : 'marketOff';
  }

  #round(): void {
    this.#house.round();
    this.#read();
  }

  #visit(viewer: ViewerId): void {
    const today = new Date(this.#house.atMs).toISOString().slice(0, 10);
    this.#try({ type: 'visit', ...this.#by(viewer), today });
  }

  /** Undefined where it was accepted. A repeated delivery must be refused, whatever it asks. */
  #try(intent: Intent): Rejection['reason'] | undefined {
    const house = this.#house;
    const before = house.show;
    const interaction = 'interaction' in intent ? intent.interaction : undefined;
    const isRepeat = interaction !== undefined && this.#delivered.includes(interaction);
    const outcome = house.wish(intent);
    if (!outcome.ok) {
      this.#count(outcome.rejection.reason);
      if (house.show !== before) throw new Error(`a refused ${intent.type} changed the show`);
      return outcome.rejection.reason;
    }
    if (isRepeat) throw new Error(`the interaction ${interaction} counted twice`);
    if (interaction !== undefined) this.#delivered.push(interaction);
    this.#read();
    return undefined;
  }

  /** Hands what is new in the journal to the books. */
  #read(): void {
    for (const { firstSeq, events } of this.#house.records) {
      for (const [index, event] of events.entries()) {
        this.#count(event.type);
        if (event.type === 'poolSettled' && event.outcomes.length > 1 && !event.refunded)
          this.#count('deadHeat');
        if (event.type === 'poolSettled' && event.refunded && event.payouts.length > 0)
          this.#count('nobodyRight');
        this.#books.take(event, firstSeq + index);
      }
    }
    this.#house.records.length = 0;
    this.#house.befores.length = 0;
  }

  #stake(viewer: ViewerId, market: EpisodeMarket): number {
    const pool = poolOf(this.#house.show.episode, market);
    return pool === undefined ? 0 : (wagerOf(pool, viewer)?.chips ?? 0);
  }

  #count(what: Parameters<BettingTally['set']>[0]): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }

  #someone = (): ViewerId => viewerId(String(100 + this.#draw.below(this.#bettors)));
  #again = (): InteractionId => this.#draw.pick(this.#delivered.slice(-300));
  #by = (viewer: ViewerId) => ({ viewer, atMs: this.#house.atMs });
}

/** Who trades what in an episode; now and then all do the same, so that they tie. */
function plansOf(draw: Chance): Playhouse['mind'] {
  const decision = (): Partial<Decision> => ({
    trade: draw.pick<Asset | 'Hold'>(['Tech', 'Crypto', 'Bonds', 'Hold']),
    side: draw.pick(['long', 'short'] as const),
    conviction: draw.pick([1, 2, 3] as const),
  });
  const same = decision();
  const isTie = draw.percent(25);
  const tied = (): Partial<Decision> => (draw.percent(70) ? same : { trade: 'Hold' });
  const plans = new Map<PerformerId, Partial<Decision>>(
    CAST.map(({ id }) => [id, isTie ? tied() : decision()]),
  );
  return ({ performer }) => plans.get(performer) ?? {};
}
