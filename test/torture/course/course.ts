// A run: one bad day after another, each followed by a calm in which the show has to go on by itself; then the end, and
// the verdict of the auditor.
import type { Dice } from '../../simulation/dice.ts';
import { audit, type Verdict } from '../audit/auditor.ts';
import type { Ending } from '../house/bot.ts';
import type { House } from '../house/house.ts';
import { type BadDay, type Scene, wait } from './bad-day.ts';
import { bringBack } from './bringing-back.ts';
import { goesOn } from './going-on.ts';
import { type People, SET_UP } from './people.ts';
import type { Row } from './row.ts';
import { leakedTokens, secretsOf } from './run-secrets.ts';

const CALM_MS = 4_000;
const FAILED_REQUESTS_MAX = 20;
const SHUTDOWN_MS = 10_000;
const SUPERVISOR_WAITS_MS = 2_000;
const QUIET_MS = 8_000;
const SETTLED_WITHIN_MS = 90_000;

export interface CourseOptions {
  readonly house: House;
  readonly people: People;
  readonly dice: Dice;
  /** In which the show has to go on. */
  readonly calmMaxMs: number;
  readonly onRow: (row: Row) => void;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** What is wrong with the run as a whole, beside the audit and the days. */
  readonly faults: readonly string[];
}

export class Course {
  readonly rows: Row[] = [];
  readonly #options: CourseOptions;
  #day: BadDay | null = null;
  /** What is wrong with this day; between two days, what will be said of the next. */
  #blamed: string[] = [];

  constructor(options: CourseOptions) {
    this.#options = options;
  }

  /** The bot has ended: its host starts it again, and asks why. */
  ended({ asked, code, stderr }: Ending): void {
    if (asked) return;
    const allowed = code === 2 && (this.#day?.mayEnd === true || this.#day?.mustEnd === true);
    const last = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    if (!allowed) this.#blamed.push(`it ended with exit code ${code}: ${last}`);
    if (this.#day?.mustEnd !== true) setTimeout(() => this.#options.house.bot.start(), SUPERVISOR_WAITS_MS);
  }

  /** The doors open: the channels are made, the show begins. */
  async begin(): Promise<void> {
    const { house, people } = this.#options;
    house.bot.start();
    await house.bot.ready();
    house.tail.follow();
    for (const [name, options] of [
      ['setup', SET_UP],
      ['resume', []],
    ] as const) {
      const { state } = await people.type(people.admin, name, options);
      if (state !== 'done') throw new Error(`/${name} was not answered.`);
    }
    people.arrive();
    if ((await goesOn(house, this.#options.calmMaxMs)) === null) throw new Error('The show did not begin.');
  }

  /** One bad day and its calm. */
  async suffer(day: BadDay): Promise<Row> {
    const { house, calmMaxMs } = this.#options;
    const { requests, tail } = house;
    this.#day = day;
    const [fromSeq, startedMs] = [tail.seq, Date.now()];
    const end = await day.begin(this.#scene());
    await wait(typeof day.lastsMs === 'function' ? day.lastsMs(this.#scene()) : (day.lastsMs ?? 0));
    await end();
    const seconds = (Date.now() - startedMs) / 1000;
    if (day.mustEnd === true) await this.#hasEnded(day);
    const after = await goesOn(house, calmMaxMs);
    const broughtBackBy = after === null ? await bringBack(house, this.#options.people) : null;
    await wait(CALM_MS);
    this.#day = null;
    const { count, kinds } = requests.failedSince(startedMs);
    const row: Row = {
      ...{ day: day.name, seconds, failedRequests: count, failedKinds: kinds, broughtBackBy, fromSeq },
      wentOnAfterSeconds: after === null ? null : after / 1000,
      toSeq: tail.seq,
      faults: [
        ...this.#blamed,
        ...(count > FAILED_REQUESTS_MAX ? [`more than ${FAILED_REQUESTS_MAX} failed requests`] : []),
        ...(after === null ? ['it did not go on by itself'] : []),
      ],
    };
    this.#blamed = [];
    this.rows.push(row);
    this.#options.onRow(row);
    return row;
  }

  /** The show is paused, what it still has to say is waited for, the bot is ended, and all is read. */
  async judge(): Promise<Judgement> {
    const { house, people } = this.#options;
    const faults: string[] = [];
    await people.leave();
    if (!(await this.#pause())) {
      faults.push('/pause was not answered at the end');
      await house.bot.end('SIGKILL', SHUTDOWN_MS);
      house.bot.start();
      await goesOn(house, this.#options.calmMaxMs);
      await this.#pause();
    }
    await this.#quiet();
    const { ms, code } = await house.bot.end('SIGTERM', SHUTDOWN_MS + 5_000);
    if (ms > SHUTDOWN_MS) faults.push(`closing took ${(ms / 1000).toFixed(1)} s at the end`);
    else if (code !== 0) faults.push(`closing ended with exit code ${code} at the end`);
    await house.tail.read();
    faults.push(...this.#blamed, ...leakedTokens(house));
    const { guild, tail, ledger } = house;
    const evidence = { guild, records: tail.records, told: ledger.all(), seenAtMs: tail.seenAtMs };
    return { verdict: audit({ ...evidence, secrets: secretsOf(house) }), faults };
  }

  #scene(): Scene {
    const { house, dice } = this.#options;
    const { loopback, bot, store, guild } = house;
    return { loopback, bot, store, guild, dice, blame: (fault) => this.#blamed.push(fault) };
  }

  async #pause(): Promise<boolean> {
    const { people } = this.#options;
    const paused = await people.type(people.admin, 'pause').catch(() => undefined);
    return paused?.state === 'done';
  }

  async #hasEnded(day: BadDay): Promise<void> {
    const { bot } = this.#options.house;
    if (bot.alive) this.#blamed.push(`it did not end, although ${day.name}`);
    await bot.end('SIGKILL', SHUTDOWN_MS);
    this.#day = null;
    bot.start();
  }

  /** Until nothing was said for a while. */
  async #quiet(): Promise<void> {
    const { ledger } = this.#options.house;
    const untilMs = Date.now() + SETTLED_WITHIN_MS;
    let [count, sinceMs] = [ledger.all().length, Date.now()];
    while (Date.now() < untilMs && Date.now() - sinceMs < QUIET_MS) {
      await wait(250);
      const now = ledger.all().length;
      if (now !== count) [count, sinceMs] = [now, Date.now()];
    }
  }
}
