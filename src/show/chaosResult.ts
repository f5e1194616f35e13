// How a chaos vote ends: with its winner's headline, or without quorum with nothing.

import type { ChaosVote } from './chaos.ts';
import { tallyOf, winnerOf } from './chaos.ts';
import type { ChaosClosed } from './event.ts';
import { quorumOf } from './quorum.ts';
import type { Show } from './show.ts';

export function chaosClosed(
  show: Pick<Show, 'viewers' | 'settings'>,
  vote: ChaosVote,
  atMs: number,
  why: 'timeUp' | 'episodeOver',
): ChaosClosed {
  const winner = why === 'timeUp' ? winnerOf(show.viewers, vote, atMs) : undefined;
  const passed = winner === undefined ? null : (vote.options[winner]?.headline ?? null);
  return {
    type: 'chaosClosed',
    vote,
    tally: tallyOf(vote),
    quorum: quorumOf(show.viewers, atMs),
    passed,
    readyAtMs: atMs + show.settings.chaosCooldownMs,
  };
}
