// One process of the bot: the whole director and journal as they are, on the simulated machine, from its start to its
// death.

import pino from 'pino';
import { Director } from '../../../../src/director/director.ts';
import { Pacing } from '../../../../src/director/pacing/pacing.ts';
import type { Clock, Floors } from '../../../../src/director/ports.ts';
import { type Journal, openJournal } from '../../../../src/journal/journal.ts';
import type { Mind } from '../../../../src/minds/mind.ts';
import { secretOf } from '../../../../src/offstage/secret.ts';
import type { ShowEvent } from '../../../../src/show/events/event.ts';
import type { GuildId } from '../../../../src/show/ids.ts';
import type { Intent } from '../../../../src/show/intents/intent.ts';
import type { Deck } from '../../../../src/show/market/headlines.ts';
import type { Outcome } from '../../../../src/show/rejection.ts';
import type { Show } from '../../../../src/show/state/show.ts';
import type { Vitals } from '../../../../src/views/doctor/vitals.ts';
import type { Misfortune } from '../misfortune.ts';
import { clientOn } from '../world/client.ts';
import type { Discord } from '../world/discord.ts';
import type { Disk } from '../world/disk.ts';
import { FaultyRest, type Rest } from '../world/faulty-rest.ts';
import { FaultyStore } from '../world/faulty-store.ts';
import { Life } from '../world/life.ts';
import { ProcessClock, type WallClock } from '../world/machine-clock.ts';
import type { Timeline } from '../world/timeline.ts';
import { Crier } from './crier.ts';
import { instead } from './instead.ts';
import type { Seams } from './seams.ts';
import { Troupe } from './troupe.ts';

/** What is there before the process and after it. */
export interface Machine {
  readonly timeline: Timeline;
  readonly wall: WallClock;
  readonly disk: Disk;
  readonly discord: Discord;
  readonly misfortune: Misfortune;
}

export interface BotOptions {
  readonly machine: Machine;
  readonly guild: GuildId;
  readonly deck: Deck;
  readonly mind: Mind;
  readonly deadlineMs: number;
  readonly beatMs: number;
  readonly seams: Seams;
  readonly stage: StageKind;
}

/** `crier`: the outbox and the room lines alone, with words of the simulation's; `troupe`: the whole stage. */
export type StageKind = 'crier' | 'troupe';

const log = pino({ level: 'silent' });

export class Bot {
  readonly life = new Life();
  readonly #options: BotOptions;
  readonly #clock: ProcessClock;
  #director: Director | undefined;
  #floors: Pick<Floors, 'submit'> | undefined;
  #stage: Crier | Troupe | undefined;
  #journal: Journal<ShowEvent, Show> | undefined;
  #isUp = false;

  constructor(options: BotOptions) {
    this.#options = options;
    const { timeline, wall } = options.machine;
    this.#clock = new ProcessClock(timeline, wall, this.life);
  }

  /** Whether it takes wishes. */
  get isUp(): boolean {
    return this.#isUp && this.life.over === null;
  }

  get show(): Show | undefined {
    return this.#director?.show(this.#options.guild);
  }

  get vitals(): Vitals | undefined {
    return this.#director?.vitals(this.#options.guild);
  }

  nowMs(): number {
    return this.#clock.nowMs();
  }

  /** Never resolves where it dies on the way. */
  async start(): Promise<void> {
    const { machine, guild, deck, mind, deadlineMs, beatMs, seams } = this.#options;
    const { disk, timeline, discord, misfortune: weather } = machine;
    const clock = seams.clock?.(this.#clock) ?? this.#clock;
    const there = new FaultyStore({ disk, timeline, life: this.life, weather });
    const journal = await openJournal<ShowEvent, Show>({ from: seams.store?.(there) ?? there, clock });
    seams.journal?.(journal.guild(guild));
    const way = new FaultyRest({ discord, timeline, life: this.life, weather });
    const rest = seams.rest?.(way) ?? way;
    const stage = this.#stageOn(rest, { journal, clock });
    let seeds = 0;
    const director = new Director({
      ...{ journal, stage: seams.stage?.(stage) ?? stage, deck, deadlineMs, clock, log },
      owns: () => true,
      pacing: new Pacing({ clock, requestsPerSecond: 50, mindDeadlineMs: deadlineMs }),
      mindFor: () => mind,
      beatMs: () => beatMs,
      newSeed: () => secretOf(`bell ${clock.nowMs()} ${seeds++}`),
    });
    [this.#journal, this.#stage, this.#director] = [journal, stage, director];
    this.#floors = seams.floors?.(director) ?? director;
    await director.start();
    if (this.life.over !== null) await this.life.grave();
    this.#isUp = true;
  }

  #stageOn(
    rest: Rest,
    { journal, clock }: { readonly journal: Journal<ShowEvent, Show>; readonly clock: Clock },
  ): Crier | Troupe {
    const { guild, machine, stage } = this.#options;
    const client = clientOn(rest, guild, () => machine.misfortune.isThere);
    const ground = { client, notes: (of: GuildId) => journal.guild(of).notes, clock, log };
    return stage === 'crier'
      ? new Crier({ ...ground, rest })
      : new Troupe({ ...ground, floors: () => this.#withoutWhatIfs });
  }

  /** An episode that might have been takes turns of the event loop, which are no time here. */
  get #withoutWhatIfs(): Floors | undefined {
    return this.#director && instead<Floors>(this.#director, { whatIf: async () => undefined });
  }

  /** Throws what the floor throws; never resolves where the process dies first. */
  async submit(intent: Intent): Promise<Outcome<ShowEvent>> {
    if (this.#floors === undefined) throw new Error('the bot is not up');
    const outcome = await this.#floors.submit(this.#options.guild, intent);
    if (this.life.over !== null) await this.life.grave();
    return outcome;
  }

  /** As at a SIGTERM: it stops of its own, and is gone. */
  async stop(): Promise<void> {
    this.#isUp = false;
    await this.#director?.close();
    await this.#stage?.close();
    await this.#journal?.close();
    this.life.end('stopped');
  }
}
