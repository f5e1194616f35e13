// Who plays is the members' own choice, between episodes: joining, being recast, leaving.
import { describe, expect, it } from 'vitest';
import type { Room } from '../../../src/show/cast/cast.ts';
import { tiesOf } from '../../../src/show/cast/relation.ts';
import type { CardChanges, NewCard } from '../../../src/show/cast/written-card.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import { performerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { balanceOf } from '../../../src/show/ledger.ts';
import { equityCents } from '../../../src/show/trading/books.ts';
import { ALEX, ALICE, ANN, bold, COLIN, FULL_CAST, MIKE, Playhouse, RUTH, SARAH } from '../../playhouse.ts';
import { expectSound } from '../sound.ts';

const ZOE = performerId('zoe');
const CARD: NewCard = {
  name: 'Zoë',
  role: 'trader',
  title: 'Astrologer',
  persona: 'You are Zoë, and Mercury is never wrong.',
  voice: 'mike',
  home: 'VC Office',
  leverage: 1.5,
};
const adding = (changes: Partial<NewCard> = {}) =>
  ({ type: 'addPerformer', card: { ...CARD, ...changes } }) as const;
const editing = (performer: PerformerId, changes: CardChanges) =>
  ({ type: 'editPerformer', performer, changes }) as const;
const retiring = (performer: PerformerId) => ({ type: 'retirePerformer', performer }) as const;
type Change = ReturnType<typeof adding> | ReturnType<typeof editing> | ReturnType<typeof retiring>;
const by = (house: Playhouse, wish: Change): Intent => ({ ...wish, viewer: ANN, atMs: house.atMs });
const change = (house: Playhouse, wish: Change) => house.must(by(house, wish));
const ids = ({ show }: Playhouse) => show.cast.map(({ id }) => id);

const created = () => new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null });
const full = () => new Playhouse().create({ roundsPerEpisode: 3, sleepAfterMs: null }, FULL_CAST);
function goOn(house: Playhouse): Playhouse {
  house.atMs = Math.max(house.atMs, house.show.lastResult?.nextOpensAtMs ?? 0);
  return house.episode();
}

describe('a newcomer', () => {
  it('brings $10,000, stands at home, and has nothing with anybody', () => {
    const house = goOn(created());
    change(house, adding());
    expect(house.show.cast.at(-1)).toEqual({ ...CARD, id: ZOE, colour: '#e69f00', mind: 'default' });
    expect(house.show.rooms[ZOE]).toBe('VC Office');
    expect(equityCents(house.show, ZOE)).toBe(1_000_000);
    expect(tiesOf(house.show.relations, ZOE)).toEqual([]);
  });
  it('is bet on, takes turns, and lasts a season with four others', async () => {
    const house = new Playhouse().create(
      { roundsPerEpisode: 6, episodesPerSeason: 3, sleepAfterMs: null },
      FULL_CAST,
    );
    house.mind = (question, show) =>
      question.performer === ZOE ? { trade: 'Bonds', side: 'short', conviction: 3 } : bold(question, show);
    goOn(house);
    change(house, adding());
    for (let episode = 0; episode < 6; episode++) goOn(house);
    expect(house.show.season.number).toBe(3);
    const pools = house.events().filter((event) => event.type === 'poolOpened');
    expect(pools.at(-1)?.outcomes).toEqual([ALICE, SARAH, ALEX, MIKE, ZOE]);
    expect(house.events()).toContainEqual(expect.objectContaining({ type: 'orderFilled', performer: ZOE }));
    await expectSound(house);
  });
  it.each([
    ['Zoë', 'zoe'],
    ['  Big   Al ', 'bigal'],
    ['007', 'p007'],
    ['たろう', 'p'],
    ['Desk', 'desk2'],
    ['Constructor', 'constructor2'],
    ['Alex 漢', 'alex2'],
  ])('called %j has the id %s', (name, id) => {
    const house = created();
    change(house, adding({ name }));
    expect(ids(house).at(-1)).toBe(id);
  });
  it('does not inherit what is told of somebody who left', () => {
    const house = goOn(created());
    change(house, retiring(ALEX));
    change(house, adding({ name: 'Alex' }));
    expect(ids(house).at(-1)).toBe('alex2');
  });
});

