// The regime is felt: whoever watches can say after an episode what kind of day it was.

import { expect, test } from 'vitest';
import { type Felt, WeatherWatch } from '../../bench/plot/weather.ts';
import { loadAssets } from '../../src/assets.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { Offstage } from '../../src/offstage/offstage.ts';
import { secretOf } from '../../src/offstage/secret.ts';

const SEASONS = 8;

test('from headlines and prices its longest regime is guessed in most episodes; chance is one in seven', async () => {
  const { cast, deck } = loadAssets();
  const felt: Felt[] = [];
  for (let season = 1; season <= SEASONS; season++) {
    let watch = new WeatherWatch(deck);
    const offstage = new Offstage({
      ...{ deck, deadlineMs: 60_000, mindFor: () => understudy() },
      onStep: (step) => watch.see(step),
    });
    await offstage.create({ cast, settings: { roundsPerEpisode: 24 }, atMs: 1_700_000_000_000 });
    for (let episode = 1; episode <= 5; episode++) {
      watch = new WeatherWatch(deck);
      await offstage.playEpisode(secretOf(`weather/${season}/${episode}`), async () => undefined);
      felt.push(watch.felt());
    }
  }
  const right = felt.filter(({ truth, guess }) => truth === guess).length / felt.length;
  expect(right).toBeGreaterThan(0.5);
}, 60_000);
