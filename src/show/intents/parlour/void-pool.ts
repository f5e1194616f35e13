// An admin calls a market off: every stake in it is paid back, and the reason is for all to read.

import { oneLine } from '../../../letters/seen.ts';
import type { ShowEvent } from '../../events/event.ts';
import { paidOut, refund } from '../../parlour/settlement.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { marketOf, openEpisode } from '../guards.ts';
import type { VoidPool } from './parlour-intents.ts';

export const REASON_LENGTH_MAX = 120;

export function voidPool(show: Show, intent: VoidPool): Outcome<ShowEvent> {
  const { market, viewer: by } = intent;
  const why = oneLine(intent.why);
  const episode = openEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  const pool = marketOf(show, episode, market);
  if (isRejection(pool)) return reject(pool);
  if (why === '' || why.length > REASON_LENGTH_MAX) return reject({ reason: 'badReason' });
  const { payouts, trayChips } = refund(pool);
  const chipPostings = paidOut(pool, { payouts, trayChips });
  return accept({ type: 'poolVoided', pool: pool.id, by, why, payouts, trayChips, chipPostings });
}
