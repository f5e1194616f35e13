// How many decisions the minds make a second, as measured while they had any to make, and how many rounds may be under
// way with them: as many as they answer well before their deadline. What a batch gains in speed is found out by itself.

import type { GuildId } from '../../show/ids.ts';
import { Recent } from './recent.ts';

const HALF_LIFE_MS = 2 * 60_000;
/** Fewer answers say nothing of the speed. */
const ANSWERS_MIN = 10;
/** A round has a question open in each room at most. */
const AT_ONCE = 4;
/** Questions that may be open while nothing is known: those of six rounds. */
const UNKNOWN_MAX = 6 * AT_ONCE;

export class MindsLoad {
  readonly #bearableSeconds: number;
  /** Answers by the seconds in which any were waited for. */
  readonly #pace = new Recent(HALF_LIFE_MS);
  #answers = 0;
  /** Questions that each round under way may have open. */
  readonly #rounds = new Map<GuildId, number>();
  #load = 0;
  #asked = 0;
  #lookedAtMs = 0;

  /** `bearableSeconds`: how long an answer may take. */
  constructor(bearableSeconds: number) {
    this.#bearableSeconds = bearableSeconds;
  }

  /** Decisions a second; undefined while too few were made. */
  perSecond(nowMs: number): number | undefined {
    return this.#answers < ANSWERS_MIN ? undefined : this.#pace.mean(nowMs);
  }

  /** Whether a round that wants so many decisions may begin. Minds that have nothing to do are never kept waiting. */
  bears(decisions: number, nowMs: number): boolean {
    if (this.#load === 0) return true;
    const perSecond = this.perSecond(nowMs);
    const most = perSecond === undefined ? UNKNOWN_MAX : perSecond * this.#bearableSeconds;
    return this.#load + Math.min(decisions, AT_ONCE) <= most;
  }

  begin(guild: GuildId, decisions: number): void {
    this.over(guild);
    if (decisions === 0) return;
    const atOnce = Math.min(decisions, AT_ONCE);
    this.#rounds.set(guild, atOnce);
    this.#load += atOnce;
  }

  /** Whether that makes room. */
  over(guild: GuildId): boolean {
    this.#load -= this.#rounds.get(guild) ?? 0;
    return this.#rounds.delete(guild);
  }

  asked(nowMs: number): void {
    this.#clock(nowMs);
    this.#asked += 1;
  }

  done(nowMs: number, how: 'answered' | 'givenUp'): void {
    this.#clock(nowMs);
    this.#asked = Math.max(0, this.#asked - 1);
    if (how === 'givenUp') return;
    this.#answers += 1;
    this.#pace.note(1, 0, nowMs);
  }

  /** Counts the time since the last look, where the minds had something to do. */
  #clock(nowMs: number): void {
    if (this.#asked > 0) this.#pace.note(0, Math.max(0, nowMs - this.#lookedAtMs) / 1_000, nowMs);
    this.#lookedAtMs = nowMs;
  }
}
