// The plainest books of a betting show: purses and stakes. They believe what the journal says was granted, staked and
// paid, and insist that each stake leaves its pool exactly once: paid, refunded or lost.

import type { ShowEvent } from '../../../src/show/events/event.ts';
import type { ViewerId } from '../../../src/show/ids.ts';
import type { Payout } from '../../../src/show/parlour/settlement.ts';

const FIRST_GRANT = 1_000;

export class PlainBooks {
  readonly #purses = new Map<ViewerId, number>();
  readonly #stakes = new Map<string, Map<ViewerId, number>>();

  held(viewer: ViewerId): number {
    return this.#purses.get(viewer) ?? 0;
  }

  total(): number {
    return [...this.#purses.values()].reduce((sum, chips) => sum + chips, 0);
  }

  take(event: ShowEvent): void {
    switch (event.type) {
      case 'chipsGranted':
        this.#add(event.viewer, event.chips);
        return;
      case 'poolOpened':
        this.#stakes.set(event.pool, new Map());
        return;
      case 'wagerPlaced': {
        const stakes = this.#open(event.pool);
        this.#add(event.viewer, -event.addedChips);
        stakes.set(event.viewer, (stakes.get(event.viewer) ?? 0) + event.addedChips);
        return;
      }
      case 'wagerWithdrawn':
        this.#leave(event.pool, { ...event, paidChips: event.stakeChips });
        return;
      case 'poolVoided':
        if (event.payouts.some(({ stakeChips, paidChips }) => stakeChips !== paidChips)) {
          throw new Error(`${event.pool}: called off, and not paid back in full`);
        }
        this.#close(event.pool, event.payouts);
        return;
      case 'poolSettled':
        this.#close(event.pool, event.payouts);
        return;
      case 'leakFed':
        this.#add(event.viewer, -event.chips);
        return;
      case 'viewerErased':
        this.#purses.delete(event.viewer);
        for (const stakes of this.#stakes.values()) stakes.delete(event.viewer);
        return;
      case 'economyReset':
        for (const viewer of this.#purses.keys()) this.#purses.set(viewer, FIRST_GRANT);
        for (const stakes of this.#stakes.values()) stakes.clear();
        return;
    }
  }

  assertSettled(): void {
    const open = [...this.#stakes].filter(([, stakes]) => stakes.size > 0).map(([pool]) => pool);
    if (open.length > 0) throw new Error(`stakes were forgotten in ${open.join(', ')}`);
  }

  #close(pool: string, payouts: readonly Payout[]): void {
    for (const payout of payouts) this.#leave(pool, payout);
    const left = this.#open(pool).size;
    if (left > 0) throw new Error(`${pool}: ${left} stakes were neither paid, refunded nor lost`);
    this.#stakes.delete(pool);
  }

  #leave(pool: string, { viewer, stakeChips, paidChips }: Omit<Payout, 'outcome'>): void {
    const stakes = this.#open(pool);
    if (stakes.get(viewer) !== stakeChips) {
      throw new Error(`${pool}: ${viewer} staked ${stakes.get(viewer) ?? 'nothing'}, not ${stakeChips}`);
    }
    stakes.delete(viewer);
    this.#add(viewer, paidChips);
  }

  #open(pool: string): Map<ViewerId, number> {
    const stakes = this.#stakes.get(pool);
    if (stakes === undefined) throw new Error(`${pool} is not open, or was settled already`);
    return stakes;
  }

  #add(viewer: ViewerId, chips: number): void {
    const held = this.held(viewer) + chips;
    if (held < 0 || !Number.isSafeInteger(held)) throw new Error(`${viewer} would hold ${held} chips`);
    this.#purses.set(viewer, held);
  }
}
