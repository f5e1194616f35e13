// What is read over before a line of the house model's is said.
import { expect, it } from 'vitest';
import { slipIn } from '../../../../src/minds/house/wording/proofreading.ts';

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

it('a quotation that has grown together with a word is a slip', () => {
  expect(slipIn(["Hot take, Mike:'sell' everything."], BRIEF)).toContain('nobody has ever said');
  expect(slipIn(["I like Krool's 'llamas', Mike. I'm with 'everything'."], BRIEF)).toBeUndefined();
});

it('figures may come out of the air', () => {
  expect(slipIn(['The correlation is 8.3%, at 11:42, for $420.'], BRIEF)).toBeUndefined();
});
