// A viewer follows a performer's thoughts, or stops; remembered over episodes.

import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { PerformerId } from '../../ids.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { unknownTrader } from '../guards.ts';
import type { Follow, Unfollow } from './parlour-intents.ts';

/** Whoever thinks can be followed, traders or not. */
const strangerFault = (show: Show, performer: PerformerId): Rejection | undefined =>
  findPerformer(show.cast, performer) === undefined ? unknownTrader(show, performer) : undefined;

export function follow(show: Show, { viewer, performer }: Follow): Outcome<ShowEvent> {
  const fault = strangerFault(show, performer);
  if (fault !== undefined) return reject(fault);
  if (viewerOf(show, viewer).follows.includes(performer)) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'followed', viewer, performer });
}

export function unfollow(show: Show, { viewer, performer }: Unfollow): Outcome<ShowEvent> {
  const fault = strangerFault(show, performer);
  if (fault !== undefined) return reject(fault);
  if (!viewerOf(show, viewer).follows.includes(performer)) return reject({ reason: 'notFollowing' });
  return accept({ type: 'unfollowed', viewer, performer });
}
