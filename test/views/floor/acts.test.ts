// An opening bell that does what was wished of the cast tells each of it apart, and the bell after them.

import { expect, it } from 'vitest';
import { actsOf } from '../../../src/views/floor/acts.ts';
import { BOB, FULL_CAST, MIKE, Playhouse } from '../../playhouse.ts';

const typesOf = ({ record }: { record: { events: readonly { type: string }[] } }) =>
  record.events.map(({ type }) => type);

it('has an act for each who comes or goes, and the bell is the last', () => {
  const house = new Playhouse().create({ roundsPerEpisode: 2, sleepAfterMs: null }, FULL_CAST).ring();
  house.must({ type: 'retirePerformer', viewer: BOB, atMs: house.atMs, performer: MIKE });
  while (house.show.episode !== null) house.round();
  house.ring();
  const [record, before] = [house.told().at(-1), house.befores.at(-1)];
  if (record === undefined || before === undefined) throw new Error('no bell rang');
  const acts = actsOf({ record, before, after: house.show });
  expect(typesOf(acts[0] ?? { record })).toEqual(['performerRetired']);
  expect(acts[0]?.after.cast.map(({ id }) => id)).not.toContain(MIKE);
  expect(acts).toHaveLength(2);
  expect(typesOf(acts[1] ?? { record })).toContain('episodeOpened');
  expect(acts[1]?.record.firstSeq).toBe(record.firstSeq + 1);
  expect(acts.flatMap(typesOf)).toEqual(record.events.map(({ type }) => type));
});

it('leaves every other step as it is', () => {
  const house = new Playhouse().create().ring();
  const [record, before] = [house.told().at(-1), house.befores.at(-1)];
  if (record === undefined || before === undefined) throw new Error('no bell rang');
  expect(actsOf({ record, before, after: house.show })).toEqual([{ record, before, after: house.show }]);
});
