// What there is to read in a brief of the house's short hand, and in what was told of a deed, as short phrases: all that
// is not a name, a number or a word of the text itself are a few words that say what it is.

import type { Chance } from '../../../src/show/chance.ts';
import { FORFEITS } from '../../../src/show/plot/forfeits.ts';
import { wornThing } from '../../../src/show/plot/labels.ts';

export function briefPhrases(brief: string, draw: Chance): readonly string[] {
  const [self = '', first = '', ...others] = brief.split('\n');
  return [
    ...selfPhrases(self),
    ...placePhrases(first, draw),
    ...others.flatMap((text) => phrasesOf(text, draw)),
  ];
}

/** `guest alice Zork; beekeeper; neighbour; my velvet glorbin; the tugboats`. */
function selfPhrases(line: string): readonly string[] {
  const [head = '', calling, address, ...loves] = line.split('; ');
  const name = head.split(' ').at(-1) ?? '';
  return [
    `I am ${name}`,
    ...(calling === undefined ? [] : [`this ${calling}`]),
    ...(address === undefined ? [] : [`listen, ${address}`]),
    ...loves.map((love) => `I love ${love}`),
  ];
}

function placePhrases(line: string, draw: Chance): readonly string[] {
  const [place = '', talk = ''] = line.split('; ');
  const company = / with (.+)$/.exec(place);
  const round = /^round (\d+) left (\d+)/.exec(place);
  const subject = /^on (.+?)(?: after (\S+))?$/.exec(talk);
  return [
    ...(company === null ? [] : [`here is ${draw.pick((company[1] ?? '').split(', '))}`]),
    ...(round === null ? [] : [`round ${round[1]}, ${round[2]} left`]),
    ...(subject === null ? [] : [`they talk about ${subject[1]}`]),
    ...(subject?.[2] === undefined ? [] : [`${subject[2]} was first`]),
    ...phrasesOf(line, draw),
  ];
}

function phrasesOf(text: string, draw: Chance): readonly string[] {
  for (const [form, tell] of FORMS) {
    const found = form.exec(text);
    if (found !== null) return tell(found, draw);
  }
  return [];
}

type Tell = (found: RegExpExecArray, draw: Chance) => readonly string[];

/** The first that fits. */
const FORMS: readonly (readonly [form: RegExp, tell: Tell])[] = [
  [
    /^(Tech|Crypto|Bonds) at (\S+) (.+) day (.+)$/,
    ([, asset, price, round, day]) => [
      `${asset} ${round}`,
      `${asset} at ${price}`,
      `${asset} ${day} on the day`,
    ],
  ],
  [/^heard (\S+)(?: [a-z]+)??(?: on (\S+))?: (.+)$/, heardPhrases],
  [/^(?:news|stale) \S+ (.+?)(?: on (.+?))?: (.+)$/, newsPhrases],
  [/^(\$\S+) ([+-])(.+) rank (\d+) of (.+?)(?: gap (.+?))?; (.+)$/, boardPhrases],
  [/^open (.+)$/, ([, all = ''], draw) => [`open is ${draw.pick(all.split('; '))}`]],
  [/^((?:owe|await) .+)$/, ([, all = '']) => all.split('; ').map(debtPhrase)],
  [/^acts (.+)$/, ([, all = ''], draw) => [`I may ${draw.pick(all.split('; ')).replace(/!$/, '')}`]],
  [
    /^told \S+ by (\S+): (\S+) (\S+ \S+), (.+)$/,
    ([, teller, whom, book, matter]) => [`${teller} told on ${whom}`, `${whom} is ${book}`, `over ${matter}`],
  ],
  [
    /^[a-z]\S* (\S+) (\$\S+) (\S+)/,
    ([, name, equity, book], draw) => (draw.percent(60) ? [`${name} has ${equity}, ${book}`] : []),
  ],
  [/^wants (\S+ \S+) \d for (\S+)/, ([, trade, money]) => [`${money}, ${trade}`]],
];

/** `owe Mike offer bet brass stapler`. */
const debtPhrase = (debt: string): string => {
  const [verb, name, ...what] = debt.split(' ');
  return verb === 'owe' ? `I owe ${name}, ${what.join(' ')}` : `${name} owes me, ${what.join(' ')}`;
};

function boardPhrases(
  [, equity, , day, rank, names = '', gap, held]: RegExpExecArray,
  draw: Chance,
): readonly string[] {
  const all = names.split(' ');
  return [
    `I have ${equity}`,
    `${day} today`,
    `rank ${rank}`,
    `${all[0]} leads`,
    `${all.at(-1)} is last`,
    draw.pick(all),
    ...(gap === undefined ? [] : [`${gap} behind`]),
    `${held}`.replace(/ for \d+$/, ''),
  ];
}

function heardPhrases([, name, word, said = '']: RegExpExecArray, draw: Chance): readonly string[] {
  return [
    `${name} said '${span(said, draw)}'`,
    ...(word === undefined ? [`${name}, listen`] : [`${name}, your ${word}`]),
  ];
}

function newsPhrases([, reading = '', topic, text = '']: RegExpExecArray, draw: Chance): readonly string[] {
  return [
    `they print '${span(text, draw)}'`,
    ...(topic === undefined ? [] : [`about ${topic}`]),
    ...reading.split(' ').flatMap((one) => {
      const [, asset, sign] = /^(\w+)([+-])$/.exec(one) ?? [];
      return asset === undefined ? [] : [`${sign === '+' ? 'good' : 'bad'} for ${asset}`];
    }),
  ];
}

/** A few words that stand together. */
function span(text: string, draw: Chance): string {
  const words = text.split(' ');
  const length = 1 + draw.below(4);
  const start = draw.below(Math.max(1, words.length - length));
  return words
    .slice(start, start + length)
    .join(' ')
    .replace(/[.,;:!?]+$/, '');
}

/** `short Tech, half my limit, at 97.22; take bet, Mike, here, …`, each thing under its name. */
export function deedPhrases(deed: string, draw: Chance): readonly string[] {
  const [trade = '', ...rest] = deed.split('; ');
  const [first = '', ...terms] = trade.split(', ');
  const [side, asset] = first.split(' ');
  const traded = /^(?:long|short)$/.test(side ?? '') && draw.percent(40);
  return [
    ...(traded
      ? [`side ${side}`, `asset ${asset}`]
      : [`I ${/^(?:hold|bankrupt)/.test(first) ? first : `am ${first}`}`]),
    ...terms.map(termPhrase),
    ...rest.flatMap((part) => {
      const [what = '', whom, ...more] = part.split(', ');
      if (whom === undefined) return [what === 'says the opposite' ? 'I say the opposite' : `I go ${what}`];
      return [draw.percent(50) ? `${what} ${whom}` : `${whom}, ${what}`, ...more.map(termPhrase)];
    }),
  ];
}

const TERMS: readonly (readonly [form: RegExp, name: string])[] = [
  [/^at \d/, 'price'],
  [/limit$|^all of it$/, 'size'],
  [/^\$/, 'stake'],
  [/^round /, 'until'],
  [new RegExp(`^(?:${FORFEITS.map(wornThing).join('|')})$`), 'wear'],
  [/^the /, 'over'],
];

function termPhrase(term: string): string {
  const name = TERMS.find(([form]) => form.test(term))?.[1];
  const said = term.replace(/^at /, '').replace(/[.?!…]+$/, '');
  return name === undefined ? said : `${name} ${said}`;
}
