// Rewrites all that is stored of a guild, as where a member's id has to go: every text is handed to whoever knows what to
// change in it, and sealed again. The chain of records holds afterwards, a snapshot joins on where it did, and what was
// damaged before is as damaged as it was.
import type { GuildId } from '../show/ids.ts';
import type { Book } from './pen.ts';
import { isArchive, packed, unpacked } from './records/archive.ts';
import { guildSpan, SHOW_KINDS } from './records/key.ts';
import { rowsIn } from './records/rows.ts';
import { openSeal, sealRest } from './records/seal.ts';
import type { Row, Store } from './stores/store.ts';

/** Gives a stored text with what has to go replaced, or as it was. Texts come in the order of the events. */
export type Reword = (text: string) => string;

/** All or nothing. */
export async function rewriteGuild({ store, guild, pen }: Book, reword: Reword): Promise<void> {
  const spans = SHOW_KINDS.map((kind) => guildSpan(kind, guild));
  await pen.overwrite(spans, rewritten);

  async function* rewritten(): AsyncGenerator<Row> {
    /** The new checksum of a record for its former one. */
    const checksums = new Map<string, string>();
    for (const span of spans) {
      for await (const { key, text } of rowsIn(store, span)) {
        const after = await each(guild, text, (one) => resealed(one, reword, checksums));
        if (after !== text) yield { key, text: after };
      }
    }
  }
}

/** Whether a text that is stored of the guild is such a one. */
export async function isFound(
  store: Store,
  guild: GuildId,
  isSuch: (text: string) => boolean,
): Promise<boolean> {
  for (const kind of SHOW_KINDS) {
    for await (const { text } of rowsIn(store, guildSpan(kind, guild))) {
      const archive = isArchive(text) ? await unpacked(guild, text) : null;
      const texts = archive === null ? [text] : archive.rows.map((row) => row.text);
      if (texts.some(isSuch)) return true;
    }
  }
  return false;
}

/** The text with what `change` makes of it; of an archive, of each record in it. */
async function each(guild: GuildId, text: string, change: Reword): Promise<string> {
  const archive = isArchive(text) ? await unpacked(guild, text) : null;
  if (archive === null) return change(text);
  const rows = archive.rows.map((row) => ({ ...row, text: change(row.text) }));
  const isSame = rows.every((row, at) => row.text === archive.rows[at]?.text);
  return isSame ? text : packed({ ...archive, rows });
}

function resealed(text: string, reword: Reword, checksums: Map<string, string>): string {
  const opened = openSeal(text);
  if (opened === null) return reword(text);
  const rest = relinked(reword(opened.rest), checksums);
  if (rest === opened.rest) return text;
  const sealed = sealRest(rest);
  checksums.set(opened.checksum, sealed.checksum);
  return sealed.text;
}

/** A record names the one before it by its checksum, and a snapshot the one it was taken after. */
const relinked = (rest: string, checksums: ReadonlyMap<string, string>): string =>
  checksums.size === 0
    ? rest
    : rest.replace(/"[0-9a-f]{64}"/g, (name) => {
        const now = checksums.get(name.slice(1, -1));
        return now === undefined ? name : `"${now}"`;
      });
