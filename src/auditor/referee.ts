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
  /** Of a market on a thread. */
  readonly thread: string | undefined;
}

/** What two have between them, as far as a market asks. */
interface Between {
  readonly two: readonly string[];
  readonly loser?: string;
  readonly ended?: string;
}

/** What an end says of a pact or a dare; of any other, everybody is paid back. */
const VERDICTS: Readonly<Record<string, string>> = {
  kept: 'pact-holds',
  broken: 'pact-breaks',
  bailed: 'pact-breaks',
  done: 'dare-made',
  failed: 'dare-failed',
  quit: 'dare-failed',
};

export class Referee {
  readonly faults: string[] = [];
  readonly #offers = new Map<string, Offer>();
  /** Judged at the bell, which is rung after the pools are settled. */
  #settled: Settled[] = [];
  #firstBankrupt: string | null = null;
  readonly #lies = new Map<string, number>();
  readonly #threads = new Map<string, Between>();

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
        const thread = fact['on'] === undefined ? undefined : text(entryOf(fact['on'])['thread']);
        const outcomes = list(fact['outcomes']).map(text);
        this.#offers.set(text(fact['pool']), { kind, outcomes, thread });
        return;
      }
      case 'threadOpened': {
        const thread = entryOf(fact['thread']);
        this.#threads.set(text(thread['id']), { two: [text(thread['by']), text(thread['with'])] });
        return;
      }
      case 'threadMoved':
        this.#move(fact);
        return;
      case 'poolSettled':
        this.#settle({ seq, pool: text(fact['pool']), told: list(fact['outcomes']).map(text) });
        return;
      case 'episodeClosed':
        this.#judge(entryOf(fact['profitCents']));
    }
  }

  #move(fact: Fact): void {
    const two = this.#threads.get(text(fact['thread']))?.two ?? [];
    const { loser } = entryOf(fact['terms']);
    this.#threads.set(text(fact['thread']), {
      two,
      ...(loser === undefined ? {} : { loser: text(loser) }),
      ...(typeof fact['ended'] === 'string' ? { ended: fact['ended'] } : {}),
    });
  }

  /** What is on a thread is judged at once, by what the thread has come to. */
  #settle(settled: Settled): void {
    const thread = this.#offers.get(settled.pool)?.thread;
    if (thread === undefined) this.#settled.push(settled);
    else this.#compare(settled, decidedBy(this.#threads.get(thread)));
  }

  #compare({ seq, pool, told }: Settled, truly: readonly string[]): void {
    const same = truly.length === told.length && truly.every((outcome) => told.includes(outcome));
    if (!same) this.faults.push(`event ${seq}: ${pool} went to ${words(told)}, it was ${words(truly)}`);
  }

  #judge(profitCents: Readonly<Record<string, unknown>>): void {
    for (const settled of this.#settled) {
      const offer = this.#offers.get(settled.pool);
      if (offer !== undefined) this.#compare(settled, this.#cameTrue(offer, profitCents));
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

/** Who won the bet, or what became of the pact or the dare; none where the thread came to nothing. */
function decidedBy(between: Between | undefined): readonly string[] {
  if (between?.loser !== undefined) return between.two.filter((one) => one !== between.loser);
  const verdict = VERDICTS[between?.ended ?? ''];
  return verdict === undefined ? [] : [verdict];
}

function most(outcomes: readonly string[], score: (outcome: string) => number): readonly string[] {
  const best = Math.max(...outcomes.map(score));
  return outcomes.filter((outcome) => score(outcome) === best);
}

const words = (outcomes: readonly string[]): string =>
  outcomes.length === 0 ? 'none' : outcomes.join(' and ');
