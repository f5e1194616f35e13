// Somebody new joins the cast between episodes; a trader brings what every trader starts with.

import { STARTING_CASH_CENTS } from '../../bank/endowment.ts';
import { colourFor, idFor, tidiedCard } from '../../cast/card.ts';
import { type Performer, traders } from '../../cast/cast.ts';
import type { NewCard } from '../../cast/written-card.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { MoneyAccount, MoneyPostings } from '../../ledger.ts';
import { transfer } from '../../ledger.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { cashOf } from '../../trading/books.ts';
import { unplayable } from '../guards.ts';
import type { AddPerformer } from './cast-intents.ts';

/** More would not fit a round at the loud pace, nor a row of buttons. */
const TRADERS_MAX = 8;

export function addPerformer(show: Show, intent: AddPerformer): Outcome<ShowEvent> {
  const card = tidiedCard(intent.card);
  const fault = unplayable(show, card) ?? noRoomFor(show, card);
  if (fault !== undefined) return reject(fault);
  const { mind = 'default', ...written } = card;
  const performer = { id: idFor(show, card.name), ...written, colour: colourFor(show.cast), mind };
  return accept({
    ...{ type: 'performerAdded', by: intent.viewer, performer },
    postings: firstMoney(performer),
  });
}

/** What every trader starts with. */
export const firstMoney = ({ id, role }: Pick<Performer, 'id' | 'role'>): MoneyPostings =>
  role === 'trader' ? transfer<MoneyAccount>('mint', cashOf(id), STARTING_CASH_CENTS) : [];

/** Why there is no place for one more in that role. */
export function noRoomFor({ cast }: Show, { role }: Pick<NewCard, 'role'>): Rejection | undefined {
  if (role === 'trader') {
    return traders(cast).length < TRADERS_MAX ? undefined : { reason: 'castFull', tradersMax: TRADERS_MAX };
  }
  const holder = cast.find((other) => other.role === role);
  return holder === undefined ? undefined : { reason: 'roleTaken', name: holder.name };
}
