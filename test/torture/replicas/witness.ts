// Who wrote what, by the database's own word: a trigger notes every write of the journal with the name of the session
// that made it. So a writer that another has put out of office is found out whatever it believes of itself.
import type { GuildId } from '../../../src/show/ids.ts';
import type { PostgresServer } from '../../ports/postgres-server.ts';

/** In the order of the database, guild by guild: its row of the epoch lies between one writer and the next. */
export interface Write {
  readonly key: string;
  /** `bullpen 1a2b3c4d pid 4711 on box`: other processes, other names. */
  readonly by: string;
}

const NOTE_WRITES = `
  CREATE TABLE torture_writes (number bigserial PRIMARY KEY, key text NOT NULL, by text NOT NULL);
  CREATE FUNCTION torture_note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO torture_writes (key, by)
        VALUES (COALESCE(NEW.key, OLD.key), current_setting('application_name'));
      RETURN NULL;
    END $$;
  CREATE TRIGGER torture_note AFTER INSERT OR UPDATE OR DELETE ON bullpen_journal
    FOR EACH ROW EXECUTE FUNCTION torture_note();`;

/** From now on; the journal's table must be there. */
export async function noteWrites(server: PostgresServer): Promise<void> {
  const client = await server.connect('torture');
  await client.query({ text: NOTE_WRITES, values: [] });
  await client.end();
}

export async function writesSeen(server: PostgresServer): Promise<readonly Write[]> {
  const client = await server.connect('torture');
  const { rows } = await client.query({
    text: 'SELECT key, by FROM torture_writes ORDER BY number',
    values: [],
  });
  await client.end();
  return rows as readonly Write[];
}

export interface Reigns {
  /** How many times another process became the writer. */
  readonly changes: number;
  /** Writes of one that was not the writer any more, in words. */
  readonly faults: readonly string[];
}

/** Of one guild: each write is by whoever took the epoch last. */
export function reignsOf(writes: readonly Write[], guild: GuildId): Reigns {
  const its = writes.filter(({ key }) => key.includes(`:${guild}/`));
  let writer: string | undefined;
  let changes = 0;
  const faults: string[] = [];
  for (const { key, by } of its) {
    if (key.startsWith('epochs:')) {
      if (writer !== undefined && by !== writer) changes += 1;
      writer = by;
    } else if (by !== writer) faults.push(`${key} was written by ${by}, while ${writer ?? 'nobody'} was to`);
  }
  return { changes, faults };
}
