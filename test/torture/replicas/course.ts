// A run of several processes on one database: each is struck every few seconds at random and comes back, the database is
// stopped and started, and members bet and press all the while; then all is well again, and the verdict over each server.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Viewer } from '../../../src/rehearsal/people/viewer.ts';
import type { Shutdown } from '../../ports/postgres-server.ts';
import type { Ended } from '../../programs/program.ts';
import type { Dice } from '../../simulation/dice.ts';
import { goesOn } from '../course/going-on.ts';
import type { People } from '../course/people.ts';
import { type Blow, drawn } from './blows.ts';
import type { ReplicasHouse } from './house.ts';
import { insist, letBegin, openShow } from './opening-night.ts';
import type { Replica } from './replica.ts';
import { toldMarks } from './told-marks.ts';
import { comesAgain, lastWords } from './words-of-an-end.ts';

const SUPERVISOR_WAITS_MS = 1_000;
const LIVE_WITHIN_MS = 60_000;
const AGAIN_AFTER_MS = 1_000;
const AWAY_MS = { least: 500, span: 7_500 };
const FOLLOW_EVERY_MS = 2_000;
/** A loaded machine takes long. */
const TOLD_WITHIN_MS = 600_000;

export interface CourseOptions {
  readonly house: ReplicasHouse;
  readonly people: People;
  readonly dice: (number: number) => Dice;
  /** For how long a process lives until the next blow, on average. */
  readonly strikeEveryMs: number;
  /** Between two restarts of the database, on average; null: it stays. */
  readonly databaseEveryMs: number | null;
  /** In which the shows have to go on when all is well again. */
  readonly calmMaxMs: number;
  /** So long nothing may have been said until all counts as told. */
  readonly quietMs: number;
  readonly onBlow: (what: string) => void;
}

export class ReplicasCourse {
  /** How often each blow was struck. */
  readonly struck = new Map<string, number>();
  /** What is wrong beside the audit. */
  readonly faults: string[] = [];
  /** Processes that ended by themselves since something was not there, and were started again. */
  cameAgain = 0;
  readonly #options: CourseOptions;
  #isOver = false;

  constructor(options: CourseOptions) {
    this.#options = options;
  }

