// The one planner of all floors of a process, pure but for what it remembers: time is handed in. It gives out rounds and
// bells by what Discord takes and what the minds decide a second, each floor in its turn, those with viewers first.

import { hash32 } from '../../show/chance.ts';
import type { GuildId } from '../../show/ids.ts';
import { Bucket } from './bucket.ts';
import { CostFactor } from './cost-factor.ts';
import { MindsLoad } from './minds-load.ts';
import { keyOf, type PacedWish } from './paced-wish.ts';
import { Recent } from './recent.ts';
import { type Strain, Thrifts } from './thrift.ts';
import { type InLine, WaitingLine } from './waiting-line.ts';

export interface PlannerOptions {
  /** What this process may ask of Discord in a second, answers to interactions aside. */
  readonly requestsPerSecond: number;
  /** How long a mind may take over an answer before its understudy stands in. */
  readonly mindDeadlineMs: number;
}

/** The rest is for votes, feeds, and whatever else members bring about. */
const FOR_SHOWS = 0.9;
/** Of that, what power hours may take beyond their floors' own pace. */
const FOR_POWER_HOURS = 0.25;
/** A herd is thinned out over half as long again as Discord would take for it. */
const THINNED_BY = 1.5;
/** Floors that are opened by then were opened at the start, all together. */
const START_MS = 60_000;
const STRAIN_HALF_LIFE_MS = 60_000;
/** For as long minds that have enough to do are not looked at again, unless one answers. */
const MINDS_AGAIN_MS = 1_000;

export class Planner {
  readonly #shows: Bucket;
  readonly #power: Bucket;
  readonly #perSecond: number;
  readonly minds: MindsLoad;
  readonly thrifts = new Thrifts();
  readonly #bells = new WaitingLine();
  /** Rounds that want no mind, and rounds that do. */
  readonly #ready = new WaitingLine();
  readonly #thinking = new WaitingLine();
  readonly #begun = new Set<GuildId>();
  readonly #stretch = new Recent(STRAIN_HALF_LIFE_MS);
  /** Of rounds that want minds. */
  readonly #mindStretch = new Recent(STRAIN_HALF_LIFE_MS);
  readonly #spent = new Recent(STRAIN_HALF_LIFE_MS);
  readonly #cost = new CostFactor();
  #startedAtMs: number | null = null;
  /** Requests of all that wait. */
  #waitingRequests = 0;

  constructor({ requestsPerSecond, mindDeadlineMs }: PlannerOptions) {
    this.#perSecond = requestsPerSecond * FOR_SHOWS;
    this.#shows = new Bucket({ perSecond: this.#perSecond, burstSeconds: 1 });
    this.#power = new Bucket({ perSecond: this.#perSecond * FOR_POWER_HOURS, burstSeconds: 2 });
    this.minds = new MindsLoad(mindDeadlineMs / 2_000);
  }

