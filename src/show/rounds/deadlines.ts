// When an episode locks and closes: by the hour an admin has set, or by its rounds, whose times are then worked out
// from how far it has come. What holds up the rounds moves the lock and the bell along, and eats none of them.

import { tradingIsOver } from '../market/halts.ts';
import { lockRound } from '../parlour/lock.ts';
import { allLocked } from '../parlour/pools.ts';
import type { Episode } from '../state/episode.ts';
import type { Settings } from '../state/settings.ts';
import type { Show } from '../state/show.ts';
import type { AnnouncedTimes, ClosesBy, EpisodeTimes } from './episode-times.ts';
import { paceMs as paceNowMs } from './power-hour.ts';

type Pace = Pick<Settings, 'paceMs' | 'roundsPerEpisode'>;

/** Rounds late by less are late by the way of the world, not by an outage. */
const LATE_FROM_MS = 1_000;

/** As the opening bell announces them; `closesAtMs` is the hour of the closing bell, or null. */
export function announced(
  { paceMs, roundsPerEpisode }: Pace,
  { firstRoundAtMs, closesAtMs: hourMs }: { firstRoundAtMs: number; closesAtMs: number | null },
): Omit<AnnouncedTimes, 'firstRoundAtMs'> {
  const closesAtMs = hourMs ?? firstRoundAtMs + paceMs * (roundsPerEpisode + 1);
  const lengthMs = Math.min(closesAtMs - firstRoundAtMs, paceMs * roundsPerEpisode);
  return {
    locksAtMs: firstRoundAtMs + Math.floor(Math.max(0, lengthMs) / 2),
    closesAtMs,
    ...(hourMs === null ? {} : { closesBy: 'hour' }),
  };
}

/** Of an episode whose opening bell names no hour, or rang before any did. */
export const closesByOf = ({ paceMs, roundsPerEpisode }: Pace, times: AnnouncedTimes): ClosesBy =>
  times.closesAtMs === times.firstRoundAtMs + paceMs * (roundsPerEpisode + 1) ? 'rounds' : 'hour';

/** What to write into an event whose round is that late; nothing where no hour is announced to be kept. */
export const lateness = ({ closesBy }: Episode, lateMs: number): { readonly lateMs?: number } =>
  closesBy === 'rounds' && lateMs >= LATE_FROM_MS ? { lateMs } : {};

export function later(
  { locksAtMs, closesAtMs, pools }: Episode,
  lateMs = 0,
): Pick<Episode, 'locksAtMs' | 'closesAtMs'> {
  // Bets that are locked stay locked, since when they were.
  const isLocked = allLocked({ pools });
  return { locksAtMs: isLocked ? locksAtMs : locksAtMs + lateMs, closesAtMs: closesAtMs + lateMs };
}

/** Where other settings take an open episode; undefined where nothing of it moves. */
export function movedBy(show: Show, settings: Settings, atMs: number): EpisodeTimes | undefined {
  const { episode } = show;
  const { paceMs, roundsPerEpisode } = settings;
  const same = paceMs === show.settings.paceMs && roundsPerEpisode === show.settings.roundsPerEpisode;
  if (episode === null || same) return undefined;
  const standsSinceMs = show.pausedSinceMs ?? show.asleepSinceMs ?? atMs;
  const fromMs = Math.min(atMs, standsSinceMs);
  const pace = paceNowMs({ settings, powerHourUntilMs: show.powerHourUntilMs }, fromMs);
  const afterThisMs = Math.max(episode.roundStartedAtMs + pace, fromMs);
  const isFirst = episode.round === 0;
  const nextMs = isFirst ? episode.nextRoundAtMs : afterThisMs;
  const moved = {
    nextRoundAtMs: episode.roundUnderway ? episode.nextRoundAtMs : nextMs,
    locksAtMs: locksFrom(episode, settings, { nextMs, fromMs }),
    closesAtMs:
      episode.closesBy === 'hour'
        ? episode.closesAtMs
        : nextMs + paceMs * Math.max(1, roundsPerEpisode - episode.round + 1),
  };
  return moved;
}

function locksFrom(
  episode: Episode,
  settings: Pace,
  { nextMs, fromMs }: { nextMs: number; fromMs: number },
): number {
  if (allLocked(episode)) return episode.locksAtMs;
  const { paceMs, roundsPerEpisode } = settings;
  const byRoundsMs = nextMs + Math.floor(paceMs * (roundsPerEpisode / 2 - episode.round));
  const byHourMs = episode.openedAtMs + Math.floor((episode.closesAtMs - episode.openedAtMs) / 2);
  const locksAtMs = episode.closesBy === 'hour' ? Math.min(byRoundsMs, byHourMs) : byRoundsMs;
  // Half of a shorter episode may be over already: then the bets lock now.
  const isPastHalf = episode.round >= lockRound({ roundsPerEpisode });
  return isPastHalf ? fromMs : Math.max(locksAtMs, fromMs);
}

/** When the last round begins, as far as one can tell; the past where it has begun. */
export function lastRoundAtMs(show: Show, atMs: number): number {
  const { episode, settings } = show;
  if (episode === null || episode.round >= settings.roundsPerEpisode) return Number.NEGATIVE_INFINITY;
  const pace = paceNowMs(show, atMs);
  const nextMs = episode.roundUnderway
    ? Math.max(episode.roundStartedAtMs + pace, atMs)
    : Math.max(episode.nextRoundAtMs, atMs);
  const lastMs = nextMs + pace * (settings.roundsPerEpisode - episode.round - 1);
  return episode.closesBy === 'hour' ? Math.min(lastMs, episode.closesAtMs) : lastMs;
}

/** What passes now strikes in the next episode: no round is left in this one, or prices move no more in it. */
export const strikesLater = (show: Pick<Show, 'episode' | 'settings'>): boolean =>
  isLastRound(show) || (show.episode !== null && tradingIsOver(show.episode));

/** The last round is being played or over: what is decided now finds no round any more. */
export const isLastRound = ({
  episode,
  settings,
}: {
  readonly episode: Pick<Episode, 'round'> | null;
  readonly settings: Pick<Settings, 'roundsPerEpisode'>;
}): boolean => episode !== null && episode.round >= settings.roundsPerEpisode;
