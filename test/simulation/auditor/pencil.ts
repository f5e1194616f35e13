// What the auditor checks with: it knows which event is being read, and disagrees in its name.

import { Disagreement } from './disagreement.ts';

export class Pencil {
  seq = 0;
  event = 'nothing';

  disagree(what: string, said: unknown, reckoned: unknown): never {
    throw new Disagreement(this.seq, { event: this.event, what, said, reckoned });
  }

  /** A whole number in an event against the auditor's own. */
  figure(what: string, said: number, reckoned: bigint): void {
    if (!Number.isSafeInteger(said) || BigInt(said) !== reckoned) this.disagree(what, said, reckoned);
  }

  /** A name, a flag, a nothing. */
  word(what: string, said: unknown, reckoned: string | boolean | null | undefined): void {
    if (said !== reckoned) this.disagree(what, said, reckoned);
  }

  /** Plain data in the same order. */
  facts(what: string, said: unknown, reckoned: unknown): void {
    const [one, other] = [plain(said), plain(reckoned)];
    if (one !== other) this.disagree(what, JSON.parse(one), JSON.parse(other));
  }

  /** Something that must hold; `said` is what speaks against it. */
  insist(holds: boolean, what: string, said: unknown): asserts holds {
    if (!holds) this.disagree(what, said, 'that this may not be');
  }
}

/** JSON with sorted keys, so that only the facts count; big integers become numbers. */
function plain(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === 'bigint') return Number(part);
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
    }) ?? 'null'
  );
}
