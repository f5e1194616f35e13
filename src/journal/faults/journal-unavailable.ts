// The database cannot be used. Its message is one sentence that says what to do, for the host alone: it names places.
// The cause is the database's own error. Every reason but 'closed' may pass by itself.
import { ShardsInUse } from './shards-in-use.ts';

export type UnavailableReason =
  | 'unwritable'
  | 'is-a-directory'
  | 'not-a-database'
  | 'disk-full'
  | 'damaged'
  | 'busy'
  | 'unreachable'
  | 'refused'
  | 'unknown-url'
  | 'closed'
  | 'failed';

const says: Record<UnavailableReason, (place: string, cause: string) => string> = {
  unwritable: (place) =>
    `${place} cannot be written: give this user write permission there, or choose another.`,
  'is-a-directory': (place) => `${place} is a folder: name a file inside it, such as ${place}/show.sqlite.`,
  'not-a-database': (place) => `${place} is no SQLite database: move that file away, or name another.`,
  'disk-full': (place) => `The disk that holds ${place} is full: free some space there.`,
  damaged: (place) => `The database ${place} is damaged: keep a copy of it, then put back your last backup.`,
  busy: (place) => `Another program keeps ${place} locked: close it, or wait until it is done.`,
  unreachable: (place) => `No database answers at ${place}: start it, or correct its address.`,
  refused: (place) =>
    `The database ${place} refuses this user: check the name, password and database in its URL.`,
  'unknown-url': (place) =>
    `"${place.replace(/\/\/.*@/s, '//')}" is no journal address: use sqlite://data/show.sqlite or postgres://…`,
  closed: (place) => `The journal ${place} is closed: open it again to go on.`,
  failed: (place, cause) => `The database ${place} failed (${cause}): mend that.`,
};

/** A database's own words may quote an address with its password. */
const withoutLogIn = (text: string): string => text.replace(/(:\/\/)[^\s"']*@/g, '$1');

export class JournalUnavailable extends Error {
  override readonly name = 'JournalUnavailable';
  readonly reason: UnavailableReason;
  readonly place: string;

  constructor(reason: UnavailableReason, place: string, cause?: unknown) {
    super(says[reason](place, withoutLogIn(inWords(cause))), { cause });
    this.reason = reason;
    this.place = place;
  }
}

// SQLite's result codes, Node's errno names, PostgreSQL's SQLSTATE.
const reasons: Readonly<Record<string, UnavailableReason>> = {
  SQLITE_CANTOPEN: 'unwritable',
  SQLITE_READONLY: 'unwritable',
  SQLITE_PERM: 'unwritable',
  SQLITE_NOTADB: 'not-a-database',
  SQLITE_FULL: 'disk-full',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_MISUSE: 'closed',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  EROFS: 'unwritable',
  ENOTDIR: 'unwritable',
  EEXIST: 'unwritable',
  ENOENT: 'unwritable',
  ENAMETOOLONG: 'unwritable',
  ELOOP: 'unwritable',
  EISDIR: 'is-a-directory',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPIPE: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EAI_AGAIN: 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '25006': 'unwritable',
  '28000': 'refused',
  '28P01': 'refused',
  '3D000': 'refused',
  '42501': 'refused',
  '53100': 'disk-full',
};

const inWords = (cause: unknown): string =>
  cause instanceof Error && cause.message !== '' ? cause.message : 'it did not say why';

export const faultCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The driver's own words for a connection that broke or stayed silent: these come without a code. */
const BROKEN =
  /^(Connection terminated|Client has encountered a connection error|Query read timeout|timeout e)/;

function reasonOf(error: unknown): UnavailableReason {
  const code = faultCode(error) ?? '';
  // SQLSTATE class 08: connection exceptions.
  if (/^08...$/.test(code) || (error instanceof Error && BROKEN.test(error.message))) return 'unreachable';
  return reasons[code] ?? 'failed';
}

export function asUnavailable(error: unknown, place: string): JournalUnavailable {
  if (error instanceof JournalUnavailable) return error;
  return new JournalUnavailable(reasonOf(error), place, error);
}

/** Whether the store may come back while the process lives: then the very same work is tried again. */
export const isAway = (error: unknown): error is JournalUnavailable =>
  error instanceof JournalUnavailable && error.reason !== 'closed';

/** Does the work; whatever the database throws comes out as JournalUnavailable. */
export async function orUnavailable<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ShardsInUse) throw error;
    throw asUnavailable(error, place);
  }
}
