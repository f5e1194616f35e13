// What the regulator and the officer say in a room, with the small print under it. Thoughts stay out, and so do
// approvals: the officer is heard when the red stamp falls.

import type { Words } from '../../languages/words.ts';
import type { DecisionReviewed, Supervised } from '../../show/events/oversight.ts';
import type { Action } from '../../show/oversight/supervision.ts';
import type { PlayedBy } from '../../show/rounds/played-by.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';

/** The public words of an overseer; undefined where nothing is said. */
export function overseerLine(
  words: Words,
  show: Show,
  event: Supervised | DecisionReviewed,
): string | undefined {
  if (event.type === 'supervised') {
    const { speech, action } = event.supervision;
    return `${plain(speech)}\n${smallPrint(words, { show, playedBy: event.playedBy, deed: action })}`;
  }
  if (event.review === null || event.review.verdict === 'approve') return undefined;
  const { reason } = event.review;
  return `${plain(reason)}\n${smallPrint(words, { show, playedBy: event.playedBy, deed: 'flag' })}`;
}

interface Deed {
  readonly show: Show;
  readonly playedBy: PlayedBy;
  readonly deed: Action | 'flag';
}

const smallPrint = (words: Words, { show, playedBy, deed }: Deed): string =>
  words.say('floor.overseer', {
    mind: playedBy.understudyBecause === null ? 'itself' : 'understudy',
    name: plain(playedBy.mind),
    deed,
    round: show.episode?.round ?? 0,
  });
