// A floor's wishes to the planner, worked out from the show as it stands.

import { paceMs } from '../../show/rounds/power-hour.ts';
import { wasTouchedWithin } from '../../show/rounds/watching.ts';
import type { Show } from '../../show/state/show.ts';
import type { Paced, PacedWish } from './paced-wish.ts';
import { BELL_REQUESTS, PAPER_REQUESTS, roundRequests } from './round-cost.ts';

/** Who was here by then watches. */
const WATCHED_FOR_MS = 10 * 60_000;
/** Over how long bells and papers of one hour may be spread. */
const BELLS_SPREAD_MS = 3 * 60_000;
const PAPERS_SPREAD_MS = 15 * 60_000;

export interface WishOptions {
  readonly nowMs: number;
  /** Answers that a round wants of minds that take time. */
  readonly decisions: number;
}

const WISHES: Readonly<Record<Paced, (show: Show, options: WishOptions) => PacedWish>> = {
  round: (show, options) => ({
    ...basis(show, options),
    what: 'round',
    paceMs: show.settings.paceMs,
    dueWithoutPowerMs: dueWithoutPowerMs(show, options.nowMs),
    isByHour: false,
    requests: roundRequests(show, options.nowMs),
    decisions: options.decisions,
  }),
  bell: (show, options) => ({
    ...basis(show, options),
    ...{ what: 'bell', paceMs: BELLS_SPREAD_MS, dueWithoutPowerMs: null, decisions: 0 },
    isByHour: show.settings.openingBell !== null,
    requests: BELL_REQUESTS,
  }),
  paper: (show, options) => ({
    ...basis(show, options),
    ...{ what: 'paper', paceMs: PAPERS_SPREAD_MS, dueWithoutPowerMs: null, decisions: 0 },
    isByHour: true,
    requests: PAPER_REQUESTS,
  }),
};

export const wishOf = (what: Paced, show: Show, options: WishOptions): PacedWish =>
  WISHES[what](show, options);

const basis = (show: Show, { nowMs }: WishOptions) => ({
  guild: show.guild,
  isWatched: wasTouchedWithin(show, WATCHED_FOR_MS, nowMs),
});

function dueWithoutPowerMs(show: Show, nowMs: number): number | null {
  const { episode, settings } = show;
  const isPower = paceMs(show, nowMs) < settings.paceMs;
  return episode === null || !isPower ? null : episode.roundStartedAtMs + settings.paceMs;
}
