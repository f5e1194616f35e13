// `npm run simulate`: whole seasons from seeds, every event audited; with `faults`, the whole director under faults. Exit
// code 0: all of them hold, 1: one does not (its seed is printed), 2: wrong input, 130: interrupted (what is known is
// printed).

import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { AssetFault, loadAssets } from '../../src/assets.ts';
import { wholeNumber } from '../../src/host/whole-number.ts';
import { faultsVerb, playFaults } from './faults/faults-verb.ts';
import { reportOf } from './report.ts';
import { CASTS, type Casting, playSeason } from './season.ts';
import { Tally } from './tally.ts';

interface Options {
  readonly seasons: number;
  readonly seed: number;
  readonly cast: Casting;
  readonly report?: true;
  readonly audience: boolean;
}

const FAILURES_MAX = 5;
/** Every so many seasons the journal is also folded and replayed. */
const AGAIN_EVERY = 20;

function castName(text: string): Casting {
  const name = CASTS.find((known) => known === text);
  if (name === undefined) throw new InvalidArgumentError(`"${text}" is none of: ${CASTS.join(', ')}.`);
  return name;
}

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());

const program = new Command('npm run simulate --')
  .description('Plays whole seasons from seeds; an independent auditor reads every event.')
  .option('--seasons <n>', 'seasons to play', wholeNumber(1, 10_000_000), 100)
  .option('--seed <n>', 'the first season; the next ones count on from it', wholeNumber(0, 4_294_967_295), 1)
  .option('--cast <name>', `who plays: ${CASTS.join(', ')}`, castName, 'understudies')
  .option('--report', 'print what happened, as a table')
  .option('--no-audience', 'no member bets, votes or interferes')
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .exitOverride()
  .action(seasons);

program.addCommand(
  faultsVerb(async (options) => {
    process.exitCode = await playFaults(options, interrupted.signal);
  })
    .copyInheritedSettings(program)
    .exitOverride(),
);

interface Course {
  readonly tally: Tally;
  played: number;
  events: number;
  readonly failures: number[];
}

async function seasons(options: Options): Promise<void> {
  const startedMs = performance.now();
  const course = await run(options, interrupted.signal);
  const seconds = (performance.now() - startedMs) / 1000;
  const each = course.played === 0 ? 0 : (1000 * seconds) / course.played;
  const verdict = course.failures.length === 0 ? 'every invariant held' : `${course.failures.length} failed`;
  console.log(
    `${course.played} of ${options.seasons} seasons (${options.cast}), ${course.events} events audited, ` +
      `${seconds.toFixed(1)} s, ${each.toFixed(1)} ms each: ${verdict}.`,
  );
  if (options.report === true) console.log(reportOf(course.tally));
  if (course.failures.length > 0) process.exitCode = 1;
  else process.exitCode = interrupted.signal.aborted ? 130 : 0;
}

async function run(options: Options, signal: AbortSignal): Promise<Course> {
  const { cast: performers, deck } = loadAssets();
  const course: Course = { tally: new Tally(), played: 0, events: 0, failures: [] };
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: 'seasons {bar} {value}/{total} · {eta_formatted} left' })
    : null;
  bar?.start(options.seasons, 0);
  for (let number = 0; number < options.seasons; number++) {
    if (signal.aborted || course.failures.length >= FAILURES_MAX) break;
    const seed = options.seed + number;
    try {
      const { tally, events } = await playSeason({
        seed,
        cast: options.cast,
        performers,
        deck,
        audience: options.audience ? 'present' : 'absent',
        again: number % AGAIN_EVERY === 0,
      });
      course.tally.add(tally);
      course.events += events;
    } catch (error) {
      course.failures.push(seed);
      console.error(failureOf(error, { ...options, seed, seasons: 1 }));
    }
    course.played += 1;
    bar?.update(course.played);
    // Lets Ctrl-C through.
    await setImmediate();
  }
  bar?.stop();
  return course;
}

function failureOf(error: unknown, { seed, cast, audience }: Options): string {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const command = `npm run simulate -- --seasons 1 --seed ${seed} --cast ${cast}${audience ? '' : ' --no-audience'}`;
  const where = error instanceof Error ? `\n${error.stack?.split('\n').slice(1, 6).join('\n')}` : '';
  return `Season ${seed} fails. ${why}${where}\nAgain: ${command}`;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error instanceof AssetFault ? error.message : error);
  return error instanceof AssetFault ? 2 : 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await program.parseAsync().catch((error: unknown) => {
  process.exitCode = explain(error);
});
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
