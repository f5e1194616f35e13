// The book of a performer, as whoever watches the live floor reads it.
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { performerId } from '../../../src/show/ids.ts';
import { liveBook } from '../../../src/views/live/live-book.ts';
import { ALEX, FULL_CAST, Playhouse } from '../../playhouse.ts';

const READING = { words: wordsOf('en'), clean: (text: string) => text };
const bookOf = (house: Playhouse, performer: typeof ALEX) =>
  liveBook(
    house.show,
    { performer, playedBy: { name: 'understudy', instead: null }, episode: house.show.episode },
    READING,
  );

test('has positions and trades of whoever trades, and thoughts alone of an overseer', () => {
  const house = new Playhouse().create({ roundsPerEpisode: 4 }, FULL_CAST).ring().round();
  const [alex, ruth] = [bookOf(house, ALEX), bookOf(house, performerId('ruth'))];
  expect(alex?.portfolio.length).toBeGreaterThan(0);
  expect(alex?.thoughts.map(({ trade }) => trade)).not.toContain('');
  expect(ruth?.portfolio).toEqual([]);
  expect(ruth?.thoughts).toMatchObject([{ round: 1, trade: '' }]);
});
