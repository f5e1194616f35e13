// Faults of the money: what is journalled is not what was due. The sums are right each time but once, so that no sum alone
// gives them away.

import type { EventOf, EventType, ShowEvent } from '../../../../src/show/events/event.ts';
import type { ChipPostings } from '../../../../src/show/ledger.ts';
import { walletOf } from '../../../../src/show/parlour/wagers.ts';
import type { Journalled } from '../bot/seams.ts';
import type { Plant } from '../run.ts';

type Change<Type extends EventType> = (event: EventOf<Type>) => EventOf<Type> | undefined;

/** The first event of a type that `change` makes another one of, on its way to the journal. */
function changing<Type extends EventType>(type: Type, change: Change<Type>): Plant {
  return ({ planted }) => {
    // A write that is tried again is the very same.
    const changed = new WeakMap<object, ShowEvent>();
    let isDone = false;
    const changedOf = (event: ShowEvent): ShowEvent => {
      const known = changed.get(event);
      if (known !== undefined || isDone || event.type !== type) return known ?? event;
      const other = change(event as EventOf<Type>);
      if (other === undefined) return event;
      isDone = true;
      changed.set(event, other);
      planted();
      return other;
    };
    const journal = (guild: Journalled): void => {
      const append = guild.append.bind(guild);
      guild.append = (record) => append({ ...record, events: record.events.map(changedOf) });
    };
    return { journal };
  };
}

const moved = (
  postings: ChipPostings,
  from: ChipPostings[number]['account'],
  to: ChipPostings[number]['account'],
  chips: number,
) => [...postings, { account: from, amount: -chips }, { account: to, amount: chips }];

export const doubledPayout = changing('poolSettled', (event) => {
  const [first, ...rest] = event.payouts.toSorted((one, other) => other.paidChips - one.paidChips);
  if (first === undefined || first.paidChips === 0) return undefined;
  return {
    ...event,
    payouts: [{ ...first, paidChips: 2 * first.paidChips }, ...rest],
    chipPostings: moved(event.chipPostings, 'tray', walletOf(first.viewer), first.paidChips),
  };
});

export const missedRefund = changing('poolVoided', (event) => {
  const [first, ...rest] = event.payouts;
  if (first === undefined) return undefined;
  return {
    ...event,
    payouts: [{ ...first, paidChips: 0 }, ...rest],
    chipPostings: moved(event.chipPostings, walletOf(first.viewer), 'tray', first.paidChips),
  };
});

export const doubledGrant = changing('chipsGranted', (event) => ({
  ...event,
  chips: 2 * event.chips,
  chipPostings: moved(event.chipPostings, 'mint', walletOf(event.viewer), event.chips),
}));

export const doubleDebit = changing('wagerPlaced', (event) => ({
  ...event,
  stakeChips: event.stakeChips + event.addedChips,
  chipPostings: moved(event.chipPostings, walletOf(event.viewer), `pool:${event.pool}`, event.addedChips),
}));

export const chipsFromNothing = changing('wagerPlaced', (event) => ({
  ...event,
  chipPostings: [...event.chipPostings, { account: 'tray', amount: 5 }],
}));
