#!/usr/bin/env node
// `npm run journal`: what a host does with the journal of a live show; it only reads, and Bullpen may run on the same
// data. Exit code 2: a wrong input or a journal damaged before what is wanted, in one sentence; 3: written up to the last
// good closing bell, because a record after it is damaged; 130: interrupted, and nothing is left behind.

import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { ConfigFault } from './host/config.ts';
import { CorruptJournal } from './journal/faults/corrupt-journal.ts';
import { JournalInUse } from './journal/faults/journal-in-use.ts';
import { JournalUnavailable } from './journal/faults/journal-unavailable.ts';
import { openJournal } from './journal/journal.ts';
import { type Exported, type ExportOptions, exportShow } from './journal-verbs/export.ts';
import { ExportFault } from './journal-verbs/export-fault.ts';
import { journalAt, NoJournal, type PlaceOptions } from './journal-verbs/journal-place.ts';
import type { ShowEvent } from './show/events/event.ts';
import { type GuildId, guildId } from './show/ids.ts';
import type { Show } from './show/state/show.ts';

interface ExportWish extends PlaceOptions {
  readonly guild: GuildId;
  readonly episode?: number;
  readonly out: string;
  readonly withIds?: true;
}

class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

const interrupted = new AbortController();

function server(text: string): GuildId {
  if (/^\d{1,20}$/.test(text)) return guildId(text);
  throw new InvalidArgumentError(`"${text}" is no server id: it is a long number.`);
}

function episodeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`"${text}" is no episode: they are numbered from 1.`);
}

const program = new Command('npm run journal --')
  .description('Looks after the journal of a live show.')
  .showHelpAfterError('(--help lists the commands)')
  .exitOverride();
program
  .command('export')
  .description(
    'writes a show up to its last closed episode, as the file that npm run show -- --replay checks',
  )
  .requiredOption('--guild <id>', 'the server', server)
  .option('--episode <n>', 'up to the end of this episode', episodeNumber)
  .requiredOption('--out <file>', 'where it goes, one event a line (NDJSON)')
  .option(
    '--with-ids',
    "keep the members' ids; without it each is replaced by a number, but in what was typed",
  )
  .option('--data <dir>', 'the folder with bullpen.sqlite (default: as npm start, by DATA_DIR)')
  .option('--database <url>', 'a PostgreSQL address instead of the folder (default: DATABASE_URL)')
  .addHelpText(
    'after',
    `
Exit codes: 0 written; 2 a wrong input, or a journal damaged before what is wanted; 3 written up to the last good
closing bell, because a record after it is damaged; 130 interrupted, and nothing is written.`,
  )
  .allowExcessArguments(false)
  .action(writeOut);

async function writeOut({ guild, episode, out, withIds, ...place }: ExportWish): Promise<void> {
  process.once('SIGINT', () => interrupted.abort(new Interrupted()));
  const journal = await openJournal<ShowEvent, Show>({ from: journalAt(place), access: 'read' });
  const ids = withIds === true ? 'keep' : 'replace';
  const bar = new PatientBar();
  try {
    const exported = await exportShow({
      journal,
      guild,
      episode,
      path: out,
      ids,
      signal: interrupted.signal,
      onProgress: (share) => bar.show(share),
    });
    bar.stop();
    report(exported, out, ids);
    if (exported.damage !== undefined) process.exitCode = 3;
  } finally {
    bar.stop();
    await journal.close();
  }
}

function report(exported: Exported, out: string, ids: ExportOptions['ids']): void {
  const { events, causeless, episode, namingTexts, damage, checksum } = exported;
  console.log(`${events} events, through the end of episode ${episode}`);
  if (causeless > 0) {
    console.log(
      `${causeless} of them have no cause: a replay folds these and does not check them by the rules`,
    );
  }
  console.log(idsIn(exported, ids));
  if (ids === 'replace' && namingTexts > 0) console.log(namingTextsIn(exported));
  if (damage !== undefined) console.error(`It ends before the damage. ${damage.message}`);
  console.log(`sha256 ${checksum}  ${out}`);
  console.log(`To check it: npm run show -- --replay ${out}`);
}

function idsIn({ members }: Exported, ids: ExportOptions['ids']): string {
  if (members === 0) return 'No member is in it.';
  const whose = members === 1 ? 'The id of 1 member' : `The ids of ${members} members`;
  const verb = members === 1 ? 'is' : 'are';
  return ids === 'keep'
    ? `${whose} ${verb} in it: hand it on only to whoever may know.`
    : `${whose} ${verb} replaced by numbers; what was typed is in it.`;
}

const namingTextsIn = ({ namingTexts }: Exported): string =>
  namingTexts === 1
    ? '1 text names a member by id; it is in it as typed.'
    : `${namingTexts} texts name a member by id; they are in it as typed.`;

const BAR_AFTER_MS = 2_000;
const STEPS = 1_000;

/** A bar on a terminal, for work that takes longer than a moment. */
class PatientBar {
  readonly #bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {percentage}%' }) : null;
  readonly #startedMs = performance.now();

  show(share: number): void {
    if (this.#bar === null || performance.now() - this.#startedMs < BAR_AFTER_MS) return;
    const done = Math.floor(share * STEPS);
    if (this.#bar.isActive) this.#bar.update(done);
    else this.#bar.start(STEPS, done);
  }

  stop(): void {
    this.#bar?.stop();
  }
}

const MENDABLE = [ExportFault, NoJournal, ConfigFault, CorruptJournal, JournalInUse, JournalUnavailable];

/** One sentence for what a person can mend; the whole error for what only we can. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) {
    console.error('Stopped: nothing was written.');
    return 130;
  }
  const mendable = MENDABLE.some((fault) => error instanceof fault);
  console.error(mendable && error instanceof Error ? error.message : error);
  return mendable ? 2 : 1;
}

/** `npm run journal -- --help | head` is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await program.parseAsync().catch((error: unknown) => {
  process.exitCode = explain(error);
});
