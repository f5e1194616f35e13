// The voices as data: every slot is known, every pool that a scene asks for is there and rich enough.

import { expect, test } from 'vitest';
import { actorFor, VOICES } from '../../../src/minds/understudy/actors.ts';
import { factsOf } from '../../../src/minds/understudy/facts.ts';
import { expand, joined, slotsIn, tidy } from '../../../src/minds/understudy/grammar/grammar.ts';
import { actOf, keyWordIn, numberIn } from '../../../src/minds/understudy/grammar/overheard.ts';
import { TRADERS_WORDS, wordsFor } from '../../../src/minds/understudy/grammar/slots.ts';
import { clipped } from '../../../src/minds/understudy/grammar/topic.ts';
import { chance } from '../../../src/show/chance.ts';
import { playShow } from './ensemble.ts';

const draw = chance('1', 'test');

/** Every slot there is, and every flag that real turns raise, over a few shows. */
async function known(): Promise<ReadonlySet<string>> {
  const { facts, draws, flags } = TRADERS_WORDS;
  const names = new Set([...Object.keys(facts), ...Object.keys(draws)]);
  for (const seed of ['a', 'b', 'c', 'd']) {
    for (const { brief, plan, act, decision } of await playShow({ seed, rounds: 24, chaosEvery: 4 })) {
      const { holds } = wordsFor(factsOf(brief), { plan, act, goal: decision.location }, draw);
      for (const flag of Object.keys(flags)) if (holds(flag)) names.add(`?${flag}`);
    }
  }
  return names;
}

test('no form asks for a slot that nobody fills', async () => {
  const names = await known();
  for (const voice of VOICES) {
    const { lexicon } = actorFor(voice);
    for (const [pool, forms] of Object.entries(lexicon)) {
      for (const form of forms) {
        const unknown = slotsIn(form).filter((slot) => !names.has(slot) && lexicon[slot] === undefined);
        expect(unknown, `${voice} ${pool}: ${form}`).toEqual([]);
      }
    }
  }
});

test('every voice has every pool, and thousands of forms', () => {
  const pools = [
    'long',
    'short',
    'hold',
    'lieLong',
    'lieShort',
    'news',
    'move',
    'book',
    'rank',
    'time',
    'gossip',
  ];
  const thoughts = ['mood', 'tail', 'of', 'lieLong', 'lieShort', 'broke'].map((name) => `think.${name}`);
  const answers = ['question', 'taunt', 'boast', 'doom', 'bull', 'plain'].map((act) => `answer.${act}`);
  for (const voice of VOICES) {
    const { lexicon } = actorFor(voice);
    for (const deed of ['hours.confess', 'hours.verdict']) {
      expect(lexicon[deed]?.length ?? 0, `${voice} ${deed}`).toBeGreaterThanOrEqual(12);
    }
    for (const pool of [...pools, ...thoughts, ...answers, 'gag', 'greet', 'exit', 'broke', 'broke.answer']) {
      expect(lexicon[pool]?.length ?? 0, `${voice} ${pool}`).toBeGreaterThanOrEqual(4);
    }
    for (const other of VOICES.filter((name) => name !== voice)) {
      expect(lexicon[`to.${other}`]?.length ?? 0).toBeGreaterThanOrEqual(6);
    }
    expect(Object.values(lexicon).flat().length).toBeGreaterThan(250);
  }
});

test('all forms of a pool are different, and no two voices share a form', () => {
  const all = VOICES.flatMap((voice) => Object.values(actorFor(voice).lexicon).flat()).filter(
    (form) => form.length > 20,
  );
  expect(all.length - new Set(all).size).toBe(0);
});

test('a form without its fact gives nothing', () => {
  const telling = {
    lexicon: {},
    fact: (slot: string) => (slot === 'a' ? 'x' : undefined),
    holds: (flag: string) => flag === 'up',
    draw,
  };
  expect(expand('{a} {b}', telling)).toBeUndefined();
  expect(expand('{?down}{a}', telling)).toBeUndefined();
  expect(expand('{?up}{a}, {a}', telling)).toBe('x, x');
});

test('pools draw on pools, and joined pools add up', () => {
  const lexicon = joined({ fruit: ['apple'] }, { fruit: ['apple'], tree: ['{fruit} tree'] });
  expect(lexicon['fruit']).toEqual(['apple', 'apple']);
  const nothing = { fact: () => undefined, holds: () => false, draw };
  expect(expand('a {tree}', { lexicon, ...nothing })).toBe('a apple tree');
  const endless = { loop: ['{loop}'] };
  expect(expand('{loop}', { lexicon: endless, ...nothing })).toBeUndefined();
});

test.each([
  ['a apple, a hour-hand and a unicorn', 'An apple, a hour-hand and a unicorn'],
  ['it was a 8% day. bonds know', 'It was an 8% day. Bonds know'],
  ['Bonds is up, and Bonds has friends', 'Bonds are up, and Bonds have friends'],
  ['The slope of Bonds is real', 'The slope of Bonds is real'],
])('tidy: %s', (rough, neat) => {
  expect(tidy(rough)).toBe(neat);
});

test.each([
  ['Alice, even a bunker has a discount rate.', ['bunker', 'rate']],
  ['I would eat the whole sandwich!', ['sandwich']],
  ['"Goose" is all you say about my umbrella', ['umbrella']],
])('the key word of %s', (speech, words) => {
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    expect(words).toContain(keyWordIn(speech, ['Alice'], chance(seed, 'word')));
  }
});

test('nothing is taken up where there is nothing', () => {
  expect(keyWordIn('Hm. You? I am.', [], draw)).toBeUndefined();
  expect(numberIn('no figures here')).toBeUndefined();
});

test.each([
  ['up 3.2% at 11:42', '3.2%'],
  ['it cost $9,840.', '$9,840'],
  ['entry 41, twice', '41'],
])('the number in %s', (speech, number) => {
  expect(numberIn(speech)).toBe(number);
});

test.each([
  ['Is it now?', 'question'],
  ["I'm first, look at me.", 'boast'],
  ['I am short and it will crash.', 'doom'],
  ['Buy it, the rally is here!', 'bull'],
  ['Mike, your barber is no vendor.', 'taunt'],
  ['The soup is cold.', 'plain'],
])('%s is a %s', (speech, act) => {
  expect(actOf(speech, 'Mike')).toBe(act);
});

test('a quoted headline is cut at a clause or a word and its own quotes close', () => {
  expect(clipped('Short one.')).toBe('Short one');
  expect(clipped('Exchange Norwhistle gone; website shows a picture of a pier and more')).toBe(
    'Exchange Norwhistle gone',
  );
  for (const max of [20, 30, 40, 58]) {
    const text = clipped(
      'Ratings agency moves the outlook from neutral to "neutral, with a sigh" today',
      max,
    );
    expect(text.length).toBeLessThanOrEqual(max + 1);
    expect(text.match(/'/g)?.length ?? 0).not.toBe(1);
  }
});
