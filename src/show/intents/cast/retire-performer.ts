// Somebody leaves the cast between episodes, when nothing is held; what a trader had goes back to the mint.

import { traders } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { MoneyAccount } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { cashOf } from '../../trading/books.ts';
import { memberOfCast } from '../guards.ts';
import type { RetirePerformer } from './cast-intents.ts';

/** A race needs two. */
const TRADERS_MIN = 2;

export function retirePerformer(show: Show, intent: RetirePerformer): Outcome<ShowEvent> {
  const { cast, money } = show;
  const leaving = memberOfCast(show, intent.performer);
  if (isRejection(leaving)) return reject(leaving);
  if (leaving.role === 'trader' && traders(cast).length <= TRADERS_MIN) {
    return reject({ reason: 'castTooSmall', tradersMin: TRADERS_MIN });
  }
  const { id, name } = leaving;
  const postings = transfer<MoneyAccount>(cashOf(id), 'mint', balanceOf(money, cashOf(id)));
  return accept({ type: 'performerRetired', by: intent.viewer, performer: id, name, postings });
}
