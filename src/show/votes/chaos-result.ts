// How a chaos vote ends: with its winner's headline, or without quorum with nothing. A closing bell ends it early,
// with the votes that are in; what passes then strikes in the next episode.

import type { ChaosClosed } from '../events/votes.ts';
import type { Headline } from '../market/headlines.ts';
import type { Show } from '../state/show.ts';
import type { ChaosVote } from './chaos.ts';
import { type ChaosOption, tallyOf, winnerOf } from './chaos.ts';
import { quorumOf } from './quorum.ts';

export function chaosClosed(
  show: Pick<Show, 'viewers' | 'settings'>,
  vote: ChaosVote,
  atMs: number,
): ChaosClosed {
  const winner = winnerOf(show.viewers, vote, atMs);
  const option = winner === undefined ? undefined : vote.options[winner];
  const passed = option === undefined ? null : printed(option);
  return {
    type: 'chaosClosed',
    vote,
    tally: tallyOf(vote),
    quorum: quorumOf(show.viewers, atMs),
    passed,
    readyAtMs: atMs + show.settings.chaosCooldownMs,
  };
}

/** With its author's name where they signed it. */
const printed = ({ headline, by, signed }: ChaosOption): Headline =>
  signed === true && by !== null ? { ...headline, signedBy: by } : headline;