  /** A process has ended that nobody had ended: its host starts it again, and asks why. */
  ended(replica: Replica, ended: Ended): void {
    if (this.#isOver) return;
    if (comesAgain(ended)) this.cameAgain += 1;
    else this.faults.push(`shards ${replica.shards} ended with ${ended.code}: ${lastWords(ended)}`);
    setTimeout(() => replica.start(), SUPERVISOR_WAITS_MS);
  }

  /** The doors open: everywhere the channels are made and the show begins. */
  async begin(): Promise<void> {
    const { house, people } = this.#options;
    for (const replica of house.replicas) replica.start();
    await this.#allLive();
    await Promise.all(
      house.servers.map(async ({ admin, tail, shard }) => {
        const instead = await openShow(people, admin);
        if (instead !== null) this.faults.push(`/setup made no channels in shard ${shard}: ${instead}`);
        await letBegin(people, { admin, tail });
        tail.follow(FOLLOW_EVERY_MS);
      }),
    );
    await this.#goOn('begun');
    people.arrive();
  }

  /** Until the signal; what is under way by then is brought to its end. */
  async suffer(blows: readonly Blow[], signal: AbortSignal): Promise<void> {
    const { house, dice, databaseEveryMs } = this.#options;
    await Promise.all([
      ...house.replicas.map((replica, index) => this.#befall(replica, dice(index + 1), { blows, signal })),
      ...(databaseEveryMs === null ? [] : [this.#restartDatabase(dice(0), databaseEveryMs, signal)]),
    ]);
  }

  /** Nothing goes wrong any more: every show has to go on; then they are paused, and the processes ended. */
  async end(): Promise<void> {
    const { house, people } = this.#options;
    for (const replica of house.replicas) replica.start();
    await this.#allLive();
    await this.#goOn('gone on');
    await people.leave();
    await Promise.all(house.servers.map(({ admin }) => this.#insist(admin, 'pause')));
    await this.#allTold();
    this.#isOver = true;
    const ends = await Promise.all(house.replicas.map((replica) => replica.end('SIGTERM')));
    for (const ended of ends)
      if (ended !== undefined && ended.code !== 0)
        this.faults.push(`closing ended with exit code ${ended.code}: ${lastWords(ended)}`);
    for (const { tail } of house.servers) await tail.read();
  }

  async #befall(
    replica: Replica,
    dice: Dice,
    { blows, signal }: { readonly blows: readonly Blow[]; readonly signal: AbortSignal },
  ): Promise<void> {
    const { house, strikeEveryMs, onBlow } = this.#options;
    const blame = (fault: string): void => void this.faults.push(fault);
    // Counted from its being live: a loaded machine takes long over a start, and nothing would ever be told.
    const lived = async (): Promise<boolean> => {
      await Promise.race([replica.live(), passed(LIVE_WITHIN_MS, signal)]);
      return passed(strikeEveryMs / 2 + dice.below(strikeEveryMs), signal);
    };
    while (await lived()) {
      const fit = blows.filter(({ needsLife }) => (needsLife ? replica.isLive : replica.isAlive));
      const blow = drawn(dice, fit);
      if (blow === undefined) continue;
      this.#count(blow.name);
      onBlow(`shards ${replica.shards}: ${blow.name}`);
      await blow.strike({ replica, server: house.server, dice, blame }).catch((error: unknown) => {
        // The database is away just now, so nobody could be put out of office by it.
        onBlow(`shards ${replica.shards}: ${blow.name} came to nothing (${String(error)})`);
        replica.start();
      });
    }
  }

  async #restartDatabase(dice: Dice, everyMs: number, signal: AbortSignal): Promise<void> {
    const { house, onBlow } = this.#options;
    while (await passed(everyMs / 2 + dice.below(everyMs), signal)) {
      const mode = dice.pick<Shutdown>(['fast', 'immediate']);
      this.#count(`the database stopped (${mode})`);
      onBlow(`the database: stop -m ${mode}`);
      await house.server.halt(mode);
      await sleep(AWAY_MS.least + dice.below(AWAY_MS.span));
      await house.server.resume();
    }
  }

  #count(what: string): void {
    this.struck.set(what, (this.struck.get(what) ?? 0) + 1);
  }

  async #allLive(): Promise<void> {
    for (const replica of this.#options.house.replicas) {
      const untilMs = Date.now() + LIVE_WITHIN_MS;
      while (!(await replica.live())) {
        if (Date.now() > untilMs) throw new Error(`Shards ${replica.shards} do not come to life.`);
        await sleep(AGAIN_AFTER_MS);
      }
    }
  }

  /** Of every server something new is told, on the floor and in a room. */
  async #goOn(what: string): Promise<void> {
    const { house, calmMaxMs } = this.#options;
    await Promise.all(
      house.servers.map(async (server) => {
        if ((await goesOn(server, calmMaxMs)) === null)
          this.faults.push(`the show of shard ${server.shard} has not ${what} within ${calmMaxMs / 1000} s`);
      }),
    );
  }

  async #insist(admin: Viewer, name: string): Promise<void> {
    const answer = await insist(this.#options.people, admin, name);
    if (answer === null) this.faults.push(`/${name} was not answered`);
  }

  /** Until every show says that all of it is told, and nothing was said anywhere for a while. */
  async #allTold(): Promise<void> {
    const { house, quietMs } = this.#options;
    const told = (): number => house.servers.reduce((sum, { ledger }) => sum + ledger.size, 0);
    const untilMs = Date.now() + TOLD_WITHIN_MS;
    let [count, sinceMs] = [told(), Date.now()];
    while (Date.now() < untilMs && (Date.now() - sinceMs < quietMs || (await this.#untold()).length > 0)) {
      await sleep(500);
      if (told() !== count) [count, sinceMs] = [told(), Date.now()];
    }
    for (const { shard } of await this.#untold())
      this.faults.push(`shard ${shard} says that something is still to be told, after all this time`);
  }

  async #untold(): Promise<ReplicasHouse['servers']> {
    const { server, servers } = this.#options.house;
    const marks = await toldMarks(server).catch(() => new Map<string, number>());
    await Promise.all(servers.map(({ tail }) => tail.read()));
    return servers.filter(({ guild, tail }) => (marks.get(guild) ?? 0) < tail.seq);
  }
}

/** False where the signal comes first. */
const passed = (ms: number, signal: AbortSignal): Promise<boolean> =>
  sleep(ms, true, { signal }).catch(() => false);
