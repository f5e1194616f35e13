// The contexts of one model, opened when they are needed and let go together when nobody was answered for a while: so
// many plain ones (lanes) as there is work for, and one for each adapter in use. What they are going to take is promised.

import { Rest, type RestOptions } from '../../memory/rest.ts';
import { hash32 } from '../../show/chance.ts';
import type { AdapterFile } from './adapter-file.ts';
import type { Booth } from './booth.ts';
import type { CompletionRequest } from './completion.ts';
import type { Promised } from './loading/memory.ts';
import type { Plan } from './loading/plan.ts';

export interface BoothsOptions extends Omit<RestOptions, 'onRest'> {
  readonly plan: Pick<Plan, 'lanes' | 'lanesAtFirst' | 'laneSequences'>;
  readonly laneBytes: number;
  readonly promised: Promised;
  readonly open: (adapter: AdapterFile | undefined) => Promise<Booth>;
}

/** Where a booth is, or would be. */
interface Place {
  readonly adapter: AdapterFile | undefined;
  readonly bytes: number;
  /** Undefined as long as nobody needs it. */
  booth: Promise<Booth> | undefined;
  /** Answers under way. */
  busy: number;
}

export class Booths {
  readonly #options: BoothsOptions;
  readonly #lanes: readonly Place[];
  readonly #adapters = new Map<string, Place>();
  readonly #rest: Rest;
  #lanesInUse: number;
  #leaving: Promise<unknown> = Promise.resolve();

  constructor(options: BoothsOptions) {
    const { plan, laneBytes } = options;
    this.#options = options;
    this.#lanes = Array.from({ length: plan.lanes }, () => this.#place(undefined, laneBytes));
    this.#lanesInUse = plan.lanesAtFirst;
    const { afterMs, later } = options;
    this.#rest = new Rest({ afterMs, later, onRest: () => this.#letGo() });
  }

  get adapters(): readonly string[] {
    return [...this.#adapters.keys()];
  }

  /** How many contexts there are now. */
  get open(): number {
    return this.#places.filter(({ booth }) => booth !== undefined).length;
  }

  adapter(name: string): AdapterFile | undefined {
    return this.#adapters.get(name)?.adapter;
  }

  add(name: string, adapter: AdapterFile, bytes: number): void {
    this.#adapters.set(name, this.#place(adapter, bytes));
  }

  /** Makes one now, so that a fault shows before the show. It is let go like any other. */
  async try(): Promise<void> {
    const [lane] = this.#lanes;
    if (lane) await this.#rest.during(this.#boothAt(lane));
  }

  /** Runs the work in the booth for it. Throws RangeError for an adapter that was not added. */
  async answer<T>(
    request: Pick<CompletionRequest, 'adapter' | 'key'>,
    work: (booth: Booth) => Promise<T>,
  ): Promise<T> {
    const place = this.#placeFor(request);
    place.busy += 1;
    try {
      return await this.#rest.during(this.#boothAt(place).then(work));
    } finally {
      place.busy -= 1;
    }
  }

  /** When nothing is under way any more. */
  async close(): Promise<void> {
    this.#rest.cancel();
    this.#letGo();
    await this.#leaving;
    const { promised } = this.#options;
    for (const { bytes } of this.#places) promised.settle(bytes);
  }

  get #places(): readonly Place[] {
    return [...this.#lanes, ...this.#adapters.values()];
  }

  #place(adapter: AdapterFile | undefined, bytes: number): Place {
    this.#options.promised.promise(bytes);
    return { adapter, bytes, booth: undefined, busy: 0 };
  }

  #placeFor({ adapter, key }: Pick<CompletionRequest, 'adapter' | 'key'>): Place {
    const place = adapter === undefined ? this.#laneFor(key) : this.#adapters.get(adapter);
    if (place === undefined) throw new RangeError(`There is no adapter "${adapter}" in this engine.`);
    return place;
  }

  /** The one that has least to do; of those the key's own, which may still know its prompt. One more where all are full. */
  #laneFor(key: string): Place | undefined {
    const { laneSequences } = this.#options.plan;
    const inUse = this.#lanes.slice(0, this.#lanesInUse);
    const least = Math.min(...inUse.map(({ busy }) => busy));
    const next = this.#lanes[this.#lanesInUse];
    if (least >= laneSequences && next !== undefined) {
      this.#lanesInUse += 1;
      return next;
    }
    const own = inUse[hash32(key) % inUse.length];
    return own?.busy === least ? own : inUse.find(({ busy }) => busy === least);
  }

  /** One that cannot be made says so each time, and is tried again after a rest. */
  #boothAt(place: Place): Promise<Booth> {
    const { promised, open } = this.#options;
    place.booth ??= open(place.adapter).finally(() => promised.settle(place.bytes));
    return place.booth;
  }

  /** Their memory is promised again: whoever asks next takes it. */
  #letGo(): void {
    const { promised, plan } = this.#options;
    for (const place of this.#places) {
      const { booth, bytes } = place;
      if (booth === undefined) continue;
      place.booth = undefined;
      promised.promise(bytes);
      const gone = booth.then(
        (open) => open.close(),
        () => undefined,
      );
      this.#leaving = Promise.all([this.#leaving, gone]);
    }
    this.#lanesInUse = plan.lanesAtFirst;
  }
}
