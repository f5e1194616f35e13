// Two hundred whole seasons, understudies and hostile minds, every event read by the auditor. A failing seed is named
// with the command that plays it again.

import { expect, test } from 'vitest';
import { loadAssets } from '../../src/assets.ts';
import { playSeason } from './season.ts';
import { Tally } from './tally.ts';

const SEASONS = 200;
const FIRST_SEED = 1;
/** Every so many seasons the journal is also folded and written again. */
const AGAIN_EVERY = 20;

test(`${SEASONS} seasons: the auditor agrees after every event and the bank never falls below zero`, {
  timeout: 240_000,
}, async () => {
  const { cast: performers, deck } = loadAssets();
  const all = new Tally();
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEASONS; seed++) {
    const again = seed % AGAIN_EVERY === 0;
    const command = `npm run simulate -- --seasons 1 --seed ${seed} --cast mixed`;
    const season = playSeason({ seed, cast: 'mixed', performers, deck, audience: 'present', again });
    const { tally } = await season.catch((cause: unknown) => {
      throw new Error(`season ${seed} fails (${command}): ${cause}`, { cause });
    });
    all.add(tally);
  }
  expect(all.seasons).toBe(SEASONS);
  expect(all.bankMinCents).toBeGreaterThanOrEqual(0);
  // A simulation in which nothing happens proves nothing.
  for (const scene of [
    'marginCalled',
    'wentBankrupt',
    'tradingHalted',
    'overruled',
    'traderReturned',
  ] as const) {
    expect(all.episodesWith.get(scene), scene).toBeGreaterThan(0);
  }
  expect([...all.overrides.keys()].sort()).toEqual([
    'alphabet',
    'chair',
    'haltedAsset',
    'lowerRisk',
    'trackRecord',
  ]);
});

test('a season is the same whenever it is played', async () => {
  const { cast: performers, deck } = loadAssets();
  const options = {
    seed: 7,
    cast: 'hostile',
    performers,
    deck,
    audience: 'present',
    again: true,
  } as const;
  const [one, other] = [await playSeason(options), await playSeason(options)];
  expect(other).toEqual(one);
});
