// What holds for every turn that an understudy plays, in whole shows and in briefs out of nowhere.

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Brief } from '../../../src/minds/briefs/brief.ts';
import { guard } from '../../../src/minds/guard/guard.ts';
import { actorFor } from '../../../src/minds/understudy/actors.ts';
import { marrowOf } from '../../../src/minds/understudy/grammar/grammar.ts';
import { actAsUnderstudy, perform, understudy } from '../../../src/minds/understudy/understudy.ts';
import { ROOMS } from '../../../src/show/cast/cast.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { sentenceKey, sentencesOf } from '../../../src/show/speech/spoken.ts';
import { decisionFault } from '../../../src/show/trading/decision.ts';
import { briefOf, holding, news, quotes, said } from './brief-of.ts';
import type { Played } from './ensemble.ts';
import { playShow } from './ensemble.ts';

const SHOWS = 12;
let shows: readonly (readonly Played[])[] = [];

beforeAll(async () => {
  const seeds = Array.from({ length: SHOWS }, (_, seed) => `seed ${seed}`);
  shows = await Promise.all(seeds.map((seed) => playShow({ seed, chaosEvery: 6 })));
}, 60_000);

const lines = ({ decision }: Played): readonly string[] => [decision.thought, decision.speech];
const share = (all: readonly Played[], wanted: (played: Played) => boolean): number =>
  all.filter(wanted).length / all.length;

test('36 rounds of four traders repeat no sentence', () => {
  for (const show of shows) {
    const keys = show.flatMap(lines).flatMap(sentencesOf).map(sentenceKey);
    expect(show.length).toBe(36 * 4);
    expect(keys.length - new Set(keys).size).toBe(0);
  }
});

test('five episodes on end still find something new to say', async () => {
  const season = await playShow({ seed: 'season', rounds: 24, episodes: 5 });
  const resorts = season.filter((played) => lines(played).some((line) => line.includes('list of regrets')));
  expect(resorts.length / season.length).toBeLessThan(0.01);
  for (const played of season) expect(guard(played.decision, played.brief)).toMatchObject({ ok: true });
});

test('every decision passes the guard', () => {
  for (const { decision, brief } of shows.flat()) {
    expect(decisionFault(decision)).toBeUndefined();
    expect(guard(decision, brief)).toEqual({ ok: true, answer: decision });
  }
});