describe('a card that is rewritten', () => {
  it('keeps id, colour and books', async () => {
    const house = goOn(created());
    const before = equityCents(house.show, ALEX);
    change(house, editing(ALEX, { name: ' Lex ', home: 'News Room' as Room, leverage: 2.5 }));
    const card = house.show.cast.find(({ id }) => id === ALEX);
    expect(card).toMatchObject({ name: 'Lex', leverage: 2.5, title: 'Crypto', colour: '#ff8800' });
    expect(house.show.rooms[ALEX]).toBe('News Room');
    expect(equityCents(house.show, ALEX)).toBe(before);
    await expectSound(goOn(house));
  });
});

describe('whoever leaves', () => {
  it('gives the money back and is forgotten everywhere', async () => {
    const house = created().visit(ANN);
    house.must({ type: 'follow', atMs: house.atMs, viewer: ANN, performer: ALEX });
    house.mind = bold;
    goOn(house);
    change(house, retiring(ALEX));
    const { cast, rooms, positions, relations, viewers, money } = house.show;
    expect(cast.map(({ id }) => id)).toEqual([ALICE, SARAH, MIKE]);
    expect(rooms).not.toHaveProperty(ALEX);
    expect(positions).not.toHaveProperty(ALEX);
    expect(tiesOf(relations, ALEX)).toEqual([]);
    expect(viewers.get(ANN)?.follows).toEqual([]);
    expect(balanceOf(money, `cash:${ALEX}`)).toBe(0);
    await expectSound(goOn(house));
  });
  it('may be the regulator and the officer: the show goes on without, and another may come', async () => {
    const house = goOn(full());
    change(house, retiring(RUTH));
    change(house, retiring(COLIN));
    const sofar = house.events().length;
    goOn(house);
    const since = house
      .events()
      .slice(sofar)
      .map(({ type }) => type);
    expect(since).not.toContain('supervised');
    expect(since).not.toContain('decisionReviewed');
    change(house, adding({ name: 'Rita', role: 'regulator', voice: 'ruth', leverage: 1 }));
    expect(balanceOf(house.show.money, `cash:${performerId('rita')}`)).toBe(0);
    goOn(house);
    expect(house.events().at(-1)?.type).toBe('episodeClosed');
    expect(house.events()).toContainEqual(expect.objectContaining({ type: 'supervised', performer: 'rita' }));
    await expectSound(house);
  });
});

describe('refuses', () => {
  const inPlay = () => created().ring();
  const eight = () => {
    const house = created();
    for (const name of ['E', 'F', 'G', 'H']) change(house, adding({ name }));
    return house;
  };
  const two = () => {
    const house = created();
    for (const id of [ALICE, MIKE]) change(house, retiring(id));
    return house;
  };
  it.each<[string, () => Playhouse, Change, string]>([
    ['a card of nobody in an episode', inPlay, editing(ZOE, { title: 'x' }), 'notInCast'],
    ['in an episode a name that is taken', inPlay, adding({ name: 'Alex' }), 'nameTaken'],
    ['a card of a stranger', created, editing(ZOE, { title: 'x' }), 'notInCast'],
    ['a farewell of a stranger', created, retiring(ZOE), 'notInCast'],
    ['no name', created, adding({ name: ' \n ' }), 'badCard'],
    ['a name of 33 characters', created, adding({ name: 'x'.repeat(33) }), 'badCard'],
    ['a name that nobody can see', created, adding({ name: '\u3164' }), 'badCard'],
    ['a name without a letter', created, adding({ name: '🚀 \u200d!' }), 'badCard'],
    ['a name that looks like Alex’s', created, adding({ name: 'А l e x' }), 'nameTaken'],
    ['no title', created, adding({ title: '' }), 'badCard'],
    ['a persona of 501 characters', created, adding({ persona: 'x'.repeat(501) }), 'badCard'],
    ['leverage below 1', created, adding({ leverage: 0.9 }), 'badCard'],
    ['leverage above 3', created, adding({ leverage: 3.1 }), 'badCard'],
    ['leverage in hundredths', created, adding({ leverage: 1.25 }), 'badCard'],
    ['leverage that is no number', created, editing(ALEX, { leverage: Number.NaN }), 'badCard'],
    ['an unknown room', created, adding({ home: 'Roof' as Room }), 'badCard'],
    ['an unknown temper', created, adding({ voice: '' }), 'badCard'],
    ['a name twice', created, adding({ name: 'aLEX' }), 'nameTaken'],
    ['another’s name', created, editing(ALEX, { name: 'Mike' }), 'nameTaken'],
    ['a second regulator', full, adding({ role: 'regulator' }), 'roleTaken'],
    ['a second officer', full, adding({ role: 'officer' }), 'roleTaken'],
    ['a ninth trader', eight, adding(), 'castFull'],
    ['a race of one', two, retiring(ALEX), 'castTooSmall'],
  ])('%s', (_, house, wish, reason) => {
    const play = house();
    const before = play.show;
    expect(play.wish(by(play, wish))).toMatchObject({ ok: false, rejection: { reason } });
    expect(play.show).toBe(before);
  });
});

