// Why a step cannot be shown for now, where the stage knows it without asking Discord: it is tried again, for as
// long as it takes, and nothing is left out.

export interface HeldUpOptions {
  readonly againAfterMs: number;
  readonly cause?: unknown;
}

export class HeldUp extends Error {
  override readonly name = 'HeldUp';
  /** When to look again. */
  readonly againAfterMs: number;

  constructor(why: string, { againAfterMs, cause }: HeldUpOptions) {
    super(why, { cause });
    this.againAfterMs = againAfterMs;
  }
}
