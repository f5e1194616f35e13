// Which words the house model can say while it says them, letter by letter.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { traderPrompt } from '../../../../src/minds/house/trader-form.ts';
import { isFinished, spellingFor } from '../../../../src/minds/house/wording/spelling.ts';
import { actAsUnderstudy } from '../../../../src/minds/understudy/understudy.ts';
import { briefOf, news, said } from '../../understudy/brief-of.ts';

const spelling = spellingFor(
  'mike Mike\nnews deck Tech+ on Zwosmeeff: Zwosmeeff buys llamas\nheard Thesair: Sell.\n',
);

it('lets a name grow syllable by syllable, and nothing else', () => {
  expect(
    ['Z', 'Zwos', 'Zwosmeeff', 'Buy Zwosmeeff', "Zwosmeeff's l"].map((text) => spelling.allows(text)),
  ).toEqual([true, true, true, true, true]);
  expect(
    ['Zwosmef', 'Zwos,', 'zwosmee', 'Zwosmeeff77', 'Thesairs ', "Thesair'm"].map((text) =>
      spelling.allows(text),
    ),
  ).toEqual([false, false, false, false, true, false]);
});

it('ends where a sentence does, with all its words whole', () => {
  expect(
    ['I buy.', 'Thesair, buy?', "He said 'buy'.", 'At 3.2%…'].every((text) => spelling.mayEnd(text)),
  ).toBe(true);
  expect(['I buy', 'Thesa.', 'I buy,', ''].some((text) => spelling.mayEnd(text))).toBe(false);
});

it('keeps a quotation apart from the word before it', () => {
  expect([" says 'llamas'", " I'm", "Thesair's"].every((text) => spelling.allows(text))).toBe(true);
  expect(
    ["says's", "to'13", "Mike,'buy", "Mike.'buy", 'Mike:’buy'].some((text) => spelling.allows(text)),
  ).toBe(false);
});

it('knows how a word goes on where no likely token does', () => {
  expect([spelling.rest('Buy Zwosm'), spelling.rest('Thesair'), spelling.rest('I buy, ')]).toEqual([
    'eeff',
    '',
    '',
  ]);
  expect(spelling.allows(`Mike, umbrel${spelling.rest('Mike, umbrel')}`)).toBe(true);
});

it('lets the understudies say what they say, from the first letter to the last', () => {
  fc.assert(
    fc.property(fc.constantFrom('alice', 'sarah', 'alex', 'mike'), fc.nat(10_000), (id, seed) => {
      const brief = briefOf(id, {
        seed,
        news: [news('Zwosmeeff buys llamas', { Tech: 1 })],
        heard: [said('alex', 'Alex', 'I bought a Kroolcoin today.')],
      });
      const { persona, fresh } = traderPrompt(brief);
      const { thought, speech } = actAsUnderstudy(brief);
      const learnt = spellingFor(persona + fresh);
      for (const line of [thought, speech].map((text) => text.replaceAll('"', "'"))) {
        // A form may put a figure into a word, such as "passwordeight".
        if (/password\p{L}/u.test(line)) continue;
        for (let end = 1; end < line.length; end++) {
          const start = line.slice(0, end);
          expect([start, learnt.allows(start)]).toEqual([start, true]);
        }
        expect([line, isFinished(line), learnt.mayEnd(line)]).toEqual([line, true, true]);
      }
    }),
    { numRuns: 60 },
  );
});
