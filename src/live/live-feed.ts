// One floor that is watched: its picture, numbered, and what is sent of it to all who watch. Each frame is serialised
// once. Whoever reads too slowly is left out, and gets the whole picture when they have caught up.

import type { Episode } from '../show/state/episode.ts';
import type { Show } from '../show/state/show.ts';
import type { Step } from '../views/floor/step.ts';
import { changesBetween } from '../views/live/changes.ts';
import type { FloorState } from '../views/live/live-markets.ts';
import type { LiveMoment } from '../views/live/live-moment.ts';
import { type LivePicture, livePicture } from '../views/live/live-picture.ts';
import type { LiveSaying } from '../views/live/live-saying.ts';
import { momentsOf } from '../views/live/moments.ts';
import type { Timers } from '../waiting/pause.ts';
import type { PictureFrame, StepFrame } from './wire.ts';

/** Steps of so many milliseconds share a frame: a crowd's votes are not a frame each. */
const FRAME_EVERY_MS = 50;
/** How often it is looked whether those who were too slow have caught up, and whether a bell that is owed is out. */
const LOOK_AGAIN_MS = 500;

/** Whoever is shown the floor. */
export interface Reader {
  /** More waits to be read than should: steps pass by. */
  readonly isBehind: boolean;
  send(text: string): void;
  /** A step of this floor has been shown to all: what was in it for this reader alone may follow. */
  passed(steps: readonly Step[]): void;
}

export interface LiveFeedOptions {
  readonly show: Show;
  readonly sayingOf: (show: Show) => LiveSaying;
  readonly clock: Timers;
  readonly stateOf: () => FloorState;
  readonly onFault: (err: unknown) => void;
}

export class LiveFeed {
  readonly #options: LiveFeedOptions;
  readonly #readers = new Set<Reader>();
  /** Those whom a step passed by. */
  readonly #late = new Set<Reader>();
  #show: Show;
  /** The one that is open, or was until the last closing bell: the board keeps its curves. */
  #episode: Episode | null;
  #picture: LivePicture;
  #pictureText: string | undefined;
  #seq = 0;
  #steps: Step[] = [];
  #sentAtMs = Number.NEGATIVE_INFINITY;
  #cancelFrame: (() => void) | undefined;
  #cancelLook: (() => void) | undefined;
  #cancelBell: (() => void) | undefined;

  constructor(options: LiveFeedOptions) {
    this.#options = options;
    this.#show = options.show;
    this.#episode = options.show.episode;
    this.#picture = this.#look();
  }

  get size(): number {
    return this.#readers.size;
  }

  get show(): Show {
    return this.#show;
  }

  /** The one that is open, or was until the last closing bell while somebody watched. */
  get episode(): Episode | null {
    return this.#show.episode ?? this.#episode;
  }

  /** As all see it now. */
  get picture(): LivePicture {
    return this.#picture;
  }

  join(reader: Reader): void {
    this.#readers.add(reader);
    this.sendPicture(reader);
  }

  leave(reader: Reader): void {
    this.#readers.delete(reader);
    this.#late.delete(reader);
  }

  /** The whole picture, as it stands under the newest number. */
  sendPicture(reader: Reader): void {
    this.#late.delete(reader);
    reader.send(this.#whole());
  }

  /** What a durable step has changed is sent soon; the caller is not held up. */
  follow(step: Step): void {
    this.#steps.push(step);
    if (this.#cancelFrame !== undefined) return;
    const { clock } = this.#options;
    const atMs = Math.max(clock.nowMs(), this.#sentAtMs + FRAME_EVERY_MS);
    this.#cancelFrame = clock.at(atMs, () => this.#frame());
  }

  /** Something has become of the floor that is no step of its show. */
  lookAgain(): void {
    this.#frame();
  }

  stop(): void {
    this.#cancelFrame?.();
    this.#cancelLook?.();
    this.#cancelBell?.();
  }

  #frame(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = undefined;
    this.#sentAtMs = this.#options.clock.nowMs();
    const steps = this.#steps;
    this.#steps = [];
    try {
      this.#send(steps);
    } catch (err) {
      this.#options.onFault(err);
    }
  }

  #send(steps: readonly Step[]): void {
    const last = steps.at(-1);
    this.#show = last?.after ?? this.#show;
    this.#episode = steps.reduce(
      (known, step) => step.after.episode ?? step.before.episode ?? known,
      this.#episode,
    );
    const now = this.#look();
    const changes = changesBetween(this.#picture, now);
    const moments = steps.flatMap((step) => this.#momentsOf(step));
    // Only now: where one of these fails, the next step still knows what has been sent.
    this.#picture = now;
    if (changes.length > 0 || moments.length > 0) {
      this.#seq += 1;
      this.#pictureText = undefined;
      const frame: StepFrame = {
        t: 'step',
        seq: this.#seq,
        changes,
        moments,
        atMs: last?.record.atMs ?? this.#show.atMs,
      };
      this.#broadcast(JSON.stringify(frame));
    }
    for (const reader of this.#readers) reader.passed(steps);
  }

  #broadcast(text: string): void {
    for (const reader of this.#readers) {
      if (this.#late.has(reader)) continue;
      if (reader.isBehind) this.#late.add(reader);
      else reader.send(text);
    }
    this.#lookAfterLate();
  }

  /** Nothing may happen for long: who was too slow gets the picture as soon as they can read it. */
  #lookAfterLate(): void {
    if (this.#late.size === 0 || this.#cancelLook !== undefined) return;
    const { clock } = this.#options;
    this.#cancelLook = clock.at(clock.nowMs() + LOOK_AGAIN_MS, () => {
      this.#cancelLook = undefined;
      for (const reader of this.#late) if (!reader.isBehind) this.sendPicture(reader);
      this.#lookAfterLate();
    });
  }

  #whole(): string {
    const frame: PictureFrame = { t: 'picture', seq: this.#seq, picture: this.#picture };
    this.#pictureText ??= JSON.stringify(frame);
    return this.#pictureText;
  }

  #look(): LivePicture {
    const { sayingOf, stateOf } = this.#options;
    const state = stateOf();
    if (state.owesBell && !state.isStopped) this.#lookForBell();
    return livePicture(this.#show, this.episode, sayingOf(this.#show), state);
  }

  /** That it has come out is no step of the show's. */
  #lookForBell(): void {
    const { clock } = this.#options;
    this.#cancelBell?.();
    this.#cancelBell = clock.at(clock.nowMs() + LOOK_AGAIN_MS, () => this.#frame());
  }

  #momentsOf(step: Step): readonly LiveMoment[] {
    return momentsOf(step, this.#options.sayingOf(step.after));
  }
}
