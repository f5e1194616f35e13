// Another process opens a guild's floor: the first one's stops at its next write, says so, and tells nothing more.
import { expect, it } from 'vitest';
import { FloorStopped } from '../../src/director/floor-stopped.ts';
import { TakenOver } from '../../src/journal/faults/taken-over.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { viewerId } from '../../src/show/ids.ts';
import { GUILD } from '../playhouse.ts';
import { openTheatre, type Theatre } from './theatre.ts';

async function twoHouses() {
  const rows = new Map<string, string>();
  const first = await openTheatre({ store: new MemoryStore(rows) });
  await first.create({ paceMs: 10_000, roundsPerEpisode: 20 });
  await first.advance(25_000);
  const second = await openTheatre({ store: new MemoryStore(rows), clock: first.clock });
  return { first, second };
}

const visit = (theatre: Theatre): Promise<unknown> =>
  theatre.director
    .submit(GUILD, {
      type: 'visit',
      atMs: theatre.clock.nowMs(),
      viewer: viewerId('71'),
      today: '2026-01-01',
    })
    .catch((error: unknown) => error);

it('a wish that comes to the older one is not taken, and the floor says why it stands still', async () => {
  const { first, second } = await twoHouses();
  const { seq } = second.show();
  const fault = await visit(first);
  expect(fault).toBeInstanceOf(FloorStopped);
  expect(fault).toMatchObject({ why: 'otherProcess', cause: expect.any(TakenOver) });
  expect(first.director.vitals(GUILD)?.stopped).toBe('otherProcess');
  expect(first.stage.stops).toEqual(['otherProcess']);
  expect((await second.journal.guild(GUILD).audit()).seq).toBe(seq);
  expect(await visit(second)).toMatchObject({ ok: true });
  await Promise.all([first.director.close(), second.director.close()]);
});

it('the clock’s own next wish stops it as well, and only one of the two plays on', async () => {
  const { first, second } = await twoHouses();
  const told = first.stage.performances.length;
  await second.advance(60_000);
  expect(first.director.stopped).toHaveLength(1);
  expect(first.stage.stops).toEqual(['otherProcess']);
  expect(first.stage.performances.length).toBe(told);
  expect(second.director.stopped).toEqual([]);
  expect((await second.journal.guild(GUILD).audit()).seq).toBe(second.show().seq);
  expect(second.show().seq).toBeGreaterThan(first.show().seq);
  await Promise.all([first.director.close(), second.director.close()]);
});

it('a note of the older one’s stage stops its floor too', async () => {
  const { first, second } = await twoHouses();
  await expect(first.journal.guild(GUILD).notes.set('posts', {})).rejects.toBeInstanceOf(TakenOver);
  expect(first.director.vitals(GUILD)?.stopped).toBe('otherProcess');
  await Promise.all([first.director.close(), second.director.close()]);
});

it('what the older one had still to tell is told by the newer one alone', async () => {
  const rows = new Map<string, string>();
  const first = await openTheatre({ store: new MemoryStore(rows) });
  await first.create({ paceMs: 10_000, roundsPerEpisode: 20 });
  await first.advance(15_000);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  first.stage.onPerform = () => held;
  await first.advance(12_000);
  const told = first.stage.performances.length;
  const second = await openTheatre({ store: new MemoryStore(rows), clock: first.clock });
  await visit(first);
  release();
  await second.settle();
  await second.director.idle();
  // The step in whose middle it was may end; none begins any more.
  expect(first.stage.performances.length).toBeLessThanOrEqual(told + 1);
  const firstSeqs = second.stage.performances.map(({ record }) => record.firstSeq);
  expect(firstSeqs).toEqual([...new Set(firstSeqs)]);
  expect(second.stage.performances.at(-1)?.after.seq).toBe(second.show().seq);
  await Promise.all([first.director.close(), second.director.close()]);
});
