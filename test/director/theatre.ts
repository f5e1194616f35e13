// A director with everything real but the stage and the clock: the rules, the journal in memory, the minds handed in.

import pino from 'pino';
import { Director } from '../../src/director/director.ts';
import { Pacing } from '../../src/director/pacing/pacing.ts';
import type { Clock, Performance, Stage, Telling, Written } from '../../src/director/ports.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import type { Store } from '../../src/journal/stores/store.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { secretOf } from '../../src/offstage/secret.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import type { GuildId } from '../../src/show/ids.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/show/state/settings.ts';
import type { Show } from '../../src/show/state/show.ts';
import { CAST, DECK, GUILD } from '../playhouse.ts';
import { ManualClock } from './manual-clock.ts';

class RecordingStage implements Stage {
  readonly performances: Performance[] = [];
  readonly stops: string[] = [];
  readonly heldUps: string[] = [];
  readonly papers: GuildId[] = [];
  readonly rested: GuildId[] = [];
  /** Called before a performance counts as shown; may reject. */
  onPerform: (performance: Performance) => Promise<void> = async () => {};
  /** Resolves when every word of a performance is told. */
  onTell: (performance: Performance) => Promise<void> = async () => {};
  isReachable = true;

  async perform(performance: Performance): Promise<Telling> {
    await this.onPerform(performance);
    this.performances.push(performance);
    return { told: this.onTell(performance) };
  }

  reachable(): boolean {
    return this.isReachable;
  }

  async stopped(_guild: GuildId, why: string): Promise<void> {
    this.stops.push(why);
  }

  async heldUp(_guild: GuildId, word: string): Promise<boolean> {
    if (!this.isReachable) return false;
    this.heldUps.push(word);
    return true;
  }

  /** What it remembers, as a text. */
  remembered = '';

  async reword(_guild: GuildId, reword: (text: string) => string): Promise<void> {
    this.remembered = reword(this.remembered);
  }

  rests(guild: GuildId): void {
    this.rested.push(guild);
  }

  async paper(guild: GuildId): Promise<void> {
    this.papers.push(guild);
  }

  types(): readonly string[] {
    return this.performances.flatMap(({ record }) => record.events.map(({ type }) => type));
  }
}

export interface TheatreOptions {
  readonly store?: Store;
  readonly clock?: ManualClock;
  /** Instead of the clock that is moved by hand: a show that runs by itself. */
  readonly time?: Clock;
  readonly mind?: Mind;
  readonly settings?: Partial<Settings>;
  readonly beatMs?: number;
  readonly owns?: (guild: GuildId) => boolean;
  /** Nobody looks at the show after each advance of the clock, so it may be let go. */
  readonly rests?: true;
  readonly onWritten?: (written: Written) => void;
  readonly onChanged?: (guild: GuildId) => void;
  /** The test starts the director itself. */
  readonly startsLater?: true;
}

const SHORT: Partial<Settings> = { paceMs: 10_000, roundsPerEpisode: 4 };

/** Minds answer in later turns of the event loop; a few turns and an idle queue settle all of it. */
async function settled(director: Director): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    await director.settled();
  }
}

function seedsInOrder() {
  let seeds = 0;
  return () => secretOf(`seed ${seeds++}`);
}

export async function openTheatre({
  store = new MemoryStore(),
  clock = new ManualClock(),
  ...options
}: TheatreOptions = {}) {
  const [time, mind] = [options.time ?? clock, options.mind ?? understudy()];
  const stage = new RecordingStage();
  const journal = await openJournal<ShowEvent, Show>({ from: store });
  const director = new Director({
    journal,
    stage,
    deck: DECK,
    owns: options.owns ?? (() => true),
    mindFor: () => mind,
    deadlineMs: 5_000,
    pacing: new Pacing({ clock: time, requestsPerSecond: 50, mindDeadlineMs: 5_000 }),
    beatMs: () => options.beatMs ?? 0,
    clock: time,
    log: pino({ level: 'silent' }),
    newSeed: seedsInOrder(),
    ...{ onWritten: options.onWritten, onChanged: options.onChanged },
  });
  // So that there is a show to look at, however long it stood still.
  const look = async () => (options.rests === true ? undefined : director.wake(GUILD));
  await (options.startsLater ?? director.start().then(look));
  const settle = () => settled(director);
  const createIn = (guild: GuildId, settings: Partial<Settings> = {}) =>
    director.submit(guild, {
      ...{ type: 'createShow', atMs: time.nowMs(), guild, cast: CAST },
      settings: { ...DEFAULT_SETTINGS, ...SHORT, ...options.settings, ...settings },
    });
  return {
    stage,
    journal,
    store,
    clock,
    director,
    createIn,
    create: (settings: Partial<Settings> = {}) => createIn(GUILD, settings),
    settle,
    advance: async (ms: number) => {
      await clock.advance(ms, settle);
      await look();
    },
    show: () => showIn(director),
  };
}

function showIn(director: Director): Show {
  const show = director.show(GUILD);
  if (show === undefined) throw new Error('no show');
  return show;
}

export type Theatre = Awaited<ReturnType<typeof openTheatre>>;

/** The turns that were brought to the stage. */
export const turnsIn = (theatre: Theatre) =>
  theatre.stage.performances.flatMap(({ record }) =>
    record.events.filter((event) => event.type === 'turnTaken'),
  );
