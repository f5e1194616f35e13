import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandLine } from '../../../src/rehearsal/page/composer/command-line.ts';
import { readCommandLine } from '../../../src/rehearsal/page/composer/command-line.ts';
import { invocations, spoken } from '../../../src/rehearsal/page/composer/command-tree.ts';
import type { Reading } from '../../../src/rehearsal/page/composer/command-values.ts';
import { readValues, roughValues } from '../../../src/rehearsal/page/composer/command-values.ts';
import { offersFor, withOption } from '../../../src/rehearsal/page/composer/suggestion.ts';
import { PageWords } from '../../../src/rehearsal/page/words/page-words.ts';
import { commands } from './scene/scene-commands.ts';

const words = new PageWords('en-US');
const all = invocations(commands, words.locale);
const directory = { users: [{ id: '7', name: 'Robin' }], channels: [{ id: '8', name: 'coffee-shop' }] };
const line = (text: string, caret = text.length): CommandLine => readCommandLine(text, caret, all);
const read = (text: string): Reading =>
  readValues(line(text), { directory, words, all, chosen: () => undefined });
const options = (text: string): unknown => {
  const reading = read(text);
  return reading.ok
    ? Object.fromEntries(reading.options.map(({ name, value }) => [name, value]))
    : reading.sentence;
};

describe('a command typed in full', () => {
  it.each([
    ['/bet trader:alex amount:100', { trader: 'alex', amount: 100 }],
    ['/bet amount:100 trader:alex', { trader: 'alex', amount: 100 }],
    ['/bet alex 100', { trader: 'alex', amount: 100 }],
    ['/bet 100 trader:alex', { trader: 'alex', amount: 100 }],
    ['/bet alex amount: 100', { trader: 'alex', amount: 100 }],
    ['/bet alex 1,000', { trader: 'alex', amount: 1000 }],
    ['/BET alex 100', { trader: 'alex', amount: 100 }],
    ['  /bet alex 100'.trim(), { trader: 'alex', amount: 100 }],
    ['/bet alex 100 episode winner', { trader: 'alex', amount: 100, market: 'winner' }],
    ['/bet alex 100 market:bankrupt', { trader: 'alex', amount: 100, market: 'bankrupt' }],
    ['/bet "Alex the degen" 5', { trader: 'Alex the degen', amount: 5 }],
    ['/ask why did you sell', { question: 'why did you sell' }],
    ['/ask question:why did you sell at 9:30', { question: 'why did you sell at 9:30' }],
    ['/chaos', {}],
  ])('%s', (text, expected) => expect(options(text)).toEqual(expected));

  it('wraps the options of a subcommand', () => {
    expect(read('/cast add name:Ruth the Third')).toEqual({
      ok: true,
      name: 'cast',
      options: [{ name: 'add', options: [{ name: 'name', value: 'Ruth the Third' }] }],
    });
  });
});

describe('what is refused, in one sentence', () => {
  it.each([
    ['/nonsense', 'There is no command /nonsense. Type / to see them all.'],
    ['/cast', '/cast goes on with one of these: add, list.'],
    ['/bet', '/bet still needs trader: Whom to bet on'],
    ['/bet alex', '/bet still needs amount: How many chips to stake'],
    ['/bet alex ten', 'amount must be a whole number, such as 100.'],
    ['/bet alex 1.5', 'amount must be a whole number, such as 100.'],
    ['/bet alex 0', 'amount must be at least 1.'],
    ['/bet alex 100 roulette', 'market must be one of: Episode winner, First to go bankrupt.'],
    ['/chaos now', '/chaos has no place for “now”.'],
    [`/ask ${'x'.repeat(161)}`, 'question may have at most 160 characters; this has 161.'],
  ])('%s', (text, sentence) => expect(options(text)).toBe(sentence));
});

describe('suggestions', () => {
  const known = { directory, remote: [], words };
  const labels = (text: string): readonly string[] =>
    (offersFor(line(text), all, known)?.suggestions ?? []).map(({ label }) => label);

  it('offers every command after a slash, and fewer with each letter', () => {
    expect(labels('/')).toHaveLength(all.length);
    expect(labels('/fo')).toEqual(['/follow']);
  });
  it('puts the first option in place when a command is taken', () => {
    expect(offersFor(line('/be'), all, known)?.suggestions[0]?.text).toBe('/bet trader:');
  });
  it('goes on to the next required option when a value is taken', () => {
    const remote = [{ name: 'Alex', value: 'alex' }];
    const taken = offersFor(line('/bet trader:al'), all, { ...known, remote })?.suggestions[0];
    expect(taken).toMatchObject({
      text: '/bet trader:alex amount:',
      caret: '/bet trader:alex amount:'.length,
    });
  });
  it('quotes a value of several words', () => {
    const offered = offersFor(line('/bet alex 100 market:first'), all, known);
    expect(offered?.suggestions.map(({ text }) => text.trimEnd())).toEqual(['/bet alex 100 market:bankrupt']);
  });
  it('adds an optional option at the end', () => {
    const market = all.find((one) => spoken(one) === 'bet')?.options[2];
    expect(market && withOption(line('/bet alex 100 '), market).text).toBe('/bet alex 100 market:');
  });
  it('asks with what is typed so far', () => {
    expect(roughValues(line('/bet al'))).toEqual([{ name: 'trader', value: 'al' }]);
    expect(roughValues(line('/bet '))).toEqual([{ name: 'trader', value: '' }]);
  });
});

describe('whatever is typed', () => {
  const piece = fc.constantFrom(
    '/bet',
    '/cast add',
    ' ',
    'trader:',
    'amount:',
    'market:',
    '"',
    ':',
    'alex',
    '100',
    'x',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map((parts) => `/${parts.join('')}`);

  it('is read without an error, every slot lies inside the text, and no option is filled twice', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (typed, caret) => {
        const found = line(typed, Math.min(caret, typed.length));
        for (const { start, end } of found.slots) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
        expect(new Set(found.slots.map(({ option }) => option)).size).toBe(found.slots.length);
        readValues(found, { directory, words, all, chosen: () => undefined });
        offersFor(found, all, { directory, words, remote: [{ name: 'a b', value: 'c' }] });
      }),
    );
  });

  it('means the same by name as by position', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 1e9 }), (trader, amount) => {
        expect(options(`/bet trader:${trader} amount:${amount}`)).toEqual(
          options(`/bet ${trader} ${amount}`),
        );
      }),
    );
  });
});
