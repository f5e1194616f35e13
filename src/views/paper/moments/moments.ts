// The three beats of an episode: its most surprising moments, of different kinds where it has them.

import { pairKey } from '../../../show/cast/relation.ts';
import { convictingTurn } from '../hypocrite.ts';
import type { Story } from '../story.ts';
import type { Moment } from './moment.ts';
import { moneyMoments } from './money-moments.ts';
import { sceneMoments } from './scene-moments.ts';

/**
 * The most surprising moments, told in the order in which they happened; at most one a kind while others are left.
 * `isUntold`: what is told elsewhere is left out.
 */
export function biggestMoments(
  story: Story,
  count = 3,
  isUntold: (moment: Moment) => boolean = () => true,
): readonly Moment[] {
  // The hypocrite is named by that turn, with the words that a lie is told by.
  const convicting = convictingTurn(story)?.seq;
  const ranked = [...moneyMoments(story), ...sceneMoments(story)]
    .filter(({ kind, seq }) => kind !== 'lie' || seq !== convicting)
    .filter(isUntold)
    .sort((one, other) => other.surprise - one.surprise);
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

/** A bankruptcy is also a swing and a sale, and two may turn on each other twice: one telling is enough. */
const sameScene = (one: Moment, other: Moment): boolean =>
  one === other ||
  one.seq === other.seq ||
  (one.round === other.round && one.performer === other.performer) ||
  (one.kind === other.kind && pairOf(one) !== undefined && pairOf(one) === pairOf(other));

/** Who did it to whom, whoever began; of what happens to one alone, that one. */
function pairOf(moment: Moment): string | undefined {
  if (moment.kind === 'reversal') return pairKey(moment.performer, moment.dethroned);
  if (moment.kind === 'betrayal') return pairKey(moment.performer, moment.victim);
  return moment.performer ?? undefined;
}
