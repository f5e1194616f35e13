// What the last move in a thread makes of its market: the event that must follow.

/** What must be the next event of a market, and what it must say. */
export interface MarketDue {
  readonly type: 'poolOpened' | 'poolSettled';
  readonly pool: string;
  readonly outcomes: readonly string[];
  readonly decidedIn: number | null;
}
