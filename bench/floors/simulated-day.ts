// A day of many floors on a simulated clock under the bot's own planner: people come and go with their evenings, bells
// ring at the full hour, the process is restarted at noon, and power hours begin.

import { keyOf, type PacedWish } from '../../src/director/pacing/paced-wish.ts';
import { Planner } from '../../src/director/pacing/planner.ts';
import { BELL_REQUESTS, roundRequests } from '../../src/director/pacing/round-cost.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { jain, Waits } from './fairness.ts';
import { MindsServer } from './minds-server.ts';
import { Posts } from './posts.ts';
import { DAY_MS, HOUR_MS, type Kind, type SimulatedFloor } from './simulated-floor.ts';
import { Timeline } from './timeline.ts';

export interface DayOptions {
  readonly floors: readonly SimulatedFloor[];
  readonly endMs: number;
  readonly decisionsPerSecond: number;
  /** Whether people come and go; else somebody is there all the time. */
  readonly people: 'comeAndGo' | 'stay';
}

const REQUESTS_PER_SECOND = 50;
const DEADLINE_MS = 60_000;
/** What members bring about beside the shows. */
const OTHERS_PER_SECOND = 1.5;
/** What a round truly costs, by what the planner reckons with before it has measured anything. */
const TRUE_COST = 1.3;
const ROUND_LASTS_MS = 18_000;
const LINE_EVERY_MS = 2_500;
const VISITS_LOOK_MS = 2 * 60_000;
const POWER_HOURS_IN = 400;

export class SimulatedDay {
  readonly #options: DayOptions;
  readonly #timeline = new Timeline();
  readonly #posts: Posts;
  readonly #minds: MindsServer;
  readonly #floorOf: ReadonlyMap<string, SimulatedFloor>;
  readonly #waits = new Map<string, Waits>();
  readonly #thriftMs = new Map<string, number>();
  #planner: Planner;
  #lookAtMs = Number.POSITIVE_INFINITY;
  #longestGiveMs = 0;
  #powerRounds = 0;

  constructor(options: DayOptions) {
    const { endMs, floors, decisionsPerSecond } = options;
    this.#options = options;
    this.#posts = new Posts({ perSecond: REQUESTS_PER_SECOND, endMs });
    this.#minds = new MindsServer(this.#timeline, { perSecond: decisionsPerSecond, leastMs: 700 });
    this.#floorOf = new Map(floors.map((floor) => [floor.habits.guild, floor]));
    this.#planner = this.#newPlanner();
  }

  run() {
    const { floors, endMs } = this.#options;
    for (const floor of floors) this.#live(floor);
    this.#timeline.at(endMs / 2, (atMs) => this.#restart(atMs));
    this.#everySecond(0);
    this.#timeline.runTo(endMs);
    for (const floor of floors) floor.end(endMs);
    return this.#figures();
  }

