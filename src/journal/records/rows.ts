// Rows of the store in batches, so that a walk holds a few hundred of them at a time.
import type { Row, Store } from '../stores/store.ts';
import type { Span } from './key.ts';

const BATCH_ROWS = 256;

/** Every row of a span, in the order of their keys. */
export async function* rowsIn(store: Store, span: Span): AsyncGenerator<Row> {
  let left = span;
  while (true) {
    const rows = await store.scan({ ...left, order: 'ascending', limit: BATCH_ROWS });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH_ROWS) return;
    // The least key after the last one read.
    left = { ...left, from: `${last.key}\u0001` };
  }
}
