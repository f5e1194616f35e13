// What goes wrong in one run, drawn from its seed: which kinds of faults there are at all, how often each comes, and the
// spells in which the store, the disk or Discord are away for long. Most runs have few kinds: where everything fails at
// once, each fault hides the others.

import type { Dice } from '../dice.ts';
import type { RequestMishap, RequestWeather } from './world/faulty-rest.ts';
import type { StoreMishap, StoreWeather } from './world/faulty-store.ts';

type Spell = 'storeAway' | 'diskFull' | 'outage';

interface Period {
  readonly kind: Spell;
  readonly fromMs: number;
  readonly toMs: number;
}

const STORE: readonly StoreMishap[] = [
  'slow',
  'refused',
  'answerLost',
  'crashBefore',
  'crashIn',
  'crashAfter',
];
const REQUEST: readonly RequestMishap[] = ['slow', 'failed', 'answerLost', 'crashBefore', 'crashAfter'];
const SPELLS: readonly Spell[] = ['storeAway', 'diskFull', 'outage'];
/** Seldom for an hour, which takes as long to play as many short ones. */
const SPELL_MS = [3_000, 3_000, 30_000, 30_000, 300_000, 600_000, 3_600_000] as const;
const DELAY_MS = [5, 60, 900, 4_000, 12_000] as const;
/** After a spell smaller things still go wrong. */
const AFTERMATH_MS = 30_000;
/** Of a thousand calls. */
const RATES = [2, 10, 40] as const;

interface Rate<Mishap> {
  readonly mishap: Mishap;
  readonly perMille: number;
}

export interface MisfortuneOptions {
  /** The world's time. */
  readonly nowMs: () => number;
  /** For so long things go wrong, and until the last spell is over. */
  readonly spanMs: number;
}

export class Misfortune implements StoreWeather, RequestWeather {
  /** From when on nothing goes wrong any more. */
  readonly calmFromMs: number;
  readonly #dice: Dice;
  readonly #nowMs: () => number;
  readonly #ofStore: readonly Rate<StoreMishap>[];
  readonly #ofRequests: readonly Rate<RequestMishap>[];
  readonly #spells: readonly Period[];
  readonly #happened = new Map<string, number>();

  constructor(dice: Dice, { nowMs, spanMs }: MisfortuneOptions) {
    this.#dice = dice;
    this.#nowMs = nowMs;
    this.#ofStore = ratesOf(dice, STORE);
    this.#ofRequests = ratesOf(dice, REQUEST);
    this.#spells = spellsOf(dice, nowMs(), spanMs);
    this.calmFromMs = Math.max(nowMs() + spanMs, ...this.#spells.map(({ toMs }) => toMs + AFTERMATH_MS));
  }

  /** How often each kind of fault came, by its name. */
  get happened(): ReadonlyMap<string, number> {
    return this.#happened;
  }

  get isCalm(): boolean {
    return this.#nowMs() >= this.calmFromMs;
  }

  /** Whether Discord says that the server is there. */
  get isThere(): boolean {
    return this.isCalm || !this.#isIn('outage');
  }

  ofRead(): StoreMishap {
    if (this.isCalm) return 'none';
    if (this.#isIn('storeAway')) return this.#note('refused');
    const drawn = this.#draw(this.#ofStore);
    return drawn === 'slow' || drawn === 'refused' ? this.#note(drawn) : 'none';
  }

  ofWrite(): StoreMishap {
    if (this.isCalm) return 'none';
    if (this.#isIn('storeAway')) return this.#note(this.#dice.percent(10) ? 'answerLost' : 'refused');
    if (this.#isIn('diskFull')) return this.#note('full');
    return this.#note(this.#draw(this.#ofStore) ?? 'none');
  }

  ofPost(): RequestMishap {
    if (this.isCalm) return 'none';
    if (this.#isIn('outage')) return this.#note('outage');
    return this.#note(this.#draw(this.#ofRequests) ?? 'none');
  }

  ofLook(): RequestMishap {
    const drawn = this.ofPost();
    return drawn === 'crashBefore' || drawn === 'crashAfter' ? 'none' : drawn;
  }

  delayMs(): number {
    return this.#dice.below(this.#dice.pick(DELAY_MS));
  }

  kept(unsynced: number): number {
    return this.#dice.below(unsynced + 1);
  }

  #isIn(spell: Spell): boolean {
    const nowMs = this.#nowMs();
    return this.#spells.some(({ kind, fromMs, toMs }) => kind === spell && fromMs <= nowMs && nowMs < toMs);
  }

  #draw<Mishap>(rates: readonly Rate<Mishap>[]): Mishap | undefined {
    let left = this.#dice.below(1000);
    for (const { mishap, perMille } of rates) {
      left -= perMille;
      if (left < 0) return mishap;
    }
    return undefined;
  }

  #note<Mishap extends string>(mishap: Mishap): Mishap {
    if (mishap !== 'none') this.#happened.set(mishap, (this.#happened.get(mishap) ?? 0) + 1);
    return mishap;
  }
}

function ratesOf<Mishap>(dice: Dice, all: readonly Mishap[]): readonly Rate<Mishap>[] {
  return all.filter(() => dice.percent(40)).map((mishap) => ({ mishap, perMille: dice.pick(RATES) }));
}

function spellsOf(dice: Dice, nowMs: number, spanMs: number): readonly Period[] {
  return SPELLS.filter(() => dice.percent(25)).map((kind) => {
    const fromMs = nowMs + dice.below(spanMs);
    return { kind, fromMs, toMs: fromMs + dice.pick(SPELL_MS) };
  });
}
