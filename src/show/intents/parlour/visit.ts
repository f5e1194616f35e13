// A viewer is here: the first grant, the daily one, a bail-out for the ruined, and a sleeping floor wakes.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipsGranted } from '../../events/viewers.ts';
import type { ViewerId } from '../../ids.ts';
import type { ChipAccount } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import { stakedBy } from '../../parlour/pools.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import {
  BAIL_OUT_BELOW,
  BAIL_OUT_TO,
  CHIPS_DAILY_GRANT,
  CHIPS_FIRST_GRANT,
  walletOf,
} from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { woken } from '../../rounds/waking.ts';
import { SEEN_AGAIN_AFTER_MS } from '../../rounds/watching.ts';
import type { Show } from '../../state/show.ts';
import type { Visit } from './parlour-intents.ts';

export function visit(show: Show, { viewer, today, atMs }: Visit): Outcome<ShowEvent> {
  const { lastSeenMs } = viewerOf(show, viewer);
  const isNews = show.asleepSinceMs !== null || atMs - lastSeenMs >= SEEN_AGAIN_AFTER_MS;
  const granted = grantDue(show, viewer, today);
  const seen: readonly ShowEvent[] = granted ?? (isNews ? [{ type: 'viewerSeen', viewer }] : []);
  const events = [...seen, ...woken(show, atMs)];
  return events.length === 0 ? reject({ reason: 'alreadyDone' }) : accept(...events);
}

/** At most one a visit; undefined where none is due. */
function grantDue(show: Show, viewer: ViewerId, day: string): readonly [ChipsGranted] | undefined {
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