test('lines are whole: no gap, no slip of the grammar', () => {
  for (const line of shows.flat().flatMap(lines)) {
    expect(line).not.toMatch(/[{}|]|undefined|NaN|null|\s{2}|\s[,.!?;:]/);
    expect(line).not.toMatch(/\b[Aa] (?=[aeiAEI]\w)/);
    expect(line).not.toMatch(/(?<!of |in |on |for |to |with |about )\bBonds (is|has)\b(?![^.!?]*\bits?\b)/);
    expect(line).toMatch(/[.!?…]["']?$/);
    expect(line).toMatch(/^["']?[A-Z0-9$]/);
  }
});

test('who has heard somebody answers by name, unless it lies, is broke or is busy with a thread', () => {
  const listeners = shows
    .flat()
    .filter(({ brief, act }) => brief.heard.length > 0 && !brief.bankrupt && act === undefined);
  const named = ({ brief, decision }: Played): boolean =>
    decision.speech.includes(brief.heard.at(-1)?.name ?? '');
  expect(listeners.length).toBeGreaterThan(300);
  expect(share(listeners, named)).toBeGreaterThan(0.95);
});

test('more than half of the answers take up a word or a number of what was said', () => {
  const listeners = shows.flat().filter(({ brief, act }) => brief.heard.length > 0 && act === undefined);
  const takesUp = ({ brief, decision }: Played): boolean => {
    const heard = new Set(
      brief.heard
        .at(-1)
        ?.speech.toLowerCase()
        .match(/[a-z]{4,}|\d[\d.,]*\d/g),
    );
    const names = brief.board.map(({ name }) => name.toLowerCase());
    const own = decision.speech.toLowerCase().match(/[a-z]{4,}|\d[\d.,]*\d/g) ?? [];
    return own.some((word) => heard.has(word) && !names.includes(word));
  };
  expect(share(listeners, takesUp)).toBeGreaterThan(0.5);
});

test('5 to 20% of the turns say the opposite of what they do', () => {
  const all = shows.flat();
  const twoFaced = share(all, (played) => played.twoFaced);
  expect(twoFaced).toBeGreaterThan(0.05);
  expect(twoFaced).toBeLessThan(0.2);
});

test('the rooms fill and empty: pairs meet, and a third of the turns walk', () => {
  const all = shows.flat();
  expect(share(all, ({ brief }) => brief.heard.length > 0)).toBeGreaterThan(0.35);
  expect(share(all, ({ brief }) => brief.present.length === 0)).toBeGreaterThan(0.1);
  const walks = share(all, ({ brief, decision }) => decision.location !== brief.room);
  // Over sixty shows it is 0.35, and 0.30 to 0.38 in twelve of them.
  expect(walks).toBeGreaterThan(0.29);
  expect(walks).toBeLessThan(0.65);
  for (const room of ROOMS) expect(share(all, ({ brief }) => brief.room === room)).toBeGreaterThan(0.08);
});

test('turnover is sane: everybody holds, nobody only holds', () => {
  for (const name of ['Alice', 'Sarah', 'Alex', 'Mike']) {
    const own = shows.flat().filter(({ brief }) => brief.self.name === name && !brief.bankrupt);
    const holds = share(own, ({ decision }) => decision.trade === 'Hold');
    expect(holds).toBeGreaterThan(0.2);
    expect(holds).toBeLessThan(0.85);
  }
});

test('thought and speech are never the same', () => {
  for (const { decision } of shows.flat()) expect(decision.thought).not.toBe(decision.speech);
});

test('a lie is told in public and admitted in private', () => {
  const liars = Array.from({ length: 300 }, (_, seed) => perform(briefOf('alex', { seed }))).filter(
    ({ twoFaced }) => twoFaced,
  );
  expect(liars.length).toBeGreaterThan(20);
  const { lexicon } = actorFor('alex');
  const lies = ['lieLong', 'lieShort'].flatMap((pool) => lexicon[pool] ?? []).map(marrowOf);
  for (const { decision } of liars) {
    const speech = decision.speech.toLowerCase();
    expect(
      lies.some((lie) => speech.includes(lie)),
      decision.speech,
    ).toBe(true);
  }
});

const text = fc.oneof(fc.string({ maxLength: 160 }), fc.string({ unit: 'binary', maxLength: 160 }));
const bp = fc.integer({ min: -9_000, max: 20_000 });
const reading = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const anyBrief: fc.Arbitrary<Brief> = fc
  .record({
    id: fc.constantFrom('alice', 'sarah', 'alex', 'mike'),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    round: fc.integer({ min: 1, max: 36 }),
    moves: fc.tuple(bp, bp, bp, bp, bp, bp),
    headline: text,
    sign: reading,
    speech: text,
    speaker: fc.string({ minLength: 1, maxLength: 40 }),
    hears: fc.boolean(),
    voice: fc.constantFrom('alice', 'mike', 'nobody yet'),
    book: fc.option(
      fc.record({
        asset: fc.constantFrom(...ASSETS),
        side: fc.constantFrom('long' as const, 'short' as const),
      }),
    ),
    profitCents: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    equityCents: fc.integer({ min: -10_000, max: 90_000_000 }),
    bankrupt: fc.boolean(),
    room: fc.constantFrom(...ROOMS),
  })
  .map((any) => {
    const [tech, techDay, crypto, cryptoDay, bonds, bondsDay] = any.moves;
    const base = briefOf(any.id);
    return briefOf(any.id, {
      ...any,
      self: { ...base.self, voice: any.voice },
      rounds: 36,
      dayProfitCents: any.profitCents,
      holding: any.book && holding(any.book.asset, any.book.side, any.profitCents),
      quotes: quotes({ Tech: [tech, techDay], Crypto: [crypto, cryptoDay], Bonds: [bonds, bondsDay] }),
      news: [news(any.headline, { Tech: any.sign, Crypto: any.sign })],
      heard: any.hears ? [said('alice', any.speaker, any.speech)] : [],
      present: any.hears ? [{ id: base.self.id, name: any.speaker }] : [],
    });
  });

test('any brief gives a decision that passes the guard, and always the same one', () => {
  fc.assert(
    fc.property(anyBrief, (brief) => {
      const decision = actAsUnderstudy(brief);
      expect(decisionFault(decision)).toBeUndefined();
      expect(guard(decision, brief)).toEqual({ ok: true, answer: decision });
      expect(actAsUnderstudy(structuredClone(brief))).toEqual(decision);
      const next = {
        ...brief,
        spoken: [...sentencesOf(decision.speech), ...sentencesOf(decision.thought)].map(sentenceKey),
      };
      expect(actAsUnderstudy(next).speech).not.toBe(decision.speech);
    }),
    { numRuns: 400 },
  );
});

test('a performer who has said everything still ends', () => {
  let brief = briefOf('sarah', { heard: [said('mike', 'Mike', 'The sugar bowl is long Crypto!')] });
  for (let turn = 0; turn < 700; turn++) {
    const decision = actAsUnderstudy(brief);
    expect(guard(decision, brief)).toMatchObject({ ok: true });
    const keys = [decision.thought, decision.speech].flatMap(sentencesOf).map(sentenceKey);
    brief = { ...brief, spoken: [...brief.spoken, ...keys] };
  }
});

test('a decision takes well under a millisecond or so', () => {
  const briefs = shows.flat().map(({ brief }) => brief);
  const started = performance.now();
  for (const brief of briefs) actAsUnderstudy(brief);
  expect((performance.now() - started) / briefs.length).toBeLessThan(4);
});

test('as a mind it answers at once, and respects an abort', async () => {
  const mind = understudy();
  const brief = briefOf('mike');
  const signal = new AbortController().signal;
  expect(mind.name).toBe('understudy');
  await expect(mind.decide(brief, { deadlineMs: 1, signal })).resolves.toEqual(actAsUnderstudy(brief));
  await expect(mind.decide(brief, { deadlineMs: 1, signal: AbortSignal.abort() })).rejects.toThrow();
  await mind.close();
});
