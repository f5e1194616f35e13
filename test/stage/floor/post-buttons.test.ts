// Under which posts of the floor there are buttons, and which: only those that work when the post is made.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { EventType } from '../../../src/show/events/event.ts';
import type { Button } from '../../../src/stage/controls/button.ts';
import { pressId } from '../../../src/stage/controls/press.ts';
import { postButtons, roundButtons } from '../../../src/stage/floor/post-buttons.ts';
import { recapButtons } from '../../../src/stage/paper/recap-buttons.ts';
import {
  BUTTON_LABEL_SHOWN_MAX,
  BUTTONS_A_ROW_MAX,
  ROWS_MAX,
} from '../../../src/views/words/discord-limits.ts';
import { broke } from '../../broke.ts';
import { ANN, bold, Playhouse } from '../../playhouse.ts';
import { firstOf, Scene } from '../../show/parlour/thread-scene.ts';

const EN = wordsOf('en');

function held(rows: readonly (readonly Button[])[]): readonly string[] {
  expect(rows.length).toBeLessThanOrEqual(ROWS_MAX);
  for (const row of rows) {
    expect(row.length).toBeGreaterThan(0);
    expect(row.length).toBeLessThanOrEqual(BUTTONS_A_ROW_MAX);
    for (const { label } of row) expect(label.length).toBeLessThanOrEqual(BUTTON_LABEL_SHOWN_MAX);
  }
  return rows.flat().map(({ press }) => pressId(press));
}

/** Under the post of the newest step with such an event; the show as it was then. */
function under(house: Playhouse, type: EventType): readonly string[] {
  const index = house.records.findLastIndex(({ events }) => events.some((event) => event.type === type));
  const [record, before] = [house.told()[index], house.befores[index]];
  if (record === undefined || before === undefined) throw new Error(`there was no ${type}`);
  const after = house.befores[index + 1] ?? house.show;
  return held(postButtons(EN, { record, before, after }));
}

/** The same under the round's own post. */
function underRound(house: Playhouse, type: EventType): readonly string[] {
  const index = house.records.findLastIndex(({ events }) =>
    events.some((event) => event.type === type && 'pool' in event && event.pool.includes('t')),
  );
  const [record, before] = [house.told()[index], house.befores[index]];
  if (record === undefined || before === undefined) throw new Error(`there was no ${type}`);
  return held(roundButtons(EN, { record, before, after: house.befores[index + 1] ?? house.show }));
}

describe('under the post of a round', () => {
  it('one can bet on a thread whose market has opened, and see what it has brought', () => {
    const scene = new Scene(firstOf('pact.take', 'pact.offer'));
    const pool = scene.untilOpen('pact');
    expect(underRound(scene, 'poolOpened')).toContain(`odds:${pool.id.slice('e1-'.length)}`);
    scene.back(pool);
    scene.settled(pool.id);
    expect(underRound(scene, 'poolSettled')).toContain('receipt:1');
  });
});

describe('under a post of the floor', () => {
  it('the opening bell takes bets and leads to everything else', () => {
    const ids = under(new Playhouse().create().ring(), 'episodeOpened');
    expect(ids).toContain('stake:winner:alex');
    expect(ids.slice(-5)).toEqual(['odds:winner', 'roster', 'chaos', 'help', 'bell']);
  });

  it('without markets there is nothing to bet on', () => {
    const ids = under(new Playhouse().create({ markets: [] }).ring(), 'episodeOpened');
    expect(ids).toEqual(['roster', 'chaos', 'help', 'bell']);
  });

  it('where the market on who wins is off, the bets are on the first that is open', () => {
    const ids = under(new Playhouse().create({ markets: ['firstBankrupt'] }).ring(), 'episodeOpened');
    expect(ids).toContain('stake:firstBankrupt:alex');
    expect(ids).toContain('odds:firstBankrupt');
  });

  it('a scene leads to whom it is about, and to a bet only while one can be placed', () => {
    const ids = under(broke(), 'wentBankrupt');
    expect(ids[0]).toBe('follow:alex');
    expect(ids[1]).toMatch(/^think:1:\d+:alex$/);
    const locked = new Playhouse().create({ roundsPerEpisode: 20 }).ring();
    locked.must({ type: 'lockPool', atMs: locked.show.episode?.locksAtMs ?? 0 });
    locked.mind = bold;
    locked.headlineEffects = { Crypto: -3_000 };
    while (locked.show.episode?.bankrupt.length === 0) locked.round();
    expect(under(locked, 'wentBankrupt').some((id) => id.startsWith('betOn'))).toBe(false);
  });

  it('a scene that stands in the round’s own post has its buttons there, and small print has none', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 20, noise: 'quiet' }).ring();
    house.mind = bold;
    house.headlineEffects = { Crypto: -900 };
    const called = () => house.records.findIndex(({ events }) => events.some(isCall));
    const isCall = ({ type }: { type: EventType }) => type === 'marginCalled';
    while (called() < 0) house.round();
    const [record, before, after] = [house.told()[called()], house.befores[called()], house.show];
    if (record === undefined || before === undefined) throw new Error('nobody was called');
    const ids = held(roundButtons(EN, { record, before, after }));
    expect(ids[0]).toMatch(/^follow:/);
    const small = {
      ...record,
      events: record.events.map((event) => ({ ...event, type: 'overruled' })),
    } as never;
    expect(roundButtons(EN, { record: small, before, after })).toEqual([]);
    const loud = { ...after, settings: { ...after.settings, noise: 'loud' as const } };
    expect(roundButtons(EN, { record, before, after: loud })).toEqual([]);
  });

  it('an ordinary round has none', () => {
    expect(under(new Playhouse().create().ring().round(), 'roundClosed')).toEqual([]);
  });

  it('the closing bell has receipts where there were bets, and says when it goes on', () => {
    const house = new Playhouse().create().visit(ANN).ring();
    while (house.show.episode !== null) house.round();
    expect(under(house, 'episodeClosed')).toEqual(['state', 'bell']);
  });
});

it('under a recap: the biggest moment as a card, the hall, the next bell', () => {
  const house = broke();
  while (house.show.episode !== null) house.round();
  const ids = held(recapButtons(EN, house.show, { episode: 1, records: house.told() }));
  expect(ids[0]).toBe('recap:1:books');
  expect(ids[1]).toMatch(/^share:1:\d+:\w+$/);
  expect(ids.slice(2)).toEqual(['hall', 'state']);
});
