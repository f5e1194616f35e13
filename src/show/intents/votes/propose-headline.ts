// A member's own headline joins the open vote, and the member's ballot goes to it; or it waits for a manager, where the
// guild wants that.
// The market decides what it does; minds are shown it as news, never as an instruction.

import { oneLine } from '../../../letters/seen.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { ViewerId } from '../../ids.ts';
import { HEADLINE_LENGTH_MAX, ownHeadline } from '../../market/headlines.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { HELD_HEADLINES_MAX, hasRoomFor } from '../../votes/held-headlines.ts';
import { ballotFault, chaosUnderway, openEpisode, pausedFault } from '../guards.ts';
import type { ProposeHeadline } from './vote-intents.ts';

export function proposeHeadline(show: Show, intent: ProposeHeadline): Outcome<ShowEvent> {
  const { viewer, atMs } = intent;
  const fault = pausedFault(show) ?? openEpisodeFault(show, atMs);
  if (fault !== undefined) return reject(fault);
  if (show.settings.ownHeadlines === 'closed') return reject({ reason: 'ownHeadlinesClosed' });
  const text = oneLine(intent.text);
  if (text === '') return reject({ reason: 'badHeadline', why: 'empty' });
  if (text.length > HEADLINE_LENGTH_MAX) return reject({ reason: 'badHeadline', why: 'tooLong' });
  return mustWait(show, viewer) ? hold(show, viewer, text) : put(show, intent, text);
}

const openEpisodeFault = (show: Show, atMs: number): Rejection | undefined => {
  const episode = openEpisode(show, atMs);
  return isRejection(episode) ? episode : undefined;
};

/** Whether a headline of this member waits before it stands in a vote. */
function mustWait(show: Show, viewer: ViewerId): boolean {
  const { ownHeadlines } = show.settings;
  if (ownHeadlines === 'firstTime') return (viewerOf(show, viewer).headlinesApproved ?? 0) === 0;
  return ownHeadlines === 'approved';
}

/** No vote needs to be open for one that waits. */
function hold(show: Show, by: ViewerId, text: string): Outcome<ShowEvent> {
  if (show.held.some((other) => other.by === by)) return reject({ reason: 'badHeadline', why: 'waiting' });
  if (show.held.length >= HELD_HEADLINES_MAX) return reject({ reason: 'badHeadline', why: 'pileFull' });
  const id = `h${show.seq + 1}`;
  return accept({ type: 'headlineHeld', held: { id, text, by, signed: false, approved: false } });
}

function put(show: Show, { viewer, vote, atMs }: ProposeHeadline, text: string): Outcome<ShowEvent> {
  const { episode } = show;
  const chaos = chaosUnderway(show, vote);
  if (isRejection(chaos)) return reject(chaos);
  const fault = ballotFault(chaos, atMs);
  if (fault !== undefined || episode === null) return reject(fault ?? { reason: 'voteClosed' });
  if (!hasRoomFor(chaos, viewer)) return reject({ reason: 'badHeadline', why: 'tooMany' });
  const option = chaos.options.length;
  const headline = ownHeadline(episode, { id: `${vote}-own${option}`, text });
  return accept(
    { type: 'headlineProposed', vote, option: { headline, by: viewer } },
    { type: 'ballotCast', vote, viewer, option },
  );
}
