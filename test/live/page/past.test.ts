// The episode so far, looked at anew: the picture at any place, and how it is played.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Playback } from '../../../src/live/page/past/playback.ts';
import { Story } from '../../../src/live/page/past/story.ts';
import { type Played, play } from './played.ts';

let played: Played;
let story: Story;

beforeAll(async () => {
  played = await play(6, 1_000_000);
  const steps = played.steps.map((step, seq) => ({ ...step, seq }));
  story = new Story({ episode: 1, opensAtMs: 1_000_000, picture: played.first, steps });
}, 60_000);

const pictureAt = (place: number) => (place === 0 ? played.first : played.steps[place - 1]?.picture);

describe('a story', () => {
  it('has at each place, in any order, the picture that was there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: story.end }), { maxLength: 12 }), (places) => {
        for (const place of places) {
          expect(JSON.parse(JSON.stringify(story.pictureAt(place)))).toEqual(
            JSON.parse(JSON.stringify(pictureAt(place))),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('begins a round where the picture is first in it', () => {
    for (const round of [1, 3, 6]) {
      const place = story.startOf(round);
      expect([pictureAt(place - 1)?.round, pictureAt(place)?.round]).toEqual([round - 1, round]);
    }
    expect(story.startOf(99)).toBe(story.end);
  });

  it('ends with the last picture, however far one asks', () => {
    expect(story.pictureAt(story.end + 50).round).toBe(6);
    expect(story.pictureAt(-3).round).toBe(0);
  });

  it('tells what happened between two places once', () => {
    const half = Math.floor(story.end / 2);
    const all = story.momentsBetween(0, story.end);
    expect([...story.momentsBetween(0, half), ...story.momentsBetween(half, story.end)]).toEqual(all);
    expect(all.some(({ type }) => type === 'said')).toBe(true);
  });
});

describe('playback', () => {
  /** Steps at these seconds. */
  const at = (...seconds: readonly number[]) => ({
    end: seconds.length,
    atMs: (place: number) => (place === 0 ? 0 : (seconds[place - 1] ?? 0) * 1000),
  });

  it('goes from step to step as time goes by', () => {
    const playback = new Playback(at(1, 2, 4), 0);
    playback.isPlaying = true;
    const places = [500, 500, 1000, 1999, 1].map((ms) => {
      playback.advance(ms);
      return playback.place;
    });
    expect(places).toEqual([0, 1, 2, 2, 3]);
    expect(playback.isAtEnd).toBe(true);
  });

  it('is four and sixteen times as fast, in turn', () => {
    const playback = new Playback(at(1, 2, 3, 4, 5, 6, 7, 8), 0);
    playback.isPlaying = true;
    playback.faster();
    playback.advance(500);
    expect(playback.place).toBe(2);
    playback.faster();
    playback.advance(250);
    expect(playback.place).toBe(6);
    playback.faster();
    expect(playback.speed).toBe(1);
  });

  it('cuts a long wait', () => {
    const playback = new Playback(at(3600, 3601), 0);
    playback.isPlaying = true;
    playback.advance(6000);
    expect(playback.place).toBe(1);
  });

  it('stands while it is held', () => {
    const playback = new Playback(at(1), 0);
    expect(playback.advance(5000)).toBe(false);
    expect(playback.place).toBe(0);
  });
});
