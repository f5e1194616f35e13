// The auditor does not agree: which event, which figure, what the event says and what the auditor reckons.

export class Disagreement extends Error {
  override readonly name = 'Disagreement';
  readonly seq: number;

  constructor(seq: number, where: { event: string; what: string; said: unknown; reckoned: unknown }) {
    const { event, what, said, reckoned } = where;
    super(`event ${seq} (${event}): ${what}: the event says ${shown(said)}, the auditor ${shown(reckoned)}`);
    this.seq = seq;
  }
}

/** Whole numbers as themselves, everything else as JSON. */
const shown = (value: unknown): string =>
  typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
