// The page's own words: which language it is in, the same sentences in all six, times as they are written there, and
// commands called as Discord's client calls them.
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { stampText } from '../../../src/markdown/stamp.ts';
import { readCommandLine } from '../../../src/rehearsal/page/composer/command-line.ts';
import {
  invocations,
  matching,
  shownName,
  spoken,
} from '../../../src/rehearsal/page/composer/command-tree.ts';
import { readValues } from '../../../src/rehearsal/page/composer/command-values.ts';
import { offersFor } from '../../../src/rehearsal/page/composer/suggestion.ts';
import { localised } from '../../../src/rehearsal/page/words/command-words.ts';
import { de } from '../../../src/rehearsal/page/words/de.ts';
import { en, type Wording } from '../../../src/rehearsal/page/words/en.ts';
import { es } from '../../../src/rehearsal/page/words/es.ts';
import { fr } from '../../../src/rehearsal/page/words/fr.ts';
import { ja } from '../../../src/rehearsal/page/words/ja.ts';
import { type PAGE_LOCALES, pageLocale } from '../../../src/rehearsal/page/words/locale.ts';
import { PageWords } from '../../../src/rehearsal/page/words/page-words.ts';
import { pt } from '../../../src/rehearsal/page/words/pt.ts';
import { besideName } from '../../../src/rehearsal/page/words/timestamp.ts';
import { commands } from './scene/scene-commands.ts';

const slots = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(Object.entries({ de, es, fr, ja, pt }))('the words in %s', (_, wording: Wording) => {
  it.each(Object.entries(en))('have what is filled in: %s', (key, text) => {
    const said = wording[key as keyof typeof en];
    expect(slots(said)).toEqual(slots(text));
    expect(said.trim()).toBe(said);
  });
});

/** A storage as the browser's is. */
function storage(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string): string | null => kept[key] ?? null,
    setItem: (key: string, value: string): void => {
      kept[key] = value;
    },
  };
}

describe('the language of the page', () => {
  const of = (...languages: string[]) => pageLocale({ search: '', storages: [], languages });

  it.each([
    ['en', 'en-US'],
    ['en-GB', 'en-GB'],
    ['en-AU', 'en-US'],
    ['es', 'es-ES'],
    ['es-ES', 'es-ES'],
    ['es-MX', 'es-419'],
    ['de-AT', 'de'],
    ['fr-CA', 'fr'],
    ['ja-JP', 'ja'],
    ['pt-PT', 'pt-BR'],
    ['nl', 'en-US'],
  ])('of a browser that speaks %s is %s', (tag, locale) => expect(of(tag)).toBe(locale));

  it('is the first that the reader likes and Discord has', () => expect(of('nl', 'ja', 'en')).toBe('ja'));

  it('is what the address asks for, and that is remembered, for the tab and for the next', () => {
    const [tab, browser] = [storage(), storage({ 'bullpen.locale': 'fr' })];
    const sources = { storages: [tab, browser], languages: ['de'] };
    expect(pageLocale({ ...sources, search: '' })).toBe('fr');
    expect(pageLocale({ ...sources, search: '?locale=ja' })).toBe('ja');
    expect(pageLocale({ ...sources, search: '' })).toBe('ja');
    expect(browser.kept).toEqual({ 'bullpen.locale': 'ja' });
    expect(pageLocale({ ...sources, search: '?locale=klingon' })).toBe('ja');
  });

  it('of one tab is not changed by another', () => {
    const browser = storage();
    const robin = { storages: [storage(), browser], languages: ['en'] };
    const sam = { storages: [storage(), browser], languages: ['en'] };
    pageLocale({ ...robin, search: '?locale=de' });
    pageLocale({ ...sam, search: '?locale=ja' });
    expect(pageLocale({ ...robin, search: '' })).toBe('de');
  });
});

