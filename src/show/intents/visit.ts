// A viewer is here: the first grant, the daily one, and a sleeping floor wakes.

import type { ShowEvent } from '../event.ts';
import type { ViewerId } from '../ids.ts';
import type { IntentOf } from '../intent.ts';
import type { ChipAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import type { Show } from '../show.ts';
import { CHIPS_DAILY_GRANT, CHIPS_FIRST_GRANT, walletOf } from '../wagers.ts';

/** A visit is journalled again only when the last one is this old. */
const SEEN_AGAIN_AFTER_MS = 60_000;

export function visit(show: Show, intent: IntentOf<'visit'>): Outcome<ShowEvent> {
  const { viewer, today, atMs } = intent;
  const events: ShowEvent[] = [];
  const known = show.viewers[viewer];
  if (known === undefined || known.grantedOn === '') events.push(grant(viewer, 'first', today));
  else if (known.grantedOn < today) events.push(grant(viewer, 'daily', today));
  else if (show.asleepSinceMs !== null || atMs - known.lastSeenMs >= SEEN_AGAIN_AFTER_MS)
    events.push({ type: 'viewerSeen', viewer });
  if (show.asleepSinceMs !== null) events.push({ type: 'floorWoke', shiftMs: atMs - show.asleepSinceMs });
  return events.length === 0 ? reject({ reason: 'alreadyDone' }) : accept(...events);
}

function grant(viewer: ViewerId, reason: 'first' | 'daily', day: string): ShowEvent {
  const chips = reason === 'first' ? CHIPS_FIRST_GRANT : CHIPS_DAILY_GRANT;
  const chipPostings = transfer<ChipAccount>('mint', walletOf(viewer), chips);
  return { type: 'chipsGranted', viewer, reason, chips, day, chipPostings };
}
