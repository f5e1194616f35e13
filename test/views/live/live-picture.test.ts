// What anybody sees of a floor: where people stand, what they said, what can be voted and bet on, and when what comes.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { apply } from '../../../src/show/apply.ts';
import { livePicture } from '../../../src/views/live/live-picture.ts';
import type { LiveSaying } from '../../../src/views/live/live-saying.ts';
import { momentsOf } from '../../../src/views/live/moments.ts';
import { unmarked } from '../../../src/views/live/unmarked.ts';
import { ALEX, ALICE, ANN, BOB, bold, FULL_CAST, MIKE, Playhouse, RUTH } from '../../playhouse.ts';

const SAYING: LiveSaying = {
  words: wordsOf('en'),
  clean: (text) => (text.includes('forbidden') ? '' : text),
  pressId: (press) => JSON.stringify(press),
};

const pictureOf = ({ show, befores }: Playhouse) =>
  livePicture(show, show.episode ?? befores.at(-1)?.episode ?? null, SAYING);

const played = (): Playhouse => {
  const house = new Playhouse().create({ roundsPerEpisode: 4 }, FULL_CAST);
  house.mind = bold;
  return house.visit(ANN).visit(BOB).ring();
};

/** All moments so far. */
const momentsIn = (house: Playhouse) =>
  house.told().flatMap((record, index) => {
    const before = house.befores[index];
    const after = house.befores[index + 1] ?? house.show;
    return before === undefined ? [] : momentsOf({ record, before, after }, SAYING);
  });

describe('the clock', () => {
  test('says when the next round begins and when bets lock', () => {
    const house = played();
    const { episode } = house.show;
    expect(pictureOf(house)).toMatchObject({
      ...{ phase: 'open', episode: 1, round: 0, rounds: 4, isUnderway: false, standsStill: null },
      ...{ nextRoundAtMs: episode?.nextRoundAtMs, locksAtRound: 3, locksAtMs: episode?.locksAtMs },
    });
    house.startRound();
    expect(pictureOf(house)).toMatchObject({ isUnderway: true, nextRoundAtMs: null });
  });
  test('of a show that is paused stands', () => {
    const house = played();
    house.must({ type: 'pause', viewer: ANN, atMs: house.atMs });
    expect(pictureOf(house)).toMatchObject({ standsStill: 'paused', nextRoundAtMs: null, locksAtMs: null });
  });
  test('between two episodes says when the next one opens, and the board keeps its curves', () => {
    const house = played();
    while (house.show.episode !== null) house.round();
    const picture = pictureOf(house);
    expect(picture).toMatchObject({ phase: 'closed', opensAtMs: house.show.lastResult?.nextOpensAtMs });
    expect(picture.board[ALEX]?.equityHistory.length).toBeGreaterThan(3);
    expect(Object.values(picture.board).some(({ winner }) => winner)).toBe(true);
  });
});

describe('people', () => {
  test('stand where they went, and say this round’s line where they said it', () => {
    const house = played();
    house.mind = () => ({ location: 'News Room' });
    house.round();
    const picture = pictureOf(house);
    expect(picture.cast).toEqual(house.show.cast.map(({ id }) => id));
    expect(picture.people[ALEX]).toMatchObject({
      ...{ line: 'words of e1r1-alex', place: 'Coffee Shop', standsBy: { room: 'News Room' } },
      ...{ role: 'trader', title: 'Crypto', isRuined: false, isCalled: false },
    });
    expect(picture.people[RUTH]).toMatchObject({ role: 'regulator', presses: null, profitCents: null });
  });
  test('whom the filter leaves nothing to say say nothing', () => {
    const house = played();
    house.mind = () => ({ speech: 'forbidden words' });
    house.round();
    expect(pictureOf(house).people[ALEX]).toMatchObject({ line: null, spoke: -1 });
    expect(momentsIn(house).filter(({ type, words }) => type === 'said' && words.includes('Alex'))).toEqual(
      [],
    );
  });
});

describe('markets', () => {
  test('are shown on once they are locked, and their odds once three have bet', () => {
    const house = played();
    house.bet(ANN, ALEX, 10);
    house.bet(BOB, ALICE, 10);
    const [winner] = pictureOf(house).markets;
    expect(winner).toMatchObject({ id: 'winner', isOpen: true, chips: null });
    expect(winner?.outcomes.every(({ chips, odds }) => chips === null && odds === null)).toBe(true);
    house.round().round().startRound();
    expect(pictureOf(house)).toMatchObject({
      locksAtRound: null,
      markets: [{ id: 'winner', isOpen: false }, {}, {}, {}],
    });
  });
});

