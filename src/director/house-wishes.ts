// The house's own intents: the answers of minds, and what the clock brings. They wait for their turn, and nobody waits for
// them: a stopped floor has said so already, and a refusal means that things moved on.

import type { Logger } from 'pino';
import type { Answered } from '../minds/part.ts';
import type { ShowEvent } from '../show/events/event.ts';
import type { GuildId } from '../show/ids.ts';
import type { Intent } from '../show/intents/intent.ts';
import type { Outcome } from '../show/rejection.ts';
import type { Show } from '../show/state/show.ts';
import type { Turnstile } from '../waiting/turnstile.ts';
import { FloorStopped } from './floor-stopped.ts';
import type { Clock } from './ports.ts';
import type { Prompter } from './prompter.ts';

export interface HouseWishesOptions {
  readonly guild: GuildId;
  readonly queue: Turnstile;
  readonly prompter: Pick<Prompter, 'understudy'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly show: () => Show;
  readonly step: (intent: Intent) => Promise<Outcome<ShowEvent>>;
}

export class HouseWishes {
  readonly #options: HouseWishesOptions;

  constructor(options: HouseWishesOptions) {
    this.#options = options;
  }

  /** A mind's answer; the understudy's where the rules cannot use it. */
  async answer(answered: Answered): Promise<void> {
    const { guild, clock, log, prompter, show } = this.#options;
    const outcome = await this.make({ ...answered, atMs: clock.nowMs() });
    if (outcome?.ok !== false || outcome.rejection.reason !== 'malformedDecision') return;
    const { fault } = outcome.rejection;
    log.warn({ guild, question: answered.question, fault }, 'the rules refused an answer');
    const question = show().episode?.asked.find(({ id }) => id === answered.question);
    if (question === undefined) return;
    await this.make({ ...prompter.understudy(show(), question), atMs: clock.nowMs() });
  }

  /** Undefined where the floor stands still. */
  async make(intent: Intent): Promise<Outcome<ShowEvent> | undefined> {
    const { guild, clock, log, queue, step } = this.#options;
    try {
      // Judged at the time of its turn, which may be an hour later where the show was held up.
      const outcome = await queue.run(() => step({ ...intent, atMs: clock.nowMs() }));
      if (!outcome.ok) log.debug({ guild, intent: intent.type, ...outcome.rejection }, 'refused');
      return outcome;
    } catch (error) {
      if (error instanceof FloorStopped) return undefined;
      throw error;
    }
  }
}
