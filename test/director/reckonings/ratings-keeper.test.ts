// A server's ratings as of its last bell: kept in a note, read on from there, and reckoned anew where that is lost.

import { expect, it } from 'vitest';
import { RatingsKeeper } from '../../../src/director/reckonings/ratings-keeper.ts';
import { openJournal } from '../../../src/journal/journal.ts';
import { MemoryStore } from '../../../src/journal/stores/memory-store.ts';
import { RATINGS_NOTE } from '../../../src/ratings/reckoning.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { STARTING_PRICES } from '../../../src/show/market/asset.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { GUILD } from '../../playhouse.ts';
import { bell, turn } from '../../ratings/hand-made.ts';

/** An evening of four facts: two turns by two minds, the bell, and what comes with it. */
const evening = (episode: number): readonly ShowEvent[] => [
  ...[turn('alice', 'a'), turn('sarah', 'b')],
  bell(episode, { alice: 200, sarah: 100 }),
  { type: 'seasonClosed', season: episode, champion: turn('alice', 'a').performer, equityCents: 200 },
];

async function played(episodes: number) {
  const journal = (await openJournal<ShowEvent, Show>({ from: new MemoryStore() })).guild(GUILD);
  const play = async (episode: number): Promise<void> => {
    const [first, second, ...last] = evening(episode);
    if (first === undefined || second === undefined) return;
    const firstSeq = (episode - 1) * 4 + 1;
    await journal.append({ firstSeq, atMs: 1, events: [first, second] });
    await journal.append({ firstSeq: firstSeq + 2, atMs: 1, events: last });
  };
  for (let episode = 1; episode <= episodes; episode++) await play(episode);
  return { journal, play };
}

/** As the show says where its last episode ended. */
const after = (episode: number): Pick<Show, 'lastResult'> => ({
  lastResult: {
    ...{ number: episode, firstSeq: 1, lastSeq: (episode - 1) * 4 + 3, seed: '', commitment: '' },
    ...{ winners: [], profitCents: {}, openingPrices: STARTING_PRICES, closedAtMs: 1, nextOpensAtMs: null },
  },
});
const episodesOf = async (keeper: RatingsKeeper, episode: number): Promise<readonly number[]> =>
  (await keeper.of(after(episode))).map(({ money }) => money.episodes);

it('reads on from the last bell, and counts what comes with a bell once', async () => {
  const { journal, play } = await played(2);
  const keeper = new RatingsKeeper(journal);
  expect(await episodesOf(keeper, 2)).toEqual([2, 2]);
  await play(3);
  expect(await episodesOf(keeper, 3)).toEqual([3, 3]);
  expect(await keeper.of(after(3))).toEqual(await new RatingsKeeper((await played(3)).journal).of(after(3)));
});

it('goes on from its note after a restart, and reckons anew without one', async () => {
  const { journal } = await played(3);
  const ratings = await new RatingsKeeper(journal).of(after(3));
  expect(await new RatingsKeeper(journal).of(after(3))).toEqual(ratings);
  await journal.notes.set(RATINGS_NOTE, { version: 0 });
  expect(await new RatingsKeeper(journal).of(after(3))).toEqual(ratings);
});

it('knows nothing of episodes that were taken back', async () => {
  const { journal } = await played(3);
  const keeper = new RatingsKeeper(journal);
  expect(await episodesOf(keeper, 3)).toEqual([3, 3]);
  expect(await episodesOf(keeper, 1)).toEqual([1, 1]);
});

it('has none before the first bell', async () => {
  const { journal } = await played(0);
  expect(await new RatingsKeeper(journal).of({ lastResult: null })).toEqual([]);
});
