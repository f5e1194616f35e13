// The driver that plays a show without a stage, as fast as its minds answer, on a clock of its own. Whoever wants to
// see the records, the answers, or to act between two rounds, hands in a hook. Same seed, same minds, same show.

import type { Mind } from '../minds/mind.ts';
import { advance } from '../show/advance.ts';
import { findPerformer, type Performer } from '../show/cast/cast.ts';
import type { CausedRecord } from '../show/events/event.ts';
import { guildId } from '../show/ids.ts';
import type { Intent } from '../show/intents/intent.ts';
import type { Deck } from '../show/market/headlines.ts';
import type { Question } from '../show/rounds/question.ts';
import { DEFAULT_SETTINGS, type Settings } from '../show/state/settings.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import { ask, type Minds, type QuestionAsked } from './question-asked.ts';
import type { Secret } from './secret.ts';

/** One step of the rules, with the show on either side of it. */
export interface Step {
  readonly record: CausedRecord;
  readonly before: Show;
  readonly after: Show;
}

export interface OffstageOptions {
  /** Where it begins; without one, before anything has been. */
  readonly show?: Show;
  readonly deck: Deck;
  readonly mindFor: (card: Performer) => Mind;
  /** For each answer of a mind that does not answer at once. */
  readonly deadlineMs: number;
  /** Answers that are waited for when it fires are the understudy's. */
  readonly signal?: AbortSignal;
  /** After each step; the next one waits for it. */
  readonly onStep?: (step: Step) => void | Promise<void>;
  /** Before the answer is taken. */
  readonly onAnswer?: (asked: QuestionAsked) => void;
}

export interface NewShow {
  readonly cast: readonly Performer[];
  readonly settings?: Partial<Settings>;
  readonly atMs: number;
}

export class Offstage {
  readonly #options: OffstageOptions;
  readonly #minds: Minds;
  #show: Show;

  constructor(options: OffstageOptions) {
    const { mindFor, deadlineMs, signal = new AbortController().signal } = options;
    this.#options = options;
    this.#minds = { mindFor, deadlineMs, signal };
    this.#show = options.show ?? emptyShow(guildId('1'));
  }

  get show(): Show {
    return this.#show;
  }

  /** When the next round may begin; now where no episode is open. */
  get roundDueAtMs(): number {
    return Math.max(this.show.atMs, this.show.episode?.nextRoundAtMs ?? 0);
  }

  /** Throws where the rules refuse it: they and whoever plays the show disagree then. */
  async do(intent: Intent): Promise<void> {
    const before = this.#show;
    const outcome = advance(before, intent, this.#options.deck);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    const { record, after } = outcome;
    this.#show = after;
    await this.#options.onStep?.({ record, before, after });
  }

  /** Its floor never sleeps: nobody is there to wake it. */
  create({ cast, settings, atMs }: NewShow): Promise<void> {
    const all = { ...DEFAULT_SETTINGS, sleepAfterMs: null, ...settings };
    return this.do({ type: 'createShow', atMs, guild: this.show.guild, settings: all, cast });
  }

  ringOpeningBell(secret: Secret): Promise<void> {
    const atMs = this.show.lastResult?.nextOpensAtMs ?? this.show.atMs;
    return this.do({ type: 'ringOpeningBell', atMs, ...secret, closesAtMs: null });
  }

  /** Starts a round and has all of its questions answered; the last one closes the episode. */
  async playRound(): Promise<void> {
    await this.do({ type: 'startRound', atMs: this.roundDueAtMs });
    for (let asked = this.#open(); asked.length > 0; asked = this.#open()) await this.#answer(asked);
  }

  /** From the opening bell to the closing one. */
  async playEpisode(secret: Secret, beforeRound?: () => Promise<void>): Promise<void> {
    await this.ringOpeningBell(secret);
    while (this.show.episode !== null) {
      await beforeRound?.();
      await this.playRound();
    }
  }

  #open(): readonly Question[] {
    return this.show.episode?.asked ?? [];
  }

  /** Asked together, answered in the round's order: a batch of minds stays a batch, and the records their order. */
  async #answer(questions: readonly Question[]): Promise<void> {
    // Who answers at once is asked when its turn to speak comes, and knows what was said just before.
    const waitedFor = questions.filter((question) => !this.#isInstant(question));
    const early = new Map(waitedFor.map((question) => [question.id, this.#put(question)]));
    for (const question of questions) {
      const asked = await (early.get(question.id) ?? this.#put(question));
      this.#options.onAnswer?.(asked);
      await this.do({ ...asked.answered, atMs: this.show.atMs });
    }
  }

  #isInstant({ performer }: Question): boolean {
    const card = findPerformer(this.show.cast, performer);
    return card !== undefined && this.#minds.mindFor(card).instant === true;
  }

  #put(question: Question): Promise<QuestionAsked> {
    return ask(this.show, question, this.#minds);
  }
}
