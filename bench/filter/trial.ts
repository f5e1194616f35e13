// One trial of the filter: hostile texts by kind of disguise and language, and harmless ones by language, all drawn
// from a seed. The filter is handed in, so that another can be tried.

import { chance } from '../../src/show/chance.ts';
import { disguised, KINDS, type KindName } from './disguises.ts';
import { INNOCENT_SCENES, INNOCENT_WORDS } from './innocents.ts';
import { INSULTS, LANGUAGES, type Language, SCENES } from './insults.ts';

export interface Text {
  readonly kind: KindName | 'harmless';
  readonly language: Language;
  readonly text: string;
}

export interface Trial {
  readonly texts: readonly Text[];
  /** Hostile ones that got through, and harmless ones that did not. */
  readonly misjudged: readonly Text[];
}

const names = Object.keys(KINDS) as KindName[];
const fits = (name: KindName, language: Language): boolean =>
  KINDS[name].of === 'all' || (KINDS[name].of === 'kana') === (language === 'ja');

export function hostileTexts(seed: string, count: number): readonly Text[] {
  const ways = names.flatMap((kind) =>
    LANGUAGES.filter((language) => fits(kind, language)).map((language) => ({ kind, language })),
  );
  return Array.from({ length: count }, (_, index) => {
    const way = ways[index % ways.length];
    if (way === undefined) throw new RangeError('no kind fits');
    const draw = chance(seed, 'hostile', index);
    const word = draw.pick(INSULTS[way.language]);
    const scene = draw.pick(SCENES[way.language]);
    return { ...way, text: scene.replace('*', () => disguised(way.kind, word, draw)) };
  });
}

export const harmlessTexts = (seed: string, count: number): readonly Text[] =>
  Array.from({ length: count }, (_, index) => {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    const draw = chance(seed, 'harmless', index);
    const text = draw.pick(INNOCENT_SCENES[language]).replace('*', () => draw.pick(INNOCENT_WORDS[language]));
    return { kind: 'harmless', language, text };
  });

export function tried(texts: readonly Text[], isRefused: (text: string) => boolean): Trial {
  const misjudged = texts.filter(({ kind, text }) => isRefused(text) === (kind === 'harmless'));
  return { texts, misjudged };
}
