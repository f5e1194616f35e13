// One order for pictures and lists: the day's profit. Board, list and recap agree in every round and at the bell.

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { boardView } from '../../../src/views/cards/board.ts';
import { portfolioView } from '../../../src/views/cards/portfolio-card.ts';
import { ranked } from '../../../src/views/cards/ranking.ts';
import { recapView } from '../../../src/views/cards/recap-card.ts';
import { standingsText } from '../../../src/views/cards/standings-text.ts';
import { recapOf } from '../../../src/views/paper/recap.ts';
import { ALEX, Playhouse } from '../../playhouse.ts';

const EN = wordsOf('en');

test('goes by the day’s profit, not by riches; equals share a place, the richer first', () => {
  const fortunes = [
    { name: 'rich', equityCents: 900, profitCents: -5 },
    { name: 'poor', equityCents: 10, profitCents: 7 },
    { name: 'even', equityCents: 20, profitCents: 7 },
    { name: 'last', equityCents: 0, profitCents: -9 },
  ];
  expect(ranked(fortunes).map(({ name, rank }) => `${rank} ${name}`)).toEqual([
    '1 even',
    '1 poor',
    '3 rich',
    '4 last',
  ]);
});

/** Names in the order of a list's lines. */
const named = (text: string, { cast }: Pick<Show, 'cast'>): readonly string[] =>
  text
    .split('\n')
    .filter((line) => /^(?:[🥇🥈🥉]|\d+\\?\.)/u.test(line))
    .flatMap((line) => cast.map(({ name }) => name).find((name) => line.includes(` ${name} `)) ?? []);

describe('in an episode', () => {
  const house = new Playhouse().create({ roundsPerEpisode: 4 }).ring();

  test.each([1, 2, 3])('board, list and books agree in round %i', () => {
    house.round();
    const rows = boardView(house.show).rows;
    expect(named(standingsText(EN, house.show, house.atMs), house.show)).toEqual(
      rows.map(({ name }) => name),
    );
    for (const { id, rank } of rows) expect(portfolioView(house.show, id)?.rank).toBe(rank);
  });

  test('and at the bell the recap does, in its picture and its list, and keeps the name of who retires', () => {
    while (house.show.episode !== null) house.round();
    const records: readonly ShowRecord[] = house.told();
    const board = boardView(house.show).rows;
    const recap = recapView(EN, house.show, records);
    const ofBoard = board.map(({ name, rank }) => ({ name, rank }));
    expect(recap?.rows.map(({ name, rank }) => ({ name, rank }))).toEqual(ofBoard);
    const { cast, former } = house.show;
    const story = recapOf(EN, { cast, former }, records)?.story ?? '';
    expect(named(story, house.show)).toEqual(board.map(({ name }) => name));
    const retired = {
      cast: house.show.cast.filter(({ id }) => id !== ALEX),
      former: { [ALEX]: 'Alex' } as Readonly<Record<PerformerId, string>>,
    };
    expect(recapView(EN, retired, records)?.rows.map(({ name }) => name)).toContain('Alex');
  });
});
