// Names that nobody has ever had, drawn from syllables: a model that has seen a fresh one in every world cannot
// learn a list, and so learns to copy.

import type { Chance } from '../../src/show/chance.ts';

const ONSETS = (
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sm sn sp st str t th tr v w ' +
  'wh y z zw'
).split(' ');
const VOWELS = 'a e i o u ai au ay ea ee ei ey ia ie io oa oo ou oy ue y'.split(' ');
const CODAS = (
  'b ck ct d ff ft g k l ld ll lm ln lt m mb mp n nd ng nk nt p r rb rd rf rk rl rm rn rp rt s sh sk sp ss st t th ' +
  'tz v x z'
).split(' ');
const ENDS = 'corp soft ware coin bank labs dyne tron ium ex ora ella son man ley ton ette ik o a y i'.split(
  ' ',
);

function syllable(draw: Chance): string {
  const coda = draw.percent(60) ? draw.pick(CODAS) : '';
  return draw.pick(ONSETS) + draw.pick(VOWELS) + coda;
}

function word(draw: Chance): string {
  const count = draw.pick([1, 2, 2]);
  const body = Array.from({ length: count }, () => syllable(draw)).join('');
  const whole = count === 1 || draw.percent(25) ? body + draw.pick(ENDS) : body;
  return whole.slice(0, 10);
}

/** A noun that there is not: what somebody loves, or what a story hangs on. */
export const coinedNoun = ({ draw, taken }: NameBook): string => {
  for (;;) {
    const noun = word(draw);
    if (noun.length >= 4 && taken?.has(noun) !== true) return noun;
  }
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface NameBook {
  /** Names that must not come up: those of the other split. */
  readonly taken?: ReadonlySet<string>;
  readonly draw: Chance;
}

/** A first name: one word with a capital. */
export function personName({ draw, taken }: NameBook): string {
  for (;;) {
    const name = capital(word(draw));
    if (name.length >= 3 && taken?.has(name) !== true) return name;
  }
}

/** A company, a coin, a person: one word or two. */
export function properName(book: NameBook): string {
  const first = personName(book);
  return book.draw.percent(18) ? `${first} ${personName(book)}` : first;
}
