// What the director needs of the stage, and what it offers to whoever brings viewers' wishes.

import type { ShowEvent, ShowRecord } from '../show/events/event.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Intent, IntentOf } from '../show/intents/intent.ts';
import type { Outcome } from '../show/rejection.ts';
import type { Show } from '../show/state/show.ts';
import type { RatedMind } from '../views/answers/minds.ts';
import type { Vitals } from '../views/doctor/vitals.ts';
import type { StandStill } from '../views/floor/standstill.ts';
import type { WhatIf } from '../views/paper/paper.ts';
import type { Timers } from '../waiting/pause.ts';

/** One journalled step, to be shown. */
export interface Performance {
  readonly record: ShowRecord;
  readonly before: Show;
  readonly after: Show;
}

/** One step that is durable, and how long its write took. */
export interface Written extends Performance {
  readonly tookMs: number;
}

/** What came of a performance: its turn is over, and the next step's may begin. */
export interface Telling {
  /** Resolves when every word of the step stands where viewers read it. Never rejects. */
  readonly told: Promise<void>;
}

export interface Stage {
  /**
   * Posts what the step means to viewers. Rejects where trying again later may help, and once the signal fires;
   * what was posted by then is known, and is not posted again.
   */
  perform(performance: Performance, signal: AbortSignal): Promise<Telling>;
  /** Whether the guild can be told anything now: for one that cannot, no round starts. */
  reachable(guild: GuildId): boolean;
  /** Says on the guild's floor that its show stands still, and why. Never rejects. */
  stopped(guild: GuildId, why: StandStill): Promise<void>;
  /**
   * Says on the guild's floor that its show is held up for want of its records, or goes on, and gives whether it was
   * said. Never rejects.
   */
  heldUp(guild: GuildId, word: 'heldUp' | 'goesOn'): Promise<boolean>;
  /** What is stored of the guild was reworded: so is what the stage remembers of it, before it resolves. */
  reword(guild: GuildId, reword: (text: string) => string): Promise<void>;
  /** Nobody looks after the guild's show until somebody comes: nothing need be held of it. */
  rests?(guild: GuildId): void;
  /** Posts the morning paper: the last episode in short, once an episode. Never rejects. */
  paper(guild: GuildId): Promise<void>;
}

/** The floors of all guilds, as commands and the stage see them. */
export interface Floors {
  /** Undefined where there is none, and while it rests. */
  show(guild: GuildId): Show | undefined;
  /** Somebody comes to the guild: its show is there when it resolves, however long nobody looked after it. */
  wake(guild: GuildId): Promise<void>;
  /**
   * Resolves once the outcome is durable; a refusal changes nothing. Throws FloorHeldUp within a second while nothing
   * can be written, FloorStopped once the show stands still.
   */
  submit(guild: GuildId, intent: Intent): Promise<Outcome<ShowEvent>>;
  /** Journalled records from event `fromSeq` to `toSeq`, both included, oldest first. */
  history(guild: GuildId, fromSeq: number, toSeq: number): Promise<readonly ShowRecord[]>;
  /** The journalled steps that hold events `fromSeq` to `toSeq`, oldest first; others have turns between them. */
  steps(guild: GuildId, fromSeq: number, toSeq: number): AsyncGenerator<Performance>;
  /** A member becomes nobody, and is found in nothing that is stored of the show any more. Throws as `submit` does. */
  erase(guild: GuildId, intent: IntentOf<'eraseViewer'>): Promise<Outcome<ShowEvent>>;
  /** How the guild's floor is; undefined where it has none. */
  vitals(guild: GuildId): Vitals | undefined;
  /** Whether the opening bell and its sealed seed do not stand on the guild's floor yet: until they do, no bet is taken. */
  owesBell(guild: GuildId): boolean;
  /** How well each mind has played on the guild's floor, as of its last closing bell. */
  ratings(guild: GuildId): Promise<readonly RatedMind[]>;
  /** The journalled records in which a member is found, oldest first. */
  recordsOf(guild: GuildId, viewer: ViewerId): Promise<readonly ShowRecord[]>;
  /** Deletes everything of a guild for good. */
  forget(guild: GuildId): Promise<void>;
  /** Guilds whose floors this process plays. */
  guilds(): readonly GuildId[];
  /** How the closed episode from event `fromSeq` to `toSeq` would have gone without its audience. */
  whatIf(guild: GuildId, fromSeq: number, toSeq: number): Promise<WhatIf | undefined>;
}

/** What the shows of a process ask of Discord together; answers to interactions are no part of it. */
export interface Traffic {
  /** More than that in a second is not sent. */
  readonly requestsPerSecond: number;
  /** Several lines are to share a message: there are more shows than Discord takes messages for. */
  readonly bundles: boolean;
  /** Told of each request. */
  requested(): void;
}

export interface Clock extends Timers {
  /** It has been that late already, whatever the wall clock shows: a show's last step was journalled then. */
  notBefore?(timeMs: number): void;
}
