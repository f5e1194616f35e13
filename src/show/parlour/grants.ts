// Chips that the house hands out: the first ones, those of the day, and the bail-out of the ruined.

import type { ChipsGranted } from '../events/viewers.ts';
import type { ViewerId } from '../ids.ts';
import type { ChipAccount } from '../ledger.ts';
import { balanceOf, transfer } from '../ledger.ts';
import type { Show } from '../state/show.ts';
import { stakedBy } from './pools.ts';
import { viewerOf } from './viewers.ts';
import { walletOf } from './wagers.ts';

export const CHIPS_FIRST_GRANT = 1000;
export const CHIPS_DAILY_GRANT = 100;
/** Below this, with nothing staked, a member is bailed out, at most once a day. */
export const BAIL_OUT_BELOW = 50;
export const BAIL_OUT_TO = 200;

/** At most one a visit; undefined where none is due. */
export function grantDue(show: Show, viewer: ViewerId, day: string): readonly [ChipsGranted] | undefined {
  const { grantedOn, bailedOutOn } = viewerOf(show, viewer);
  const grant = (reason: ChipsGranted['reason'], chips: number): readonly [ChipsGranted] => {
    const chipPostings = transfer<ChipAccount>('mint', walletOf(viewer), chips);
    return [{ type: 'chipsGranted', viewer, reason, chips, day, chipPostings }];
  };
  if (grantedOn === '') return grant('first', CHIPS_FIRST_GRANT);
  if (grantedOn < day) return grant('daily', CHIPS_DAILY_GRANT);
  const balance = balanceOf(show.chips, walletOf(viewer));
  const isRuined = balance < BAIL_OUT_BELOW && stakedBy(show.episode, viewer) === 0;
  return isRuined && bailedOutOn < day ? grant('bailOut', BAIL_OUT_TO - balance) : undefined;
}
