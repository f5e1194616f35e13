// An event as it lies in the journal, read with distrust: a field of the wrong kind counts as nothing.

/** Only the facts that move chips, or decide where they go, are read. */
export interface Fact {
  readonly type: string;
  readonly [fact: string]: unknown;
}

export const text = (value: unknown): string => String(value);
export const whole = (value: unknown): bigint => (Number.isSafeInteger(value) ? BigInt(Number(value)) : 0n);
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const entryOf = (entry: unknown): Fact =>
  typeof entry === 'object' && entry !== null ? (entry as Fact) : { type: '' };
