// `npm run bench -- NAME`: runs one measurement and prints one JSON object on the last line,
// with the machine's cores and the commit. Absolute times on shared machines mean little: read the ratios.

import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { Argument, Command, CommanderError } from 'commander';
import { benchAnswers } from './answers.ts';
import { benchBehaviour } from './behaviour.ts';
import { benchCrowd } from './crowd/crowd.ts';
import { benchFilter } from './filter.ts';
import { benchAsleep } from './floors/asleep.ts';
import { benchFloors } from './floors/floors.ts';
import { benchHouse } from './house.ts';
import { benchLive } from './live/live.ts';
import { benchMovingOffice } from './live/page/moving-office.ts';
import { benchMinds } from './minds.ts';
import { benchPictures } from './pictures.ts';
import { benchPlot } from './plot.ts';
import { benchQuantisations } from './quantisations.ts';
import { benchRecovery } from './recovery.ts';
import { benchDay } from './resident/day.ts';
import { benchResident } from './resident.ts';
import { benchShow } from './show.ts';
import { benchYear } from './year.ts';

/** A figure is above its bound. */
const MISSED = 1;

type Bench = (say: (line: string) => void, args: readonly string[]) => Promise<Record<string, unknown>>;

/** Those that have settings of their own are handed what follows their name. */
const benches = {
  show: withoutArgs(benchShow),
  recovery: withoutArgs(benchRecovery),
  year: benchYear,
  pictures: withoutArgs(benchPictures),
  'moving-office': withoutArgs(benchMovingOffice),
  answers: benchAnswers,
  asleep: benchAsleep,
  behaviour: benchBehaviour,
  crowd: benchCrowd,
  day: benchDay,
  filter: benchFilter,
  floors: benchFloors,
  house: benchHouse,
  live: benchLive,
  minds: benchMinds,
  plot: benchPlot,
  quantisations: benchQuantisations,
  resident: benchResident,
} as const satisfies Readonly<Record<string, Bench>>;
type Name = keyof typeof benches;

function withoutArgs(bench: (say: (line: string) => void) => Promise<Record<string, unknown>>): Bench {
  return (say, args) => {
    if (args.length > 0)
      program.error(`error: this measurement has no settings, so what is ${args.join(' ')}?`);
    return bench(say);
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

const program = new Command('npm run bench --')
  .description('Measures one thing and prints a JSON object on the last line.')
  .addArgument(new Argument('<name>', 'what to measure').choices(Object.keys(benches)))
  .argument('[settings...]', 'of that measurement; --help after its name tells them')
  .passThroughOptions()
  .showHelpAfterError()
  .exitOverride();

async function main(): Promise<void> {
  program.parse();
  const [name, ...args] = program.args as [Name, ...string[]];
  const figures = await benches[name]((line) => console.error(line), args);
  const machine = {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    node: process.version,
  };
  console.log(JSON.stringify({ bench: name, commit: commit(), ...machine, ...figures }));
  const { missed } = figures;
  if (!Array.isArray(missed) || missed.length === 0) return;
  for (const sentence of missed) console.error(`missed: ${sentence}`);
  process.exitCode = MISSED;
}

await main().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
});
