// Ratings follow from the records alone: the same again, from the beginning or from where they were.

import { beforeAll, describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/assets.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import { NO_RATINGS, ratedAt } from '../../src/ratings/ratings.ts';
import { noteOf, ratingsIn, reckoned } from '../../src/ratings/reckoning.ts';
import type { MindsEpisode } from '../../src/ratings/scorecard.ts';
import type { CausedRecord } from '../../src/show/events/event.ts';
import type { RatedMind } from '../../src/views/answers/minds.ts';

const episodeOf = (mind: string, over: Partial<MindsEpisode>): MindsEpisode => ({
  ...{ mind, ranks: [], turns: 0, points: 0, asked: 0, own: 0 },
  ...over,
});
const CLOSED = { episode: 1 };
const skillOf = (minds: readonly RatedMind[], name: string) => minds.find((mind) => mind.name === name);

async function* inOrder<One>(all: readonly One[]): AsyncGenerator<One> {
  yield* all;
}

describe('at a closing bell', () => {
  test('who ended richer goes up, who ended poorer goes down, and both are surer', () => {
    const minds = ratedAt([], [episodeOf('a', { ranks: [1, 2] }), episodeOf('b', { ranks: [3, 4] })], CLOSED);
    const [a, b] = [skillOf(minds, 'a')?.money, skillOf(minds, 'b')?.money];
    expect(a?.about).toBeGreaterThan(25);
    expect(b?.about).toBeLessThan(25);
    expect(a?.giveOrTake).toBeLessThan(25 / 3);
    expect(a?.episodes).toBe(1);
    expect(skillOf(minds, 'a')?.plot.episodes).toBe(0);
  });

  test('who plays alone is compared with nobody, and is counted', () => {
    const alone = episodeOf('a', { ranks: [1], turns: 9, points: 3, asked: 9, own: 9 });
    const minds = ratedAt([], [alone], CLOSED);
    expect(skillOf(minds, 'a')).toMatchObject({ episodes: 1, own: 9, money: { about: 25, episodes: 0 } });
  });

  test('the better one is told apart over many episodes, and the uncertainty shrinks', () => {
    let minds: readonly RatedMind[] = [];
    for (let episode = 1; episode <= 30; episode++) {
      const [first, last] = episode % 5 === 0 ? ['b', 'a'] : ['a', 'b'];
      const both = [episodeOf(first ?? '', { ranks: [1] }), episodeOf(last ?? '', { ranks: [2] })];
      minds = ratedAt(minds, both, { episode });
    }
    const [a, b] = [skillOf(minds, 'a')?.money, skillOf(minds, 'b')?.money];
    expect((a?.about ?? 0) - (a?.giveOrTake ?? 0)).toBeGreaterThan((b?.about ?? 0) + (b?.giveOrTake ?? 0));
    expect(a?.giveOrTake).toBeLessThan(5.5);
    expect(minds).toHaveLength(2);
  });

  test('an evening that nobody saw counts for nothing', () => {
    expect(ratedAt([], [episodeOf('a', { ranks: [1] })], { episode: 1, unseen: true })).toEqual([]);
  });

  test('what is kept is a line a mind, and of too many minds those that played last', () => {
    let minds: readonly RatedMind[] = [];
    for (let episode = 1; episode <= 150; episode++)
      minds = ratedAt(minds, [episodeOf(`m${episode}`, { ranks: [1] })], { episode });
    expect(minds).toHaveLength(100);
    expect(minds[0]?.name).toBe('m150');
  });
});

describe('from a journal', () => {
  const records: CausedRecord[] = [];
  beforeAll(async () => {
    const { cast, deck } = loadAssets();
    const named = (name: string) => ({ ...understudy(), name });
    const minds = { a: named('a'), b: named('b') };
    const offstage = new Offstage({
      deck,
      deadlineMs: 10_000,
      mindFor: ({ voice }) => (voice === 'alice' || voice === 'mike' ? minds.a : minds.b),
      onStep: ({ record }) => void records.push(record),
    });
    const settings = { roundsPerEpisode: 6, episodesPerSeason: 2 };
    await offstage.create({ cast, settings, atMs: 1_700_000_000_000 });
    for (const episode of ['one', 'two', 'three']) await offstage.playEpisode(secretOf(episode));
  });

  test('both minds are rated in all three skills', async () => {
    const { minds } = await reckoned(NO_RATINGS, inOrder(records));
    expect(minds.map(({ name }) => name).toSorted()).toEqual(['a', 'b']);
    for (const { money, plot, part, own, asked, points } of minds) {
      expect([money.episodes, plot.episodes, part.episodes]).toEqual([3, 3, 3]);
      expect(own).toBe(asked);
      expect(points).toBeGreaterThan(0);
    }
  });

  test('the same again, and the same from wherever it was left, with what overlaps read twice', async () => {
    const whole = await reckoned(NO_RATINGS, inOrder(records));
    expect(await reckoned(NO_RATINGS, inOrder(records))).toEqual(whole);
    for (let cut = 0; cut < records.length; cut += 7) {
      const before = await reckoned(NO_RATINGS, inOrder(records.slice(0, cut)));
      const kept = ratingsIn(JSON.parse(JSON.stringify(noteOf(before))));
      const rest = records.filter(({ firstSeq, events }) => firstSeq + events.length - 1 >= kept.seq);
      expect(await reckoned(kept, inOrder(rest))).toEqual(whole);
    }
  });

  test('a note of another version is none', () => {
    expect(ratingsIn({ version: 0, seq: 9, minds: [], threads: {} })).toEqual(NO_RATINGS);
    expect(ratingsIn(undefined)).toEqual(NO_RATINGS);
  });
});
