// Whether what the journal says happened was allowed to happen: grants by the house's terms, no bet after the lock
// or for another outcome, no interaction twice, no more markets on threads than two. The sums are the bookkeeper's, who outcomes came true the referee's.

import type { Bookkeeper } from './bookkeeper.ts';
import { entryOf, type Fact, list, text, whole } from './fact.ts';

const FIRST_GRANT = 1000n;
const DAILY_GRANT = 100n;
const BAIL_OUT_BELOW = 50n;
const BAIL_OUT_TO = 200n;
const ON_THREADS_MAX = 2;

export class Inspector {
  readonly faults: string[] = [];
  readonly #books: Bookkeeper;
  readonly #offered = new Map<string, ReadonlySet<string>>();
  readonly #locked = new Set<string>();
  readonly #delivered = new Set<string>();
  /** The markets on threads that run, with the round that locks each. */
  readonly #onThreads = new Map<string, bigint>();
  /** By viewer, the day of the last grant that was no bail-out; and of the last that was one. */
  readonly #grantedOn = new Map<string, string>();
  readonly #bailedOutOn = new Map<string, string>();

  /** `books`: as they were before the fact that is taken. */
  constructor(books: Bookkeeper) {
    this.#books = books;
  }

  take(fact: Fact, seq: number): void {
    const why = this.#faultOf(fact);
    if (why !== undefined) this.faults.push(`event ${seq}: ${why}`);
  }

  #faultOf(fact: Fact): string | undefined {
    switch (fact.type) {
      case 'chipsGranted':
        return this.#grant(fact);
      case 'poolOpened':
        this.#offered.set(text(fact['pool']), new Set(list(fact['outcomes']).map(text)));
        return fact['on'] === undefined ? undefined : this.#openOnThread(fact);
      case 'roundStarted':
        for (const [pool, round] of this.#onThreads)
          if (whole(fact['round']) >= round) this.#locked.add(pool);
        return undefined;
      case 'poolSettled':
      case 'poolVoided':
        this.#onThreads.delete(text(fact['pool']));
        return undefined;
      case 'poolLocked':
        this.#locked.add(text(fact['pool']));
        return undefined;
      case 'wagerPlaced':
        return this.#once(fact) ?? this.#inTime(fact) ?? this.#bet(fact);
      case 'wagerWithdrawn':
        return this.#once(fact) ?? this.#inTime(fact);
      case 'leakFed':
      case 'economyReset':
        return this.#once(fact);
      case 'viewerErased':
        // Whoever comes again is a stranger.
        this.#grantedOn.delete(text(fact['viewer']));
        this.#bailedOutOn.delete(text(fact['viewer']));
        return this.#once(fact);
      default:
        return undefined;
    }
  }

  #openOnThread(fact: Fact): string | undefined {
    this.#onThreads.set(text(fact['pool']), whole(entryOf(fact['on'])['decidedInRound']));
    return this.#onThreads.size > ON_THREADS_MAX
      ? `${this.#onThreads.size} markets on threads at once`
      : undefined;
  }

  #grant(fact: Fact): string | undefined {
    const [viewer, day, chips] = [text(fact['viewer']), text(fact['day']), whole(fact['chips'])];
    const what = `${viewer} was granted ${chips} chips`;
    if (fact['reason'] === 'bailOut') return this.#bailOut({ viewer, day, chips });
    const last = this.#grantedOn.get(viewer);
    this.#grantedOn.set(viewer, day);
    const due = last === undefined ? FIRST_GRANT : DAILY_GRANT;
    if (chips !== due) return `${what}, ${due} were due`;
    return last !== undefined && last >= day ? `${what} twice in a day` : undefined;
  }

  #bailOut({ viewer, day, chips }: { viewer: string; day: string; chips: bigint }): string | undefined {
    const balance = this.#books.wallets.get(viewer) ?? 0n;
    const last = this.#bailedOutOn.get(viewer) ?? '';
    this.#bailedOutOn.set(viewer, day);
    if (balance >= BAIL_OUT_BELOW) return `${viewer} was bailed out with ${balance} chips in the wallet`;
    if (this.#books.stakedBy(viewer) > 0n) return `${viewer} was bailed out with a bet standing`;
    if (chips !== BAIL_OUT_TO - balance) return `${viewer} was bailed out with ${chips} chips to ${balance}`;
    return last >= day ? `${viewer} was bailed out twice in a day` : undefined;
  }

  #once(fact: Fact): string | undefined {
    const interaction = text(fact['interaction']);
    if (this.#delivered.has(interaction)) return `the interaction ${interaction} counted twice`;
    this.#delivered.add(interaction);
    return undefined;
  }

  #inTime(fact: Fact): string | undefined {
    const pool = text(fact['pool']);
    return this.#locked.has(pool) ? `a bet in ${pool} changed after the lock` : undefined;
  }

  #bet(fact: Fact): string | undefined {
    const [pool, outcome] = [text(fact['pool']), text(fact['outcome'])];
    if (whole(fact['addedChips']) < 1n) return `a bet in ${pool} of no whole chip`;
    return this.#offered.get(pool)?.has(outcome) === false ? `${pool} has no outcome ${outcome}` : undefined;
  }
}
