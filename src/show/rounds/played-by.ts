// Who answered a question: the mind's name, and why the understudy stood in, if it did.

export interface PlayedBy {
  readonly mind: string;
  readonly understudyBecause: 'late' | 'failed' | null;
  /** In old journals: what was done to another, and the words for it, were the understudy's. */
  readonly prompted?: true;
}
