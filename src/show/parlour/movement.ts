// One line of a wallet's history.

export type MovementKind =
  | 'first'
  | 'daily'
  | 'bailOut'
  | 'staked'
  | 'withdrawn'
  | 'won'
  | 'refunded'
  | 'voided'
  | 'reset'
  | 'leak';

export interface Movement {
  readonly atMs: number;
  readonly kind: MovementKind;
  /** What came in, or (negative) went out. */
  readonly chips: number;
  /** The pool it came from or went to. */
  readonly pool: string | null;
}