describe('in the middle of an episode', () => {
  const closed = (house: Playhouse): Playhouse => {
    while (house.show.episode !== null) house.round();
    return house;
  };
  it('a newcomer, a new card and a farewell wait, and are done by themselves at the next opening bell', async () => {
    const house = created().ring();
    change(house, adding({ name: 'Zoe' }));
    change(house, editing(ALEX, { title: 'Sage' }));
    change(house, retiring(MIKE));
    expect(house.show.castWishes?.map(({ name }) => name)).toEqual(['Zoe', 'Alex', 'Mike']);
    expect(house.show.cast.map(({ id }) => id)).toContain(MIKE);
    closed(house);
    expect(house.show.cast.map(({ id }) => id)).not.toContain(ZOE);
    house.ring();
    expect(house.show.castWishes).toEqual([]);
    expect(house.show.cast.map(({ id }) => id)).toContain(ZOE);
    expect(house.show.cast.map(({ id }) => id)).not.toContain(MIKE);
    expect(house.show.cast.find(({ id }) => id === ALEX)?.title).toBe('Sage');
    expect(house.show.episode?.pools[0]?.outcomes).toContain(ZOE);
    await expectSound(house);
  });
  it('is judged with all that waits: no name twice, and no race of one', () => {
    const house = created().ring();
    change(house, adding({ name: 'Zoe' }));
    expect(house.wish(by(house, adding({ name: 'zoe' })))).toMatchObject({
      rejection: { reason: 'nameTaken' },
    });
    expect(house.wish(by(house, retiring(MIKE))).ok).toBe(true);
    expect(house.wish(by(house, retiring(MIKE)))).toMatchObject({ rejection: { reason: 'notInCast' } });
  });
  it('can be taken back, and a later card takes the place of an earlier one', () => {
    const house = created().ring();
    change(house, adding({ name: 'Zoe' }));
    change(house, editing(ALEX, { title: 'Sage' }));
    change(house, editing(ALEX, { title: 'Oracle' }));
    const [zoe, ...others] = house.show.castWishes ?? [];
    expect(others).toHaveLength(1);
    const withdrawal = {
      type: 'withdrawCastWish',
      viewer: ANN,
      atMs: house.atMs,
      wish: zoe?.id ?? '',
    } as const;
    house.must(withdrawal);
    expect(house.wish(withdrawal)).toMatchObject({ rejection: { reason: 'castWishGone' } });
    closed(house).ring();
    expect(house.show.cast.map(({ id }) => id)).not.toContain(ZOE);
    expect(house.show.cast.find(({ id }) => id === ALEX)?.title).toBe('Oracle');
  });
  it('what cannot be done any more is dropped, and said', () => {
    const house = created().ring();
    change(house, adding({ name: 'Zoe' }));
    closed(house);
    change(house, adding({ name: 'Zoe', title: 'First' }));
    house.ring();
    expect(house.events()).toContainEqual({ type: 'castWishesDone', dropped: ['Zoe'] });
    expect(house.show.cast.filter(({ name }) => name === 'Zoe')).toHaveLength(1);
  });
});
