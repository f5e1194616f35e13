#!/usr/bin/env node
// `npm run model`: looks after the minds that may play the cast. Exit code 2: a wrong input or a model that cannot
// play, in one sentence; 130: interrupted (what was downloaded is kept, and the next pull goes on).

import { Command, CommanderError } from 'commander';
import { AssetFault, loadAssets } from './assets.ts';
import { ConfigFault, readConfig } from './host/config.ts';
import { wholeNumber } from './host/whole-number.ts';
import { CatalogueFault } from './minds/catalogue/catalogue-fault.ts';
import { ModelRefused } from './minds/llama/model-refused.ts';
import { RemoteFault } from './minds/remote/remote-fault.ts';
import { check } from './model/check.ts';
import { type Desk, openDesk } from './model/desk.ts';
import { list } from './model/list.ts';
import { pullModel } from './model/pull-verb.ts';
import { remove } from './model/remove.ts';
import { type UseWish, use } from './model/use.ts';

class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const interrupted = new AbortController();

const desk = (): Desk =>
  openDesk({
    config: readConfig(process.env),
    cast: loadAssets().cast,
    keyOf: (variable) => process.env[variable],
    say: (line) => console.log(line),
  });

const program = new Command('npm run model --')
  .description('Looks after the language models that may play the cast.')
  .showHelpAfterError('(--help lists the commands)')
  .exitOverride();
program
  .command('list')
  .description('what is here, what the catalogue has, who plays whom, and how well each has played')
  .allowExcessArguments(false)
  .action(() => list(desk()));
program
  .command('pull')
  .argument('<name>', 'a name of the catalogue, hf:owner/repository/file.gguf, or an address')
  .option('--as <name>', 'what it is to be called here')
  .description('brings a model here; a cut download goes on where it was')
  .allowExcessArguments(false)
  .action((what: string, { as }: { as?: string }) => {
    process.once('SIGINT', () => interrupted.abort(new Interrupted()));
    return pullModel(desk(), { what, as, signal: interrupted.signal });
  });
program
  .command('use')
  .argument('<name>', 'a mind that is here, or a model file; "default" takes a choice back')
  .option('--for <performer>', 'for one performer alone, such as alice')
  .option('--as <name>', 'what a file is to be called here')
  .option('--url <address>', 'the OpenAI-compatible server that this name stands for')
  .option('--model <name>', 'what the server calls the model (default: the name)')
  .option('--key-env <variable>', "the environment variable that holds the server's key")
  .option('--also', 'one more server for that name, beside those that it has')
  .option(
    '--weight <n>',
    'how many of the questions the server gets, beside the others',
    wholeNumber(1, 1_000),
  )
  .description('lets a mind play, from the next start on')
  .allowExcessArguments(false)
  .action((what: string, options: Omit<UseWish, 'what'>) => use(desk(), { what, ...options }));
program
  .command('check')
  .argument('<file>', 'a model in GGUF format, or the name of a mind that is here')
  .description('reads a model, reckons its memory, and lets it take one turn')
  .allowExcessArguments(false)
  .action((what: string) => check(desk(), what));
program
  .command('remove')
  .argument('<name>', 'a model that was pulled, or a server')
  .option('--force', 'even if it plays somebody')
  .description('takes a model off the disk')
  .allowExcessArguments(false)
  .action((name: string, { force }: { force?: true }) =>
    remove(desk(), { name, force: force === true ? 'force' : 'ask' }),
  );

const MENDABLE = [CatalogueFault, ModelRefused, RemoteFault, ConfigFault, AssetFault];

/** One sentence for what a person can mend; the whole error for what only we can. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) {
    console.error('Stopped: what has come is kept, and the next pull goes on from there.');
    return 130;
  }
  const mendable = MENDABLE.some((fault) => error instanceof fault);
  console.error(mendable && error instanceof Error ? error.message : error);
  return mendable ? 2 : 1;
}

await program.parseAsync().catch((error: unknown) => {
  process.exitCode = explain(error);
  // The downloader may go on trying for minutes what was given up.
  if (process.exitCode !== 0) process.exit();
});
