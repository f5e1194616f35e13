// A journal with an audience in it (bets, votes, pauses, a floor that sleeps) replays as well as one without.
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/headless/replay.ts';
import { performerId, viewerId } from '../../src/show/ids.ts';
import { ALEX, ALICE, ANN, BOB, bold, DECK, MIKE, Playhouse, SARAH } from '../playhouse.ts';
import { journalOf } from './journal-of.ts';

const CLEO = viewerId('503');

async function expectMatch(house: Playhouse): Promise<void> {
  const { mismatches, foldedOnly, events, show } = await replay(journalOf(house.records), DECK);
  expect({ mismatches, foldedOnly }).toEqual({ mismatches: [], foldedOnly: [] });
  expect(events).toBe(house.events().length);
  expect(show).toEqual(house.show);
}

const types = (house: Playhouse): ReadonlySet<string> => new Set(house.events().map(({ type }) => type));

describe('a journal replays with', () => {
  it('bets placed, added to, moved and withdrawn, a lock, and a settlement', async () => {
    const house = new Playhouse().create({ roundsPerEpisode: 4, paceMs: 60_000 });
    house.mind = bold;
    house.ring().visit(ANN).visit(BOB).visit(CLEO);
    house.bet(ANN, ALEX, 100);
    house.bet(ANN, ALEX, 50);
    house.bet(BOB, SARAH, 10);
    house.bet(BOB, ALICE, 30);
    house.bet(CLEO, MIKE, 7);
    const interaction = house.interaction();
    house.must({ type: 'withdrawWager', atMs: house.atMs, viewer: CLEO, interaction });
    house.round().round();
    house.atMs = Math.max(house.atMs, house.show.episode?.locksAtMs ?? 0);
    house.must({ type: 'lockPool', atMs: house.atMs });
    while (house.show.episode !== null) house.round();
    expect(types(house)).toContain('poolSettled');
    await expectMatch(house);
  });

  it('a chaos vote, a headline of one’s own, ballots changed, and its strike', async () => {
    const house = new Playhouse().create().ring().visit(ANN).visit(BOB).round();
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    const vote = house.show.chaos?.id ?? '';
    const cast = (viewer: typeof ANN, option: number) =>
      house.must({ type: 'castBallot', atMs: house.atMs, viewer, vote, option });
    cast(ANN, 0);
    cast(ANN, 2);
    house.must({ type: 'proposeHeadline', atMs: house.atMs, viewer: BOB, vote, text: 'Bonds  found dull' });
    cast(ANN, 3);
    house.atMs = house.show.chaos?.closesAtMs ?? 0;
    house.must({ type: 'closeChaos', atMs: house.atMs, vote });
    house.round();
    const struck = house
      .events()
      .find((event) => event.type === 'headlinePublished' && event.source === 'audience');
    expect(struck).toMatchObject({ headline: { text: 'Bonds found dull' } });
    await expectMatch(house);
  });

  it('a vote that is open when the bell rings', async () => {
    const house = new Playhouse().create({ roundsPerEpisode: 2 }).ring().visit(ANN).round();
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    house.round();
    expect(types(house)).toContain('chaosClosed');
    await expectMatch(house);
  });

  it('a closing bell by the clock, with a vote open and positions held', async () => {
    const house = new Playhouse().create();
    house.mind = bold;
    house.ring().visit(ANN).round();
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    house.startRound();
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    house.must({ type: 'ringClosingBell', atMs: house.atMs });
    await expectMatch(house);
  });

  it('a closing bell by the clock, with a vote open and nothing held', async () => {
    const house = new Playhouse().create().ring().visit(ANN);
    house.must({ type: 'openChaos', atMs: house.atMs, viewer: ANN });
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    house.must({ type: 'ringClosingBell', atMs: house.atMs });
    await expectMatch(house);
  });

  it('pauses, a second visit, the chips of the next day, followers who come and go', async () => {
    const house = new Playhouse().create().ring().visit(ANN).round();
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    house.atMs += 3_600_000;
    house.must({ type: 'resume', atMs: house.atMs, viewer: BOB });
    house.visit(ANN).round();
    house.atMs += 61_000;
    house.visit(ANN).visit(ANN, '2026-01-02');
    house.must({ type: 'follow', atMs: house.atMs, viewer: ANN, performer: ALEX });
    house.must({ type: 'follow', atMs: house.atMs, viewer: BOB, performer: SARAH });
    house.must({ type: 'unfollow', atMs: house.atMs, viewer: ANN, performer: ALEX });
    house.must({ type: 'changeSettings', atMs: house.atMs, settings: { paceMs: 30_000 } });
    house.round();
    expect(types(house)).toContain('viewerSeen');
    await expectMatch(house);
  });

  it('a floor that falls asleep, woken by a visit and by a pause', async () => {
    const house = new Playhouse().create({ sleepAfterMs: 60_000, roundsPerEpisode: 40 }).ring().visit(ANN);
    const untilAsleep = (): void => {
      while (house.show.asleepSinceMs === null && house.show.episode !== null) house.round();
    };
    untilAsleep();
    house.atMs += 7_000_000;
    house.visit(BOB);
    untilAsleep();
    house.atMs += 7_000_000;
    house.visit(BOB);
    untilAsleep();
    house.atMs += 7_000_000;
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    expect(house.events().filter(({ type }) => type === 'floorSlept')).toHaveLength(3);
    await expectMatch(house);
  });

  it('bankruptcies and the seasons after them', async () => {
    const house = new Playhouse().create({ roundsPerEpisode: 5, episodesPerSeason: 2 });
    // Whoever trades again each round is sold down in time; whoever holds is not.
    house.mind = (question, show) => (show.episode?.round === 1 ? bold(question, show) : {});
    house.headlineEffects = { Crypto: 6_000 };
    for (let episode = 0; episode < 4; episode++) {
      house.atMs = Math.max(house.atMs, house.show.lastResult?.nextOpensAtMs ?? 0);
      house.episode();
    }
    expect(types(house)).toContain('wentBankrupt');
    const { mismatches } = await replay(journalOf(house.records), deckOf(6_000));
    expect(mismatches).toEqual([]);
  });
});

