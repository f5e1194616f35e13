#!/usr/bin/env node
// `npm run journal`: what a host does with the journal of a live show. `export` and `backup` only read, and Bullpen may
// run on the same data; `copy` wants it for itself. Exit code 2: a wrong input or a journal damaged before what is wanted, in one
// sentence; 3: done, but a record is damaged; 130: interrupted.

import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { ConfigFault } from './host/config.ts';
import { CorruptJournal } from './journal/faults/corrupt-journal.ts';
import { JournalInUse } from './journal/faults/journal-in-use.ts';
import { JournalUnavailable } from './journal/faults/journal-unavailable.ts';
import { ShardsInUse } from './journal/faults/shards-in-use.ts';
import { TakenOver } from './journal/faults/taken-over.ts';
import { openJournal } from './journal/journal.ts';
import { backUp } from './journal-verbs/backup.ts';
import { type Copied, copyJournal } from './journal-verbs/copy.ts';
import { CopyFault } from './journal-verbs/copy-fault.ts';
import { openBoth } from './journal-verbs/copy-places.ts';
import { type Exported, type ExportOptions, exportShow } from './journal-verbs/export.ts';
import { ExportFault } from './journal-verbs/export-fault.ts';
import { journalAt, NoJournal, type PlaceOptions } from './journal-verbs/journal-place.ts';
import { PatientBar } from './journal-verbs/patient-bar.ts';
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
program
  .command('copy')
  .description('copies all shows into another journal, as from SQLite to PostgreSQL; run again, it goes on')
  .requiredOption('--from <address>', 'the original, such as sqlite://data/bullpen.sqlite; it stays as it is')
  .requiredOption('--to <address>', 'the copy, such as postgres://bullpen@localhost/bullpen')
  .addHelpText(
    'after',
    `
Stop Bullpen first: what it wrote meanwhile would be missing. What is there already is compared, and not written again.
Exit codes: 0 copied, and read back the same; 2 a wrong input; 3 copied, and a show is damaged in the original too;
130 interrupted: what was copied stays, and the same command goes on from there.`,
  )
  .allowExcessArguments(false)
  .action(copyOver);
program
  .command('backup')
  .description('writes all shows of a SQLite journal into one file, while Bullpen plays on')
  .requiredOption(
    '--out <file>',
    'where it goes; a backup that is there already is replaced once the new one is whole',
  )
  .option('--data <dir>', 'the folder with bullpen.sqlite (default: as npm start, by DATA_DIR)')
  .addHelpText(
    'after',
    `
To restore it, stop Bullpen and put the file in the place of bullpen.sqlite (docs/databases.md).
Exit codes: 0 written, and every record of it read; 2 a wrong input; 3 written, and a show is damaged in the original.`,
  )
  .allowExcessArguments(false)
  .action(keepAside);

async function keepAside({ out, ...place }: PlaceOptions & { readonly out: string }): Promise<void> {
  const { shows, checksum, damaged } = await backUp(journalAt(place), out);
  console.log(`${showsIn(shows)}, every record read`);
  tellDamage(damaged, 'backup');
  console.log(`sha256 ${checksum}  ${out}`);
}

const showsIn = (shows: number): string => (shows === 1 ? '1 show' : `${shows} shows`);

function tellDamage(damaged: readonly CorruptJournal[], where: 'copy' | 'backup'): void {
  for (const { message } of damaged) {
    console.error(`Damaged in the original, and so in the ${where}. ${message}`);
  }
  if (damaged.length > 0) process.exitCode = 3;
}

async function copyOver(places: { readonly from: string; readonly to: string }): Promise<void> {
  process.once('SIGINT', () =>
    interrupted.abort(new Interrupted('Stopped: the same command goes on from here.')),
  );
  const stores = await openBoth(places, (error) => console.error(error.message));
  const bar = new PatientBar();
  try {
    const copied = await copyJournal({
      ...stores,
      signal: interrupted.signal,
      onProgress: (share) => bar.show(share),
    });
    bar.stop();
    reportCopy(copied, stores.to.place);
  } finally {
    bar.stop();
    await stores.close();
  }
}

function reportCopy({ shows, rows, written, checksum, damaged }: Copied, place: string): void {
  console.log(`${showsIn(shows)}, ${rows} rows, ${written} of them written now`);
  tellDamage(damaged, 'copy');
  console.log(`sha256 ${checksum}  ${place}, read back: the same as the original`);
}

async function writeOut({ guild, episode, out, withIds, ...place }: ExportWish): Promise<void> {
  process.once('SIGINT', () => interrupted.abort(new Interrupted('Stopped: nothing was written.')));
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

const MENDABLE = [
  ...[ExportFault, CopyFault, NoJournal, ConfigFault],
  ...[CorruptJournal, JournalInUse, JournalUnavailable, ShardsInUse, TakenOver],
];

/** One sentence for what a person can mend; the whole error for what only we can. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) {
    console.error(error.message);
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
