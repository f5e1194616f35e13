import { describe, expect, test } from 'vitest';
import { biggestMoments } from '../../src/views/moments.ts';
import { recapText } from '../../src/views/recap.ts';
import { storyOf } from '../../src/views/story.ts';
import { ALEX, ANN, BOB, bold, Playhouse, SARAH } from '../playhouse.ts';

function playedEpisode(): Playhouse {
  const house = new Playhouse().create({ roundsPerEpisode: 12, chaosOpenMs: 1_000 });
  house.mind = bold;
  house.ring();
  const { atMs } = house;
  for (const viewer of [ANN, BOB]) house.must({ type: 'visit', viewer, atMs, today: '2023-11-14' });
  house.must({ type: 'placeWager', viewer: ANN, atMs, interaction: '1' as never, outcome: ALEX, chips: 100 });
  house.must({
    type: 'placeWager',
    viewer: BOB,
    atMs,
    interaction: '2' as never,
    outcome: SARAH,
    chips: 300,
  });
  house.round();
  house.must({ type: 'openChaos', viewer: ANN, atMs: house.atMs });
  const vote = house.show.chaos?.id ?? '';
  for (const viewer of [ANN, BOB])
    house.must({ type: 'castBallot', viewer, atMs: house.atMs, vote, option: 0 });
  house.atMs += 2_000;
  house.must({ type: 'closeChaos', atMs: house.atMs, vote });
  while (house.show.episode !== null) house.round();
  return house;
}

describe('a story', () => {
  const house = playedEpisode();
  const story = storyOf(house.records);

  test('has every round, its turns, and the equity at its close', () => {
    expect(story?.rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const round of story?.rounds ?? []) {
      expect(round.turns).toHaveLength(4);
      expect(round.equityCents).toBeDefined();
    }
  });
  test('is none while the episode is open', () => {
    expect(storyOf(house.records.slice(0, 5))).toBeUndefined();
    expect(recapText(house.show, [])).toBeUndefined();
  });
  test('its moments are three, in order, of different kinds where it can, and true', () => {
    if (story === undefined) throw new Error('no story');
    const moments = biggestMoments(story);
    expect(moments).toHaveLength(3);
    expect(new Set(moments.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(moments.map(({ round }) => round)).toEqual(
      moments.map(({ round }) => round).toSorted((a, b) => a - b),
    );
    for (const moment of moments) {
      if (moment.kind !== 'swing' || moment.performer === null) continue;
      const at = story.rounds.findIndex(({ round }) => round === moment.round);
      const now = story.rounds[at]?.equityCents?.[moment.performer] ?? 0;
      const before = story.rounds[at - 1]?.equityCents?.[moment.performer] ?? 1_000_000;
      expect(moment.changeCents).toBe(now - before);
    }
  });
});

describe('the recap', () => {
  const house = playedEpisode();
  const text = recapText(house.show, house.records) ?? '';

  test('names the winner, the board, what was said, the bets and the seed', () => {
    const result = house.show.lastResult;
    expect(text).toContain('Recap · episode 1');
    expect(text).toMatch(/🏆 \*\*(Alice|Sarah|Alex|Mike)\*\* wins the day/);
    expect(text.match(/^\d\. /gm)).toHaveLength(4);
    expect(text).toMatch(/> “words of e1r\d+-\w+” \w+/);
    expect(text).toMatch(/bets won|paid back/);
    expect(text).toContain(result?.seed);
    expect(text.length).toBeLessThanOrEqual(1_850);
  });
  test('quotes only what was said, and no thought', () => {
    expect(text).not.toContain('secret');
  });
  test('says a dead heat, and that stakes were paid back', () => {
    const quiet = new Playhouse().create().ring();
    const { atMs } = quiet;
    quiet.must({ type: 'visit', viewer: ANN, atMs, today: '2023-11-14' });
    while (quiet.show.episode !== null) quiet.round();
    const said = recapText(quiet.show, quiet.records) ?? '';
    expect(said).toContain('Dead heat: **Alice, Sarah, Alex and Mike** share the day with **$0** each');
    expect(said).toContain('Nobody bet on this episode.');
  });
});
