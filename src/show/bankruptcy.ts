// Bankrupt at equity of nothing or less: the position is sold, the bank takes the loss,
// and the trader is out for the episode.

import { cashOf, equityCents, reduce } from './books.ts';
import { traders } from './cast.ts';
import type { OrderFilled, WentBankrupt } from './event.ts';
import type { MoneyAccount } from './ledger.ts';
import { transfer } from './ledger.ts';
import type { Show } from './show.ts';

export function bankruptcies(show: Show): readonly (OrderFilled | WentBankrupt)[] {
  return traders(show.cast)
    .filter(({ id }) => show.episode?.bankrupt.includes(id) === false && equityCents(show, id) <= 0)
    .flatMap(({ id }) => {
      const shortfallCents = -equityCents(show, id);
      const postings = transfer<MoneyAccount>('bank', cashOf(id), shortfallCents);
      return [
        ...reduce(show, id),
        { type: 'wentBankrupt' as const, performer: id, shortfallCents, postings },
      ];
    });
}
