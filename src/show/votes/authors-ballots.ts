// Who has written a headline is for it: the ballots that come with members' own headlines which had to wait.

import type { BallotCast } from '../events/votes.ts';
import { viewerOf } from '../parlour/viewers.ts';
import type { Show } from '../state/show.ts';
import type { ChaosVote } from './chaos.ts';
import { wasHere } from './quorum.ts';

/**
 * Each author's ballot for the option of their own. A ballot that they have cast meanwhile stands, and who has not been
 * here for a day casts none: no quorum counts them.
 */
export const authorsBallots = (
  show: Show,
  { id: vote, options, ballots }: Pick<ChaosVote, 'id' | 'options' | 'ballots'>,
  atMs: number,
): readonly BallotCast[] =>
  options.flatMap(({ by }, option): readonly BallotCast[] => {
    if (by === null || ballots[by] !== undefined || !wasHere(viewerOf(show, by), atMs)) return [];
    return [{ type: 'ballotCast', vote, viewer: by, option }];
  });
