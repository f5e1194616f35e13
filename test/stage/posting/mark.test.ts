// No two posts have one mark. A new kind of post does not compile here until its parts are named.

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { guildId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { keyOf, nonceOf, type Part, type PostKind, type PostMark } from '../../../src/stage/posting/mark.ts';
import { fitsNonce } from '../discord-takes.ts';
import { Rig } from '../rig.ts';

const EVENTS_MAX = 60;

const PARTS: { readonly [Kind in PostKind]: readonly Part[] } = {
  line: Array.from({ length: EVENTS_MAX }, (_, event): Part => `line-${event}`),
  news: ['news'],
  round: ['round'],
  'round-again': ['round-again'],
  chaos: ['chaos'],
  'chaos-result': ['chaos-result'],
  'chaos-again': ['chaos-again'],
  motion: ['motion'],
  'motion-result': ['motion-result'],
  'motion-again': ['motion-again'],
  story: ['story'],
  scenes: ['scenes'],
  books: ['books'],
  morning: ['morning'],
  office: ['office'],
  standstill: ['standstill'],
  'held-up': ['held-up'],
  'goes-on': ['goes-on'],
};
const ALL = Object.values(PARTS).flat();
const GUILD = guildId('1234567890123456789');

describe('the posts of a step', () => {
  it('all have keys of their own, and nonces', () => {
    const step = fc.record({ seq: fc.nat(), atMs: fc.integer({ min: 0, max: 4e12 }) });
    fc.assert(
      fc.property(step, (of) => {
        const marks = ALL.map((part): PostMark => ({ ...of, part }));
        expect(new Set(marks.map(keyOf)).size).toBe(ALL.length);
        expect(new Set(marks.map((mark) => nonceOf(GUILD, mark))).size).toBe(ALL.length);
        expect(marks.every((mark) => fitsNonce(nonceOf(GUILD, mark)))).toBe(true);
      }),
    );
  });

  it('are not those of another', () => {
    const mark = fc.record({
      seq: fc.nat(),
      atMs: fc.integer({ min: 0, max: 4e12 }),
      part: fc.constantFrom(...ALL),
    });
    fc.assert(
      fc.property(mark, mark, (one: PostMark, other: PostMark) => {
        const same = one.seq === other.seq && one.atMs === other.atMs && one.part === other.part;
        expect(keyOf(one) === keyOf(other)).toBe(same);
      }),
    );
  });
});

describe('the last step of an episode', () => {
  let rig: Rig;
  afterEach(() => rig.close());

  it('makes each of its posts, and each is a message of its own', async () => {
    // At the loud level everything is a post of its own, but for the office after the bell.
    const settings = { ...DEFAULT_SETTINGS, roundsPerEpisode: 2, sleepAfterMs: null, noise: 'loud' as const };
    rig = await new Rig({ stage: { onArrival: 'setUp', settings } }).open();
    await rig.ring();
    let latest = await rig.startRound();
    while (rig.show.episode !== null)
      latest = rig.show.episode.asked.length === 0 ? await rig.startRound() : await rig.answer();
    await rig.stage.idle();
    const note = await rig.stageOptions().notes(rig.guild).get('outbox');
    const { posted } = note as { posted: readonly [key: string, channel: string, message: string][] };
    const { firstSeq, atMs } = latest.record;
    const own = posted.flatMap(([key, , message]) => {
      const part = ALL.find((each) => keyOf({ seq: firstSeq, atMs, part: each }) === key);
      return part === undefined ? [] : [{ part, message }];
    });
    expect(own.map(({ part }) => part).toSorted()).toEqual(['books', 'line-0', 'news', 'story']);
    expect(new Set(own.map(({ message }) => message)).size).toBe(own.length);
  });
});
