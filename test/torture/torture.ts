// `npm run torture`: the real bot on the loopback Discord, at a round a second, under three members and one bad day
// after another; then an auditor reads the journal and the channels. Exit code 0: nothing to say against it, 1: there
// is (the seed is printed), 2: wrong input, 130: interrupted (what is known is printed).
import { writeFile } from 'node:fs/promises';
import { MultiBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { hasPostgres } from '../ports/postgres-server.ts';
import { Dice } from '../simulation/dice.ts';
import { Course } from './course/course.ts';
import { bag, daysNamed, everyDay } from './course/days.ts';
import { People } from './course/people.ts';
import { reportOf, verdictText } from './course/report.ts';
import { rowText } from './course/row.ts';
import { openHouse } from './house/house.ts';
import type { StoreName } from './house/store.ts';
import { type Blow, blows } from './replicas/blows.ts';
import { SHARDS } from './replicas/house.ts';
import { verdictText as replicasVerdict } from './replicas/report.ts';
import { runReplicas } from './replicas/run.ts';

/** Longer than anything waits that is still to be told. */
const QUIET_MS = 8_000;
/** Between two restarts of the database, on average. */
const DATABASE_EVERY_MS = 60_000;
/** Of one member, on average. */
const EACH_ACTS_EVERY_MS = 2_000;

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly store: StoreName;
  readonly only?: string;
  readonly skip?: string;
  readonly calm: number;
  readonly report?: string;
  readonly log?: string;
  readonly logLevel: string;
  readonly list?: true;
  readonly processes: number;
  readonly guilds: number;
  readonly pace: number;
  readonly every: number;
  readonly acts: number;
  readonly database: 'restarts' | 'stays';
}

const number =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`"${text}" is no number from ${least} to ${most}.`);
  };

const program = new Command('npm run torture --')
  .description(
    'Puts the real bot through one bad day after another, and audits what its journal and channels say.',
  )
  .option('--minutes <n>', 'how long', number(0.1, 1_440), 12)
  .option(
    '--seed <n>',
    'which bad days, in which order, and what the members do',
    number(0, 4_294_967_295),
    1,
  )
  .addOption(
    new Option('--store <name>', 'where the journal is').choices(['sqlite', 'postgres']).default('sqlite'),
  )
  .option(
    '--only <text>',
    'only bad days with this in their names: of one process each once and whatever the minutes',
  )
  .option('--skip <text>', 'no bad days with this in their names')
  .option('--calm <seconds>', 'within which the show has to go on after a bad day', number(1, 600), 60)
  .option(
    '--processes <n>',
    'several on one PostgreSQL, each with its range of sixteen shards, killed and started again all the while',
    number(1, SHARDS),
    1,
  )
  .option(
    '--guilds <n>',
    'with several processes: servers, each in a shard of its own',
    number(1, SHARDS),
    SHARDS,
  )
  .option(
    '--every <seconds>',
    'with several processes: how long one lives until the next blow',
    number(1, 600),
    5,
  )
  .option('--pace <seconds>', 'with several processes: between two rounds of a server', number(1, 600), 3)
  .option('--acts <n>', "with several processes: members' acts a second", number(0.1, 100), 5)
  .addOption(
    new Option(
      '--database <what>',
      'with several processes: it is stopped and started every minute, or stays',
    )
      .choices(['restarts', 'stays'])
      .default('restarts'),
  )
  .option('--report <file>', 'write all of it as JSON')
  .option('--log <file>', 'write what the bot printed')
  .option('--log-level <level>', "the bot's own level", 'warn')
  .option('--list', 'name the bad days, and do nothing')
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .exitOverride();

async function main(): Promise<number> {
  const options = program.parse().opts<Options>();
  if (options.list === true) {
    for (const { name } of everyDay) console.log(name);
    console.log('\nwith several processes:');
    for (const { name } of blows) console.log(name);
    return 0;
  }
  const isSeveral = options.processes > 1;
  const only = options.only === undefined ? undefined : daysNamed(options.only);
  if (only?.length === 0 && !isSeveral)
    program.error(`No bad day has "${options.only}" in its name: --list names them.`);
  if (isSeveral && blowsNamed(options).length === 0)
    program.error('No blow is left of --only and --skip: --list names them.');
  if ((options.store === 'postgres' || isSeveral) && !hasPostgres())
    program.error('There is no PostgreSQL here: install it first.');
  return isSeveral ? runSeveral(options) : run(options, only);
}

