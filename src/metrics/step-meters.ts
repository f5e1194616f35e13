// What the shows of a process have done, as counters: rounds and how late they began, decisions and who made them,
// and how long a durable write takes. Fed with each journalled step, so nothing is counted that did not happen.

import { Counter, Histogram, type Registry } from 'prom-client';
import type { Written } from '../director/ports.ts';
import type { ShowEvent } from '../show/events/event.ts';
import type { PlayedBy } from '../show/rounds/played-by.ts';

const LATE_S = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300];
const WRITE_S = [0.001, 0.002, 0.005, 0.01, 0.025, 0.1, 0.5, 1, 5, 60];

type Played = Extract<ShowEvent, { readonly playedBy: PlayedBy }>;

const PART_OF: Readonly<Record<Played['type'], string>> = {
  turnTaken: 'trader',
  decisionReviewed: 'officer',
  supervised: 'regulator',
};

export class StepMeters {
  readonly #steps: Counter;
  readonly #rounds: Counter;
  readonly #lateness: Histogram;
  readonly #decisions: Counter<'mind' | 'part' | 'understudy'>;
  readonly #writes: Histogram;

  constructor(registry: Registry) {
    const registers = [registry];
    this.#steps = new Counter({
      ...{ name: 'bullpen_steps_total', help: 'Journalled steps of all shows', registers },
    });
    this.#rounds = new Counter({ name: 'bullpen_rounds_total', help: 'Rounds begun', registers });
    this.#lateness = new Histogram({
      ...{ name: 'bullpen_round_late_seconds', buckets: LATE_S, registers },
      help: 'How long after its time a round began',
    });
    this.#decisions = new Counter({
      ...{ name: 'bullpen_decisions_total', labelNames: ['mind', 'part', 'understudy'], registers },
      help: 'Answers that the shows took, by mind; understudy: why one stood in (late, failed), or no',
    });
    this.#writes = new Histogram({
      ...{ name: 'bullpen_journal_write_seconds', buckets: WRITE_S, registers },
      help: 'How long a step took to become durable, time held up included',
    });
  }

  written({ record, before, tookMs }: Written): void {
    this.#steps.inc();
    this.#writes.observe(tookMs / 1_000);
    for (const event of record.events) {
      if (event.type === 'roundStarted') this.#roundBegan(record.atMs, before.episode?.nextRoundAtMs);
      else if ('playedBy' in event) this.#decided(event);
    }
  }

  #roundBegan(atMs: number, dueAtMs = atMs): void {
    this.#rounds.inc();
    this.#lateness.observe(Math.max(0, atMs - dueAtMs) / 1_000);
  }

  #decided({ type, playedBy: { mind, understudyBecause } }: Played): void {
    this.#decisions.inc({ mind, part: PART_OF[type], understudy: understudyBecause ?? 'no' });
  }
}
