// A season as it is played: five episodes, and everybody asked the same on the first day and on the last.

import { expect, test } from 'vitest';
import { pairsIn } from '../../../../bench/behaviour/seasons/alike.ts';
import { answersOf, playSeasonOf } from '../../../../bench/behaviour/seasons/season.ts';
import { understudy } from '../../../../src/minds/understudy/understudy.ts';
import { traders } from '../../../../src/show/cast/cast.ts';
import { worldOf } from '../../../../training/lessons/world.ts';

test('every trader of the understudies answers on both days, and no other day has an answer', async () => {
  const mind = understudy();
  const world = worldOf({ seed: 'season test', number: 1, split: 'test' });
  const season = await playSeasonOf({
    ...{ world, number: 1, rounds: 8, mindFor: () => mind, deadlineMs: 10_000 },
  });
  expect(season.evenings).toHaveLength(5);
  for (const { id } of traders(season.cast)) expect(answersOf(season, id)).not.toBeNull();
  expect(pairsIn(season)).toHaveLength(traders(season.cast).length);
  const answers = season.evenings.map(
    ({ lines }) => lines.filter(({ does }) => does === 'ask.answer').length,
  );
  expect(answers.slice(1, 4)).toEqual([0, 0, 0]);
});
