// Each score of a season on small cases where the right value is known.

import { describe, expect, test } from 'vitest';
import { featuresOf, Listener } from '../../../../bench/behaviour/scores/characters.ts';
import { actLines, actsNamed } from '../../../../bench/behaviour/seasons/acts.ts';
import { alikeShare, inVoiceTwice } from '../../../../bench/behaviour/seasons/alike.ts';
import { differences, verdictOn } from '../../../../bench/behaviour/seasons/paired.ts';
import { seasonScores, settledIn } from '../../../../bench/behaviour/seasons/season-scores.ts';
import { echoesIn } from '../../../../bench/plot/kinship.ts';
import { nightOf } from '../nights/takes.ts';
import { evening, line, seasonOf } from './hand-made.ts';

const MEASURE = { listener: new Listener([]), acts: [], draws: 20, seed: '1' };
const VOICES = new Listener([
  { voice: 'mike', line: 'Huge vision, visionary, huge', names: [] },
  { voice: 'alice', line: 'The variance is within tolerance', names: [] },
]);

describe('acts', () => {
  const offer = (matter: string) => ({ voice: 'pact.offer', line: `I offer a pact on ${matter}`, names: [] });
  const refuse = (matter: string) => ({ voice: 'pact.refuse', line: `Never, not ${matter}`, names: [] });

  test('are named from other lines, and never from the season itself', () => {
    const lessons = [offer('milk'), refuse('milk')];
    expect(actsNamed(lessons, [[offer('the kettle'), refuse('the stapler')]])).toEqual([{ hits: 2, of: 2 }]);
    const odd = { voice: 'pact.refuse', line: 'I offer a pact on nothing', names: [] };
    expect(actsNamed(lessons, [[odd]])).toEqual([{ hits: 0, of: 1 }]);
  });

  test('a mind’s own other seasons teach its own words', () => {
    const own = { voice: 'pact.offer', line: 'Banana time', names: [] };
    const other = { voice: 'pact.refuse', line: 'Window shut', names: [] };
    expect(actsNamed([], [[own, other], [own]])[1]).toEqual({ hits: 1, of: 1 });
  });
});

describe('of kinds of very different size', () => {
  const lesson = (voice: string, line: string) => ({ voice, line, names: [] });
  const needles = ['kettle', 'stapler', 'lamp', 'window', 'chair', 'door', 'carpet', 'mirror'].flatMap(
    (thing) =>
      ['I look at', 'how fares', 'give me'].map((lead) =>
        lesson('bet.needle', `${lead} our bet, my ${thing}`),
      ),
  );
  const lessons = [...needles, lesson('bet.collect', 'bring me our bet')];

  test('the rare one is named from the few words that it has', () => {
    expect(actsNamed(lessons, [[lesson('bet.collect', 'bring me my bet')]])).toEqual([{ hits: 1, of: 1 }]);
    expect(actsNamed(lessons, [[lesson('bet.needle', 'how fares my bet')]])).toEqual([{ hits: 1, of: 1 }]);
  });
});

test('what a thread hangs on is masked, with its article and without', () => {
  const said = line('mike', 'Hush, brass bell, Alice wants the brass bell.', {
    does: 'bet.needle',
    thread: 't',
  });
  const begun = [{ kind: 'bet', matter: 'the brass bell', ended: null, turns: 0 } as const];
  const [told] = actLines(seasonOf([{ ...evening([said]), begun }]));
  expect(told && featuresOf(told).join(' ')).not.toMatch(/brass|bell|alice/);
});

describe('the same question on the first day and the last', () => {
  const asked = (mike: readonly [string, string], alice: readonly [string, string]) => {
    const day = (at: 0 | 1) =>
      evening([
        line('mike', mike[at], { does: 'ask.answer' }),
        line('alice', alice[at], { does: 'ask.answer' }),
      ]);
    return seasonOf([day(0), evening([]), evening([]), evening([]), day(1)]);
  };

  test('is answered alike by who stays who it is', () => {
    const season = asked(
      ['Huge vision', 'A huge, visionary day'],
      ['Variance', 'Within tolerance, variance'],
    );
    expect(inVoiceTwice(season, VOICES)).toEqual({ hits: 2, of: 2 });
    expect(alikeShare(season, VOICES)).toEqual({ hits: 2, of: 2 });
  });

  test('is not by who becomes another', () => {
    const season = asked(['Huge vision', 'Variance within tolerance'], ['Variance', 'Huge vision']);
    expect(inVoiceTwice(season, VOICES)).toEqual({ hits: 0, of: 2 });
    expect(alikeShare(season, VOICES)).toEqual({ hits: 0, of: 2 });
  });

  test('counts nothing where one of the answers is wanting', () => {
    const season = seasonOf([evening([line('mike', 'Huge', { does: 'ask.answer' })])]);
    expect(inVoiceTwice(season, VOICES)).toEqual({ hits: 0, of: 0 });
  });
});

describe('a whole season', () => {
  test('repeats, threads and kinship by lag', () => {
    const thread = (speech: string, id: string, room: 'Coffee Shop' | 'News Room') =>
      line(id === 't1' ? 'mike' : 'alice', speech, { thread: id, room });
    const night = evening(
      [
        thread('The kettle leaks', 't1', 'Coffee Shop'),
        thread('My stapler vanished', 't2', 'News Room'),
        thread('That kettle again', 't1', 'Coffee Shop'),
        thread('A stapler thief', 't2', 'News Room'),
      ],
      ['paid', 'faded'],
    );
    const figures = seasonScores([seasonOf([night]), seasonOf([night])], MEASURE);
    expect(figures.threadAuc[0]?.value).toBe(1);
    expect(figures.withinThreadAuc[0]?.value).toBe(1);
    expect(figures.withinThreadAuc[3]).toBeNull();
    expect(figures.threadLines?.value).toBe(1);
    expect(figures.seasonRepeats?.value).toBe(0);
    expect(figures.threadsSettled?.value).toBe(1);
    expect(figures.actNamed).toBeNull();
  });

  test('echoes are quotations of what was just heard', () => {
    const lines = [
      line('mike', 'The kettle leaks'),
      line('alice', 'You said "kettle".'),
      line('mike', 'No.'),
    ];
    expect(echoesIn(lines)).toEqual({ hits: 1, of: 3 });
  });
});

describe('one mind against another', () => {
  const settled = (count: number) =>
    seasonOf([
      evening(
        [],
        Array.from({ length: count }, () => 'paid'),
      ),
    ]);
  const DRAWN = { draws: 50, seed: '1' };

  test('the difference is that of the pairs, however the pairs differ', () => {
    const nights = [nightOf([], { holdingBp: 0 })];
    const one = { nights, seasons: [settled(3), settled(13), settled(23)] };
    const other = { nights, seasons: [settled(1), settled(11), settled(21)] };
    const { threadsSettled } = differences(one, other, DRAWN);
    expect(threadsSettled).toEqual({ value: 2, low: 2, high: 2 });
    expect(settledIn(settled(3))).toBe(3);
  });

  test('better, worse, or not told apart: by the interval, and by what more of it means', () => {
    expect(verdictOn('threadsSettled', { low: 1, high: 2 })).toBe('better');
    expect(verdictOn('selfBleu', { low: 1, high: 2 })).toBe('worse');
    expect(verdictOn('selfBleu', { low: -2, high: -1 })).toBe('better');
    expect(verdictOn('overHoldingBp', { low: -5, high: 9 })).toBe('notToldApart');
  });
});
