// How many tokens may go in one step, so that no step takes long: begun with a guess and mended by what steps
// really took on this machine.

export interface PaceOptions {
  /** The guess. */
  readonly firstTokens: number;
  /** What a batch holds. */
  readonly tokensMax: number;
  /** How long a step is to take. */
  readonly targetMs: number;
}

/** Portions below it would take nearly as long, and a prompt so many more of them. */
const TOKENS_MIN = 48;
/** Steps of single tokens say nothing about prompts. */
const TELLING_TOKENS = 16;
/** How much the newest step counts; the rest is what was known before. */
const NEWEST_SHARE = 0.3;

export class Pace {
  readonly #options: PaceOptions;
  #tokenMs: number;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#tokenMs = options.targetMs / options.firstTokens;
  }

  /** Tokens of the next step. */
  get tokens(): number {
    const { targetMs, tokensMax } = this.#options;
    return Math.min(tokensMax, Math.max(TOKENS_MIN, Math.floor(targetMs / this.#tokenMs)));
  }

  /** How long so many tokens of prompts will take. */
  reckonMs(tokens: number): number {
    return tokens * this.#tokenMs;
  }

  note(tokens: number, tookMs: number): void {
    if (tokens < TELLING_TOKENS) return;
    this.#tokenMs += NEWEST_SHARE * (tookMs / tokens - this.#tokenMs);
  }
}
