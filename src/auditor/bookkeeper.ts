// Works out every wallet again from what the journal says happened, with arithmetic of its own: it uses nothing
// of the rules in src/show, and believes no posting. Where the journal paid otherwise, that is a fault.

import { entryOf, type Fact, list, text, whole } from './fact.ts';

interface Stake {
  outcome: string;
  chips: bigint;
}

interface Book {
  seed: bigint;
  /** In the order of the bets; a bet that is changed goes to the end. */
  readonly stakes: Map<string, Stake>;
}

const FIRST_GRANT = 1000n;

export class Bookkeeper {
  readonly wallets = new Map<string, bigint>();
  /** What the journal paid that these books would not, in words. */
  readonly faults: string[] = [];
  readonly #books = new Map<string, Book>();
  #tray = 0n;
  #pot = 0n;

  get tray(): bigint {
    return this.#tray;
  }

  get pot(): bigint {
    return this.#pot;
  }

  /** All that a viewer has in the pools. */
  stakedBy(viewer: string): bigint {
    return [...this.#books.values()].reduce((sum, { stakes }) => sum + (stakes.get(viewer)?.chips ?? 0n), 0n);
  }

  take(fact: Fact, seq: number): void {
    switch (fact.type) {
      case 'chipsGranted':
        this.#move(text(fact['viewer']), whole(fact['chips']));
        return;
      case 'poolOpened':
        this.#open(fact);
        return;
      case 'wagerPlaced':
        this.#place(fact, seq);
        return;
      case 'wagerWithdrawn':
        this.#withdraw(fact, seq);
        return;
      case 'poolSettled':
        this.#close(fact, seq, { refund: false });
        return;
      case 'poolVoided':
        this.#close(fact, seq, { refund: true });
        return;
      case 'leakFed':
        this.#move(text(fact['viewer']), -whole(fact['chips']));
        this.#pot += whole(fact['chips']);
        return;
      case 'thoughtLeaked':
        this.#tray += this.#pot;
        this.#pot = 0n;
        return;
      case 'economyReset':
        this.#reset();
        return;
      case 'viewerErased':
        this.#erase(text(fact['viewer']));
        return;
    }
  }

  #move(viewer: string, chips: bigint): void {
    this.wallets.set(viewer, (this.wallets.get(viewer) ?? 0n) + chips);
  }

  #open(fact: Fact): void {
    const seed = whole(fact['seedChips']);
    this.#tray -= seed;
    this.#books.set(text(fact['pool']), { seed, stakes: new Map() });
  }

  #place(fact: Fact, seq: number): void {
    const [viewer, added] = [text(fact['viewer']), whole(fact['addedChips'])];
    const stakes = this.#books.get(text(fact['pool']))?.stakes;
    if (stakes === undefined) {
      this.#fault(seq, `a bet in ${text(fact['pool'])}, which is not open`);
      return;
    }
    const chips = (stakes.get(viewer)?.chips ?? 0n) + added;
    stakes.delete(viewer);
    stakes.set(viewer, { outcome: text(fact['outcome']), chips });
    this.#move(viewer, -added);
    if ((this.wallets.get(viewer) ?? 0n) < 0n) this.#fault(seq, `${viewer} staked more than there was`);
  }

  #withdraw(fact: Fact, seq: number): void {
    const viewer = text(fact['viewer']);
    const stakes = this.#books.get(text(fact['pool']))?.stakes;
    const stake = stakes?.get(viewer);
    if (stake === undefined) {
      this.#fault(seq, `${viewer} took back a bet that there was not`);
      return;
    }
    stakes?.delete(viewer);
    this.#move(viewer, stake.chips);
  }

  #close(fact: Fact, seq: number, { refund }: { refund: boolean }): void {
    const book = this.#books.get(text(fact['pool']));
    if (book === undefined) {
      this.#fault(seq, `${text(fact['pool'])} is settled twice, or was never open`);
      return;
    }
    this.#books.delete(text(fact['pool']));
    const winners = refund ? [] : list(fact['outcomes']).map(text);
    const paid = payments(book, winners);
    let left = book.seed;
    for (const [viewer, { chips }] of book.stakes) {
      const due = paid.get(viewer) ?? 0n;
      left += chips - due;
      this.#move(viewer, due);
      const told = list(fact['payouts']).filter((entry) => isFor(entry, viewer));
      const sum = told.reduce<bigint>((total, entry) => total + paidIn(entry), 0n);
      if (told.length !== 1 || sum !== due)
        this.#fault(seq, `${viewer} is due ${due} chips, the journal paid ${sum}`);
    }
    this.#tray += left;
    if (left !== whole(fact['trayChips']))
      this.#fault(seq, `the tray is due ${left} chips, the journal gave it ${whole(fact['trayChips'])}`);
    if (list(fact['payouts']).length !== book.stakes.size)
      this.#fault(seq, 'somebody without a bet was paid');
  }

  #reset(): void {
    for (const viewer of this.wallets.keys()) this.wallets.set(viewer, FIRST_GRANT);
    for (const book of this.#books.values()) {
      book.stakes.clear();
      book.seed = 0n;
    }
    this.#tray = 0n;
    this.#pot = 0n;
  }

  /** All that was theirs is out of the game. */
  #erase(viewer: string): void {
    this.wallets.delete(viewer);
    for (const { stakes } of this.#books.values()) stakes.delete(viewer);
  }

  #fault(seq: number, what: string): void {
    this.faults.push(`event ${seq}: ${what}`);
  }
}

/** What everybody is due: all of it back where nobody was right. */
function payments({ seed, stakes }: Book, winners: readonly string[]): ReadonlyMap<string, bigint> {
  const all = [...stakes];
  const backed = [...new Set(winners)].filter((winner) => all.some(([, { outcome }]) => outcome === winner));
  if (backed.length === 0) return new Map(all.map(([viewer, { chips }]) => [viewer, chips]));
  const total = all.reduce((sum, [, { chips }]) => sum + chips, seed);
  const share = total / BigInt(backed.length);
  return new Map(
    backed.flatMap((winner) =>
      shared(
        all.filter(([, stake]) => stake.outcome === winner),
        share,
      ),
    ),
  );
}

/** Rounded down, then one chip more for those who lost most by it, the earlier bet first. */
function shared(
  bets: readonly (readonly [string, Stake])[],
  share: bigint,
): readonly (readonly [string, bigint])[] {
  const staked = bets.reduce((sum, [, { chips }]) => sum + chips, 0n);
  const parts = bets.map(([viewer, { chips }]) => ({
    viewer,
    due: (share * chips) / staked,
    lost: (share * chips) % staked,
  }));
  let over = share - parts.reduce((sum, { due }) => sum + due, 0n);
  for (const part of parts.toSorted((one, other) =>
    one.lost === other.lost ? 0 : one.lost < other.lost ? 1 : -1,
  )) {
    if (over === 0n) break;
    part.due += 1n;
    over -= 1n;
  }
  return parts.map(({ viewer, due }) => [viewer, due]);
}

const isFor = (entry: unknown, viewer: string): boolean => entryOf(entry)['viewer'] === viewer;
const paidIn = (entry: unknown): bigint => whole(entryOf(entry)['paidChips']);