  #newPlanner(): Planner {
    return new Planner({ requestsPerSecond: REQUESTS_PER_SECOND, mindDeadlineMs: DEADLINE_MS });
  }

  /** People come, more of them in the evening. */
  #live(floor: SimulatedFloor): void {
    const { chance } = floor.habits;
    const look = (atMs: number): void => {
      this.#timeline.at(atMs + VISITS_LOOK_MS, look);
      if (floor.fallsAsleep(atMs))
        return void this.#planner.withdraw({ guild: floor.habits.guild, what: 'round' });
      if (chance.below(1_000_000) >= this.#visitsMillionth(floor, atMs)) return;
      const wakes = floor.visit(atMs);
      if (chance.below(POWER_HOURS_IN) === 0 && floor.habits.kind !== 'loud') floor.startPowerHour(atMs);
      if (wakes) this.#askLater(floor, atMs);
    };
    this.#timeline.at(chance.below(VISITS_LOOK_MS), look);
    if (floor.habits.isByHour) this.#timeline.at(this.#bellMs(floor), (atMs) => this.#ring(floor, atMs));
  }

  /** The chance that somebody comes until the next look, in millionths. */
  #visitsMillionth({ habits }: SimulatedFloor, atMs: number): number {
    if (this.#options.people === 'stay') return 1_000_000;
    const apartMs = Math.abs(((atMs - habits.eveningMs + 1.5 * DAY_MS) % DAY_MS) - DAY_MS / 2);
    const height = Math.max(0.02, 1 - apartMs / (5 * HOUR_MS));
    return (habits.visitsAnHour * height * 1_000_000 * VISITS_LOOK_MS) / HOUR_MS;
  }

  #bellMs = ({ habits }: SimulatedFloor): number => Math.floor(habits.eveningMs / HOUR_MS) * HOUR_MS;

  #ring(floor: SimulatedFloor, atMs: number): void {
    const wakes = floor.visit(atMs);
    this.#ask({
      ...this.#wish(floor, atMs),
      what: 'bell',
      isByHour: true,
      decisions: 0,
      requests: BELL_REQUESTS,
    });
    if (wakes) this.#askLater(floor, atMs);
  }

  /** All that the planner knew is gone, and every floor that is awake asks at once. */
  #restart(atMs: number): void {
    this.#planner = this.#newPlanner();
    for (const floor of this.#options.floors) {
      floor.isUnderway = false;
      floor.asksAtMs = null;
      if (floor.isAwake) this.#askRound(floor, atMs);
    }
    this.#look(atMs);
  }

  #everySecond(fromMs: number): void {
    this.#timeline.at(fromMs + 1_000, (atMs) => {
      const { now } = this.#planner.thrifts;
      this.#thriftMs.set(now, (this.#thriftMs.get(now) ?? 0) + 1_000);
      for (let sent = 0; sent < OTHERS_PER_SECOND; sent++) this.#send(atMs);
      this.#everySecond(atMs);
    });
  }

  #send(atMs: number): void {
    this.#posts.send(atMs);
    this.#planner.spent(1, atMs);
  }

  #wish(floor: SimulatedFloor, atMs: number): PacedWish {
    const { guild, kind, paceMs, decisions } = floor.habits;
    const { understudyShare } = this.#planner.thrifts;
    const isPower = floor.paceMs(atMs) < paceMs && floor.roundAtMs !== null;
    return {
      ...{ guild, what: 'round', paceMs, isByHour: false, isWatched: floor.isWatched(atMs) },
      dueWithoutPowerMs: isPower ? (floor.roundAtMs ?? 0) + paceMs : null,
      requests: roundRequests({ settings: { ...DEFAULT_SETTINGS, noise: kind } }, atMs),
      decisions: Math.round(decisions * (1 - understudyShare)),
    };
  }

  #askLater(floor: SimulatedFloor, atMs: number): void {
    const dueAtMs = floor.roundAtMs === null ? atMs + 3_000 : floor.roundAtMs + floor.paceMs(atMs);
    floor.asksAtMs = dueAtMs;
    this.#timeline.at(dueAtMs, (nowMs) => {
      if (floor.asksAtMs === dueAtMs) this.#askRound(floor, nowMs);
    });
  }

  #askRound(floor: SimulatedFloor, atMs: number): void {
    if (!floor.isAwake || floor.isUnderway) return;
    this.#ask(this.#wish(floor, atMs));
  }

  #ask(wish: PacedWish): void {
    this.#planner.ask(wish, this.#timeline.nowMs);
    this.#look(this.#timeline.nowMs);
  }

  /** As the pacing does it: gives what can be given, and looks again when the planner says. */
  #look(atMs: number): void {
    const beganMs = performance.now();
    const given = this.#planner.give(atMs);
    this.#longestGiveMs = Math.max(this.#longestGiveMs, performance.now() - beganMs);
    for (const wish of given) this.#begin(wish, atMs);
    const nextMs = this.#planner.nextLookMs(atMs);
    if (nextMs === undefined || (this.#lookAtMs > atMs && this.#lookAtMs <= nextMs)) return;
    this.#lookAtMs = Math.max(nextMs, atMs + 1);
    const dueAtMs = this.#lookAtMs;
    this.#timeline.at(dueAtMs, (nowMs) => {
      if (this.#lookAtMs === dueAtMs) this.#look(nowMs);
    });
  }

  #begin(wish: PacedWish, atMs: number): void {
    const floor = this.#floorOf.get(wish.guild);
    if (floor === undefined) throw new Error(`nobody asked for ${keyOf(wish)}`);
    const { chance } = floor.habits;
    const { bundles } = this.#planner.thrifts;
    const requests = wish.requests[bundles ? 'bundled' : 'apart'];
    const cost = Math.max(1, requests * TRUE_COST + chance.normalMilli() / 1_000);
    for (let sent = 0; sent < cost; sent++) {
      this.#timeline.at(atMs + chance.below(ROUND_LASTS_MS), (sentAtMs) => this.#send(sentAtMs));
    }
    if (wish.what !== 'round' || !floor.isAwake) return;
    this.#note(floor, wish, atMs);
    floor.roundAtMs = atMs;
    floor.rounds += 1;
    if (atMs < floor.powerUntilMs) floor.powerRounds += 1;
    floor.isUnderway = true;
    this.#play(floor, wish.decisions);
  }

  #note(floor: SimulatedFloor, wish: PacedWish, atMs: number): void {
    if (wish.dueWithoutPowerMs !== null) this.#powerRounds += 1;
    // Rounds of power hours are no floor's equals.
    if (floor.roundAtMs === null || atMs - floor.powerUntilMs < HOUR_MS) return;
    const kinds = [floor.habits.kind, `${floor.habits.kind}/${wish.isWatched ? 'watched' : 'unwatched'}`];
    for (const kind of kinds) {
      const waits = this.#waits.get(kind) ?? new Waits(HOUR_MS);
      this.#waits.set(kind, waits);
      waits.note(atMs, atMs - floor.roundAtMs);
    }
  }

  /** Four are asked at once, the others when one has answered; the last answer ends the round. */
  #play(floor: SimulatedFloor, decisions: number): void {
    const { minds } = this.#planner;
    const planner = this.#planner;
    let [toAsk, toCome] = [decisions, decisions];
    const endsAtMs = this.#timeline.nowMs + (6 + floor.habits.chance.below(3)) * LINE_EVERY_MS;
    const end = (): void =>
      this.#timeline.at(endsAtMs, (atMs) => {
        if (planner !== this.#planner) return;
        floor.isUnderway = false;
        if (minds.over(floor.habits.guild)) this.#look(atMs);
        if (floor.isAwake) this.#askLater(floor, atMs);
      });
    const ask = (): void => {
      if (toAsk === 0) return;
      toAsk -= 1;
      minds.asked(this.#timeline.nowMs);
      this.#minds.ask((atMs) => {
        minds.done(atMs, 'answered');
        toCome -= 1;
        if (toCome === 0) end();
        else ask();
      });
    };
    if (decisions === 0) end();
    for (let asked = 0; asked < 4; asked++) ask();
  }

  #figures() {
    const { floors, endMs } = this.#options;
    const awakeMs = floors.reduce((sum, floor) => sum + floor.awakeMs, 0);
    const kinds: readonly Kind[] = ['quiet', 'normal', 'loud'];
    const alike = kinds.map((kind) =>
      floors.filter(({ habits, awakeMs: ms }) => habits.kind === kind && ms > 2 * HOUR_MS),
    );
    return {
      floors: floors.length,
      awakeMean: Math.round(awakeMs / endMs),
      rounds: floors.reduce((sum, { rounds }) => sum + rounds, 0),
      powerRounds: this.#powerRounds,
      ...this.#posts.figures,
      jainLeast: round(
        Math.min(
          ...alike.filter((some) => some.length > 1).map((some) => jain(some.map(({ share }) => share))),
        ),
      ),
      longestWaitByMean: round(Math.max(...kinds.map((kind) => this.#waits.get(kind)?.longestByMean ?? 0))),
      waits: Object.fromEntries([...this.#waits].map(([kind, waits]) => [kind, secondsOf(waits)])),
      thriftShare: Object.fromEntries([...this.#thriftMs].map(([thrift, ms]) => [thrift, round(ms / endMs)])),
      longestAnswerMs: Math.round(this.#minds.longestMs),
      longestGiveMs: round(this.#longestGiveMs),
    };
  }
}

const round = (figure: number): number => Number(figure.toFixed(3));

const secondsOf = (waits: Waits) => ({
  meanS: round(waits.meanMs / 1_000),
  longestS: round(waits.longestMs / 1_000),
  longestByMean: round(waits.longestByMean),
});
