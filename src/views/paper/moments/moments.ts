// The three beats of an episode: its most surprising moments, of different kinds where it has them.

import type { Story } from '../story.ts';
import type { Moment } from './moment.ts';
import { moneyMoments } from './money-moments.ts';
import { sceneMoments } from './scene-moments.ts';

/** The most surprising moments, told in the order in which they happened; at most one a kind while others are left. */
export function biggestMoments(story: Story, count = 3): readonly Moment[] {
  const ranked = [...moneyMoments(story), ...sceneMoments(story)].sort(
    (one, other) => other.surprise - one.surprise,
  );
  const chosen: Moment[] = [];
  for (const mayRepeat of [false, true]) {
    for (const moment of ranked) {
      const isNew = mayRepeat || !chosen.some(({ kind }) => kind === moment.kind);
      if (chosen.length < count && isNew && !chosen.some((other) => sameScene(other, moment))) {
        chosen.push(moment);
      }
    }
  }
  return chosen.sort((one, other) => one.round - other.round || one.seq - other.seq);
}

/** A bankruptcy is also a swing and a sale: one telling is enough. */
const sameScene = (one: Moment, other: Moment): boolean =>
  one === other || (one.round === other.round && one.performer === other.performer);
