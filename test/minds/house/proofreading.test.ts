// What is read over before a line of the house model's is said.
import { expect, it } from 'vitest';
import { slipIn } from '../../../src/minds/house/proofreading.ts';
import { traderPrompt } from '../../../src/minds/house/trader-form.ts';
import { actAsUnderstudy } from '../../../src/minds/understudy/understudy.ts';
import { briefOf, news, said } from '../understudy/brief-of.ts';

const BRIEF = "mike Mike\nnews deck Tech+: Zwosmeeff buys Krool's llamas\nheard Thesair: Sell everything.\n";

it('a name is right letter by letter, or it is a slip', () => {
  expect(slipIn(['Zwosmeeff! I own Zwosmeeff.', 'Thesair, buy.'], BRIEF)).toBeUndefined();
  expect(slipIn(['Zwosmeff! I own it.'], BRIEF)).toBe('nobody has ever said "Zwosmeff"');
  expect(slipIn(["I like Krool's llamas, Theseas."], BRIEF)).toBe('nobody has ever said "Theseas"');
});

it('a line that stops in the middle is a slip', () => {
  expect(slipIn(['Mike, hold that'], BRIEF)).toBe('"Mike, hold that" is not finished');
  expect(slipIn(["Mike said 'sell everything'.", 'Up 3.2%…', 'Buy Crypto?'], BRIEF)).toBeUndefined();
});

it('a quotation begins with a blank, or it is a slip', () => {
  expect(slipIn(["Hot take, Mike:'sell' everything."], BRIEF)).toContain('without a blank');
  expect(slipIn(["I like Krool's 'llamas', Mike. I'm with 'everything'."], BRIEF)).toBeUndefined();
});

it('figures may come out of the air', () => {
  expect(slipIn(['The correlation is 8.3%, at 11:42, for $420.'], BRIEF)).toBeUndefined();
});

it('hardly anything that the understudies say is a slip', () => {
  const slips: string[] = [];
  for (let seed = 0; seed < 60; seed++) {
    for (const id of ['alice', 'sarah', 'alex', 'mike']) {
      const brief = briefOf(id, {
        seed,
        news: [news('Zwosmeeff buys llamas', { Tech: 1 })],
        heard: [said('alex', 'Alex', 'I bought a Kroolcoin today.')],
      });
      const { persona, fresh } = traderPrompt(brief);
      const { thought, speech } = actAsUnderstudy(brief);
      const lines = [thought, speech].map((line) => line.replaceAll('"', "'"));
      slips.push(...[slipIn(lines, persona + fresh)].flatMap((slip) => slip ?? []));
    }
  }
  // A form may put a figure into a word, such as "passwordeight".
  expect([slips.length < 6, slips]).toEqual([true, slips]);
});
