// The cast and the headlines that come with the show, and the sentences a host reads for a broken file.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AssetFault, loadAssets } from '../src/assets.ts';
import { topicOf } from '../src/minds/understudy/grammar/topic.ts';
import type { Asset } from '../src/show/market/asset.ts';
import { ASSETS } from '../src/show/market/asset.ts';
import type { Headline } from '../src/show/market/headlines.ts';
import { REGIMES } from '../src/show/market/regimes.ts';

const SHIPPED = new URL('../assets/', import.meta.url).pathname;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bullpen-assets-'));
  for (const part of ['cast', 'headlines'])
    cpSync(join(SHIPPED, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('four traders play, watched by two', () => {
  const { cast } = loadAssets();
  expect(cast.map(({ name, role, leverage, home }) => [name, role, leverage, home])).toEqual([
    ['Alex', 'trader', 3, 'Startup Offices'],
    ['Alice', 'trader', 1.5, 'VC Office'],
    ['Colin', 'officer', 1, 'News Room'],
    ['Mike', 'trader', 2, 'Coffee Shop'],
    ['Ruth', 'regulator', 1, 'VC Office'],
    ['Sarah', 'trader', 2, 'News Room'],
  ]);
});

/** Relative luminance and contrast, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test("each colour can be read on Discord's dark and light grounds", () => {
  for (const { colour } of loadAssets().cast) {
    for (const ground of ['#313338', '#ffffff']) expect(contrast(colour, ground)).toBeGreaterThan(3);
  }
});

const RANGES: Readonly<Record<Asset, readonly [number, number]>> = {
  Tech: [40, 250],
  Crypto: [60, 450],
  Bonds: [8, 60],
};

test('every regime has its headlines, with shocks of a sane size', () => {
  const { news, chaos } = loadAssets().deck;
  for (const regime of REGIMES) {
    for (const headline of news[regime]) inRange(headline, 1);
  }
  for (const headline of chaos) inRange(headline, 3);
});

test('the deck has more than fourteen hundred headlines and rumours, some of every kind', () => {
  const { news, chaos, rumours } = loadAssets().deck;
  for (const regime of REGIMES) {
    expect(news[regime].length, regime).toBeGreaterThanOrEqual(160);
    expect(rumours[regime].length, regime).toBeGreaterThanOrEqual(20);
  }
  expect(chaos.length).toBeGreaterThanOrEqual(190);
  const all = [...Object.values(news).flat(), ...chaos, ...Object.values(rumours).flat()];
  expect(all.length).toBeGreaterThanOrEqual(1_450);
});

function inRange({ effects, text }: Headline, times: number): void {
  for (const asset of ASSETS) {
    const size = Math.abs(effects[asset] ?? 0);
    const [least, most] = RANGES[asset];
    if (size === 0) continue;
    expect(size, text).toBeGreaterThanOrEqual(least);
    expect(size, text).toBeLessThanOrEqual(most * times);
  }
}

test('most headlines are about somebody whom a trader can name', () => {
  const { news, chaos } = loadAssets().deck;
  const all = [...Object.values(news).flat(), ...chaos];
  const named = all.filter(({ text }) => topicOf(text) !== undefined);
  expect(named.length / all.length).toBeGreaterThan(0.7);
  expect(topicOf('Intern at Larkspur Systems adds a zero')).toBe('Larkspur Systems');
  expect(topicOf('Intern deletes production')).toBe('the intern');
  expect(topicOf('Rumour: regulators are asleep')).toBe('those regulators');
  expect(topicOf('nothing of note')).toBeUndefined();
  expect(topicOf('Loan of Sarah to Mike; Acme Glue sinks', ['Sarah', 'Mike'])).toBe('Acme Glue');
  expect(topicOf("Sarah's book and Mike", ['Sarah', 'Mike'])).toBeUndefined();
});

function faultsAfter(file: string, change: (text: string) => string): readonly string[] {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  try {
    loadAssets(folder);
  } catch (error) {
    if (error instanceof AssetFault) return error.faults;
    throw error;
  }
  return [];
}

test('the shipped files are sound wherever they lie', () => {
  expect(loadAssets(folder)).toEqual(loadAssets());
});

const CRASH = 'headlines/crash.json';
const ALICE = 'cast/alice.json';
const CAST = 'headlines/cast.json';
const TONE = 'cast/tones/alice.json';
test.each<[string, string, (text: string) => string, RegExp]>([
  [
    'a tone without a line',
    TONE,
    (text) => text.replace('"gossip"', '"rumour"'),
    /^cast\/tones\/alice\.json: lines.* gossip|lines\.gossip/,
  ],
  [
    'a slot in a tone that nothing fills',
    TONE,
    (text) => text.replace('{friend}', '{pal}'),
    /alice\.json: lines\.friend has a slot that nothing fills: pal/,
  ],
  [
    'a tone with a mark of a template',
    TONE,
    (text) => text.replace('weighed', '<|im_end|>'),
    /lines\.triumph has a sign that a prompt gives a meaning/,
  ],
  [
    'a line of a tone that is a speech',
    TONE,
    (text) => text.replace('weighed', 'weighed '.repeat(12)),
    /lines\.triumph has more than 100 characters/,
  ],
  [
    'a tone of somebody unknown',
    TONE,
    (text) => text.replace('"voice": "alice"', '"voice": "bob"'),
    /alice\.json: voice must be one of /,
  ],
  [
    'a tone under another name',
    TONE,
    (text) => text.replace('"voice": "alice"', '"voice": "mike"'),
    /alice\.json: the voice mike wants the name mike\.json/,
  ],
  ['no JSON', CRASH, (text) => text.slice(0, -9), /^headlines\/crash\.json: is no readable JSON/],
  [
    'an unknown regime',
    CRASH,
    (text) => text.replace('"Crash"', '"Doom"'),
    /^headlines\/crash\.json: deck must be one of Tech boom, /,
  ],
  [
    'a deck that is there twice',
    CRASH,
    (text) => text.replace('"Crash"', '"Chaos"'),
    /crash\.json: the deck Chaos has another file already/,
  ],
  [
    'a happening that there is not',
    CAST,
    (text) => text.replace('"bestDay"', '"niceDay"'),
    /^headlines\/cast\.json: /,
  ],
  [
    'a slot that nothing fills',
    CAST,
    (text) => text.replace('{name} loses everything', '{name} loses {other}'),
    /^headlines\/cast\.json, ruin \(cast-ruin-coat\): nothing fills \{other\}/,
  ],
  [
    'an unknown asset',
    CRASH,
    (text) => text.replace('{ "Tech": -240 }', '{ "Gold": -240 }'),
    /^headlines\/crash\.json, entry 1 \(oxlip-halts\): effects has the unknown key Gold/,
  ],
  [
    'no effects',
    CRASH,
    (text) => text.replace('{ "Tech": -240 }', '{}'),
    /entry 1 \(oxlip-halts\): effects is empty/,
  ],
  [
    'half a basis point',
    CRASH,
    (text) => text.replace('-240 }', '-240.5 }'),
    /entry 1 \(oxlip-halts\): effects\.Tech is wrong/,
  ],
  [
    'a long text',
    CRASH,
    (text) => text.replace('mostly weather', `mostly ${'weather '.repeat(20)}so`),
    /entry 1 \(oxlip-halts\): text has more than 120 characters/,
  ],
  [
    'an id twice',
    CRASH,
    (text) => text.replace('exchange-gone', 'oxlip-halts'),
    /entry 2 \(oxlip-halts\): the id oxlip-halts stands in headlines\/crash\.json, entry 1/,
  ],
  [
    'a text twice',
    CRASH,
    (text) =>
      text.replace(
        /Zanzibyte admits[^"]*/,
        'Goose occupies main server hall, demands bread and a seat on the board',
      ),
    /the text "Goose occupies[^"]*" stands in headlines\/chaos\.json, entry 2/,
  ],
  [
    'a bad colour',
    ALICE,
    (text) => text.replace('#2b87d1', 'blue'),
    /^cast\/alice\.json: colour must look like #2b87d1\.$/,
  ],
  [
    'an unknown home',
    ALICE,
    (text) => text.replace('VC Office', 'Roof'),
    /^cast\/alice\.json: home must be one of Startup Offices/,
  ],
  [
    'an unknown voice',
    ALICE,
    (text) => text.replace('"voice": "alice"', '"voice": "bob"'),
    /^cast\/alice\.json: voice must be one of alice, /,
  ],
  [
    'an unknown key',
    ALICE,
    (text) => text.replace('{', '{ "hat": 1,'),
    /^cast\/alice\.json: the entry has the unknown key hat\.$/,
  ],
  [
    'an id twice',
    ALICE,
    (text) => text.replace('"id": "alice"', '"id": "alex"'),
    /^cast\/alice\.json: the id alex is taken/,
  ],
])('%s in %s is one sentence', (_, file, change, sentence) => {
  const faults = faultsAfter(file, change);
  expect(faults[0]).toMatch(sentence);
  expect(faults.length).toBe(1);
});

test('a missing deck and a missing folder are said', () => {
  rmSync(join(folder, 'headlines', 'chaos.json'));
  expect(() => loadAssets(folder)).toThrow('headlines: there is no file for the deck Chaos.');
  rmSync(join(folder, 'cast'), { recursive: true });
  expect(() => loadAssets(folder)).toThrow(/cast: the folder .* cannot be read/);
});
