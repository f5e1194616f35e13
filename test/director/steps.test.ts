// The steps of an episode again, each with the show around it: as they were performed, after a restart too.
import { describe, expect, it } from 'vitest';
import type { Performance } from '../../src/director/ports.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { GUILD } from '../playhouse.ts';
import { openTheatre } from './theatre.ts';

async function stepsIn(steps: AsyncGenerator<Performance>): Promise<readonly Performance[]> {
  const all: Performance[] = [];
  for await (const step of steps) all.push(step);
  return all;
}

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the steps of an episode', () => {
  it('are those that were performed, with the shows before and after, however long ago', async () => {
    const store = new MemoryStore();
    const settings = { roundsPerEpisode: 2, sleepAfterMs: null };
    const theatre = await openTheatre({ store, settings });
    await theatre.create();
    await theatre.advance(600_000);
    const { performances } = theatre.stage;
    const result = performances.find(({ after }) => after.lastResult?.number === 1)?.after.lastResult;
    const span = [result?.firstSeq ?? 0, result?.lastSeq ?? 0] as const;
    const expected = performances.filter(
      ({ record, after }) => after.seq >= span[0] && record.firstSeq <= span[1],
    );
    expect(expected.length).toBeGreaterThan(10);
    const told = await stepsIn(theatre.director.steps(GUILD, ...span));
    expect(sent(told)).toEqual(sent(expected));
    await theatre.director.close();

    const next = await openTheatre({ store, settings, clock: theatre.clock.successor() });
    expect(sent(await stepsIn(next.director.steps(GUILD, ...span)))).toEqual(sent(expected));
    await next.director.close();
  });

  it('of a guild without a show are none', async () => {
    const theatre = await openTheatre();
    expect(await stepsIn(theatre.director.steps(GUILD, 1, 9))).toEqual([]);
    await theatre.director.close();
  });
});
