// Collects what JavaScript has let go of when we say so: for memory that hangs on small objects, of which its own
// collector knows too little to come in time. Each thread collects its own.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What was made just now takes a millisecond; all of it 20 to 100, in which nothing else runs. */
export type Extent = 'new' | 'all';

type Collect = (options?: { readonly type: 'minor' }) => void;

let collect: Collect | undefined;

export function collectGarbage(extent: Extent): void {
  collect ??= collector();
  if (extent === 'all') collect();
  else collect({ type: 'minor' });
}

/** Node gives no function for it without a flag; a new context sees the flag although it is set late. */
function collector(): Collect {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  // The flag is every thread's: one that takes it away would do so while another looks.
  return typeof found === 'function' ? (found as Collect) : () => undefined;
}
