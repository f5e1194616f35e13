// Old records of a guild, many in one row: compressed, each text byte for byte as it was sealed, so that the chain is
// vouched for as before. Whoever reads records reads them through here, and cannot tell which lay in an archive.
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import type { GuildId } from '../../show/ids.ts';
import type { Row, Store } from '../stores/store.ts';
import { guildSpan, keyOf, seqName, seqOf, spanFrom, spanTo } from './key.ts';
import { rowsIn } from './rows.ts';
import { seal, unseal } from './seal.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);
/** Five times as quick as the tightest, and a sixth larger. */
const QUALITY = 5;
/** How the text of an archive begins. */
const OPENING = /^\{"checksum":"[0-9a-f]{64}","lastSeq":\d+,"packed":"/;

export interface Archived {
  /** Of all records in it. */
  readonly lastSeq: number;
  readonly rows: readonly Row[];
}

/** Whether a stored text is one, damaged or not. */
export const isArchive = (text: string): boolean => OPENING.test(text.slice(0, 150));

/** Of records that check out: their texts are JSON, without a line break in them. */
export async function packed({ lastSeq, rows }: Archived): Promise<string> {
  const lines = rows.map(({ key, text }) => `${seqOf(key)} ${text}`).join('\n');
  const bytes = await compress(lines, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  return seal({ lastSeq, packed: bytes.toString('base64') }).text;
}

/** Null where it is no archive, or a byte of it changed. */
export async function unpacked(guild: GuildId, text: string): Promise<Archived | null> {
  const body = unseal(text)?.body;
  if (typeof body?.['packed'] !== 'string' || typeof body['lastSeq'] !== 'number') return null;
  // The checksum vouches for the rest.
  const lines = (await decompress(Buffer.from(body['packed'], 'base64'))).toString().split('\n');
  const rows = lines.map((line) => {
    const at = line.indexOf(' ');
    return { key: keyOf('records', guild, seqName(Number(line.slice(0, at)))), text: line.slice(at + 1) };
  });
  return { lastSeq: body['lastSeq'], rows };
}

/** A guild's records from the one at event `fromSeq` on, in their order, in archives or not. */
export async function* recordRows(store: Store, guild: GuildId, fromSeq: number): AsyncGenerator<Row> {
  let nextSeq = fromSeq;
  for await (const archive of archivesFrom(store, guild, fromSeq)) {
    const opened = await unpacked(guild, archive.text);
    // As damaged as it is: whoever reads it says so.
    if (opened === null)
      yield { key: keyOf('records', guild, seqName(seqOf(archive.key))), text: archive.text };
    else yield* opened.rows.filter(({ key }) => seqOf(key) >= nextSeq);
    nextSeq = Math.max(nextSeq, (opened?.lastSeq ?? seqOf(archive.key)) + 1);
  }
  yield* rowsIn(store, spanFrom('records', guild, nextSeq));
}

/** The last record whose first event is not after `seq`; null when there is none. */
export async function rowAt(store: Store, guild: GuildId, seq: number): Promise<Row | null> {
  const [row] = await store.scan({ ...upTo('records', guild, seq), order: 'descending', limit: 1 });
  if (row !== undefined) return row;
  const [archive] = await store.scan({ ...upTo('archives', guild, seq), order: 'descending', limit: 1 });
  if (archive === undefined) return null;
  const opened = await unpacked(guild, archive.text);
  if (opened === null)
    return { key: keyOf('records', guild, seqName(seqOf(archive.key))), text: archive.text };
  return opened.rows.findLast(({ key }) => seqOf(key) <= seq) ?? null;
}

async function* archivesFrom(store: Store, guild: GuildId, fromSeq: number): AsyncGenerator<Row> {
  // The one that begins before may hold it.
  const [holder] = await store.scan({ ...upTo('archives', guild, fromSeq), order: 'descending', limit: 1 });
  const from = holder?.key ?? guildSpan('archives', guild).from;
  yield* rowsIn(store, { ...guildSpan('archives', guild), from });
}

const upTo = (kind: 'records' | 'archives', guild: GuildId, seq: number) => ({
  ...spanTo(kind, guild, seq),
  from: guildSpan(kind, guild).from,
});