const blowsNamed = ({ only = '', skip }: Pick<Options, 'only' | 'skip'>): readonly Blow[] =>
  blows.filter(({ name }) => name.includes(only) && (skip === undefined || !name.includes(skip)));

const again = (): string => `npm run torture -- ${process.argv.slice(2).map(quoted).join(' ')}`;

async function runSeveral(options: Options): Promise<number> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  console.log(`seed ${options.seed}, ${options.processes} processes, ${options.guilds} servers, postgres`);
  const { say, stop } = progress(Math.round(options.minutes * 60));
  try {
    const { report, log } = await runReplicas({
      ...options,
      ...{ paceMs: options.pace * 1000, strikeEveryMs: options.every * 1000, calmMaxMs: options.calm * 1000 },
      ...{ actEveryMs: 1000 / options.acts, quietMs: QUIET_MS },
      databaseEveryMs: options.database === 'restarts' ? DATABASE_EVERY_MS : null,
      blows: blowsNamed(options),
      ...{ again: again(), signal: interrupted.signal, say },
    });
    say(replicasVerdict(report));
    if (options.report !== undefined) await writeFile(options.report, JSON.stringify(report, null, 2));
    if (options.log !== undefined) await writeFile(options.log, log);
    if (!report.good) return 1;
    return interrupted.signal.aborted ? 130 : 0;
  } finally {
    stop();
  }
}

async function run(options: Options, only: ReturnType<typeof daysNamed> | undefined): Promise<number> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  console.log(`seed ${options.seed}, ${options.store}`);
  let course: Course | undefined;
  const house = await openHouse(options.store, options.logLevel, (ending) => course?.ended(ending));
  const startedMs = Date.now();
  const { say, stop } = progress(Math.round(options.minutes * 60));
  try {
    const { viewers } = house.loopback;
    const people = new People({
      ...{ viewers, dice: new Dice(options.seed + 1), everyMs: EACH_ACTS_EVERY_MS / viewers.length },
    });
    const dice = new Dice(options.seed);
    const calmMaxMs = options.calm * 1000;
    course = new Course({ house, people, dice, calmMaxMs, onRow: (row) => say(rowText(row)) });
    await course.begin();
    const isOver = () =>
      interrupted.signal.aborted ||
      (only === undefined && Date.now() - startedMs >= options.minutes * 60_000);
    for (const day of only ?? bag(dice, options.skip)) {
      if (isOver()) break;
      await course.suffer(day);
    }
    const judgement = await course.judge();
    const report = reportOf({ options: { ...options, again: again() }, house, people, course, judgement });
    say(verdictText(report));
    if (options.report !== undefined) await writeFile(options.report, JSON.stringify(report, null, 2));
    if (report.good) return interrupted.signal.aborted ? 130 : 0;
    return 1;
  } finally {
    stop();
    await house.close();
    if (options.log !== undefined)
      await writeFile(
        options.log,
        house.endings.map(({ stdout, stderr }) => stdout + stderr).join('\n--- ended ---\n'),
      );
  }
}

/** A bar on a terminal, which lines that are said stand above. */
function progress(totalSeconds: number): { say: (text: string) => void; stop: () => void } {
  if (!process.stderr.isTTY) return { say: (text) => console.log(text), stop: () => undefined };
  const bars = new MultiBar({ format: 'torture {bar} {value}/{total} s', stream: process.stderr });
  const bar = bars.create(totalSeconds, 0);
  const startedMs = Date.now();
  const passed = () => Math.min(totalSeconds, Math.round((Date.now() - startedMs) / 1000));
  const clock = setInterval(() => bar.update(passed()), 500);
  const stop = () => {
    clearInterval(clock);
    bars.stop();
  };
  return { say: (text) => bars.log(`${text}\n`), stop };
}

const quoted = (word: string): string => (/^[\w.-]+$/.test(word) ? word : `'${word}'`);

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error);
  return 1;
}

process.exitCode = await main().catch(explain);
