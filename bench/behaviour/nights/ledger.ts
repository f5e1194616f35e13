// What each trader held and earned round by round while a night was played, and what holding would have earned.

import { traders } from '../../../src/show/cast/cast.ts';
import type { EpisodeClosed } from '../../../src/show/events/episode.ts';
import type { PerformerId } from '../../../src/show/ids.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { changeBp } from '../../../src/show/market/market.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { equityCents } from '../../../src/show/trading/books.ts';
import type { Book, BookRound } from './take.ts';

export class Ledger {
  readonly #rounds = new Map<PerformerId, BookRound[]>();

  /** One round's move: the show before it and right after it, before anybody acts. */
  keep(before: Show, after: Show): void {
    if (after.episode === null) return;
    const { regime } = after.episode;
    for (const { id } of traders(after.cast)) {
      const position = before.positions[id];
      const rounds = this.#rounds.get(id) ?? [];
      rounds.push({
        regime,
        held: position === undefined ? 'flat' : `${position.side} ${position.asset}`,
        changeBp: gainBp(equityCents(before, id), equityCents(after, id)),
      });
      this.#rounds.set(id, rounds);
    }
  }

  books({ cast }: Show, { equityCents: ended, profitCents }: EpisodeClosed): readonly Book[] {
    return traders(cast).map(({ id, voice }) => {
      const endCents = ended[id] ?? 0;
      const profitBp = gainBp(endCents - (profitCents[id] ?? 0), endCents);
      return { voice, profitBp, rounds: this.#rounds.get(id) ?? [] };
    });
  }
}

/** A third of each index, from the episode's first prices to the show's last, in basis points. */
export function holdingBp(opened: Show, closed: Show): number {
  const moves = ASSETS.map((asset) => changeBp(opened.prices[asset], closed.prices[asset]));
  return moves.reduce((sum, bp) => sum + bp, 0) / ASSETS.length;
}

const gainBp = (fromCents: number, toCents: number): number =>
  fromCents <= 0 ? 0 : ((toCents - fromCents) * 10_000) / fromCents;
