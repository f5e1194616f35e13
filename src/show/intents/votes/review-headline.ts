// A manager has read a member's headline: it joins the vote that is open, with its author's ballot, or waits for the next;
// or it goes away.

import type { ShowEvent } from '../../events/event.ts';
import { ownHeadline } from '../../market/headlines.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { authorsBallots } from '../../votes/authors-ballots.ts';
import { type HeldHeadline, hasRoomFor, optionOf, unreviewed } from '../../votes/held-headlines.ts';
import { ballotFault } from '../guards.ts';
import type { ReviewHeadline } from './vote-intents.ts';

export function reviewHeadline(show: Show, intent: ReviewHeadline): Outcome<ShowEvent> {
  const { viewer: by, headline: id, verdict, atMs } = intent;
  const held = unreviewed(show).find((other) => other.id === id);
  if (held === undefined) return reject({ reason: 'headlineGone' });
  const joined = verdict === 'approved' ? joining(show, held, atMs) : [];
  return accept<ShowEvent>({ type: 'headlineReviewed', held, by, verdict }, ...joined);
}

/** A paused vote takes nothing; the next one does. */
function joining(show: Show, held: HeldHeadline, atMs: number): readonly ShowEvent[] {
  const { chaos, episode, pausedSinceMs } = show;
  if (chaos === null || episode === null || pausedSinceMs !== null) return [];
  if (ballotFault(chaos, atMs) !== undefined || !hasRoomFor(chaos, held.by)) return [];
  const option = optionOf(held, ownHeadline({ seed: episode.seed, language: show.settings.language }, held));
  const vote = { ...chaos, options: [...chaos.options, option] };
  return [
    { type: 'headlineProposed', vote: chaos.id, option },
    ...authorsBallots(show, vote, atMs).filter(({ viewer }) => viewer === held.by),
  ];
}
