// Who answered a question: the mind's name, and why the understudy stood in, if it did.

export interface PlayedBy {
  readonly mind: string;
  readonly understudyBecause: 'late' | 'failed' | null;
  /** What was done to another, and the words for it, are the understudy's: the mind has not learnt it. */
  readonly prompted?: true;
}
