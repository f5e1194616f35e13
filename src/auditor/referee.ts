// Which outcomes came true, judged again from the episode itself: profits, bankruptcies and lies as the journal tells
// them. A pool that was settled otherwise is a fault.

import { entryOf, type Fact, list, text } from './fact.ts';

const NOBODY = 'nobody';

interface Settled {
  readonly seq: number;
  readonly pool: string;
  readonly told: readonly string[];
}

interface Offer {
  readonly kind: string;
  readonly outcomes: readonly string[];
}

export class Referee {
  readonly faults: string[] = [];
  readonly #offers = new Map<string, Offer>();
  /** Judged at the bell, which is rung after the pools are settled. */
  #settled: Settled[] = [];
  #firstBankrupt: string | null = null;
  readonly #lies = new Map<string, number>();

  take(fact: Fact, seq: number): void {
    switch (fact.type) {
      case 'episodeOpened':
        this.#firstBankrupt = null;
        this.#lies.clear();
        return;
      case 'wentBankrupt':
        this.#firstBankrupt ??= text(fact['performer']);
        return;
      case 'spokeTwoFaced': {
        const liar = text(fact['performer']);
        this.#lies.set(liar, (this.#lies.get(liar) ?? 0) + Number(fact['degree']));
        return;
      }
      case 'poolOpened': {
        // Without a kind in the time when who wins was the only market.
        const kind = fact['kind'] === undefined ? 'winner' : text(fact['kind']);
        this.#offers.set(text(fact['pool']), { kind, outcomes: list(fact['outcomes']).map(text) });
        return;
      }
      case 'poolSettled':
        this.#settled.push({ seq, pool: text(fact['pool']), told: list(fact['outcomes']).map(text) });
        return;
      case 'episodeClosed':
        this.#judge(entryOf(fact['profitCents']));
    }
  }

  #judge(profitCents: Readonly<Record<string, unknown>>): void {
    for (const { seq, pool, told } of this.#settled) {
      const offer = this.#offers.get(pool);
      if (offer === undefined) continue;
      const truly = this.#cameTrue(offer, profitCents);
      const same = truly.length === told.length && truly.every((outcome) => told.includes(outcome));
      if (!same) this.faults.push(`event ${seq}: ${pool} went to ${words(told)}, it was ${words(truly)}`);
    }
    this.#settled = [];
  }

  #cameTrue({ kind, outcomes }: Offer, profitCents: Readonly<Record<string, unknown>>): readonly string[] {
    if (kind === 'firstBankrupt') return [this.#firstBankrupt ?? NOBODY];
    if (kind === 'hypocrite') {
      const degree = (outcome: string): number => this.#lies.get(outcome) ?? 0;
      return most(outcomes, degree).filter((outcome) => degree(outcome) > 0);
    }
    const played = outcomes.filter((outcome) => typeof profitCents[outcome] === 'number');
    return most(played, (outcome) => Number(profitCents[outcome]));
  }
}

function most(outcomes: readonly string[], score: (outcome: string) => number): readonly string[] {
  const best = Math.max(...outcomes.map(score));
  return outcomes.filter((outcome) => score(outcome) === best);
}

const words = (outcomes: readonly string[]): string =>
  outcomes.length === 0 ? 'none' : outcomes.join(' and ');
