// What one takes up of a line that was said: its key word, its number, and what kind of line it was.
// Works on any English sentence, a language model's or a colleague's.

import type { Chance } from '../../../show/chance.ts';
import { chance } from '../../../show/chance.ts';
import type { Brief } from '../../briefs/brief.ts';

/** What the line does, which decides how one answers. */
export type Act = 'question' | 'taunt' | 'boast' | 'doom' | 'bull' | 'plain';

const LEADS = new Set(
  'the a an my your our his her their its this that every each some any no another one two three four five six seven eight nine ten of for with by like called'.split(
    ' ',
  ),
);
const FOLLOWS = new Set(
  'is was are were has had have will would could can and or but of to in on at for with by from than that who which because so then again since until like a the as if when while does did said says'.split(
    ' ',
  ),
);
const DULL = new Set(
  (
    'about above after again against almost alone along already always among another anybody anyone anything around ' +
    'because become been before behind being below better between beyond both bring buying came cannot come could ' +
    'does doing done down during each either else enough even ever every everybody everyone everything exactly feel ' +
    'first from further gets gave give goes going gone good have having here hers herself himself hold holding into ' +
    'itself just keep knew know last least less like little long look made make makes many maybe mean mine more most ' +
    'much must myself need never next nobody none nothing once only other others ourselves over people please quite ' +
    'rather really right said same says second seem selling short should since some somebody someone something still ' +
    'such take tell than that their them then there these they thing things think this those though through time ' +
    'today told took toward under unless until upon very wait want well went were what when where which while whole ' +
    'whose will with without word would wrong year your yours yourself youre dont cant wont didnt isnt thats crypto ' +
    'tech bonds round rounds percent bought sold trade trades market price prices asked called seconds minutes hear ' +
    'holds writing three four five seven eight nine eleven twelve twice once bless relax help says told sell buys owns ' +
    'writing careful total past born left name middle half quick great holding number rest call calls kind sort times lots anything whoever whatever somewhere yesterday friends means'
  ).split(' '),
);

const BULLISH =
  /\b(buy|buying|bought|long|moon|rally|rallies|bull|higher|upside|love|adding|dip|launch|rocket)\b/gi;
const BEARISH =
  /\b(sell|selling|sold|short|shorting|crash|bear|lower|fear|panic|burn|burning|falls?|falling|bonds|doom|fire|collapse|worse)\b/gi;
const BOAST =
  /\b(I'm|I am|I was|we're|we are) (up|first|right|ahead|winning|leading|rich)\b|\b(told you|called it|as I said|I said so)\b/i;

export function actOf(speech: string, listener: string): Act {
  if (/\?["')]*$/.test(speech.trim())) return 'question';
  if (BOAST.test(speech)) return 'boast';
  const bulls = speech.match(BULLISH)?.length ?? 0;
  const bears = speech.match(BEARISH)?.length ?? 0;
  if (bulls > bears) return 'bull';
  if (bears > bulls) return 'doom';
  return speech.includes(listener) ? 'taunt' : 'plain';
}

/** A number as it was said: `3.2%`, `$9,840`, `104.32`, `41`. */
export const numberIn = (speech: string): string | undefined =>
  speech
    .replace(/\d+:\d+/g, '')
    .match(/\$\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?%?/)?.[0]
    ?.replace(/[,.]+$/, '');

interface Token {
  readonly text: string;
  readonly lower: string;
  /** A mark follows, so that a noun may end here. */
  readonly closes: boolean;
}

/**
 * The word worth throwing back, in lower case where it is no name: most of all a noun after an article, else
 * one of the longest words. Undefined where the line has none. `names` are never the word.
 */
export function keyWordIn(speech: string, names: readonly string[], draw: Chance): string | undefined {
  const unquoted = speech.replace(/["“][^"”]*["”]/g, ' ; ');
  const tokens = tokensOf(unquoted).filter(({ text }) => text !== '');
  const shunned = new Set(names.map((name) => name.toLowerCase()));
  const eligible = ({ lower }: Token): boolean =>
    lower.length >= 4 && lower.length <= 16 && !DULL.has(lower) && !shunned.has(lower);
  const led = tokens.filter((_, index) => isLedNoun(tokens, index)).filter(eligible);
  const found =
    led.length > 0
      ? led
      : longest(tokens.filter((token) => eligible(token) && !/(ly|ing|ed)$/.test(token.lower)));
  return found.length === 0 ? undefined : draw.pick(found).text;
}

/** The key word of the last line that was heard: the same for the same turn, whoever asks. */
export function keyWordHeard({ seed, heard }: Pick<Brief, 'seed' | 'heard'>, names: readonly string[]) {
  const latest = heard.at(-1);
  return latest && keyWordIn(latest.speech, names, chance(String(seed), 'heard'));
}

/** Everybody whom a trader's brief names. */
export const namesIn = ({ self, board, present }: Pick<Brief, 'self' | 'board' | 'present'>) => [
  self.name,
  ...board.map(({ name }) => name),
  ...present.map(({ name }) => name),
];

/** After an article, with or without an adjective between, and where a noun may end. */
function isLedNoun(tokens: readonly Token[], index: number): boolean {
  const [word, before, leader, after] = [
    tokens[index],
    tokens[index - 1],
    tokens[index - 2],
    tokens[index + 1],
  ];
  if (word === undefined || before === undefined || before.closes) return false;
  if (/(ly|ing|ed)$/.test(word.lower)) return false;
  const ends = word.closes || after === undefined || FOLLOWS.has(after.lower);
  if (LEADS.has(before.lower)) return ends || /(s|ed)$/.test(after?.lower ?? '');
  const described = leader !== undefined && !leader.closes && LEADS.has(leader.lower);
  return described && ends && !FOLLOWS.has(before.lower) && !word.lower.endsWith('s');
}

function tokensOf(speech: string): readonly Token[] {
  return speech.split(/\s+/).map((raw, index, all) => {
    const text = raw.replace(/^[^A-Za-z]+|[^A-Za-z]+$/g, '').replace(/['’]s$/, '');
    const opens = index === 0 || /[.!?…:]["')]*$/.test(all[index - 1] ?? '');
    const plain = /^[A-Za-z][a-z]*(?:-[a-z]+)*$/.test(text);
    const shouted = /^[A-Z-]{2,}$/.test(text);
    const lowered = shouted || (opens && plain) ? text.toLowerCase() : text;
    const word = /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(text) ? lowered : '';
    return { text: word, lower: word.toLowerCase(), closes: /[.,;:!?…)"]$/.test(raw) };
  });
}

function longest(tokens: readonly Token[]): readonly Token[] {
  return [...tokens].sort((one, other) => other.text.length - one.text.length).slice(0, 2);
}
