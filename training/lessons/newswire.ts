// Headlines about things that do not exist, beside the show's own deck: so that what a headline is about is always
// new, and only the way of saying it is known. Each form says which way it reads.

import type { Chance } from '../../src/show/chance.ts';
import type { Asset } from '../../src/show/market/asset.ts';
import { ASSETS } from '../../src/show/market/asset.ts';
import type { Headline } from '../../src/show/market/headlines.ts';
import type { NameBook } from './names.ts';
import { properName } from './names.ts';

const THINGS = (
  'toasters hamsters servers coffee pigeons spreadsheets elevators mattresses umbrellas staplers robots llamas ' +
  'bicycles printers lawyers balloons penguins sandwiches drones mugs accordions goats satellites candles'
).split(' ');

/** {N} and {M} are names, {n} a number, {t} things. */
const GOOD = [
  '{N} doubles its profit and buys {M}',
  '{N} beats every forecast, orders {n} {t}',
  '{N} unveils a product that even {M} understands',
  '{N} wins the contract for {n} {t}',
  'Shares of {N} jump as {M} resigns',
  '{N} finds {n} million behind the {t}',
  '{N} is declared too big to fail by {M}',
  'Analysts fall in love with {N}',
  '{N} and {M} agree to merge over {t}',
  'Court rules that {N} was right all along',
  '{N} raises its dividend to {n} {t} a share',
  'Fund led by {M} puts everything into {N}',
  '{N} opens up forty percent, {M} weeps with joy',
  '{N} cures the hiccups of {n} traders',
  'Queue for {N} reaches the moon',
  '{N} hires {M}, sells out of {t}',
  'Ratings agency gives {N} a gold star',
  '{N} promises free {t} for everyone',
];
const BAD = [
  '{N} recalls {n} {t} after complaint by {M}',
  '{N} misses its forecast by {n} {t}',
  '{N} sues {M} over the word {t}',
  '{N} loses the password to {n} million',
  'Shares of {N} collapse as {M} sneezes',
  '{N} admits that its profit was {t}',
  '{N} is raided by auditors and {n} {t}',
  'Regulator bans {N}, {M} applauds',
  '{N} fires everyone but {M}',
  'Fire at {N} destroys {n} {t}',
  '{N} files for bankruptcy in {n} countries',
  'Hackers hold {N} to ransom for {t}',
  '{N} halts withdrawals, blames {M}',
  '{N} discovers that {M} never existed',
  'Strike at {N} over {t} enters week {n}',
  '{N} sinks with {n} {t} aboard',
  'Study finds {N} is mostly {t}',
  '{N} warns of {n} lean years, sells {t}',
];

/** One form in this many is kept for the test. */
const HELD_OUT = 6;

export type Split = 'train' | 'test';

const isHeldOut = (index: number): boolean => index % HELD_OUT === HELD_OUT - 1;

const formsFor = (forms: readonly string[], split: Split): readonly string[] =>
  forms.filter((_, index) => isHeldOut(index) === (split === 'test'));

/** A headline of this split's forms, about names of its own. */
export function wire(id: string, split: Split, book: NameBook): Headline {
  const { draw } = book;
  const good = draw.percent(50);
  const text = draw
    .pick(formsFor(good ? GOOD : BAD, split))
    .replaceAll('{N}', properName(book))
    .replaceAll('{M}', properName(book))
    .replaceAll('{n}', String(2 + draw.below(98)))
    .replaceAll('{t}', draw.pick(THINGS));
  return { id, text: text.slice(0, 120), effects: effects(good ? 1 : -1, draw) };
}

function effects(sign: 1 | -1, draw: Chance): Headline['effects'] {
  const asset: Asset = draw.pick(['Tech', 'Tech', 'Crypto', 'Crypto', 'Bonds']);
  const bp = sign * (asset === 'Bonds' ? 80 + draw.below(150) : 150 + draw.below(500));
  if (!draw.percent(35)) return { [asset]: bp };
  const other = draw.pick(ASSETS.filter((one) => one !== asset));
  return { [asset]: bp, [other]: Math.trunc((draw.percent(70) ? bp : -bp) / 2) };
}
