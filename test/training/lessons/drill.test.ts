// Drills: every phrase of the answer stands in the brief, and no performer has their role.
import { expect, it } from 'vitest';
import type { Lesson } from '../../../src/minds/house/lesson.ts';
import { chance } from '../../../src/show/chance.ts';
import { DRILL, drillOf } from '../../../training/lessons/drill.ts';
import { playEpisode } from '../../../training/lessons/play.ts';
import { worldOf } from '../../../training/lessons/world.ts';

it('says nothing but names, numbers and words of its brief', async () => {
  const lessons: Lesson[] = [];
  await playEpisode({
    world: worldOf({ seed: '1', number: 2, split: 'train' }),
    rounds: 5,
    learn: (lesson) => lessons.push(lesson),
  });
  const draw = chance('1', 'drill');
  const OWN = new Set(
    'I am here is on the day today leads last have has behind they print said listen about good bad for your'.split(
      ' ',
    ),
  );
  for (const lesson of lessons) {
    const { role, brief, answer } = drillOf(lesson, draw);
    expect(role).toBe(DRILL);
    expect(brief.startsWith(`${DRILL} `)).toBe(true);
    const known = new Set(wordsOf(brief));
    for (const { kind, value } of answer) {
      if (kind === 'choice') continue;
      expect(value.length).toBeLessThanOrEqual(160);
      expect(wordsOf(value).filter((word) => !known.has(word) && !OWN.has(word))).toEqual([]);
    }
  }
});

it('trades the newest headline as it reads, and nothing that is old', () => {
  const traded = (news: string): readonly string[] => {
    const brief = `mike Mike\nround 1 left 9 in News Room alone\n${news}$10,000 +$0 rank 1 of Mike; flat\n`;
    const { answer } = drillOf({ role: 'mike', brief, answer: [] }, chance('1', 'drill'));
    return answer.flatMap(({ kind, value }) => (kind === 'choice' ? [value] : []));
  };
  expect(traded('news deck Crypto- on Zwo: Zwo sinks\n')).toEqual(['Crypto', 'short']);
  expect(traded('before Tech-\nnews rumour Bonds+: Rates fall\n')).toEqual(['Bonds', 'long']);
  expect(traded('stale deck Crypto- on Zwo: Zwo sinks\n')).toEqual(['Hold', 'long']);
  expect(traded('news deck none: Nothing happens\n')).toEqual(['Hold', 'long']);
  expect(traded('')).toEqual([]);
});

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s',:;!?]+|\.(?:\s|$)/)
    .map((word) => word.replace(/^[+-]+/, '').replace(/[.,;:!?]+$/, ''))
    .filter((word) => word !== '');
