// Reads the cast's cards and the decks of headlines from the assets folder, and refuses what is wrong with
// one sentence for each fault, naming file and entry, so that a host can mend an edited file.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { jsonFiles, sentence } from './asset-files.ts';
import { toneFile } from './minds/prompts/tone.ts';
import { VOICES } from './minds/understudy/actors.ts';
import type { Performer } from './show/cast/cast.ts';
import { ROOMS } from './show/cast/cast.ts';
import { performerId } from './show/ids.ts';
import { ASSETS } from './show/market/asset.ts';
import { HAPPENINGS, OF_TWO } from './show/market/happening.ts';
import type { CastDeck, Deck, Headline } from './show/market/headlines.ts';
import { HEADLINE_LENGTH_MAX } from './show/market/headlines.ts';
import type { Regime } from './show/market/regimes.ts';
import { REGIMES } from './show/market/regimes.ts';

export interface Assets {
  /** In the order of their files' names. */
  readonly cast: readonly Performer[];
  readonly deck: Deck;
}

/** Everything that is wrong with the assets, a sentence each. */
export class AssetFault extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'AssetFault';
    this.faults = faults;
  }
}

const ASSETS_FOLDER = fileURLToPath(new URL('../assets/', import.meta.url));
const CHAOS = 'Chaos';
/** The voices of those who do not trade. */
const OVERSEERS = ['ruth', 'colin'];
const EFFECT_MAX_BP = 3_000;

const line = (max: number): z.ZodString =>
  z
    .string()
    .max(max, `has more than ${max} characters`)
    .regex(/^[^\p{Cc}]+$/u, 'is empty or has control characters')
    .refine((text) => text.trim() === text, 'has blanks around it');

const card = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]{0,31}$/, 'must be lower-case letters and digits'),
  name: line(32),
  role: z.enum(['trader', 'regulator', 'officer']),
  title: line(32),
  persona: line(500),
  voice: z.enum([...VOICES, ...OVERSEERS]),
  home: z.enum(ROOMS),
  leverage: z.number().min(0.1).max(10),
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'must look like #2b87d1'),
  mind: line(64),
});

const effectBp = z.int().min(-EFFECT_MAX_BP).max(EFFECT_MAX_BP);
const headline = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a slug such as goose-server'),
  text: line(HEADLINE_LENGTH_MAX),
  effects: z
    .partialRecord(z.enum(ASSETS), effectBp)
    .refine(
      (effects) => Object.values(effects).some((bp) => bp !== 0),
      'is empty: a headline moves something',
    ),
});

const deckFile = z.strictObject({
  deck: z.enum([...REGIMES, CHAOS]),
  headlines: z.array(z.unknown()).min(1, 'is empty'),
});

/** Patterns about the cast, by what has happened. A deck without such a file has no headlines of that kind. */
const CAST_FILE = 'cast.json';
const castFile = z.strictObject({
  deck: z.literal('Cast'),
  headlines: z.partialRecord(z.enum(HAPPENINGS), z.array(z.unknown()).min(1, 'is empty')),
});
const SLOTS: readonly string[] = ['{name}', '{other}', '{matter}'];

const RUMOURS_FILE = 'rumours.json';
const rumoursFile = z.strictObject({
  deck: z.literal('Rumours'),
  rumours: z.record(z.enum(REGIMES), z.array(line(HEADLINE_LENGTH_MAX)).min(1, 'is empty')),
});

/** The cast and the decks. Throws `AssetFault` with every fault found; `folder` holds `cast` and `headlines`. */
export function loadAssets(folder = ASSETS_FOLDER): Assets {
  const faults: string[] = [];
  const cast = readCast(join(folder, 'cast'), faults);
  checkTones(join(folder, 'cast', 'tones'), faults);
  const deck = readDeck(join(folder, 'headlines'), faults);
  if (faults.length > 0) throw new AssetFault(faults);
  return { cast, deck };
}

function readCast(folder: string, faults: string[]): readonly Performer[] {
  const cast: Performer[] = [];
  for (const { name, value } of jsonFiles(folder, faults)) {
    const where = `cast/${name}`;
    const read = card.safeParse(value);
    if (!read.success) {
      faults.push(sentence(where, read.error));
      continue;
    }
    const { id } = read.data;
    if (cast.some((other) => other.id === id))
      faults.push(`${where}: the id ${id} is taken by another card.`);
    if (cast.some((other) => other.name === read.data.name)) {
      faults.push(`${where}: the name ${read.data.name} is taken by another card.`);
    }
    cast.push({ ...read.data, id: performerId(id) });
  }
  if (cast.length === 0 && faults.length === 0) faults.push('cast: there is no card, so nobody can play.');
  return cast;
}

