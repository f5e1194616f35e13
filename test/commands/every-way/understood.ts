// Whether a person understands an answer: it says something, within Discord's limits, in words and not in names of ours,
// and all of it in words of the catalogue, which a marked catalogue shows.

import type { MessageKey } from '../../../src/languages/catalogue.ts';
import { LANGUAGE_NAMES, type Language } from '../../../src/languages/language.ts';
import type { Words } from '../../../src/languages/words.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { pressId } from '../../../src/stage/controls/press.ts';
import type { Reply } from '../../../src/stage/interactions/reply.ts';
import {
  BUTTON_LABEL_LENGTH_MAX,
  FORM_TITLE_LENGTH_MAX,
  fitsCustomId,
} from '../../../src/views/words/discord-limits.ts';
import { fitsMessage, fitsRows } from '../../stage/discord-takes.ts';

/** All that can be read in a reply: its text, its buttons' labels, its form. A feed is drawn by the stage. */
export function readable(reply: Reply): readonly string[] {
  if (reply.kind === 'feed' || reply.kind === 'launch') return [];
  if (reply.kind === 'modal') return strings(reply.modal).filter((text) => /\s/.test(text));
  return [reply.text, ...(reply.buttons ?? []).flat().map(({ label }) => label)];
}

/** The texts of a form, ids and kinds among them. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // What an option stands for is sent back, not read.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'value' ? [] : strings(inner)));
}

/** What is wrong with it, a line each. */
export function faultsOf(reply: Reply): readonly string[] {
  if (reply.kind === 'feed' || reply.kind === 'launch') return [];
  const texts = readable(reply);
  const faults = texts.flatMap(gibberish);
  if (reply.kind === 'modal') {
    const { title } = reply.modal;
    return title === '' || title.length > FORM_TITLE_LENGTH_MAX
      ? [...faults, `the title "${title}"`]
      : faults;
  }
  const rows = reply.buttons ?? [];
  const labels = rows.flat().filter(({ label }) => label === '' || label.length > BUTTON_LABEL_LENGTH_MAX);
  const ids = rows.flat().map(({ press }) => pressId(press));
  return [
    ...faults,
    ...(reply.text.trim() === '' ? ['it says nothing'] : []),
    ...(fitsMessage(reply.text) ? [] : [`${reply.text.length} characters`]),
    ...(fitsRows(rows) ? [] : ['more rows than fit']),
    ...labels.map(({ label }) => `the label "${label}"`),
    ...ids.filter((id) => !fitsCustomId(id)).map((id) => `the id ${id}`),
    ...(new Set(ids).size === ids.length ? [] : ['two buttons of one id']),
  ];
}

const GIBBERISH = [
  /\bundefined\b/,
  /\bNaN\b/,
  /\[object/,
  /\bnull\b/,
  /\{[a-zA-Z]+[,}]/,
  /\b[a-z]{2,}[A-Z][a-z]\w*/,
];

const gibberish = (text: string): readonly string[] => {
  const said = text.replace(/`[^`]*`|<[^>]*>|https?:\S+/g, '');
  return GIBBERISH.flatMap((pattern) => {
    const found = pattern.exec(said);
    return found === null ? [] : [`"${found[0]}" in: ${text.slice(0, 120)}`];
  });
};

const [OPEN, CLOSE] = ['\u27e6', '\u27e7'];

/** A catalogue whose every word is between marks. */
export function marked(language: Language): Words {
  const words = wordsOf(language);
  const say = <Key extends MessageKey>(key: Key, ...values: readonly unknown[]): string =>
    `${OPEN}${(words.say as (key: Key, ...values: readonly unknown[]) => string)(key, ...values)}${CLOSE}`;
  return new Proxy(words, {
    get: (own, name) => {
      if (name === 'say') return say;
      if (name === 'vary')
        return (key: MessageKey, _draw: number, ...values: readonly unknown[]) => say(key, ...values);
      const value: unknown = Reflect.get(own, name, own);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) => {
        const told: unknown = value.apply(own, given);
        return typeof told === 'string' ? `${OPEN}${told}${CLOSE}` : told;
      };
    },
  });
}

/** As Intl says lengths of time in the member's language, German. */
const UNITS = /\b(?:Sekunden?|Minuten?|Stunden?|Tage?)\b/g;

/** What of a reply stands in no catalogue, and was not written by a member, a card, a mind or the deck either. */
export function unworded(reply: Reply, show: Show | undefined): readonly string[] {
  return readable(reply).flatMap((text) => {
    let left = text;
    for (let before = ''; before !== left; ) {
      before = left;
      left = left.replace(new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g'), ' ');
    }
    for (const own of Object.values(LANGUAGE_NAMES)) left = left.replaceAll(own, ' ');
    for (const { name, title, persona, id } of show?.cast ?? [])
      for (const own of [name, title, persona, id]) left = left.replaceAll(own, ' ');
    for (const own of Object.values(LANGUAGE_NAMES)) left = left.replaceAll(own, ' ');
    left = left
      .replace(UNITS, ' ')
      .replace(
        /`[^`]*`|<[^>]*>|#[\p{L} ]+|Bullpen|Headline \S+ shakes the \\?\*floor\\?\*|(words|secret) of \S+/gu,
        ' ',
      );
    const word = /\p{L}{3,}[^\n]*/u.exec(left);
    return word === null ? [] : [word[0].slice(0, 80)];
  });
}
