// What the regulator and the officer say in a room, with the small print under it. Thoughts stay out, and so do
// approvals: the officer is heard when the red stamp falls.

import type { DecisionReviewed, Supervised } from '../../show/events/oversight.ts';
import type { PlayedBy } from '../../show/rounds/played-by.ts';
import type { Show } from '../../show/state/show.ts';
import { plain } from '../words/markdown.ts';

const DEEDS = { watch: 'watches', warn: 'warns', fine: 'fines', halt: 'halts' } as const;

/** The public words of an overseer; undefined where nothing is said. */
export function overseerLine(show: Show, event: Supervised | DecisionReviewed): string | undefined {
  if (event.type === 'supervised') {
    const { speech, action } = event.supervision;
    return `${plain(speech)}\n${smallPrint(show, event.playedBy, DEEDS[action])}`;
  }
  if (event.review === null || event.review.verdict === 'approve') return undefined;
  return `${plain(event.review.reason)}\n${smallPrint(show, event.playedBy, 'flags the order')}`;
}

function smallPrint(show: Show, { mind, understudyBecause }: PlayedBy, deed: string): string {
  const by = understudyBecause === null ? plain(mind) : `${plain(mind)}, the understudy stood in`;
  return `-# 🎭 ${by} · ${deed} · round ${show.episode?.round ?? 0}`;
}
