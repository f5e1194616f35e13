// The show without a stage: rounds played as fast as the minds answer, on a clock of its own.
// Same seed, same mind, same bytes (a mind that draws its own chance aside).

import { createHash } from 'node:crypto';
import type { Mind } from '../minds/mind.ts';
import { type Answered, partFor } from '../minds/part.ts';
import { advance } from '../show/advance.ts';
import { findPerformer, type Performer } from '../show/cast/cast.ts';
import { guildId } from '../show/ids.ts';
import type { Intent } from '../show/intents/intent.ts';
import type { Deck } from '../show/market/headlines.ts';
import type { Question } from '../show/rounds/question.ts';
import { DEFAULT_SETTINGS, type Settings } from '../show/state/settings.ts';
import { emptyShow, episodeCount, type Show } from '../show/state/show.ts';
import { type NumberedEvent, numbered, roundAt } from './journal-file.ts';

export interface RunOptions {
  readonly rounds: number;
  readonly seed: string;
  readonly cast: readonly Performer[];
  readonly deck: Deck;
  readonly mindFor: (card: Pick<Performer, 'id' | 'mind'>) => Mind;
  readonly deadlineMs: number;
  readonly settings?: Partial<Settings>;
  readonly signal?: AbortSignal;
  readonly onEvent: (event: NumberedEvent, round: number) => Promise<void>;
  readonly onRound?: (done: number) => void;
}

export interface RunResult {
  readonly show: Show;
  readonly rounds: number;
  /** Questions put to minds: the traders' turns, the regulator's, the officer's readings. */
  readonly turns: number;
  /** Of those, what the understudy took because the mind was late or failed. */
  readonly stoodIn: number;
}

/** The secret of a headless episode: anybody with the seed can work it out, which is the point of a replay. */
export function headlessSeed(seed: string, episode: number): { seed: string; commitment: string } {
  const secret = sha256(`bullpen ${seed} episode ${episode}`);
  return { seed: secret, commitment: sha256(secret) };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function runHeadless(options: RunOptions): Promise<RunResult> {
  const run = new HeadlessRun(options);
  await run.play();
  return run.result();
}

class HeadlessRun {
  readonly #options: RunOptions;
  readonly #stop: AbortSignal;
  #show = emptyShow(guildId('1'));
  #rounds = 0;
  #turns = 0;
  #stoodIn = 0;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#stop = options.signal ?? new AbortController().signal;
  }

  async play(): Promise<void> {
    const { rounds, cast, settings, onRound } = this.#options;
    const house = { ...DEFAULT_SETTINGS, sleepAfterMs: null, ...settings };
    await this.#do({ type: 'createShow', atMs: 0, guild: this.#show.guild, settings: house, cast });
    while (this.#rounds < rounds && !this.#stop.aborted) {
      if (this.#show.episode === null) await this.#openEpisode();
      await this.#playRound();
      this.#rounds += 1;
      onRound?.(this.#rounds);
    }
  }

  result(): RunResult {
    return { show: this.#show, rounds: this.#rounds, turns: this.#turns, stoodIn: this.#stoodIn };
  }

  async #openEpisode(): Promise<void> {
    const secret = headlessSeed(this.#options.seed, episodeCount(this.#show) + 1);
    const atMs = this.#show.lastResult?.nextOpensAtMs ?? this.#show.atMs;
    await this.#do({ type: 'ringOpeningBell', atMs, ...secret, closesAtMs: null });
  }

  async #playRound(): Promise<void> {
    await this.#do({ type: 'startRound', atMs: this.#show.episode?.nextRoundAtMs ?? this.#show.atMs });
    for (;;) {
      const asked = this.#show.episode?.asked ?? [];
      if (asked.length === 0) return;
      // Asked together, answered in the round's order: a batch of minds stays a batch, and the journal its order.
      // Who answers at once is asked when its turn to speak comes, and knows what was said just before.
      const early = new Map(
        asked
          .filter((question) => !this.#isInstant(question))
          .map((question) => [question.id, this.#put(question)]),
      );
      for (const question of asked) {
        const answer = await (early.get(question.id) ?? this.#put(question));
        await this.#do({ ...answer, atMs: this.#show.atMs });
      }
    }
  }

  #isInstant({ performer }: Question): boolean {
    const card = findPerformer(this.#show.cast, performer);
    return card !== undefined && this.#options.mindFor(card).instant === true;
  }

  async #put(question: Question): Promise<Answered> {
    const { mindFor, deadlineMs } = this.#options;
    const part = partFor(this.#show, question);
    const mind = mindFor(part.card);
    // Who answers at once needs no clock, and a clock for every line is dear.
    const limit = mind.instant === true ? null : AbortSignal.timeout(deadlineMs);
    const either = limit === null ? this.#stop : AbortSignal.any([limit, this.#stop]);
    this.#turns += 1;
    try {
      return await part.ask(mind, { deadlineMs, signal: either });
    } catch {
      this.#stoodIn += 1;
      return part.standIn({ mind: mind.name, understudyBecause: limit?.aborted ? 'late' : 'failed' });
    }
  }

  async #do(intent: Intent): Promise<void> {
    const outcome = advance(this.#show, intent, this.#options.deck);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    let round = this.#show.episode?.round ?? 0;
    this.#show = outcome.after;
    for (const event of numbered(outcome.record)) {
      round = roundAt(round, event.event);
      await this.#options.onEvent(event, round);
    }
  }
}
