// The shipped fonts have what the six languages are written with, and the names of the gallery's crowd.

import { readdirSync, readFileSync } from 'node:fs';
import { createCanvas } from 'canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { CROWD } from '../../src/gallery/people.ts';
import type { Message } from '../../src/languages/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/languages/language.ts';
import { CATALOGUES, wordsOf } from '../../src/languages/words.ts';
import { unaccented } from '../../src/pictures/drawing/accents.ts';
import { compactPercent, compactPoints } from '../../src/pictures/drawing/compact.ts';
import { loadFonts } from '../../src/pictures/drawing/font-loading.ts';
import { type Face, font } from '../../src/pictures/drawing/fonts.ts';
import { flat, inCapitals } from '../../src/pictures/drawing/text.ts';

const COMMANDS = new URL('../../commands/', import.meta.url);
const ACCENTS = 'ÁÉÍÓÚÑÜáéíóúñü¿¡ÄÖẞäöüßÀÂÆÇÈÊËÎÏÔŒÙÛŸàâæçèêëîïôœùûÿÃÕãõ';
const KANA = Array.from({ length: 0x56 }, (_, index) => String.fromCodePoint(0x3041 + index)).join('');
const KATAKANA = Array.from({ length: 0x5a }, (_, index) => String.fromCodePoint(0x30a1 + index)).join('');
const PUNCTUATION = '、。「」『』ー・〜…！？％＋：（）０１２３４５６７８９';
/** A name in each script that members are likely to write in, beside those of the crowd. */
const NAMES = {
  Bengali: 'রহিম উদ্দিন',
  Tamil: 'தமிழ்ச்செல்வன்',
  Telugu: 'వెంకటేశ్వర్లు',
  Kannada: 'ಕೃಷ್ಣಮೂರ್ತಿ',
  Malayalam: 'രാധാകൃഷ്ണൻ',
  Gujarati: 'ગુજરાતી પટેલ',
  Gurmukhi: 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ',
  Oriya: 'ଓଡ଼ିଆ ଜଗନ୍ନାଥ',
  Sinhala: 'සිංහල කුමාර',
  Khmer: 'ខ្មែរ សុភា',
  Lao: 'ລາວ ສົມພອນ',
  Burmese: 'မြန်မာ အောင်',
  Georgian: 'გიორგი',
  Armenian: 'Արմեն',
  Ethiopic: 'ተስፋዬ',
  Thaana: 'ދިވެހި',
  Devanagari: 'नमस्ते क्षत्रिय',
  Thai: 'สมชาย ที่นี่',
  Arabic: 'محمد علی',
  Hebrew: 'שרה לוי',
  Vietnamese: 'Nguyễn Thị Ánh',
  Korean: '김철수',
  Greek: 'Γιώργος',
  Cyrillic: 'Олексій',
};
/** The parts of the catalogue whose messages are painted. */
const PAINTED = ['signs', 'names', 'sceneCards', 'relations', 'counts', 'trades'];
/** What no font has. */
const NOTHING = '\u{10fffd}';

/** All that our commands say in Japanese. */
function japaneseOfCommands(): string {
  const files = readdirSync(COMMANDS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(new URL(file, COMMANDS), 'utf8'));
  return texts.join('').replace(/[^\u3000-\u9fff\uff00-\uffef]/gu, '');
}

/** All that pictures say in a language, and figures as it writes them. */
function paintedIn(language: Language): string {
  const words = wordsOf(language);
  const book: Readonly<Record<string, Readonly<Record<string, Message>>>> = CATALOGUES[language];
  const cardLines = Object.entries(book['lines'] ?? {}).filter(([name]) => /^card/.test(name));
  const said = [
    ...PAINTED.flatMap((part) => Object.values(book[part] ?? {})),
    ...cardLines.map(([, message]) => message),
  ].flat();
  const capitals = said.map((text) => inCapitals(words, text));
  const figures = [-123_456_789, 123_456_789, 0].flatMap((value) => [
    ...[words.dollars(value), words.signedDollars(value), words.points(value), words.percent(value)],
    ...[words.number(value), compactPoints(words, value), compactPercent(words, value)],
  ]);
  return [...said, ...capitals, ...figures, words.times(250)].join('');
}

function picture(face: Face, text: string): string {
  const canvas = createCanvas(60, 60);
  const context = canvas.getContext('2d');
  context.font = font(face, 40);
  context.fillText(text, 4, 48);
  return Buffer.from(context.getImageData(0, 0, 60, 60).data).toString('base64');
}

describe('the fonts', () => {
  beforeAll(loadFonts);

  test.each(['Sign', 'Table', 'Loud'] as const)('%s has the six languages', (face) => {
    const box = picture(face, NOTHING);
    const letters = [...new Set(`${ACCENTS}${KANA}${KATAKANA}${PUNCTUATION}${japaneseOfCommands()}`)];
    const missing = letters.filter((letter) => letter.trim() !== '' && picture(face, letter) === box);
    expect(letters.length).toBeGreaterThan(400);
    expect(missing.join('')).toBe('');
  });

  test.each(LANGUAGES)('have all that pictures say in %s', (language) => {
    const letters = [...new Set(paintedIn(language))];
    for (const face of ['Sign', 'Table', 'Loud'] as const) {
      const box = picture(face, NOTHING);
      expect(letters.filter((letter) => picture(face, letter) === box).join('')).toBe('');
    }
  });

  test.each(CROWD.map(({ name }) => name))('every sign of %s is drawn', (name) => {
    const box = picture('Loud', NOTHING);
    for (const { segment } of new Intl.Segmenter('en').segment(flat(name))) {
      if (segment.trim() !== '') expect(picture('Loud', segment), segment).not.toBe(box);
    }
  });

  test.each(Object.entries(NAMES))('a name in %s has no box', (_, name) => {
    for (const face of ['Sign', 'Table', 'Loud'] as const) {
      const box = picture(face, NOTHING);
      for (const { segment } of new Intl.Segmenter('en').segment(name)) {
        if (segment.trim() !== '') expect(picture(face, segment), segment).not.toBe(box);
      }
    }
  });

  test('figures are as wide as one another', () => {
    const context = createCanvas(1, 1).getContext('2d');
    for (const face of ['Sign', 'Table', 'Loud'] as const) {
      context.font = font(face, 30);
      const widths = [...'0123456789'].map((figure) => context.measureText(figure).width);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

describe('the accents of a sign', () => {
  test.each([
    ['RÜCKBLICK', 'RUCKBLICK', [['R', '\u0308']]],
    ['CLASIFICACIÓN', 'CLASIFICACION', [['CLASIFICACI', '\u0301']]],
    [
      'PREÇO À VISTA',
      'PRECO A VISTA',
      [
        ['PRE', '\u0327'],
        ['PRECO ', '\u0300'],
      ],
    ],
    ['ラウンドが', 'ラウンドが', []],
  ])('of %s stand over its letters', (text, bare, accents) => {
    const sign = unaccented(text);
    expect(sign.bare).toBe(bare);
    expect(sign.accents.map(({ before, mark }) => [before, mark])).toEqual(accents);
  });
});
