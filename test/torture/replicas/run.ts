// One run of several processes from its beginning to its report.
import { setMaxListeners } from 'node:events';
import { Dice } from '../../simulation/dice.ts';
import { type Acted, People } from '../course/people.ts';
import { Answers } from './answers.ts';
import type { Blow } from './blows.ts';
import { ReplicasCourse } from './course.ts';
import { openReplicasHouse, SHARDS } from './house.ts';
import { judge } from './judgement.ts';
import { type ReplicasReport, reportOf } from './report.ts';
import { shardOf } from './sharded-discord.ts';

export interface RunOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly processes: number;
  readonly guilds: number;
  readonly paceMs: number;
  readonly strikeEveryMs: number;
  readonly databaseEveryMs: number | null;
  readonly actEveryMs: number;
  readonly calmMaxMs: number;
  readonly quietMs: number;
  readonly logLevel: string;
  readonly again: string;
  /** Which are struck, by their weights. */
  readonly blows: readonly Blow[];
  /** It ends sooner, and is judged all the same. */
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}

export interface Run {
  readonly report: ReplicasReport;
  /** What every process printed. */
  readonly log: string;
}

/** Every loop that waits hears of the end. */
const LISTENERS_MAX = 100;
const PROGRESS_EVERY_MS = 30_000;

export async function runReplicas(options: RunOptions): Promise<Run> {
  let course: ReplicasCourse | undefined;
  const house = await openReplicasHouse({
    ...options,
    onEnd: (replica, ended) => course?.ended(replica, ended),
  });
  const answers = new Answers((guild) => shardOf(guild, SHARDS));
  const blowsSaid: string[] = [];
  let progress: NodeJS.Timeout | undefined;
  try {
    const people = new People({
      viewers: house.servers.flatMap(({ viewers }) => viewers),
      ...{ dice: new Dice(options.seed), everyMs: options.actEveryMs },
      onActed: (acted: Acted) => answers.note(acted, house.replicas),
    });
    course = new ReplicasCourse({
      ...options,
      ...{ house, people },
      dice: (number) => new Dice(options.seed + 1 + number),
      onBlow: (what) => blowsSaid.push(`${new Date().toISOString().slice(11, 23)} ${what}`),
    });
    await course.begin();
    const startedMs = Date.now();
    const lasts = AbortSignal.timeout(Math.round(options.minutes * 60_000));
    progress = setInterval(() => {
      const rounds = house.servers.reduce((sum, { tail }) => sum + tail.seq, 0);
      const seconds = Math.round((Date.now() - startedMs) / 1000);
      options.say(
        `${String(seconds).padStart(5)} s  ${blowsSaid.length} blows  ${rounds} events  ${people.answered} answers`,
      );
    }, PROGRESS_EVERY_MS);
    const over = AbortSignal.any([options.signal, lasts]);
    setMaxListeners(LISTENERS_MAX, over);
    await course.suffer(options.blows, over);
    await course.end();
    const judgement = await judge(house);
    const { seed, processes, again } = options;
    const seconds = Math.round((Date.now() - startedMs) / 1000);
    return {
      report: reportOf({
        ...{ house, people, course, answers, judgement },
        options: { seed, processes, again, seconds },
      }),
      log: logOf(house.endings, blowsSaid),
    };
  } finally {
    clearInterval(progress);
    await house.close();
  }
}

const logOf = (endings: readonly { readonly stderr: string }[], blowsSaid: readonly string[]): string =>
  [blowsSaid.join('\n'), ...endings.map(({ stderr }) => stderr)].join('\n--- ended ---\n');