describe('times', () => {
  const nowMs = new Date(2026, 10, 21, 15).getTime();
  const told = (locale: (typeof PAGE_LOCALES)[number]) => {
    const reading = { nowMs, words: new PageWords(locale) };
    return [stampText(nowMs / 1000 + 120, 'R', reading), besideName(nowMs - 3_600_000, reading)];
  };

  it.each([
    ['en-US', 'in 2 minutes', /^Today at 2:00\sPM$/],
    ['en-GB', 'in 2 minutes', /^Today at 14:00$/],
    ['de', 'in 2 Minuten', /^Heute um 14:00$/],
    ['es-419', 'dentro de 2 minutos', /^hoy a las 2:00\sp\.m\.$/],
    ['fr', 'dans 2 minutes', /^Aujourd’hui à 14:00$/],
    ['ja', '2 分後', /^今日 14:00$/],
    ['pt-BR', 'em 2 minutos', /^Hoje às 14:00$/],
  ] as const)('in %s', (locale, relative, beside) => {
    expect(told(locale)[0]).toBe(relative);
    expect(told(locale)[1]).toMatch(beside);
  });
});

describe('what a command is called', () => {
  it('is taken from the language beside it, as Discord does, where there is none', () => {
    expect(localised('color', { 'en-GB': 'colour' }, 'en-US')).toBe('colour');
    expect(localised('bet', { 'es-ES': 'apostar' }, 'es-419')).toBe('apostar');
    expect(localised('bet', { 'es-419': 'apostar' }, 'es-ES')).toBe('bet');
    expect(localised('bet', null, 'ja')).toBe('bet');
  });

  const words = new PageWords('de');
  const all = invocations(commands as readonly APIApplicationCommand[], 'de');
  const read = (text: string) =>
    readValues(readCommandLine(text, text.length, all), {
      ...{ words, all, directory: { users: [], channels: [] }, chosen: () => undefined },
    });

  it('finds the command by the name of either language, however far it is typed', () => {
    for (const typed of ['wet', 'wette', 'be', 'bet'])
      expect(matching(all, typed).map(spoken)).toContain('wette');
    expect(matching(all, 'besetzung n').map(spoken)).toEqual(['besetzung neu']);
    expect(matching(all, 'cast a').map(spoken)).toContain('besetzung neu');
  });

  it.each([
    '/wette trader:alex einsatz:100 markt:Wer die Episode gewinnt',
    '/wette alex 100 markt:"Wer die Episode gewinnt"',
    '/wette alex 100 market:Episode winner',
    '/bet trader:alex amount:100 market:winner',
    '/bet alex 100 markt:winner',
  ])('sends the names that were registered: %s', (text) => {
    expect(read(text)).toEqual({
      ok: true,
      name: 'bet',
      options: [
        { name: 'trader', value: 'alex' },
        { name: 'amount', value: 100 },
        { name: 'market', value: 'winner' },
      ],
    });
  });

  it.each(['/besetzung neu Ruth', '/cast add name:Ruth', '/besetzung add Ruth', '/cast neu Ruth'])(
    'also of a subcommand: %s',
    (text) =>
      expect(read(text)).toEqual({
        ok: true,
        name: 'cast',
        options: [{ name: 'add', options: [{ name: 'name', value: 'Ruth' }] }],
      }),
  );

  it('is what suggestions, faults and answers say', () => {
    const known = { directory: { users: [], channels: [] }, remote: [], words };
    const [offer] = offersFor(readCommandLine('/we', 3, all), all, known)?.suggestions ?? [];
    expect(offer).toMatchObject({
      label: '/wette',
      detail: 'Setze Chips auf einen Trader',
      text: '/wette trader:',
    });
    const text = '/wette alex 100 markt:wer';
    expect(offersFor(readCommandLine(text, text.length, all), all, known)?.suggestions[0]).toMatchObject({
      label: 'Wer die Episode gewinnt',
      text: '/wette alex 100 markt:"Wer die Episode gewinnt" ',
    });
    expect(read('/bet alex')).toMatchObject({
      sentence: '/wette braucht noch einsatz: Wie viele Chips du setzt',
    });
    expect(shownName(commands, 'cast add', 'de')).toBe('besetzung neu');
    expect(shownName(commands, 'What were you thinking?', 'de')).toBe('Was dachtest du?');
    expect(shownName(commands, 'gone', 'de')).toBe('gone');
  });
});
