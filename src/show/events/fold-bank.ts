// Applies what the bank did: calls, the desk's book, the chair. Its money is in the postings.

import type { Show } from '../state/show.ts';
import type { BankEvent } from './bank-events.ts';
import { withEpisode } from './fold-episode.ts';

export function applyBankEvent(show: Show, event: BankEvent): Show {
  switch (event.type) {
    case 'carryCharged':
    case 'overruled':
    case 'orderRefused':
    case 'consensusReached':
      return show;
    case 'marginCalled':
      return withEpisode(show, ({ called }) => ({ called: [...called, event.performer] }));
    case 'marginRestored':
    case 'liquidated':
      return withEpisode(show, ({ called }) => ({ called: called.filter((id) => id !== event.performer) }));
    case 'deskMarked':
    case 'deskTraded':
      return { ...show, desk: event.position };
    case 'executiveOverride': {
      const { overridesLeft } = event;
      if (overridesLeft === null) return show;
      return withEpisode(show, ({ chair }) => ({
        chair: chair === null ? null : { ...chair, overridesLeft },
      }));
    }
  }
}
