// A season follows from its number alone: here or in another process, beside others or after them.

import { expect, test } from 'vitest';
import { openCompany, type Tour } from '../../../bench/plot/company.ts';
import { openElsewhere } from '../../../bench/plot/elsewhere.ts';

const TOUR: Tour = { mind: 'understudy', words: 'own', episodes: 1, rounds: 3, seed: 'company' };

test('a process of its own plays the same season', async () => {
  const here = await openCompany(TOUR);
  const there = await openElsewhere(TOUR);
  try {
    const [two, one] = await Promise.all([there.play(2), there.play(1)]);
    expect(JSON.stringify(one)).toBe(JSON.stringify(await here.play(1)));
    expect(JSON.stringify(two)).toBe(JSON.stringify(await here.play(2)));
    expect(JSON.stringify(one)).not.toBe(JSON.stringify(two));
    expect(one[0]?.lines.length).toBeGreaterThan(8);
  } finally {
    await Promise.all([here.close(), there.close()]);
  }
});

test('what cannot be opened there says why', async () => {
  const tour: Tour = { ...TOUR, mind: 'model', model: '/nowhere/x.gguf' };
  await expect(openElsewhere(tour)).rejects.toThrow(/nowhere/);
});
