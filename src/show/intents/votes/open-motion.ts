// A member moves: this bankrupt trader shall come back, or: I shall sit in the executive's chair.

import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { PerformerId } from '../../ids.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import { lastRoundAtMs } from '../../rounds/deadlines.ts';
import { opensAfterMs } from '../../rounds/opening-time.ts';
import type { Episode } from '../../state/episode.ts';
import type { Show } from '../../state/show.ts';
import type { Matter } from '../../votes/motion.ts';
import { runningEpisode, unknownTrader } from '../guards.ts';
import type { OpenMotion } from './vote-intents.ts';

export function openMotion(show: Show, intent: OpenMotion): Outcome<ShowEvent> {
  const { settings } = show;
  const { viewer, comeback, atMs } = intent;
  const episode = motionEpisode(show, intent);
  if (isRejection(episode)) return reject(episode);
  const cause: Matter =
    comeback === null ? { kind: 'chair', candidate: viewer } : { kind: 'comeback', performer: comeback };
  const id = `e${episode.number}m${show.seq + 1}`;
  const closesAtMs = atMs + settings.chaosOpenMs;
  return accept({
    type: 'motionOpened',
    motion: { id, cause, openedBy: viewer, closesAtMs, ballots: { [viewer]: 'yes' } },
  });
}

/** The episode in which that motion can be put at that time, or why it cannot. */
export function motionEpisode(
  show: Show,
  { comeback, atMs }: Pick<OpenMotion, 'comeback' | 'atMs'>,
): Episode | Rejection {
  const { motion, motionReadyAtMs, settings } = show;
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return episode;
  if (motion !== null) return { reason: 'motionUnderway', closesAtMs: motion.closesAtMs };
  if (atMs < motionReadyAtMs) return { reason: 'motionCoolingDown', readyAtMs: motionReadyAtMs };
  const opensAtMs = opensAfterMs(show, episode, atMs);
  const pointless =
    comeback === null ? chairFault(episode, opensAtMs) : comebackFault(show, episode, comeback);
  if (pointless !== undefined) return pointless;
  if (atMs + settings.chaosOpenMs < lastRoundAtMs(show, atMs)) return episode;
  return { reason: 'bellFirst', what: comeback === null ? 'chair' : 'comeback', opensAtMs };
}

const chairFault = ({ chair }: Episode, opensAtMs: number): Rejection | undefined =>
  chair === null ? undefined : { reason: 'chairTaken', opensAtMs };

function comebackFault(show: Show, episode: Episode, id: PerformerId): Rejection | undefined {
  const performer = findPerformer(show.cast, id);
  if (performer?.role !== 'trader') return unknownTrader(show, id);
  return episode.bankrupt.includes(id) ? undefined : { reason: 'notBankrupt', name: performer.name };
}
