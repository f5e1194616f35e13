// An episode's times in its middle: another pace, an outage, and what is decided when no round is left.
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/headless/replay.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { mayHalt } from '../../../src/show/oversight/regulator.ts';
import { chaosResultText } from '../../../src/views/votes/chaos.ts';
import { journalOf } from '../../headless/journal-of.ts';
import { ANN, BOB, DECK, Playhouse } from '../../playhouse.ts';
import { floorLines } from '../../views/floor/floor-lines.ts';

const MINUTE_MS = 60_000;

const opened = (settings = {}): Playhouse =>
  new Playhouse()
    .create({ roundsPerEpisode: 24, sleepAfterMs: null, ...settings })
    .visit(ANN)
    .ring();

function rounds(house: Playhouse, count: number): Playhouse {
  for (let round = 0; round < count; round++) house.round();
  return house;
}

const change = (house: Playhouse, settings: object) =>
  house.must({ type: 'changeSettings', atMs: house.atMs, settings });

async function expectReplays(house: Playhouse): Promise<void> {
  expect(await replay(journalOf(house.records), DECK)).toMatchObject({ mismatches: [], foldedOnly: [] });
}

describe('another pace in the middle of an episode', () => {
  it('leaves the lock at half the rounds and the bell after the last', async () => {
    const house = rounds(opened({ paceMs: 30_000 }), 7);
    change(house, { paceMs: 5 * MINUTE_MS });
    const { nextRoundAtMs = 0, locksAtMs = 0, closesAtMs = 0 } = house.show.episode ?? {};
    expect(locksAtMs - nextRoundAtMs).toBe(5 * 5 * MINUTE_MS);
    expect(closesAtMs - nextRoundAtMs).toBe(18 * 5 * MINUTE_MS);
    rounds(house, 5);
    expect(house.show.episode?.pools.every(({ locked }) => locked)).toBe(false);
    rounds(house, 12);
    expect(house.show.lastResult?.number).toBe(1);
    await expectReplays(house);
  });

  it('brings the next round forward where it is faster, and tells the floor what moves', () => {
    const house = rounds(opened({ paceMs: 15 * MINUTE_MS }), 2);
    const startedAtMs = house.show.episode?.roundStartedAtMs ?? 0;
    const before = house.show;
    const events = change(house, { paceMs: MINUTE_MS });
    expect(house.show.episode?.nextRoundAtMs).toBe(startedAtMs + MINUTE_MS);
    const record = { firstSeq: before.seq + 1, atMs: house.atMs, events };
    expect(floorLines(wordsOf('en'), { record, before, after: house.show }).join('\n')).toMatch(
      /A round every minute from now on, 24 rounds an episode: bets lock <t:.*closing bell rings after the last round/,
    );
  });

  it('ends the episode where fewer rounds are asked for than have been played: no round 8 of 6', () => {
    const house = rounds(opened(), 7);
    change(house, { roundsPerEpisode: 6 });
    expect(house.wish({ type: 'startRound', atMs: house.atMs + MINUTE_MS * 9 })).toMatchObject({
      rejection: { reason: 'bellFirst' },
    });
    house.must({ type: 'ringClosingBell', atMs: house.atMs });
    expect(house.show.episode).toBeNull();
  });

  it('leaves an hour alone that is announced for the episode', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 24, sleepAfterMs: null }).visit(ANN);
    const closesAtMs = house.atMs + 60 * MINUTE_MS;
    const seed = 'a1'.repeat(32);
    house.must({ type: 'ringOpeningBell', atMs: house.atMs, seed, commitment: 'c', closesAtMs });
    rounds(house, 2);
    change(house, { paceMs: 30_000 });
    expect(house.show.episode).toMatchObject({ closesAtMs, closesBy: 'hour' });
  });
});

describe('an outage', () => {
  it('moves the lock and the bell of an episode by the rounds, and eats none of them', async () => {
    const house = rounds(opened(), 4);
    const { locksAtMs = 0, closesAtMs = 0, nextRoundAtMs = 0 } = house.show.episode ?? {};
    const outageMs = 3 * 60 * MINUTE_MS;
    house.atMs = nextRoundAtMs + outageMs;
    house.round();
    expect(house.show.episode).toMatchObject({
      locksAtMs: locksAtMs + outageMs,
      closesAtMs: closesAtMs + outageMs,
    });
    await expectReplays(house);
  });
});

describe('when no round is left', () => {
  const last = (): Playhouse => rounds(opened({ roundsPerEpisode: 3 }), 2).startRound();

  it('a headline that passes strikes in the first round of the next episode, and says so', async () => {
    const house = rounds(opened({ roundsPerEpisode: 4 }), 2)
      .startRound()
      .visit(BOB);
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    change(house, { roundsPerEpisode: 3 });
    const { id: vote = '', options = [] } = house.show.chaos ?? {};
    for (const viewer of [ANN, BOB]) {
      house.must({ type: 'castBallot', atMs: house.atMs, viewer, vote, option: 1 });
    }
    while (house.answerOne());
    const closed = house.events().find((event) => event.type === 'chaosClosed');
    expect(closed).toMatchObject({ passed: options[1]?.headline });
    expect(house.events().find((event) => event.type === 'episodeClosed')).toMatchObject({
      carried: options[1]?.headline,
    });
    if (closed?.type === 'chaosClosed') {
      const before = house.befores.at(-1) ?? house.show;
      expect(chaosResultText(wordsOf('en'), before, closed)).toContain(
        'in the first round of the next episode',
      );
    }
    house.ring('b2'.repeat(32)).startRound();
    const struck = house.records.at(-1)?.events.find((event) => event.type === 'headlinePublished');
    expect(struck).toMatchObject({ source: 'audience', headline: options[1]?.headline });
    expect(house.show.heldHeadline).toBeNull();
    await expectReplays(house);
  });

  it('nobody puts a motion that could not come about any more', () => {
    const chair = { type: 'openMotion', viewer: ANN, comeback: null } as const;
    expect(last().wish({ ...chair, atMs: 1.8e12 })).toMatchObject({
      rejection: { reason: 'bellFirst', what: 'chair' },
    });
    const late = rounds(opened({ roundsPerEpisode: 3 }), 2);
    const atMs = (late.show.episode?.nextRoundAtMs ?? 0) - 23_000;
    expect(late.wish({ ...chair, atMs })).toMatchObject({ rejection: { reason: 'bellFirst' } });
    const early = rounds(opened({ roundsPerEpisode: 3 }), 1);
    expect(early.wish({ ...chair, atMs: early.atMs }).ok).toBe(true);
  });

  it('nothing is halted in a round that will not come', () => {
    expect(mayHalt(last().show, 'Crypto')).toBe(false);
    expect(mayHalt(rounds(opened({ roundsPerEpisode: 3 }), 1).startRound().show, 'Crypto')).toBe(true);
  });
});
