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
import type { IntentOf } from '../intent.ts';

export function visit(show: Show, intent: IntentOf<'visit'>): Outcome<ShowEvent> {
  const { viewer, today, atMs } = intent;
  const events: ShowEvent[] = [];
  const known = viewerOf(show, viewer);
  if (known.grantedOn === '')
    events.push(grant({ viewer, reason: 'first', chips: CHIPS_FIRST_GRANT, today }));
  else if (known.grantedOn < today)
    events.push(grant({ viewer, reason: 'daily', chips: CHIPS_DAILY_GRANT, today }));
  else if (isRuined(show, viewer) && known.bailedOutOn < today)
    events.push(grant({ viewer, reason: 'bailOut', chips: BAIL_OUT_TO - balanceIn(show, viewer), today }));
  else if (show.asleepSinceMs !== null || atMs - known.lastSeenMs >= SEEN_AGAIN_AFTER_MS)
    events.push({ type: 'viewerSeen', viewer });
  events.push(...woken(show, atMs));
  return events.length === 0 ? reject({ reason: 'alreadyDone' }) : accept(...events);
}

const balanceIn = (show: Show, viewer: ViewerId): number => balanceOf(show.chips, walletOf(viewer));

const isRuined = (show: Show, viewer: ViewerId): boolean =>
  balanceIn(show, viewer) < BAIL_OUT_BELOW && stakedBy(show.episode, viewer) === 0;

interface Grant {
  readonly viewer: ViewerId;
  readonly reason: ChipsGranted['reason'];
  readonly chips: number;
  readonly today: string;
}

function grant({ viewer, reason, chips, today: day }: Grant): ChipsGranted {
  const chipPostings = transfer<ChipAccount>('mint', walletOf(viewer), chips);
  return { type: 'chipsGranted', viewer, reason, chips, day, chipPostings };
}
