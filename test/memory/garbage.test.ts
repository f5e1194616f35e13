import { expect, it } from 'vitest';
import { collectGarbage, type Extent } from '../../src/memory/garbage.ts';

/** Of a large buffer that nobody holds any more: whether it is gone. */
async function isCollected(extent: Extent): Promise<boolean> {
  const held = new WeakRef(new ArrayBuffer(8e6));
  // What was made in this turn is held until its end.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage(extent);
  await new Promise((resolve) => setImmediate(resolve));
  return held.deref() === undefined;
}

/** A collection of Node's own in between can make one of them old. */
const TRIES = 20;

it.each(['new', 'all'] as const)('collects what was made just now (%s)', async (extent) => {
  const collected: boolean[] = [];
  while (collected.length < TRIES) collected.push(await isCollected(extent));
  expect(collected).toContain(true);
});
