// Drills: a lesson's brief, and for an answer nothing but what stands in it, phrase by phrase. A model that is
// given only performances hardly learns to read numbers and names off its brief, since few words of a line are
// copied; in a drill all are. Drills are a role of their own, which no performer has.

import type { Lesson } from '../../src/minds/house/lesson.ts';
import type { Chance } from '../../src/show/chance.ts';
import { ASSETS } from '../../src/show/market/asset.ts';
import { LINE_LENGTH_MAX } from '../../src/show/speech/line.ts';

export const DRILL = 'drill';

export function drillOf({ brief }: Lesson, draw: Chance): Lesson {
  const phrases = draw.shuffle(phrasesIn(brief, draw));
  const half = Math.ceil(phrases.length / 2);
  return {
    role: DRILL,
    brief: brief.replace(/^\S+/, DRILL),
    answer: [
      ...readingOf(brief, draw),
      { kind: 'text', name: 'thought', value: line(phrases.slice(0, half)) },
      { kind: 'text', name: 'speech', value: line(phrases.slice(half)) },
    ],
  };
}

/** As if one traded the newest headline as it reads, and nothing else; nothing where there is none. */
function readingOf(brief: string, draw: Chance): Lesson['answer'] {
  const news = /^(news|stale) \S+ ((?:(?:Tech|Crypto|Bonds)[+-] ?)+|none)/m.exec(brief);
  if (news === null) return [];
  const [, when, reading = ''] = news;
  const [, asset = 'Hold', sign = '+'] =
    when === 'stale' ? [] : (/^(\w+)([+-])$/.exec(draw.pick(reading.trim().split(' '))) ?? []);
  const side = sign === '+' ? 'long' : 'short';
  return [
    { kind: 'choice', name: 'trade', value: asset, options: [...ASSETS, 'Hold'], literal: false },
    { kind: 'choice', name: 'side', value: side, options: ['long', 'short'], literal: false },
  ];
}

/** As many phrases as a line holds. */
function line(phrases: readonly string[]): string {
  let text = '';
  for (const phrase of phrases) {
    const longer = text === '' ? phrase : `${text}, ${phrase}`;
    if (longer.length < LINE_LENGTH_MAX) text = longer;
  }
  return `${text}.`;
}

function phrasesIn(brief: string, draw: Chance): readonly string[] {
  const lines = brief.split('\n');
  const found = lines.flatMap((text, index) => (index === 0 ? [] : phrasesOf(text, draw)));
  const self = lines[0]?.split(' ')[1] ?? '';
  return [`I am ${self}`, ...found];
}

function phrasesOf(text: string, draw: Chance): readonly string[] {
  const quote = /^(Tech|Crypto|Bonds) at (\S+) (.+) day (.+)$/.exec(text);
  if (quote !== null) {
    const [, asset, price, round, day] = quote;
    return [`${asset} ${round}`, `${asset} at ${price}`, `${asset} ${day} on the day`];
  }
  const heard = /^heard (\S+)(?: [a-z]+)??(?: on (\S+))?: (.+)$/.exec(text);
  if (heard !== null) return heardPhrases(heard, draw);
  const news = /^(?:news|stale) \S+ (.+?)(?: on (.+?))?: (.+)$/.exec(text);
  if (news !== null) return newsPhrases(news, draw);
  const company = / with (.+)$/.exec(text);
  if (company !== null) return [`here is ${draw.pick((company[1] ?? '').split(', '))}`];
  const board = /^(\$\S+) ([+-])(.+) rank \d+ of (.+?)(?: gap (.+?))?; (.+)$/.exec(text);
  if (board !== null) return boardPhrases(board, draw);
  const suspect = /^[a-z]\S* (\S+) (\$\S+) (\S+)/.exec(text);
  if (suspect !== null && draw.percent(60)) return [`${suspect[1]} has ${suspect[2]}, ${suspect[3]}`];
  const wants = /^wants (\S+ \S+) \d for (\S+)/.exec(text);
  return wants === null ? [] : [`${wants[2]}, ${wants[1]}`];
}

function boardPhrases(board: RegExpExecArray, draw: Chance): readonly string[] {
  const [, equity, , day, names = '', gap, held] = board;
  const all = names.split(' ');
  return [
    `I have ${equity}`,
    `${day} today`,
    `${all[0]} leads`,
    `${all.at(-1)} is last`,
    draw.pick(all),
    ...(gap === undefined ? [] : [`${gap} behind`]),
    `${held}`.replace(/ for \d+$/, ''),
  ];
}

const heardPhrases = ([, name, word, said = '']: RegExpExecArray, draw: Chance): readonly string[] => [
  `${name} said '${span(said, draw)}'`,
  ...(word === undefined ? [`${name}, listen`] : [`${name}, your ${word}`]),
];

const newsPhrases = (
  [, reading = '', topic, text = '']: RegExpExecArray,
  draw: Chance,
): readonly string[] => [
  `they print '${span(text, draw)}'`,
  ...(topic === undefined ? [] : [`about ${topic}`]),
  ...reading.split(' ').flatMap((one) => {
    const [, asset, sign] = /^(\w+)([+-])$/.exec(one) ?? [];
    return asset === undefined ? [] : [`${sign === '+' ? 'good' : 'bad'} for ${asset}`];
  }),
];

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
