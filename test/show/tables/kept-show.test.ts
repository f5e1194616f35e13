// A show as snapshots keep it: whole or in slices, by this version or by the one before it, it is the same show again.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import { checkWhole } from '../../../src/show/invariants.ts';
import { inSlices, type KeptShow, readShow, showOf } from '../../../src/show/state/kept-show.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { ALEX, ANN, BOB, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

async function* parsed(slices: Iterable<unknown>): AsyncGenerator<unknown> {
  for (const slice of slices) yield JSON.parse(JSON.stringify(slice));
}

const again = ({ kept, slices }: ReturnType<typeof inSlices>): Promise<Show> =>
  readShow(JSON.parse(JSON.stringify(kept)), parsed(slices));

/** What the state has gained since is not in what was kept before. */
const knownTo = (before: object | null, now: object | null): object =>
  Object.fromEntries(Object.entries(now ?? {}).filter(([name]) => name in (before ?? {})));

function crowded(members: number): Playhouse {
  const house = new Playhouse().create().ring();
  for (let number = 0; number < members; number++) {
    const viewer = viewerId(`9000000000000${10_000 + number}`);
    house.visit(viewer);
    if (number % 3 === 0) house.bet(viewer, [ALEX, MIKE, SARAH][number % 2] ?? ALEX, 1 + (number % 500));
  }
  return house;
}

describe('a kept show', () => {
  it('that an earlier version kept is what the same wishes lead to now', () => {
    const text = readFileSync(new URL('show-of-before.json', import.meta.url), 'utf8');
    const before = showOf(JSON.parse(text) as KeptShow);
    const house = new Playhouse().create().ring().visit(ANN).visit(BOB);
    house.bet(ANN, ALEX, 100);
    house.bet(BOB, MIKE, 40);
    house.bet(ANN, MIKE, 5);
    house.must({ type: 'follow', atMs: house.atMs, viewer: BOB, performer: ALEX });
    const handled = house.show.handled.map((_, index) => `i${index + 1}`);
    const { episode } = house.show;
    const now = { ...house.show, handled, episode: knownTo(before.episode, episode) };
    expect(before).toEqual(knownTo(before, now));
    expect(JSON.parse(JSON.stringify(before))).toEqual(JSON.parse(text));
    checkWhole(before);
  });

  it('of few members is one piece', async () => {
    const { show } = crowded(30);
    const { kept, slices } = inSlices(show);
    expect([...slices]).toEqual([]);
    expect(kept).toBe(show);
    expect(await again(inSlices(show))).toEqual(show);
  });

  it('of many members is cut in slices of at most 500 rows, and is whole again with them', async () => {
    const { show } = crowded(1_600);
    const { kept, slices } = inSlices(show);
    const rows = [...slices].map((slice) => `${slice.table} ${slice.rows.length}`);
    expect(rows.slice(0, 4)).toEqual(['viewers 500', 'viewers 500', 'viewers 500', 'viewers 100']);
    expect(rows.slice(-2)).toEqual(['wagers 500', 'wagers 34']);
    expect(JSON.stringify(kept).length).toBeLessThan(50_000);
    const read = await again(inSlices(show));
    expect(read).toEqual(show);
    expect([...read.viewers]).toEqual([...show.viewers]);
    expect(read.viewers.lastSeenMs).toBe(show.viewers.lastSeenMs);
    checkWhole(read);
  });
});
