#!/usr/bin/env node
// `npm run show`: plays the show without a stage, or replays a journal file. Exit code 0: done, 1: a replay
// that does not match, 2: wrong input, 3: a replay of which a part could only be folded, 130: interrupted (what was
// played is in the file).

import { once } from 'node:events';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { AssetFault, type Assets, loadAssets } from './assets.ts';
import { type ReplayResult, replay } from './headless/replay.ts';
import { type RunResult, runHeadless } from './headless/run.ts';
import { ConfigFault, readConfig } from './host/config.ts';
import { wholeNumber } from './host/whole-number.ts';
import { type Casting, openCasting } from './minds/casting.ts';
import { CatalogueFault } from './minds/catalogue/catalogue-fault.ts';
import { isPath, Roster } from './minds/catalogue/roster.ts';
import { recorded } from './minds/house/recording.ts';
import { ModelRefused } from './minds/llama/model-refused.ts';
import type { Mind } from './minds/mind.ts';
import { findPerformer, type Performer } from './show/cast/cast.ts';
import { episodeCount } from './show/state/show.ts';
import { standings } from './show/trading/books.ts';
import { countsFromCents } from './show/trading/day-profit.ts';
import { JournalFile, JournalFileFault, readJournalFile } from './show-file/journal-file.ts';
import { LineFile, LineFileFault } from './show-file/line-file.ts';
import { listed } from './views/words/counts.ts';
import { dollars, signedDollars } from './views/words/money.ts';

interface Options {
  readonly rounds: number;
  readonly seed: string;
  readonly mind?: string;
  readonly model?: string;
  readonly deadline: number;
  readonly out?: string;
  readonly record?: string;
  readonly replay?: string;
}

/** Down to a thousandth, to see how a show goes on without its minds. */
function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d{1,3})?$/.test(text) && value >= 0.001 && value <= 3600) return value;
  throw new InvalidArgumentError(`"${text}" is no number of seconds from 0.001 to 3600.`);
}

const EXIT_CODES = `
Exit codes: 0 done, or the replay matches; 1 the replay does not match; 2 a wrong input; 3 the replay found no
difference, but a part has no cause and was only folded; 130 interrupted.`;

const program = new Command('npm run show --')
  .description('Plays the show without Discord, as fast as the minds answer, and writes its journal.')
  .option('--rounds <n>', 'rounds to play', wholeNumber(1, 1_000_000), 24)
  .option('--seed <text>', 'the same seed and mind play the same show', '1')
  .option('--mind <name>', 'who plays: understudy, house, llama, or a name of `npm run model -- list`')
  .option('--model <path>', 'the GGUF file that --mind llama plays')
  .option('--deadline <seconds>', 'how long a mind may take for a turn', seconds, 120)
  .option('--out <file>', 'where the journal goes, one event a line (NDJSON)')
  .option('--record <file>', 'where every answer goes as a lesson for the house model (NDJSON)')
  .option('--replay <file>', 'play a journal again and say whether it matches')
  .addHelpText('after', EXIT_CODES)
  .allowExcessArguments(false)
  .showHelpAfterError('(--help lists the options)')
  .exitOverride();

async function main(): Promise<number> {
  const options = program.parse().opts<Options>();
  if (options.model !== undefined && options.mind !== 'llama') {
    program.error('error: --model is for --mind llama: add it, or leave the model out.');
  }
  if (options.model === undefined && options.mind === 'llama') {
    program.error('error: --mind llama needs a model: name a GGUF file with --model.');
  }
  const files = [options.out, options.record, options.replay].flatMap((path) =>
    path ? [resolve(path)] : [],
  );
  if (new Set(files).size < files.length) {
    program.error('error: --out, --record and --replay want a file each: name another for one of them.');
  }
  const assets = loadAssets();
  return options.replay === undefined ? play(options, assets) : playAgain(options.replay, assets);
}

async function play(options: Options, { cast, deck }: Assets): Promise<number> {
  const { rounds, seed, out } = options;
  const casting = await castFor(options);
  if (casting.note !== undefined) console.error(casting.note);
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: 'rounds {bar} {value}/{total} · {eta_formatted} left' })
    : null;
  const startedMs = performance.now();
  const file = await JournalFile.create(out ?? null);
  const lessons = options.record === undefined ? null : await LineFile.create(options.record);
  const learning: Promise<void>[] = [];
  const mindFor = (card: Pick<Performer, 'id' | 'mind'>): Mind => {
    const mind = casting.mindFor(card);
    return lessons === null ? mind : recorded(mind, (lesson) => learning.push(lessons.write(lesson)));
  };
  try {
    bar?.start(rounds, 0);
    const result = await runHeadless({
      rounds,
      seed,
      cast,
      deck,
      mindFor,
      deadlineMs: Math.round(options.deadline * 1000),
      signal: interrupted.signal,
      onRecord: (record) => file.write(record),
      onRound: (done) => bar?.update(done),
    });
    bar?.stop();
    const checksum = await file.close();
    await Promise.all(learning);
    await lessons?.close();
    summarise(result, { checksum, out, casting, seconds: (performance.now() - startedMs) / 1000 });
  } finally {
    bar?.stop();
    await casting.close();
  }
  return interrupted.signal.aborted ? 130 : 0;
}

