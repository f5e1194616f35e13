// Why a step cannot be shown for now, where the stage knows it without asking Discord: it is tried again, for as
// long as it takes, and nothing is left out.

export interface HeldUpOptions {
  readonly againAfterMs: number;
  readonly cause?: unknown;
  /** Somebody wanted it so, such as whoever took the channels down. */
  readonly isPlanned?: boolean;
}

export class HeldUp extends Error {
  override readonly name = 'HeldUp';
  /** When to look again. */
  readonly againAfterMs: number;
  readonly isPlanned: boolean;

  constructor(why: string, { againAfterMs, cause, isPlanned = false }: HeldUpOptions) {
    super(why, { cause });
    this.againAfterMs = againAfterMs;
    this.isPlanned = isPlanned;
  }
}

export interface Setback {
  readonly level: 'info' | 'warn';
  readonly facts: { readonly err: unknown } | { readonly why: string; readonly cause?: string };
}

/** How a setback is logged: with a stack only where nobody knows the reason, and as no warning where it was planned. */
export function setbackOf(err: unknown): Setback {
  if (!(err instanceof HeldUp)) return { level: 'warn', facts: { err } };
  const cause = err.cause === undefined ? {} : { cause: String(err.cause) };
  return { level: err.isPlanned ? 'info' : 'warn', facts: { why: err.message, ...cause } };
}
