import { expect, it } from 'vitest';
import { collectGarbage, type Extent } from '../../src/memory/garbage.ts';

const BYTES = 8e6;
const heldBytes = (): number => process.memoryUsage().arrayBuffers;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether a large buffer that nobody holds any more is given back, once it has been said so. */
async function isGivenBack(extent: Extent): Promise<boolean> {
  const before = heldBytes();
  const made = ((): number => new ArrayBuffer(BYTES).byteLength)();
  await nextTurn();
  collectGarbage(extent);
  await nextTurn();
  return heldBytes() < before + made / 2;
}

/** A collection of Node's own in between can make one of them old, and what is old is not looked at. */
const TRIES = 20;

it.each(['new', 'all'] as const)('gives back what was made just now (%s)', async (extent) => {
  const givenBack: boolean[] = [];
  while (givenBack.length < TRIES) givenBack.push(await isGivenBack(extent));
  // By itself Node collects in few turns of many.
  expect(givenBack.filter(Boolean).length).toBeGreaterThan(TRIES / 2);
});
