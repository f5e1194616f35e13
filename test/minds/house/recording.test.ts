// A recorded mind answers as before, and leaves a lesson for each answer of its own.
import { expect, it } from 'vitest';
import type { Lesson } from '../../../src/minds/house/lesson.ts';
import { lessonShape } from '../../../src/minds/house/lesson.ts';
import { recorded } from '../../../src/minds/house/recording.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';
import { briefOf } from '../understudy/brief-of.ts';

const limits = { deadlineMs: 1_000, signal: new AbortController().signal };

it('hands on brief and answer of every decision, field by field', async () => {
  const lessons: Lesson[] = [];
  const brief = briefOf('sarah');
  const decision = await recorded(understudy(), (lesson) => lessons.push(lesson)).decide(brief, limits);
  expect(decision).toEqual(await understudy().decide(brief, limits));
  const [lesson] = lessons.map((one) => lessonShape.parse(one));
  expect(lesson?.role).toBe('sarah');
  expect(lesson?.brief.startsWith('sarah Sarah\nround 8 left 16')).toBe(true);
  const learnt = Object.fromEntries(lesson?.answer.map(({ name, value }) => [name, value]) ?? []);
  expect(learnt).toMatchObject(
    Object.fromEntries(
      Object.entries(sized(decision)).map(([name, value]) => [name, String(value).replaceAll('"', "'")]),
    ),
  );
  expect(Object.keys(learnt)).toEqual([
    ...['act', 'trade', 'side', 'conviction', 'says', 'location'],
    ...['deed', 'thought', 'speech'],
  ]);
});

/** Whoever holds has no size. */
const sized = (decision: Decision): Decision =>
  decision.trade === 'Hold' ? { ...decision, conviction: 1 } : decision;

it('writes nothing where the mind does not answer', async () => {
  const lessons: Lesson[] = [];
  const silent = recorded(
    { name: 'silent', decide: () => Promise.reject(new Error('no')), close: async () => undefined },
    (lesson) => lessons.push(lesson),
  );
  await expect(silent.decide(briefOf('sarah'), limits)).rejects.toThrow('no');
  expect([lessons, silent.review, silent.supervise]).toEqual([[], undefined, undefined]);
});
