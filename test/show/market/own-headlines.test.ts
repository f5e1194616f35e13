// What a member's own headline would do: the way that its words say, and by chance where they say neither.
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/languages/language.ts';
import type { Asset, Effects } from '../../../src/show/market/asset.ts';
import { ownHeadline } from '../../../src/show/market/headlines.ts';

const IDS = Array.from({ length: 40 }, (_, index) => `e1c${index}-own3`);
const SEED = 'a1'.repeat(32);
const effectsOf = (text: string, language: Language): readonly Effects[] =>
  IDS.map((id) => ownHeadline({ seed: SEED, language }, { id, text }).effects);
/** The signs of what it would do to an asset, whatever is drawn; none where it is left alone. */
const waysOf = (text: string, asset: Asset, language: Language): readonly number[] => [
  ...new Set(effectsOf(text, language).flatMap((effects) => Math.sign(effects[asset] ?? 0) || [])),
];

const SAID: Readonly<Record<Language, { readonly up: readonly string[]; readonly down: readonly string[] }>> =
  {
    en: {
      up: ['crypto soars', 'Crypto surges to a record', 'Everybody buys Crypto', 'Crypto jumps 40%'],
      down: ['crypto crashes', 'Crypto plunges', 'Crypto exchange hacked', 'Nobody buys Crypto any more'],
    },
    es: {
      up: ['Las criptomonedas se disparan', 'La cripto sube sin parar'],
      down: ['Las criptomonedas se desploman', 'La cripto se hunde', 'Hackean la mayor bolsa de cripto'],
    },
    de: {
      up: ['Krypto schießt in die Höhe', 'Krypto steigt und steigt'],
      down: ['Krypto stürzt ab', 'Krypto bricht ein', 'Größte Kryptobörse ist pleite'],
    },
    fr: {
      up: ['La crypto s’envole', 'La crypto bondit', "La crypto s'envole"],
      down: ['La crypto s’effondre', 'La crypto plonge', 'La crypto s’écroule'],
    },
    ja: { up: ['クリプトが急騰', '暗号資産が最高値'], down: ['クリプトが暴落', '暗号資産の取引所が破綻'] },
    pt: {
      up: ['Criptomoedas disparam', 'A cripto sobe sem parar'],
      down: ['Criptomoedas despencam', 'A cripto afunda'],
    },
  };

describe.each(LANGUAGES)('a headline in %s', (language) => {
  it.each(SAID[language].up)('%s: up', (text) => {
    expect(waysOf(text, 'Crypto', language)).toEqual([1]);
  });
  it.each(SAID[language].down)('%s: down', (text) => {
    expect(waysOf(text, 'Crypto', language)).toEqual([-1]);
  });
  it('moves what it names, and nothing else', () => {
    for (const text of Object.values(SAID[language]).flat())
      for (const effects of effectsOf(text, language)) expect(Object.keys(effects)).toEqual(['Crypto']);
  });
  it('is read in English too', () => {
    expect(waysOf('crypto soars', 'Crypto', language)).toEqual([1]);
    expect(waysOf('crypto crashes', 'Crypto', language)).toEqual([-1]);
  });
});

describe('a headline', () => {
  it('that names several assets moves each its own way', () => {
    const text = 'Crypto soars. Tech and the bond market sink';
    expect(waysOf(text, 'Crypto', 'en')).toEqual([1]);
    expect(waysOf(text, 'Tech', 'en')).toEqual([-1]);
    expect(waysOf(text, 'Bonds', 'en')).toEqual([-1]);
  });
  it('that says neither up nor down goes either way, by chance', () => {
    expect(waysOf('Crypto is cheese', 'Crypto', 'en')).toHaveLength(2);
  });
  it('that names no asset moves one that is drawn', () => {
    const moved = effectsOf('Geese!', 'en');
    for (const effects of moved) expect(Object.keys(effects)).toHaveLength(1);
    expect(new Set(moved.flatMap((effects) => Object.keys(effects)))).toHaveLength(3);
    expect(new Set(moved.map((effects) => Math.sign(Object.values(effects)[0] ?? 0)))).toHaveLength(2);
  });
  it('does what it did before its words were read, where they say nothing', () => {
    const drawn = (text: string, id: string) =>
      ownHeadline({ seed: SEED, language: 'en' }, { id, text }).effects;
    expect(drawn('Geese!', 'h1')).toEqual({ Crypto: -311 });
    expect(drawn('Geese!', 'h2')).toEqual({ Bonds: -140 });
    expect(drawn('Crypto is cheese', 'h3')).toEqual({ Crypto: -461 });
  });
});
