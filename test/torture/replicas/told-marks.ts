// How far each show says that it was told, by its own note in the database: until it has come to the end nothing can be
// said about what is missing, however long a loaded machine takes.
import type { PostgresServer } from '../../ports/postgres-server.ts';

interface Row {
  readonly key: string;
  readonly value: string;
}

/** The last event before which every word was told, by guild. */
export async function toldMarks(server: PostgresServer): Promise<ReadonlyMap<string, number>> {
  const client = await server.connect('torture');
  const text = "SELECT key, value FROM bullpen_journal WHERE key LIKE 'notes:%/performed'";
  const { rows } = await client.query({ text, values: [] });
  await client.end();
  return new Map(
    (rows as readonly Row[]).map(({ key, value }) => {
      const { document } = JSON.parse(value) as { readonly document: { readonly seq: number } };
      return [/:(\d+)\//.exec(key)?.[1] ?? '', document.seq];
    }),
  );
}