describe('a viewer’s deed that the rules refuse', () => {
  it('is noticed: a bet after the lock', async () => {
    const house = new Playhouse().create().ring().visit(ANN).round();
    house.bet(ANN, ALEX, 100);
    const atMs = (house.show.episode?.locksAtMs ?? 0) + 1;
    const late = house.records.map((each) => (each.cause?.type === 'placeWager' ? { ...each, atMs } : each));
    const [mismatch] = (await replay(journalOf(late), DECK)).mismatches;
    expect(mismatch).toMatch(/^event \d+: the rules refuse this placeWager \(/);
  });

  it('is noticed: a trader who is not in the cast', async () => {
    const house = new Playhouse().create().ring().visit(ANN).round();
    house.must({ type: 'follow', atMs: house.atMs, viewer: ANN, performer: ALEX });
    const zoe = { performer: performerId('zoe') };
    const other = house.records.map((each) =>
      each.cause?.type === 'follow'
        ? {
            ...each,
            events: each.events.map((event) => (event.type === 'followed' ? { ...event, ...zoe } : event)),
            cause: { ...each.cause, ...zoe },
          }
        : each,
    );
    expect((await replay(journalOf(other), DECK)).mismatches[0]).toContain(
      'the rules refuse this follow (unknownTrader)',
    );
  });
});

/** The playhouse's deck with the same blow from every headline. */
function deckOf(cryptoBp: number): typeof DECK {
  const struck = DECK.chaos.map((headline) => ({ ...headline, effects: { Crypto: cryptoBp } }));
  const news = Object.fromEntries(
    Object.entries(DECK.news).map(([regime, deck]) => [
      regime,
      deck.map((headline) => ({ ...headline, effects: { Crypto: cryptoBp } })),
    ]),
  );
  return { ...DECK, news: news as unknown as typeof DECK.news, chaos: struck };
}
