// Bankrupt at equity of nothing or less: the position is sold, the bank takes the loss,
// and the trader is out for the episode: it haunts the Coffee Shop as a commentator.

import type { Room } from '../cast/cast.ts';
import { traders } from '../cast/cast.ts';
import type { Moved, OrderFilled, WentBankrupt } from '../events/trading.ts';
import type { MoneyAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Show } from '../state/show.ts';
import { cashOf, equityCents, reduce } from '../trading/books.ts';

/** Where the bankrupt stand and comment. */
export const HAUNT: Room = 'Coffee Shop';

export function bankruptcies(show: Show): readonly (OrderFilled | WentBankrupt | Moved)[] {
  return traders(show.cast)
    .filter(({ id }) => show.episode?.bankrupt.includes(id) === false && equityCents(show, id) <= 0)
    .flatMap(({ id }) => {
      const from = show.rooms[id] ?? HAUNT;
      const shortfallCents = -equityCents(show, id);
      const postings = transfer<MoneyAccount>('bank', cashOf(id), shortfallCents);
      return [
        ...reduce(show, id),
        { type: 'wentBankrupt' as const, performer: id, shortfallCents, postings },
        ...(from === HAUNT ? [] : [{ type: 'moved' as const, performer: id, from, to: HAUNT }]),
      ];
    });
}
