// What an audience does to a show that is played offstage: it opens a chaos vote, votes, and waits until it closes.

import type { ViewerId } from '../show/ids.ts';
import { lastRoundAtMs } from '../show/rounds/deadlines.ts';
import type { Show } from '../show/state/show.ts';
import type { ChaosVote } from '../show/votes/chaos.ts';
import type { Offstage } from './offstage.ts';

export interface Strike {
  /** The first of them opens the vote. */
  readonly viewers: readonly ViewerId[];
  /** The day on which they come, such as `2026-01-01`; without one they have been here already. */
  readonly today?: string;
  /** What all of them vote for. */
  readonly optionOf: (vote: ChaosVote) => number;
}

/** Before the next round, which begins after the vote. Nothing happens while no vote can open. */
export async function strike(offstage: Offstage, { viewers, today, optionOf }: Strike): Promise<void> {
  const atMs = offstage.roundDueAtMs;
  const [opener] = viewers;
  if (opener === undefined || !canOpen(offstage.show, atMs)) return;
  if (today !== undefined) {
    for (const viewer of viewers) await offstage.do({ type: 'visit', atMs, viewer, today });
  }
  await offstage.do({ type: 'openChaos', atMs, viewer: opener });
  const vote = offstage.show.chaos;
  if (vote === null) return;
  const option = optionOf(vote);
  for (const viewer of viewers) {
    await offstage.do({ type: 'castBallot', atMs, viewer, vote: vote.id, option });
  }
  await offstage.do({ type: 'closeChaos', atMs: vote.closesAtMs, vote: vote.id });
}

/** Neither cooling down, nor so late that the bell would come first, nor with a headline that waits to strike. */
const canOpen = (show: Show, atMs: number): boolean =>
  show.chaosReadyAtMs <= atMs &&
  show.episode?.striking === null &&
  atMs + show.settings.chaosOpenMs < lastRoundAtMs(show, atMs);
