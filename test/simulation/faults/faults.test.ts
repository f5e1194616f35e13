// Some hundred runs of the whole director under faults, and every planted fault found. A failing seed is named with the
// command that plays it again.

import { describe, expect, it } from 'vitest';
import type { StageKind } from './bot/bot.ts';
import { type Campaign, campaign } from './campaign.ts';
import { PLANTS } from './planted/plants.ts';
import { play } from './run.ts';

const SEEDS = 200;
const WHOLE_SEEDS = 30;
/** In so many seeds at most there is an occasion for a planted fault. */
const OCCASIONS_MAX = 60;
const MINUTES_MS = 60_000;

async function played(seeds: number, stage: StageKind): Promise<Campaign> {
  const failures: string[] = [];
  const option = stage === 'crier' ? '' : ' --whole-stage';
  const course = await campaign({
    ...{ from: 1, seeds, stage, signal: new AbortController().signal, onPlayed: () => undefined },
    onFailed: ({ seed, findings: [first] }) =>
      failures.push(
        `npm run simulate -- faults --seeds 1 --from ${seed}${option}: ` +
          `${first?.kind}, event ${first?.seq}: ${first?.detail}`,
      ),
  });
  expect(failures).toEqual([]);
  return course;
}

it(`${SEEDS} seeds: everything told once and in order, every chip where it belongs`, {
  timeout: 10 * MINUTES_MS,
}, async () => {
  const course = await played(SEEDS, 'crier');
  // A simulation in which nothing goes wrong proves nothing.
  for (const kind of [
    ...['slow', 'refused', 'full', 'failed', 'answerLost', 'crashBefore', 'crashIn', 'crashAfter'],
  ])
    expect(course.happened.get(kind), kind).toBeGreaterThan(0);
  expect(course.happened.get('life')).toBeGreaterThan(2 * SEEDS);
});

it(`${WHOLE_SEEDS} seeds: the whole stage tells every word once and in order`, {
  timeout: 10 * MINUTES_MS,
}, async () => {
  await played(WHOLE_SEEDS, 'troupe');
});

it('a seed is the same run whenever it is played', async () => {
  const [one, other] = [await play({ seed: 7 }), await play({ seed: 7 })];
  expect(other).toEqual(one);
});

describe('the auditor names a planted fault:', () => {
  for (const [name, { plant, foundAs }] of Object.entries(PLANTS)) {
    it(name, { timeout: 2 * MINUTES_MS }, async () => {
      for (let seed = 1; seed <= OCCASIONS_MAX; seed++) {
        const { isPlanted, findings } = await play({ seed, plant });
        if (!isPlanted) continue;
        const kinds = findings.map(({ kind }) => kind);
        expect(kinds, `seed ${seed}`).toEqual(expect.arrayContaining([expect.toBeOneOf([...foundAs])]));
        return;
      }
      expect.unreachable(`no occasion for it in ${OCCASIONS_MAX} seeds`);
    });
  }
});
