// The numbers of one process for a host's monitoring, in the form of Prometheus, and whether the process serves. They
// name minds and kinds of things, never a guild, a member or a text.

import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Written } from '../director/ports.ts';
import type { ServedMind } from '../minds/casting.ts';
import type { Census } from '../stage/client/census.ts';
import type { Exchange } from '../stage/edge/exchange.ts';
import { DiscordMeters } from './discord-meters.ts';
import { addFloorGauges, type WatchedFloors } from './floor-gauges.ts';
import { addLiveGauges, type WatchedLive } from './live-gauges.ts';
import { addMemoryGauges } from './memory-gauges.ts';
import { addMindMeters } from './mind-meters.ts';
import { type Hindrance, hindrancesOf } from './readiness.ts';
import { StepMeters } from './step-meters.ts';

export interface WatchedStage {
  readonly isUp: boolean;
  census(): Census;
}

export interface WatchedMinds {
  servers(): readonly ServedMind[];
}

interface Watched {
  /** Absent where nobody can watch live. */
  readonly live?: WatchedLive;
  readonly floors: WatchedFloors;
  readonly stage: WatchedStage;
  readonly minds: WatchedMinds;
}

export class Monitor {
  readonly #registry = new Registry();
  readonly #steps: StepMeters;
  readonly #discord: DiscordMeters;
  readonly #nowMs: () => number;
  #floors: WatchedFloors | undefined;
  #minds: WatchedMinds | undefined;
  #stage: WatchedStage | undefined;
  #live: WatchedLive | undefined;
  #isClosing = false;

  constructor({ version, nowMs }: { readonly version: string; readonly nowMs: () => number }) {
    const registry = this.#registry;
    this.#nowMs = nowMs;
    this.#steps = new StepMeters(registry);
    this.#discord = new DiscordMeters(registry, () => this.#census());
    addFloorGauges({ registry, floors: () => this.#floors, nowMs });
    addMindMeters(registry, () => this.#minds?.servers() ?? []);
    addLiveGauges(registry, () => this.#live);
    addMemoryGauges(registry);
    // The loop's lag, the heap, collections, the processor: prom-client's own.
    collectDefaultMetrics({ register: registry });
    new Gauge({
      ...{ name: 'bullpen_build_info', help: 'Which Bullpen this is', labelNames: ['version'] },
      registers: [registry],
    }).set({ version }, 1);
  }

  /** From now on, these are looked at. */
  watch({ floors, stage, minds, live }: Watched): void {
    this.#live = live;
    this.#minds = minds;
    this.#floors = floors;
    this.#stage = stage;
  }

  readonly written = (written: Written): void => this.#steps.written(written);

  readonly exchanged = (exchange: Exchange): void => this.#discord.exchanged(exchange);

  /** It serves no more; what is under way is being finished. */
  closing(): void {
    this.#isClosing = true;
  }

  /** Why the process does not serve; empty: it does. */
  hindrances(): readonly Hindrance[] {
    return hindrancesOf({
      ...{ isClosing: this.#isClosing, census: this.#census(), floors: this.#floors },
      nowMs: this.#nowMs(),
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All numbers, as Prometheus reads them. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #census(): Census | undefined {
    return this.#stage?.isUp === true ? this.#stage.census() : undefined;
  }
}
