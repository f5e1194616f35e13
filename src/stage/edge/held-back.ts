// The request was not sent: Discord, or this route of it, failed again and again, and is left alone for a while.
// Asking again costs Discord nothing and succeeds once it has recovered.

export class HeldBack extends Error {
  override readonly name = 'HeldBack';
  /** From when on a request may go out again. */
  readonly againInMs: number;

  constructor(why: string, againInMs: number) {
    super(`${why}: the next request may go out in ${(againInMs / 1000).toFixed(1)} s.`);
    this.againInMs = againInMs;
  }
}
