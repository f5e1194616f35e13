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
  const { motion, settings } = show;
  const { viewer, comeback, atMs } = intent;
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return reject(episode);
  if (motion !== null) return reject({ reason: 'motionUnderway', closesAtMs: motion.closesAtMs });
  if (atMs < show.motionReadyAtMs) {
    return reject({ reason: 'motionCoolingDown', readyAtMs: show.motionReadyAtMs });
  }
  const opensAtMs = opensAfterMs(show, episode, atMs);
  const pointless =
    comeback === null ? chairFault(episode, opensAtMs) : comebackFault(show, episode, comeback);
  if (pointless !== undefined) return reject(pointless);
  if (atMs + settings.chaosOpenMs >= lastRoundAtMs(show, atMs)) {
    return reject({ reason: 'bellFirst', what: comeback === null ? 'chair' : 'comeback', opensAtMs });
  }
  const cause: Matter =
    comeback === null ? { kind: 'chair', candidate: viewer } : { kind: 'comeback', performer: comeback };
  const id = `e${episode.number}m${show.seq + 1}`;
  const closesAtMs = atMs + settings.chaosOpenMs;
  return accept({
    type: 'motionOpened',
    motion: { id, cause, openedBy: viewer, closesAtMs, ballots: { [viewer]: 'yes' } },
  });
}

const chairFault = ({ chair }: Episode, opensAtMs: number): Rejection | undefined =>
  chair === null ? undefined : { reason: 'chairTaken', opensAtMs };

function comebackFault(show: Show, episode: Episode, id: PerformerId): Rejection | undefined {
  const performer = findPerformer(show.cast, id);
  if (performer?.role !== 'trader') return unknownTrader(show, id);
  return episode.bankrupt.includes(id) ? undefined : { reason: 'notBankrupt', name: performer.name };
}
