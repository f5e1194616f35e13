// What can be read off a message of the catalogue without saying it: its arguments, its plurals, its marks.

import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Message } from '../../src/languages/catalogue.ts';

/** As `Words` parses it: Discord's `<#1>` is no tag, and a select names every case there is. */
export const parsed = (text: string): readonly MessageFormatElement[] =>
  parse(text, { ignoreTag: true, requiresOtherClause: false });

export const phrasingsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : message;

type Of<Type extends TYPE> = Extract<MessageFormatElement, { type: Type }>;

/** Every element, those inside of plurals and selects too. */
export const elementsOf = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
  elements.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );

const pluralsIn = (text: string): readonly Of<TYPE.plural>[] =>
  elementsOf(parsed(text)).filter((element): element is Of<TYPE.plural> => element.type === TYPE.plural);

const selectsIn = (text: string): readonly Of<TYPE.select>[] =>
  elementsOf(parsed(text)).filter((element): element is Of<TYPE.select> => element.type === TYPE.select);

/** `who`, and of a select its cases too: `side: long, short`. */
export function argumentsIn(text: string): readonly string[] {
  const named = elementsOf(parsed(text)).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag
      ? []
      : [element.value],
  );
  const cases = selectsIn(text).map(
    ({ value, options }) => `${value}: ${Object.keys(options).sort().join(', ')}`,
  );
  return [...new Set([...named, ...cases])].sort();
}

/** Numbers that chips, votes and rounds come in; beyond, French and Spanish have a form of their own for millions. */
const COUNTED_TO = 1_000;

/** Plurals that lack a form of the language, or have one that it does not know; none where all is well. */
export function pluralFaultsIn(text: string, locale: string): readonly string[] {
  return pluralsIn(text).flatMap(({ value, options, pluralType = 'cardinal' }) => {
    const rules = new Intl.PluralRules(locale, { type: pluralType });
    const needed = new Set(['other']);
    for (let count = 0; count <= COUNTED_TO; count += 1) {
      // `=1` says it where nothing but one is "one".
      if (options[`=${count}`] === undefined) needed.add(rules.select(count));
    }
    const known: readonly string[] = rules.resolvedOptions().pluralCategories;
    const has = Object.keys(options).filter((form) => !form.startsWith('='));
    return [
      ...[...needed].filter((form) => !has.includes(form)).map((form) => `${value} lacks ${form}`),
      ...has.filter((form) => !known.includes(form)).map((form) => `${value} has ${form}`),
    ];
  });
}

/** The text with the last form of each plural and every case of each select, arguments by name. */
const flat = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.plural) return flat(element.options['other']?.value ?? []);
      if (element.type === TYPE.select) {
        return Object.keys(element.options)
          .sort()
          .map((name) => flat(element.options[name]?.value ?? []))
          .join('');
      }
      return element.type === TYPE.pound ? '0' : element.type === TYPE.tag ? '' : `{${element.value}}`;
    })
    .join('');

export const flatText = (text: string): string => flat(parsed(text));

/** Marks of Discord's that must be the same in every language, with how many of each. */
export function marksIn(text: string): Readonly<Record<string, number>> {
  const shown = flatText(text);
  const count = (pattern: RegExp): number => shown.match(pattern)?.length ?? 0;
  return {
    bold: count(/\*\*/g),
    code: count(/`/g),
    struck: count(/~~/g),
    headings: count(/^#{1,3} /gm),
    small: count(/^-# /gm),
    quotes: count(/^> /gm),
    lines: count(/\n/g),
  };
}

/** The picture in front of it, behind marks. */
export const pictureOf = (text: string): string =>
  /^(?:[#>*-]+\s*)*(\p{Extended_Pictographic}\uFE0F?)/u.exec(flatText(text))?.[1] ?? '';

/** "`/bet`" and the like. */
export const commandsIn = (text: string): readonly string[] =>
  [...flatText(text).matchAll(/`\/[^`]*`/g)].map(([command]) => command).sort();