/** What a prompt reads later; a cast may do without. */
function checkTones(folder: string, faults: string[]): void {
  if (!existsSync(folder)) return;
  for (const { name, value } of jsonFiles(folder, faults)) {
    const where = `cast/tones/${name}`;
    const read = toneFile.safeParse(value);
    if (!read.success) faults.push(sentence(where, read.error));
    else if (name !== `${read.data.voice}.json`)
      faults.push(`${where}: the voice ${read.data.voice} wants the name ${read.data.voice}.json.`);
  }
}

function readDeck(folder: string, faults: string[]): Deck {
  const decks = new Map<string, readonly Headline[]>();
  let rumours: Deck['rumours'] | undefined;
  let cast: CastDeck = {};
  const seen = new Map<string, string>();
  for (const { name, value } of jsonFiles(folder, faults)) {
    const where = `headlines/${name}`;
    if (name === RUMOURS_FILE) {
      rumours = readRumours(value, faults);
      continue;
    }
    if (name === CAST_FILE) {
      cast = readCastDeck(value, { where, seen, faults });
      continue;
    }
    const read = deckFile.safeParse(value);
    if (!read.success) {
      faults.push(sentence(where, read.error));
      continue;
    }
    const { deck, headlines } = read.data;
    if (decks.has(deck)) faults.push(`${where}: the deck ${deck} has another file already.`);
    decks.set(deck, readHeadlines(headlines, { where, seen, faults }));
  }
  if (faults.length === 0) {
    const missing = [...REGIMES, CHAOS].filter((deck) => !decks.has(deck));
    faults.push(...missing.map((deck) => `headlines: there is no file for the deck ${deck}.`));
    if (rumours === undefined) faults.push(`headlines: there is no file ${RUMOURS_FILE}.`);
  }
  const news = Object.fromEntries(REGIMES.map((regime) => [regime, decks.get(regime) ?? []])) as Record<
    Regime,
    readonly Headline[]
  >;
  return { news, chaos: decks.get(CHAOS) ?? [], rumours: rumours ?? NO_RUMOURS, cast };
}

const NO_RUMOURS = Object.fromEntries(REGIMES.map((regime) => [regime, []])) as unknown as Deck['rumours'];

function readRumours(value: unknown, faults: string[]): Deck['rumours'] | undefined {
  const read = rumoursFile.safeParse(value);
  if (read.success) return read.data.rumours;
  faults.push(sentence(`headlines/${RUMOURS_FILE}`, read.error));
  return undefined;
}

function readCastDeck(value: unknown, { where, seen, faults }: Reading): CastDeck {
  const read = castFile.safeParse(value);
  if (!read.success) {
    faults.push(sentence(where, read.error));
    return {};
  }
  const decks = HAPPENINGS.flatMap((kind) => {
    const entries = read.data.headlines[kind];
    if (entries === undefined) return [];
    const patterns = readHeadlines(entries, { where: `${where}, ${kind}`, seen, faults });
    const slots = OF_TWO.some((each) => each === kind) ? SLOTS : SLOTS.slice(0, 1);
    for (const { id, text } of patterns) {
      const unknown = text.match(/\{[^}]*\}/g)?.find((slot) => !slots.includes(slot));
      if (unknown !== undefined) faults.push(`${where}, ${kind} (${id}): nothing fills ${unknown}.`);
      if (!text.includes('{name}')) faults.push(`${where}, ${kind} (${id}): {name} is missing.`);
    }
    return [[kind, patterns] as const];
  });
  return Object.fromEntries(decks);
}

interface Reading {
  readonly where: string;
  readonly seen: Map<string, string>;
  readonly faults: string[];
}

function readHeadlines(entries: readonly unknown[], { where, seen, faults }: Reading): readonly Headline[] {
  return entries.flatMap((entry, index) => {
    const id = z.object({ id: z.string() }).safeParse(entry);
    const at = `${where}, entry ${index + 1}${id.success ? ` (${id.data.id})` : ''}`;
    const read = headline.safeParse(entry);
    if (!read.success) {
      faults.push(sentence(at, read.error));
      return [];
    }
    for (const mark of [`id ${read.data.id}`, `text "${read.data.text}"`]) {
      const first = seen.get(mark.toLowerCase());
      if (first !== undefined) faults.push(`${at}: the ${mark} stands in ${first} already.`);
      else seen.set(mark.toLowerCase(), at);
    }
    const effects = Object.fromEntries(
      Object.entries(read.data.effects).filter(([, bp]) => bp !== undefined),
    );
    return [{ id: read.data.id, text: read.data.text, effects }];
  });
}
