// A member's own headline joins the open vote, and the member's ballot goes to it; or it waits for a manager, where the
// guild wants that.
// The market decides what it does; minds are shown it as news, never as an instruction.

import { oneLine } from '../../../letters/seen.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { ViewerId } from '../../ids.ts';
import { HEADLINE_LENGTH_MAX, ownHeadline, type WrittenIn } from '../../market/headlines.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Episode } from '../../state/episode.ts';
import type { Show } from '../../state/show.ts';
import type { ChaosVote } from '../../votes/chaos.ts';
import { HELD_HEADLINES_MAX, hasRoomFor } from '../../votes/held-headlines.ts';
import { ballotFault, chaosUnderway, openEpisode, pausedFault } from '../guards.ts';
import type { ProposeHeadline } from './vote-intents.ts';

export function proposeHeadline(show: Show, intent: ProposeHeadline): Outcome<ShowEvent> {
  const place = placeFor(show, intent);
  if (isRejection(place)) return reject(place);
  const text = oneLine(intent.text);
  if (text === '') return reject({ reason: 'badHeadline', why: 'empty' });
  if (text.length > HEADLINE_LENGTH_MAX) return reject({ reason: 'badHeadline', why: 'tooLong' });
  return place === 'pile' ? hold(show, intent.viewer, text) : put(place, intent, text);
}

type Author = Pick<ProposeHeadline, 'viewer' | 'vote' | 'atMs'>;

/** Where the vote takes headlines: what is needed to put one in. */
interface Room {
  readonly writtenIn: WrittenIn;
  readonly chaos: ChaosVote;
}

/** Why a headline of this member is not taken now, whatever it says; undefined where one is. */
export function ownHeadlineFault(show: Show, author: Author): Rejection | undefined {
  const place = placeFor(show, author);
  return isRejection(place) ? place : undefined;
}

function placeFor(show: Show, author: Author): Room | 'pile' | Rejection {
  const { viewer, atMs } = author;
  const paused = pausedFault(show);
  if (paused !== undefined) return paused;
  const episode = openEpisode(show, atMs);
  if (isRejection(episode)) return episode;
  if (show.settings.ownHeadlines === 'closed') return { reason: 'ownHeadlinesClosed' };
  return mustWait(show, viewer) ? pileFor(show, viewer) : roomIn(show, episode, author);
}

/** Whether a headline of this member waits before it stands in a vote. */
function mustWait(show: Show, viewer: ViewerId): boolean {
  const { ownHeadlines } = show.settings;
  if (ownHeadlines === 'firstTime') return (viewerOf(show, viewer).headlinesApproved ?? 0) === 0;
  return ownHeadlines === 'approved';
}

/** No vote needs to be open for one that waits. */
function pileFor({ held }: Show, viewer: ViewerId): 'pile' | Rejection {
  if (held.some(({ by }) => by === viewer)) return { reason: 'badHeadline', why: 'waiting' };
  return held.length < HELD_HEADLINES_MAX ? 'pile' : { reason: 'badHeadline', why: 'pileFull' };
}

function roomIn(show: Show, episode: Episode, { viewer, vote, atMs }: Author): Room | Rejection {
  const chaos = chaosUnderway(show, vote);
  if (isRejection(chaos)) return chaos;
  const fault = ballotFault(chaos, atMs);
  if (fault !== undefined) return fault;
  if (!hasRoomFor(chaos, viewer)) return { reason: 'badHeadline', why: 'tooMany' };
  const { language } = show.settings;
  return { chaos, writtenIn: { seed: episode.seed, language } };
}

function hold(show: Show, by: ViewerId, text: string): Outcome<ShowEvent> {
  const id = `h${show.seq + 1}`;
  return accept({ type: 'headlineHeld', held: { id, text, by, signed: false, approved: false } });
}

function put(
  { writtenIn, chaos }: Room,
  { viewer, vote }: ProposeHeadline,
  text: string,
): Outcome<ShowEvent> {
  const option = chaos.options.length;
  const headline = ownHeadline(writtenIn, { id: `${vote}-own${option}`, text });
  return accept(
    { type: 'headlineProposed', vote, option: { headline, by: viewer } },
    { type: 'ballotCast', vote, viewer, option },
  );
}
