// Who has left the cast keeps a name wherever the show still speaks of them.
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { hallView } from '../../../src/views/cards/hall-card.ts';
import { recapView } from '../../../src/views/cards/recap-card.ts';
import { nameOf } from '../../../src/views/words/names.ts';
import { ANN, Playhouse } from '../../playhouse.ts';

it('a champion who was retired is in the hall of fame by name', () => {
  const house = new Playhouse().create({ roundsPerEpisode: 2, episodesPerSeason: 1, sleepAfterMs: null });
  house.ring().round().round();
  const [champion] = house.show.hallOfFame;
  const performer = champion?.performer ?? house.show.cast[0]?.id;
  if (performer === undefined) throw new Error('a season has a champion');
  const name = house.show.cast.find(({ id }) => id === performer)?.name;
  house.must({ type: 'retirePerformer', atMs: house.atMs, viewer: ANN, performer });
  expect(house.show.cast.some(({ id }) => id === performer)).toBe(false);
  const [crowned] = hallView(house.show).champions;
  expect(crowned?.name).toBe(name);
  expect(crowned?.colour).toBe(house.show.retired[performer]?.card.colour);
  const told = recapView(wordsOf('en'), house.show, house.told());
  expect(told?.rows.map((row) => row.name)).toContain(name);
  expect(nameOf(house.show, performer)).toBe(name?.replace(/[*_]/g, '\\$&'));
});
