// What prompts of one context begin with alike is read once: a sequence that lacks what another holds copies it, and of
// several that lack the same, one reads it while the others wait. Nothing is copied but tokens of one's own prompt.
import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import type { Lockstep } from './lockstep.ts';

export interface Start {
  readonly sequence: LlamaContextSequence;
  /** The whole prompt. */
  readonly tokens: readonly Token[];
  /** How many of them come again in later prompts. */
  readonly lasting: number;
  readonly signal: AbortSignal;
}

/** Who reads for the others, until it ends. */
export interface Lead {
  readonly end: () => void;
}

/** The library's own, for its decisions; a release may be without it. False: what the sequence holds is not known. */
interface Copying {
  _copyStateFromOtherSequence?(other: LlamaContextSequence, end: number): Promise<boolean>;
}

/** Below this, copying is hardly faster than reading. */
export const START_TOKENS_MIN = 32;

export class Starts {
  readonly #sequences: readonly LlamaContextSequence[];
  readonly #lockstep: Lockstep;
  readonly #leads = new Set<Pick<Start, 'sequence' | 'tokens'>>();
  /** llama.cpp copies at the next evaluation: until then neither side may be written to from elsewhere. */
  readonly #unsettled = new Set<LlamaContextSequence>();
  #waiting: (() => void)[] = [];
  #canCopy: boolean;

  constructor(sequences: readonly LlamaContextSequence[], lockstep: Lockstep) {
    this.#sequences = sequences;
    this.#lockstep = lockstep;
    this.#canCopy = sequences.every(
      // A state that cannot be cut would be read again as a whole.
      (sequence) => '_copyStateFromOtherSequence' in sequence && !sequence.needsCheckpoints,
    );
  }

  /** How much of it the sequence holds, or could copy. */
  held({ sequence, tokens }: Pick<Start, 'sequence' | 'tokens'>): number {
    return Math.max(knownIn(sequence, tokens), this.#holder(sequence, tokens)?.known ?? 0);
  }

  /** Whether a state may be read into it from a file. */
  isSettled(sequence: LlamaContextSequence): boolean {
    return !this.#unsettled.has(sequence);
  }

  /** From now on others wait for what this one is going to read. */
  lead({ sequence, tokens, lasting }: Start): Lead {
    const lead = { sequence, tokens: tokens.slice(0, lasting) };
    this.#leads.add(lead);
    return {
      end: () => {
        this.#leads.delete(lead);
        this.#wake();
      },
    };
  }

  /**
   * Copies what others hold, after waiting for whoever reads it just now, and leads in the rest. For a member of the
   * lockstep that waits for no step. Rejects with the signal's reason.
   */
  async follow(start: Start): Promise<Lead> {
    const { sequence, tokens, signal } = start;
    while (this.#canCopy) {
      const known = knownIn(sequence, tokens);
      const holder = this.#holder(sequence, tokens);
      const held = Math.max(known, holder?.known ?? 0);
      if (this.#isBeingRead(start, { known, held })) await this.#lockstep.aside(this.#change(signal));
      else if (holder === undefined || held - known < START_TOKENS_MIN) break;
      else if (!(await this.#copy(start, holder))) break;
    }
    return start.lasting - knownIn(sequence, tokens) < START_TOKENS_MIN ? LEADS_IN_NOTHING : this.lead(start);
  }

  /** A step is over. */
  stepped(): void {
    this.#unsettled.clear();
    this.#wake();
  }

  #holder(own: LlamaContextSequence, tokens: readonly Token[]): Holder | undefined {
    let most: Holder | undefined;
    for (const sequence of this.#sequences) {
      const known = sequence === own ? 0 : knownIn(sequence, tokens);
      if (known > (most?.known ?? 0)) most = { sequence, known };
    }
    return most;
  }

  /** Whether somebody is about to hold more of it, and so much more than is known that waiting pays. */
  #isBeingRead({ sequence, tokens }: Start, { known, held }: Progress): boolean {
    return [...this.#leads].some((lead) => {
      const shared = lead.sequence === sequence ? 0 : alike(lead.tokens, tokens);
      return shared > held && shared - known >= START_TOKENS_MIN;
    });
  }

  /** Whether it brought anything. */
  async #copy({ sequence, tokens }: Start, holder: Holder): Promise<boolean> {
    // Only between steps is it certain what a sequence holds.
    await this.#lockstep.settled();
    const before = knownIn(sequence, tokens);
    this.#unsettled.add(sequence).add(holder.sequence);
    const copying: Copying = sequence as unknown as Copying;
    const copied = await copying
      ._copyStateFromOtherSequence?.(holder.sequence, holder.known)
      .catch(() => false);
    if (copied !== true) {
      this.#canCopy = false;
      await sequence.clearHistory();
    }
    return knownIn(sequence, tokens) > before;
  }

  /** The next time that somebody has read something, or reads no more. */
  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const giveUp = (): void => reject(signal.reason);
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.push(() => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      });
    });
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

interface Holder {
  readonly sequence: LlamaContextSequence;
  readonly known: number;
}

/** In tokens of a prompt: those that its own sequence knows, and those that any does. */
interface Progress {
  readonly known: number;
  readonly held: number;
}

const LEADS_IN_NOTHING: Lead = { end: () => undefined };

const knownIn = (sequence: LlamaContextSequence, tokens: readonly Token[]): number =>
  sequence.compareContextTokens(tokens as Token[]).firstDifferentIndex;

/** How many tokens both begin with. */
function alike(one: readonly Token[], other: readonly Token[]): number {
  const different = one.findIndex((token, index) => token !== other[index]);
  return different < 0 ? one.length : different;
}
