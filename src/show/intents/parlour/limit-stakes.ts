// A member limits themself: a cap on what is staked at a time, or no bets at all for some days.
// A lock can be made longer, and is lifted by nobody before its time.

import type { ShowEvent } from '../../events/event.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { LimitStakes } from './parlour-intents.ts';

export const LOCK_DAYS_MAX = 365;
export const STAKE_CAP_MAX_CHIPS = 1_000_000;
const DAY_MS = 24 * 60 * 60_000;

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

export function limitStakes(show: Show, intent: LimitStakes): Outcome<ShowEvent> {
  const { viewer, capChips, lockDays, atMs } = intent;
  if (capChips === null && lockDays === null) return reject({ reason: 'badLimit', limit: 'none' });
  if (capChips !== null && !isWithin(capChips, 0, STAKE_CAP_MAX_CHIPS)) {
    return reject({ reason: 'badLimit', limit: 'cap' });
  }
  if (lockDays !== null && !isWithin(lockDays, 1, LOCK_DAYS_MAX)) {
    return reject({ reason: 'badLimit', limit: 'lock' });
  }
  const known = viewerOf(show, viewer);
  const lockedUntilMs = lockDays === null ? known.lockedUntilMs : atMs + lockDays * DAY_MS;
  const standing = known.lockedUntilMs ?? 0;
  if (lockedUntilMs !== null && lockedUntilMs < standing) {
    return reject({ reason: 'lockStands', untilMs: standing });
  }
  const stakeCapChips = capChips === null ? known.stakeCapChips : capChips === 0 ? null : capChips;
  return accept({ type: 'limitsSet', viewer, capChips, lockDays, stakeCapChips, lockedUntilMs });
}