describe('markets of a show', () => {
  test.each([
    ['that is paused', (house: Playhouse) => house.must({ type: 'pause', viewer: ANN, atMs: house.atMs })],
    ['whose time has come', (house: Playhouse) => house.round().round().startRound()],
  ])('%s take no bets, and the rules refuse one', (_, happen) => {
    const house = played();
    happen(house);
    expect(pictureOf(house).markets.some(({ isOpen }) => isOpen)).toBe(false);
    const bet = { outcome: ALEX, chips: 1, interaction: house.interaction(), viewer: ANN } as const;
    expect(house.wish({ type: 'placeWager', ...bet, atMs: house.show.atMs }).ok).toBe(false);
  });
  test('that was stopped stand there, take no bets, and nothing is counted down', () => {
    const { show } = played();
    const picture = livePicture(show, show.episode, SAYING, { owesBell: false, isStopped: true });
    expect(picture).toMatchObject({
      ...{ standsStill: 'stopped', nextRoundAtMs: null, locksAtMs: null },
      markets: [{ id: 'winner', isOpen: false }, {}, {}, {}],
    });
  });
});

describe('chalk', () => {
  const ruined = (house: Playhouse) =>
    apply(house.show, { type: 'wentBankrupt', performer: ALEX, shortfallCents: 0, postings: [] }, house.atMs);

  test('is where a trader went bankrupt, among whom, for whoever comes later', () => {
    const house = played();
    house.mind = () => ({ location: 'News Room' });
    house.round();
    const later = apply(
      ruined(house),
      { type: 'moved', performer: ALEX, from: 'News Room', to: 'Coffee Shop' },
      house.atMs,
    );
    const { chalk, people } = livePicture(later, later.episode, SAYING);
    expect(people[ALEX]?.standsBy.room).toBe('Coffee Shop');
    expect(chalk).toMatchObject([{ performer: ALEX, room: 'News Room' }]);
    const stood = house.show.cast.filter(({ id }) => house.show.rooms[id] === 'News Room');
    expect(chalk[0]?.among).toEqual(stood.map(({ id }) => id));
  });
  test('stays after the closing bell, and is gone with the next opening bell', () => {
    const house = played();
    const { episode } = ruined(house);
    expect(livePicture({ ...house.show, episode: null }, episode, SAYING).chalk).toHaveLength(1);
    while (house.show.episode !== null) house.round();
    expect(pictureOf(house.ring()).chalk).toEqual([]);
  });
});

describe('votes', () => {
  test('have their options with counts, and name nobody', () => {
    const house = played().startRound();
    house.must({ type: 'openChaos', viewer: ANN, atMs: house.atMs });
    const id = house.show.chaos?.id ?? '';
    house.must({ type: 'castBallot', viewer: ANN, atMs: house.atMs, vote: id, option: 2 });
    const { votes } = pictureOf(house);
    expect(votes).toMatchObject([{ id, kind: 'chaos', options: [{ votes: 0 }, { votes: 0 }, { votes: 1 }] }]);
    expect(JSON.stringify(votes)).not.toContain(ANN);
    expect(votes[0]?.options[2]?.press).toBe(JSON.stringify({ kind: 'vote', vote: id, option: 2 }));
  });
});

describe('moments', () => {
  test('tell of bells, lines, trades and the winner, each in a sentence', () => {
    const house = played();
    while (house.show.episode !== null) house.round();
    const moments = momentsIn(house);
    const types = new Set(moments.map(({ type }) => type));
    for (const type of ['bell', 'said', 'traded', 'headline', 'prices']) expect(types).toContain(type);
    expect(moments.every(({ words }) => words !== '' && !/\*\*|<@|<t:|^-# /.test(words))).toBe(true);
    const bells = moments.flatMap((moment) => (moment.type === 'bell' ? [moment.which] : []));
    expect(bells).toEqual(['opening', 'round', 'round', 'round', 'round', 'closing']);
    expect(moments.find(({ type }) => type === 'said')).toMatchObject({ to: null });
    expect(JSON.stringify(moments)).not.toContain('secret of');
  });
  test('of an overseer are heard as those of a trader', () => {
    const house = played();
    while (!momentsIn(house).some((moment) => moment.type === 'said' && moment.performer === RUTH))
      house.round();
    expect(momentsIn(house)).toContainEqual(expect.objectContaining({ type: 'said', performer: MIKE }));
  });
});

test.each([
  ['-# 🤝 **Mike** offers _Sarah_ a pact', 'Mike offers _Sarah_ a pact'],
  ['### 🔔 Opening bell', 'Opening bell'],
  ['A \\*star\\* at 10\\:30 from <@123>', 'A *star* at 10:30 from'],
  ['1\\. first', '1. first'],
])('%s as plain text', (line, text) => {
  expect(unmarked(line)).toBe(text);
});
