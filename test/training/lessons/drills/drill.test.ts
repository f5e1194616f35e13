// Drills: every phrase of the answer stands in the brief or in the deed, and no performer has their role.
import { expect, it } from 'vitest';
import type { Brief } from '../../../../src/minds/briefs/brief.ts';
import type { Lesson } from '../../../../src/minds/house/lesson.ts';
import { decideLesson } from '../../../../src/minds/house/recording.ts';
import { actAsUnderstudy } from '../../../../src/minds/understudy/understudy.ts';
import { chance } from '../../../../src/show/chance.ts';
import { DRILL, drillOf } from '../../../../training/lessons/drills/drill.ts';
import { playEpisode } from '../../../../training/lessons/play.ts';
import { worldOf } from '../../../../training/lessons/world.ts';
import { actOf } from '../../../minds/house/act-of.ts';
import { briefOf, news } from '../../../minds/understudy/brief-of.ts';

const OWN = new Set(
  (
    'I I am here is on the day today leads last has have behind they print said listen about good bad for your this love ' +
    'round left talk was first rank open owe owes me may told over side asset go to say opposite price size stake until wear'
  ).split(' '),
);

it('says nothing but names, numbers and words of its brief and of what was told of its deed', async () => {
  const lessons: Lesson[] = [];
  const draw = chance('1', 'drill');
  await playEpisode({
    world: worldOf({ seed: '1', number: 2, split: 'train' }),
    rounds: 8,
    learn: (lesson, brief) => lessons.push(drillOf(lesson, draw, brief)),
  });
  expect(lessons.length).toBeGreaterThan(30);
  for (const { role, brief, answer } of lessons) {
    expect(role).toBe(DRILL);
    expect(brief.startsWith(`${DRILL} `)).toBe(true);
    const told = answer.flatMap(({ kind, value }) => (kind === 'told' ? [value] : []));
    const known = new Set(wordsOf([brief, ...told].join('\n')));
    for (const { kind, value } of answer) {
      if (kind !== 'text') continue;
      expect(value.length).toBeLessThanOrEqual(160);
      expect(wordsOf(value).filter((word) => !known.has(word) && !OWN.has(word))).toEqual([]);
    }
  }
});

const ASKED = briefOf('mike');
const BET = actOf('bet.take', { says: "take Alice's bet", answers: true });

/** What a drill of this brief chooses, and what its thought says back. */
function drilled(different: Partial<Brief>) {
  const brief = { ...ASKED, ...different };
  const lesson = decideLesson(brief, actAsUnderstudy(brief), { lies: false });
  const { answer } = drillOf(lesson, chance('1', 'drill'), brief);
  return Object.fromEntries(answer.map(({ name, value }) => [name, value]));
}

it('trades the newest headline as it reads, and nothing that is old', () => {
  const traded = (different: Partial<Brief>): readonly (string | undefined)[] => {
    const { trade, side } = drilled(different);
    return [trade, side];
  };
  expect(traded({ news: [news('Zwo sinks', { Crypto: -1 })] })).toEqual(['Crypto', 'short']);
  expect(traded({ news: [news('Zwo sinks', { Tech: -1 }, 1), news('Rates fall', { Bonds: 1 })] })).toEqual([
    'Bonds',
    'long',
  ]);
  expect(traded({ news: [news('Zwo sinks', { Crypto: -1 }, 1)] })).toEqual(['Hold', 'long']);
  expect(traded({ news: [news('Nothing happens', {})] })).toEqual(['Hold', 'long']);
  expect(traded({})).toEqual(['Hold', 'long']);
});

it('answers what is owed, and says back what it did', () => {
  const plot = { ...ASKED.plot, acts: [BET] };
  const { act, deed, thought, conviction } = drilled({ plot, news: [news('Zwo sinks', { Crypto: -1 })] });
  expect(act).toBe('take bet Mike Crypto above 110');
  expect(conviction).toBe('2');
  expect(deed).toContain('short Crypto, half my limit, at 100.00; take bet, Mike');
  expect(thought).toMatch(/half my limit/);
  expect(thought).toMatch(/price 100\.00/);
});

it('lies about what it trades on a rumour', () => {
  const { says, deed } = drilled({ news: [{ ...news('Zwo sinks', { Crypto: -1 }), source: 'rumour' }] });
  expect([says, deed]).toEqual(['lie', 'short Crypto, half my limit, at 100.00; says the opposite']);
});

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s',:;!?]+|\.(?:\s|$)/)
    .map((word) => word.replace(/^[+-]+/, '').replace(/[.,;:!?]+$/, ''))
    .filter((word) => word !== '');
