// Puts the open questions to the minds, outside the guild's queue. An answer that is late or broken is the
// understudy's; answers are let out at a speaking pace, so that a round can be read as it happens.

import type { Logger } from 'pino';
import { becauseOf } from '../minds/answer/too-late.ts';
import type { Mind } from '../minds/mind.ts';
import { MindFault } from '../minds/mind-fault.ts';
import { type Answered, type Part, partFor } from '../minds/part.ts';
import { findPerformer, type Performer } from '../show/cast/cast.ts';
import type { QuestionId } from '../show/ids.ts';
import type { Question } from '../show/rounds/question.ts';
import type { Show } from '../show/state/show.ts';
import type { ThoughtOver } from '../views/doctor/vitals.ts';
import { pause } from '../waiting/pause.ts';
import type { Clock } from './ports.ts';

export interface PrompterOptions {
  /** Which mind plays a card. */
  readonly mindFor: (card: Pick<Performer, 'id' | 'mind'>) => Mind;
  readonly deadlineMs: number;
  /** The least time between two lines of one guild. */
  readonly beatMs: (show: Show) => number;
  /** The show as it stands. */
  readonly show: () => Show;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onAnswer: (answered: Answered) => void;
  /** Told of each answer of a mind that takes its time. */
  readonly onThought?: (thought: ThoughtOver) => void;
}

export class Prompter {
  readonly #options: PrompterOptions;
  readonly #asking = new Map<QuestionId, AbortController>();
  #nextLineAtMs = 0;

  constructor(options: PrompterOptions) {
    this.#options = options;
  }

  /** Asks what is open and not asked yet; drops what has closed. */
  follow(show: Show): void {
    const open = new Map((show.episode?.asked ?? []).map((question) => [question.id, question]));
    for (const [id, controller] of this.#asking) {
      if (open.has(id)) continue;
      controller.abort();
      this.#asking.delete(id);
    }
    for (const question of open.values()) {
      if (!this.#asking.has(question.id)) void this.#ask(show, question);
    }
  }

  stop(): void {
    for (const controller of this.#asking.values()) controller.abort();
    this.#asking.clear();
  }

  /** What stands in for the answer to an open question, for when the rules refused a mind's. */
  understudy(show: Show, question: Question): Answered {
    return partFor(show, question).standIn({ mind: 'understudy', understudyBecause: 'failed' });
  }

  async #ask(show: Show, question: Question): Promise<void> {
    const controller = new AbortController();
    this.#asking.set(question.id, controller);
    const instant = this.#isInstant(show, question);
    if (instant) await this.#waitForTheBeat(question, controller.signal);
    if (controller.signal.aborted) return;
    const part = partFor(instant ? this.#options.show() : show, question);
    const answered = await this.#put(question, part, controller);
    if (!instant) await this.#waitForTheBeat(question, controller.signal);
    if (!controller.signal.aborted) this.#options.onAnswer(answered);
  }

  /** Who answers at once is asked when its line is due, and so knows the line before. */
  #isInstant({ cast }: Show, { performer }: Question): boolean {
    const card = findPerformer(cast, performer);
    return card !== undefined && this.#options.mindFor(card).instant === true;
  }

  async #put({ id }: Question, part: Part, controller: AbortController): Promise<Answered> {
    const { mindFor, deadlineMs, clock, log, show } = this.#options;
    const mind = mindFor(part.card);
    const { guild } = show();
    const beganAtMs = clock.nowMs();
    const noted = (answered: Answered): Answered => {
      const atMs = clock.nowMs();
      if (mind.instant !== true)
        this.#options.onThought?.({ ...answered.playedBy, atMs, tookMs: atMs - beganAtMs });
      return answered;
    };
    const [limits, over] = [new AbortController(), new AbortController()];
    const late = pause(clock, { waitMs: deadlineMs, signal: over.signal }).then(() => 'late' as const);
    const giveUp = () => limits.abort();
    controller.signal.addEventListener('abort', giveUp, { once: true });
    try {
      const answered = await Promise.race([part.ask(mind, { deadlineMs, signal: limits.signal }), late]);
      if (answered !== 'late') return noted(answered);
      log.warn(
        { guild, question: id, mind: mind.name, deadlineMs },
        'mind is late: the understudy stands in',
      );
      return noted(part.standIn({ mind: mind.name, understudyBecause: 'late' }));
    } catch (error) {
      const standIn = part.standIn({ mind: mind.name, understudyBecause: becauseOf(error) });
      if (controller.signal.aborted) return standIn;
      log.warn(
        { ...causeOf(error), guild, question: id, mind: mind.name },
        'mind failed: the understudy stands in',
      );
      return noted(standIn);
    } finally {
      over.abort();
      limits.abort();
      controller.signal.removeEventListener('abort', giveUp);
    }
  }

  /** Lines come one after another, however many minds answer at once. An officer's stamp is no line. */
  async #waitForTheBeat({ kind }: Question, signal: AbortSignal): Promise<void> {
    if (kind === 'review') return;
    const { clock, beatMs, show } = this.#options;
    const nowMs = clock.nowMs();
    const lineAtMs = Math.max(nowMs, this.#nextLineAtMs);
    this.#nextLineAtMs = lineAtMs + beatMs(show());
    if (lineAtMs <= nowMs) return;
    await pause(clock, { waitMs: lineAtMs - nowMs, signal });
  }
}

/** Where a mind's own fault was thrown says nothing to a host. */
const causeOf = (error: unknown): { why: string } | { err: unknown } =>
  error instanceof MindFault ? { why: error.message } : { err: error };
