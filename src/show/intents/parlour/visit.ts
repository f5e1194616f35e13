// A viewer is here: the first grant, the daily one, a bail-out for the ruined, and a sleeping floor wakes.

import type { ShowEvent } from '../../events/event.ts';
import { grantDue } from '../../parlour/grants.ts';
import { viewerOf } from '../../parlour/viewers.ts';
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
