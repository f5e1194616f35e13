// Rumours: a regime is rumoured a round or two before it is confirmed, and some rumours are false.

import { describe, expect, it } from 'vitest';
import { HEADLINE_LENGTH_MAX } from '../../../src/show/market/headlines.ts';
import { Playhouse } from '../../playhouse.ts';

describe('the weather', () => {
  const rounds: { rumours: { regime: string; comesTrue: boolean }[]; changed: string | null }[] = [];
  for (const seed of ['a1', 'b2', 'c3', 'd4']) {
    const house = new Playhouse().create({ roundsPerEpisode: 60 });
    house.ring(seed.repeat(32));
    while (house.show.episode !== null) house.round();
    for (const { events } of house.records.filter((record) => record.events[0]?.type === 'roundStarted')) {
      const rumours = events.flatMap((event) =>
        event.type === 'headlinePublished' && event.rumour !== undefined ? [event.rumour] : [],
      );
      const changed = events.find((event) => event.type === 'regimeChanged')?.regime ?? null;
      rounds.push({ rumours, changed });
    }
  }

  it('confirms nothing that was not rumoured one or two rounds before', () => {
    const changes = rounds.flatMap(({ changed }, index) => (changed === null ? [] : [{ changed, index }]));
    expect(changes.length).toBeGreaterThan(10);
    for (const { changed, index } of changes) {
      const before = [...(rounds[index - 1]?.rumours ?? []), ...(rounds[index - 2]?.rumours ?? [])];
      expect(before.some(({ regime, comesTrue }) => regime === changed && comesTrue)).toBe(true);
    }
  });

  it('tells lies too, but fewer', () => {
    const all = rounds.flatMap(({ rumours }) => rumours);
    const lies = all.filter(({ comesTrue }) => !comesTrue).length;
    expect(lies).toBeGreaterThan(3);
    expect(lies).toBeLessThan(all.length / 2);
  });

  it('rumours in lines that fit the newspaper', () => {
    const house = new Playhouse().create({ roundsPerEpisode: 60 });
    house.episode();
    const texts = house
      .events()
      .flatMap((event) =>
        event.type === 'headlinePublished' && event.source === 'rumour' ? [event.headline.text] : [],
      );
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(HEADLINE_LENGTH_MAX);
  });
});