/** Without a wish on the command line, the host's own choice plays, as with `npm start`. */
function castFor({ mind, model }: Options): Promise<Casting> {
  const { dataDir, minds, engine } = readConfig(process.env);
  const wish =
    mind === undefined
      ? minds
      : ({ model: mind === 'llama' ? asPath(model) : mind, performers: 'allByLead' } as const);
  return openCasting({
    roster: new Roster({ dataDir, ...wish }),
    engine,
    keyOf: (variable) => process.env[variable],
    warn: (sentence) => console.error(sentence),
  });
}

/** `--model` is a file, whatever it is called. */
const asPath = (model: string | undefined): string | undefined =>
  model === undefined || isPath(model) ? model : `./${model}`;

function summarise(
  { show, rounds, turns, stoodIn }: RunResult,
  {
    checksum,
    out,
    casting,
    seconds,
  }: { checksum: string; out: string | undefined; casting: Casting; seconds: number },
): void {
  const opening = show.episode?.equityHistory;
  const lines = standings(show).map(({ id, equityCents }, index) => {
    const name = findPerformer(show.cast, id)?.name ?? id;
    const dayCents =
      opening === undefined
        ? show.lastResult?.profitCents[id]
        : equityCents - (countsFromCents(show.episode, id) ?? equityCents);
    return `  ${index + 1}. ${name.padEnd(8)} ${dollars(equityCents).padStart(10)}  ${signedDollars(dayCents ?? 0)} this episode`;
  });
  console.log(
    `${rounds} rounds, ${turns} turns, ${show.seq} events, episode ${episodeCount(show)}, ${seconds.toFixed(1)} s`,
  );
  console.log(
    `played by ${casting.label}${stoodIn > 0 ? `; the understudy stood in for ${stoodIn} of ${turns} turns` : ''}`,
  );
  console.log(lines.join('\n'));
  console.log(`sha256 ${checksum}${out === undefined ? '  (no --out: nothing was written)' : `  ${out}`}`);
}

async function playAgain(path: string, { deck }: Assets): Promise<number> {
  const again = await replay(readJournalFile(path), deck);
  const { events, episodes, foldedOnly, mismatches, show } = again;
  for (const mismatch of mismatches.slice(0, 10)) console.log(`differs: ${mismatch}`);
  console.log(`${events} events, ${episodes} closed episodes, last event ${show.seq}. ${verdictOn(again)}`);
  if (mismatches.length > 0) return 1;
  return foldedOnly.length > 0 ? 3 : 0;
}

function verdictOn({ events, foldedOnly, mismatches }: ReplayResult): string {
  const count = mismatches.length;
  const unasked = foldedOnly.length === 0 ? '' : `${unaskedText(foldedOnly)} `;
  if (count > 0) return `${unasked}It does not match: ${count} difference${count === 1 ? '' : 's'}.`;
  const folded = foldedOnly.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (folded === events) return `${unasked}They fold, and every seed is the one that was committed to.`;
  const which = folded === 0 ? 'It matches' : 'The rest matches';
  return `${unasked}${which}: the same rules write the same events, and every seed is the one that was committed to.`;
}

function unaskedText(foldedOnly: ReplayResult['foldedOnly']): string {
  const [only] = foldedOnly;
  if (foldedOnly.length === 1 && only?.first === only?.last)
    return `Event ${only?.first} has no cause, so it was folded and not checked by the rules.`;
  const stretches = foldedOnly.map(({ first, last }) =>
    first === last ? `${first}` : `${first} to ${last}`,
  );
  return `Events ${listed(stretches)} have no cause, so they were folded and not checked by the rules.`;
}

/** One sentence for what a person can mend; the whole error for what only we can. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const wrongInput = [
    JournalFileFault,
    LineFileFault,
    ModelRefused,
    AssetFault,
    CatalogueFault,
    ConfigFault,
  ].some((fault) => error instanceof fault);
  console.error(wrongInput && error instanceof Error ? error.message : error);
  return wrongInput ? 2 : 1;
}

/** `npm run show -- --help | head` is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main().catch(explain);
if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