  ask(wish: PacedWish, nowMs: number): void {
    this.withdraw(wish);
    const ripeAtMs = Math.max(this.#thinnedMs(wish, nowMs), this.#powerMs(wish, nowMs));
    // Who has no viewer comes behind those with some who ask within its next round's time, and before all later ones.
    const rankMs = ripeAtMs + (wish.isWatched ? 0 : wish.paceMs);
    this.#waitingRequests += wish.requests.apart;
    this.#lineOf(wish).join({ wish, ripeAtMs, rankMs });
  }

  withdraw(wish: Pick<PacedWish, 'guild' | 'what'>): void {
    const key = keyOf(wish);
    const left = [this.#bells, this.#ready, this.#thinking].flatMap((line) => line.leave(key) ?? []);
    for (const { wish: gone } of left) this.#waitingRequests -= gone.requests.apart;
  }

  /** Those whose turn it is now, in order. */
  give(nowMs: number): readonly PacedWish[] {
    const given: PacedWish[] = [];
    while (this.#shows.readyAtMs(nowMs) <= nowMs) {
      const next = this.#next(nowMs);
      if (next === undefined) break;
      this.#grant(next, nowMs);
      given.push(next.wish);
    }
    this.thrifts.follow(this.#strain(nowMs), nowMs);
    return given;
  }

  /** When to look again; undefined where nobody waits. */
  nextLookMs(nowMs: number): number | undefined {
    const lines = [this.#bells, this.#ready, this.#thinking];
    const waits = lines.some((line) => line !== this.#thinking && line.first(nowMs) !== undefined);
    const thinking = this.#thinking.first(nowMs);
    const isHeld = thinking !== undefined && !this.minds.bears(thinking.wish.decisions, nowMs);
    const readyAtMs = this.#shows.readyAtMs(nowMs);
    const looks = [
      ...(waits || (thinking !== undefined && !isHeld) ? [readyAtMs] : []),
      ...(isHeld ? [nowMs + MINDS_AGAIN_MS] : []),
      ...lines.flatMap(({ ripensAtMs }) => ripensAtMs ?? []),
    ];
    return looks.length === 0 ? undefined : Math.min(...looks);
  }

  /** So many requests were made, whatever for. */
  spent(requests: number, nowMs: number): void {
    this.#cost.made(requests, nowMs);
  }

  /** How far apart rounds are now, by how far they were set to be. */
  stretch(nowMs: number): number {
    return Math.max(this.#stretch.mean(nowMs) ?? 1, this.#longestWait(nowMs));
  }

  #next(nowMs: number): InLine | undefined {
    const bell = this.#bells.first(nowMs);
    if (bell !== undefined) return bell;
    const ready = this.#ready.first(nowMs);
    const thinking = this.#thinking.first(nowMs);
    if (thinking === undefined || !this.minds.bears(thinking.wish.decisions, nowMs)) return ready;
    return ready !== undefined && ready.rankMs < thinking.rankMs ? ready : thinking;
  }

  #grant({ wish, ripeAtMs }: InLine, nowMs: number): void {
    this.withdraw(wish);
    const expected = this.#requests(wish);
    const cost = Math.max(1, expected * this.#cost.now(nowMs));
    this.#shows.take(cost, nowMs);
    this.#spent.note(cost, 0, nowMs);
    this.#cost.expect(expected, nowMs);
    this.#begun.add(wish.guild);
    if (wish.what !== 'round') return;
    this.minds.begin(wish.guild, wish.decisions);
    const stretch = stretchOf(wish, nowMs - ripeAtMs);
    this.#stretch.note(stretch, 1, nowMs);
    if (wish.decisions > 0) this.#mindStretch.note(stretch, 1, nowMs);
  }

  #lineOf({ what, decisions }: PacedWish): WaitingLine {
    if (what !== 'round') return this.#bells;
    return decisions === 0 ? this.#ready : this.#thinking;
  }

  /** What begins on many floors at once, after a start and at the full hour, is spread by each guild's own phase. */
  #thinnedMs(wish: PacedWish, nowMs: number): number {
    this.#startedAtMs ??= nowMs;
    const isStart = nowMs - this.#startedAtMs < START_MS && !this.#begun.has(wish.guild);
    if (!isStart && !wish.isByHour) return nowMs;
    const herdMs = ((THINNED_BY * this.#waitingRequests) / this.#perSecond) * 1_000;
    return nowMs + Math.floor(phaseOf(wish.guild) * Math.min(wish.paceMs, herdMs));
  }

  /** Rounds of power hours that would come too soon for all of them together come at their floors' own pace. */
  #powerMs(wish: PacedWish, nowMs: number): number {
    const { dueWithoutPowerMs } = wish;
    if (dueWithoutPowerMs === null || dueWithoutPowerMs <= nowMs) return nowMs;
    const readyAtMs = this.#power.readyAtMs(nowMs);
    if (readyAtMs >= dueWithoutPowerMs) return dueWithoutPowerMs;
    this.#power.take(this.#requests(wish), nowMs);
    return readyAtMs;
  }

  #strain(nowMs: number): Strain {
    // What comes in at a steady rate sums up to its rate by the mean life of a note.
    const perSecond = (this.#spent.sum(nowMs) * Math.LN2 * 1_000) / STRAIN_HALF_LIFE_MS;
    const thinking = this.#thinking.first(nowMs);
    const isForMinds = thinking !== undefined && !this.minds.bears(thinking.wish.decisions, nowMs);
    const waited = thinking === undefined ? 1 : stretchOf(thinking.wish, nowMs - thinking.ripeAtMs);
    const mindStretch = isForMinds ? Math.max(this.#mindStretch.mean(nowMs) ?? 1, waited) : 1;
    return { stretch: this.stretch(nowMs), spent: perSecond / this.#perSecond, mindStretch };
  }

  #requests({ requests }: PacedWish): number {
    return this.thrifts.bundles ? requests.bundled : requests.apart;
  }

  /** As far as whoever is first in line waits by now. */
  #longestWait(nowMs: number): number {
    const waits = [this.#ready, this.#thinking].flatMap((line) => line.first(nowMs) ?? []);
    return Math.max(1, ...waits.map(({ wish, ripeAtMs }) => stretchOf(wish, nowMs - ripeAtMs)));
  }
}

/** Who has no viewer is expected to wait for a round longer. */
function stretchOf({ paceMs, isWatched }: PacedWish, waitedMs: number): number {
  const owedMs = Math.max(0, isWatched ? waitedMs : waitedMs - paceMs);
  return (paceMs + owedMs) / paceMs;
}

/** Between 0 and 1, the same for a guild each time. */
const phaseOf = (guild: GuildId): number => hash32(`phase/${guild}`) / 2 ** 32;
