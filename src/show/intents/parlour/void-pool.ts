// An admin calls a market off: every stake in it is paid back, and the reason is for all to read.

import { oneLine } from '../../../letters/seen.ts';
import type { ShowEvent } from '../../events/event.ts';
import { poolOf } from '../../parlour/pools.ts';
import { paidOut, refund } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { marketClosed } from '../../rounds/opening-time.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export const REASON_LENGTH_MAX = 120;

export function voidPool(show: Show, intent: IntentOf<'voidPool'>): Outcome<ShowEvent> {
  const { market, viewer: by } = intent;
  const why = oneLine(intent.why);
  if (show.episode === null) {
    return reject(marketClosed(show, intent.atMs));
  }
  const pool = poolOf(show.episode, market);
  if (pool === undefined) return reject({ reason: 'unknownMarket', name: market });
  if (pool.voidedBecause !== null) return reject({ reason: 'poolVoid', why: pool.voidedBecause });
  if (why === '' || why.length > REASON_LENGTH_MAX) return reject({ reason: 'badReason' });
  const { payouts, trayChips } = refund(pool);
  const chipPostings = paidOut(pool, { payouts, trayChips });
  return accept({ type: 'poolVoided', pool: pool.id, by, why, payouts, trayChips, chipPostings });
}
