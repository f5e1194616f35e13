// `npm run bench -- NAME`: runs one measurement and prints one JSON object on the last line,
// with the machine's cores and the commit. Absolute times on shared machines mean little: read the ratios.

import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { Argument, Command, CommanderError } from 'commander';
import { benchPictures } from './pictures.ts';
import { benchRecovery } from './recovery.ts';
import { benchShow } from './show.ts';

const benches = { show: benchShow, recovery: benchRecovery, pictures: benchPictures } as const;
type Name = keyof typeof benches;

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
  .showHelpAfterError()
  .exitOverride();

async function main(): Promise<void> {
  program.parse();
  const name = program.args[0] as Name;
  const figures = await benches[name]((line) => console.error(line));
  const machine = {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    node: process.version,
  };
  console.log(JSON.stringify({ bench: name, commit: commit(), ...machine, ...figures }));
}

await main().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
});
