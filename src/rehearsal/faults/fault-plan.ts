// The faults that lie in wait for the application's requests. The first that was armed and fits befalls a request;
// nothing happens by chance.
import { type AimedAt, type FaultRule, fits } from './fault.ts';

/** A fault that a request has met. */
export interface Met {
  readonly name: string;
  readonly rule: FaultRule;
  /** Resolves when the fault has been ended. */
  readonly ended: Promise<void>;
}

class Armed implements Met {
  readonly rule: FaultRule;
  readonly ended: Promise<void>;
  #left: number;
  #end: () => void = () => undefined;

  constructor(rule: FaultRule) {
    this.rule = rule;
    this.#left = rule.times ?? Number.POSITIVE_INFINITY;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get name(): string {
    const { name, fault } = this.rule;
    return name ?? (fault.kind === 'answer' ? String(fault.status) : fault.kind);
  }

  befalls(request: AimedAt): boolean {
    if (this.#left <= 0 || !fits(this.rule, request)) return false;
    this.#left -= 1;
    return true;
  }

  end(): void {
    this.#end();
  }
}

export class FaultPlan {
  readonly #armed = new Set<Armed>();

  /** From now on; returns how to end it. What it silenced is cut then. */
  arm(rule: FaultRule): () => void {
    const armed = new Armed(rule);
    this.#armed.add(armed);
    return () => this.#disarm(armed);
  }

  endAll(): void {
    for (const armed of this.#armed) this.#disarm(armed);
  }

  /** The fault that befalls this request, which counts as one of its times. */
  meets(request: AimedAt): Met | undefined {
    for (const armed of this.#armed) if (armed.befalls(request)) return armed;
    return undefined;
  }

  #disarm(armed: Armed): void {
    this.#armed.delete(armed);
    armed.end();
  }
}
