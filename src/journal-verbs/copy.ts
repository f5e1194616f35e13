// All shows of one journal into another, byte for byte, as when a host moves from SQLite to PostgreSQL. What is there
// already is compared and not written again, so a copy that was cut short goes on; in the end both are read and must
// have the same checksum. Nothing of another show is ever written over.
import { createHash, type Hash } from 'node:crypto';
import { archivedTo } from '../journal/archiving.ts';
import type { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { bookOf, type Pen } from '../journal/pen.ts';
import { rowAt } from '../journal/records/archive.ts';
import { guildSpan, type Kind, only, SHOW_KINDS, seqOf } from '../journal/records/key.ts';
import { rowsIn } from '../journal/records/rows.ts';
import type { Row, Store } from '../journal/stores/store.ts';
import type { GuildId } from '../show/ids.ts';
import { CopyFault } from './copy-fault.ts';
import { damagedIn, guildsOf } from './whole-journal.ts';

const ROWS_AT_ONCE = 100;

export interface CopyOptions {
  /** Nobody writes it meanwhile. */
  readonly from: Store;
  readonly to: Store;
  readonly signal: AbortSignal;
  /** Told of how much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export interface Copied {
  readonly shows: number;
  readonly rows: number;
  /** Of those, how many were not there yet, or not the same. */
  readonly written: number;
  /** SHA-256 over every row's key and text, read back from the copy. */
  readonly checksum: string;
  /** Shows that are damaged in the original, and so in the copy. */
  readonly damaged: readonly CorruptJournal[];
}

/** Throws CopyFault, JournalUnavailable, and the signal's reason; what was copied by then stays. */
export async function copyJournal(options: CopyOptions): Promise<Copied> {
  const { from, to } = options;
  const guilds = await guildsOf(from);
  if (guilds.length === 0) throw new CopyFault(`There is no show in ${from.place}, so nothing was copied.`);
  const works = await Promise.all(guilds.map((guild) => workOn(guild, from)));
  for (const guild of guilds) await insistSameShow(guild, options);
  const progress = new Progress(works, options);
  const original = createHash('sha256');
  let [rows, written] = [0, 0];
  for (const work of works) {
    const done = await new ShowCopy(work.guild, { from, to, progress, hash: original }).copy();
    rows += done.rows;
    written += done.written;
  }
  const checksum = original.digest('hex');
  await insistSameBytes(works, { to, progress, checksum });
  return { shows: guilds.length, rows, written, checksum, damaged: await damagedIn(guilds, to) };
}

interface Work {
  readonly guild: GuildId;
  /** Where its last record begins; 0 without one. */
  readonly lastSeq: number;
}

async function lastRecord(store: Store, guild: GuildId): Promise<Row | undefined> {
  const [row] = await store.scan({ ...guildSpan('records', guild), order: 'descending', limit: 1 });
  return row;
}

async function workOn(guild: GuildId, from: Store): Promise<Work> {
  const last = await lastRecord(from, guild);
  return { guild, lastSeq: last === undefined ? 0 : seqOf(last.key) };
}

/** Each record names the one before it, so where the last one there is ours, all of them are. */
async function insistSameShow(guild: GuildId, { from, to }: Pick<CopyOptions, 'from' | 'to'>): Promise<void> {
  const there = await lastRecord(to, guild);
  if (there === undefined) return;
  const ours = await rowAt(from, guild, seqOf(there.key));
  if (ours?.text === there.text) return;
  throw new CopyFault(
    `${to.place} has another show of guild ${guild}, or one that has gone on since it was copied: ` +
      'nothing of it was changed. Name a journal without it.',
  );
}

/** How much of all the reading is done, by the numbers of the records: once for the copy, and once to compare. */
class Progress {
  readonly #works: ReadonlyMap<GuildId, number>;
  readonly #options: Pick<CopyOptions, 'signal' | 'onProgress'>;
  readonly #all: number;
  #before = 0;

  constructor(works: readonly Work[], options: Pick<CopyOptions, 'signal' | 'onProgress'>) {
    this.#options = options;
    this.#works = new Map(works.map(({ guild, lastSeq }) => [guild, lastSeq + 1]));
    this.#all = 2 * works.reduce((sum, { lastSeq }) => sum + lastSeq + 1, 0);
  }

  at(kind: Kind, key: string): void {
    this.#options.signal.throwIfAborted();
    if (kind === 'records') this.#options.onProgress((this.#before + seqOf(key)) / this.#all);
  }

  through(guild: GuildId): void {
    this.#before += this.#works.get(guild) ?? 0;
    this.#options.onProgress(this.#before / this.#all);
  }
}

interface ShowCopyOptions extends Pick<CopyOptions, 'from' | 'to'> {
  readonly progress: Progress;
  readonly hash: Hash;
}

class ShowCopy {
  readonly #guild: GuildId;
  readonly #options: ShowCopyOptions;
  readonly #pen: Pen;
  /** Records up to there are in archives by now, and may have been copied before they were. */
  #archivedTo = 0;
  #rows = 0;
  #written = 0;

  constructor(guild: GuildId, options: ShowCopyOptions) {
    this.#guild = guild;
    this.#options = options;
    this.#pen = bookOf(options.to, guild).pen;
  }

  async copy(): Promise<Pick<Copied, 'rows' | 'written'>> {
    this.#archivedTo = (await archivedTo(this.#options.from, this.#guild)) ?? 0;
    for (const kind of SHOW_KINDS) await this.#copyKind(kind);
    this.#options.progress.through(this.#guild);
    return { rows: this.#rows, written: this.#written };
  }

  async #copyKind(kind: Kind): Promise<void> {
    const { from, progress, hash } = this.#options;
    let { from: reached, below } = guildSpan(kind, this.#guild);
    for await (const batch of batchesOf(rowsIn(from, guildSpan(kind, this.#guild)))) {
      const last = batch.at(-1)?.key ?? reached;
      for (const row of batch) add(hash, row);
      await this.#bring(kind, batch, { from: reached, below: only(last).below });
      reached = only(last).below;
      progress.at(kind, last);
    }
    await this.#bring(kind, [], { from: reached, below });
  }

  /** What stands in that stretch there is what stands in it here. */
  async #bring(kind: Kind, rows: readonly Row[], span: { from: string; below: string }): Promise<void> {
    const there = new Map<string, string>();
    for await (const { key, text } of rowsIn(this.#options.to, span)) there.set(key, text);
    const missing = rows.filter(({ key, text }) => there.get(key) !== text);
    const isOther = missing.some(({ key }) => there.has(key));
    for (const { key } of rows) there.delete(key);
    if (kind === 'records' && (isOther || [...there.keys()].some((key) => seqOf(key) > this.#archivedTo))) {
      throw new CopyFault(`${this.#options.to.place} has other records of guild ${this.#guild} among ours.`);
    }
    this.#rows += rows.length;
    this.#written += missing.length;
    if (missing.length > 0) await this.#pen.put(...missing);
    if (there.size > 0) await this.#pen.drop([...there.keys()].map(only));
  }
}

async function* batchesOf(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    if (batch.push(row) < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const add = (hash: Hash, { key, text }: Row): Hash => hash.update(`${key}\n${text}\n`);

async function insistSameBytes(
  works: readonly Work[],
  { to, progress, checksum }: { readonly to: Store; readonly progress: Progress; readonly checksum: string },
): Promise<void> {
  const copy = createHash('sha256');
  for (const { guild } of works) {
    for (const kind of SHOW_KINDS) {
      for await (const row of rowsIn(to, guildSpan(kind, guild))) {
        add(copy, row);
        progress.at(kind, row.key);
      }
    }
    progress.through(guild);
  }
  if (copy.digest('hex') === checksum) return;
  throw new CopyFault(
    `The copy in ${to.place} reads back otherwise than it was written: do not start on it, and copy again into ` +
      'a new database.',
  );
}
