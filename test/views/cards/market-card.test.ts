// The market's picture: regimes appear with the round that confirms them and not before, halts where they were.

import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { marketAltText, marketView } from '../../../src/views/cards/market-card.ts';
import { Playhouse } from '../../playhouse.ts';

const EN = wordsOf('en');

describe('the weather on the market’s picture', () => {
  test.each([1, 2, 3, 4, 5, 6])('is what was confirmed, never what was foreseen (seed %i)', (seed) => {
    const house = new Playhouse().create({ roundsPerEpisode: 24 }).ring(String(seed).repeat(64));
    const confirmed: { regime: string; from: number }[] = [];
    for (let round = 1; round <= 24 && house.show.episode !== null; round++) {
      house.startRound();
      const { episode } = house.show;
      if (episode === null) break;
      const now = episode.confirmed.at(-1);
      if (now?.round === round) confirmed.push({ regime: now.regime, from: round });
      const view = marketView(house.show);
      expect(view.bands.map(({ regime, from }) => ({ regime, from }))).toEqual(confirmed.slice(-8));
      expect(view.bands.at(-1)?.to ?? round).toBe(round);
      if (episode.forecast !== null && !confirmed.some(({ regime }) => regime === episode.forecast?.regime)) {
        expect(JSON.stringify(view)).not.toContain(`"${episode.forecast.regime}"`);
        expect(marketAltText(EN, view)).not.toContain(episode.forecast.regime);
      }
      while (house.answerOne());
    }
    expect(confirmed.length).toBeGreaterThan(0);
  });

  test('says nothing of the regime that the episode opened in', () => {
    const house = new Playhouse().create().ring();
    expect(marketView(house.show).bands).toEqual([]);
    expect(marketAltText(EN, marketView(house.show))).not.toContain(house.show.episode?.regime);
  });
});

describe('halts on the market’s picture', () => {
  test('stand at the rounds whose prices called them, each level once', () => {
    const { show } = new Playhouse().create().ring();
    const { episode } = show;
    if (episode === null) throw new Error('no episode is open');
    const at = (cents: number) => ({ Tech: cents, Crypto: cents, Bonds: cents });
    const priceHistory = [10_000, 9_500, 9_200, 9_250, 8_600, 9_900, 7_900].map(at);
    const halted = { ...episode, priceHistory, round: 6, assetHalt: { asset: 'Bonds', round: 4 } as const };
    const view = marketView({ ...show, episode: halted });
    expect(view.halts).toEqual([
      { round: 2, what: { level: 7 } },
      { round: 4, what: { level: 13 } },
      { round: 4, what: { asset: 'Bonds' } },
      { round: 6, what: { level: 20 } },
    ]);
    expect(marketAltText(EN, view)).toContain('Trading halted, 7% down, round 2.');
    expect(marketAltText(EN, view)).toContain('Bonds halted by the regulator, round 4.');
  });
});
