// The episode so far, to be looked at anew: the public steps from its opening bell on, and the picture at any of them.
// Pure.

import { applied } from '../../../views/live/changes.ts';
import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import type { Rewound } from '../../wire.ts';

/** Pictures are kept so many steps apart, so that going back reckons no more than these. */
const KEPT_EVERY = 64;

export class Story {
  readonly episode: number;
  readonly #steps: Rewound['steps'];
  readonly #opensAtMs: number;
  readonly #first: LivePicture;
  readonly #kept: LivePicture[];

  constructor({ episode, opensAtMs, picture, steps }: Rewound) {
    this.episode = episode;
    this.#steps = steps;
    this.#opensAtMs = opensAtMs;
    this.#first = picture;
    this.#kept = [picture];
  }

  /** Places from 0, before the first step, to this one, after the last. */
  get end(): number {
    return this.#steps.length;
  }

  /** Unix ms. */
  atMs(place: number): number {
    return this.#steps[place - 1]?.atMs ?? this.#opensAtMs;
  }

  pictureAt(place: number): LivePicture {
    const wanted = Math.max(0, Math.min(Math.trunc(place), this.end));
    const kept = Math.min(Math.floor(wanted / KEPT_EVERY), this.#kept.length - 1);
    let picture = this.#kept[kept] ?? this.#first;
    for (let done = kept * KEPT_EVERY; done < wanted; done += 1) {
      picture = applied(picture, this.#steps[done]?.changes ?? []);
      if ((done + 1) % KEPT_EVERY === 0) this.#kept[(done + 1) / KEPT_EVERY] ??= picture;
    }
    return picture;
  }

  /** What happened from one place to a later one. */
  momentsBetween(from: number, to: number): readonly LiveMoment[] {
    return this.#steps.slice(from, to).flatMap(({ moments }) => moments);
  }

  /** Where a round begins: the first place at which the picture is in it; the end, where it never is. */
  startOf(round: number): number {
    let picture = this.#first;
    for (const [place, { changes }] of this.#steps.entries()) {
      if (picture.round >= round) return place;
      picture = applied(picture, changes);
    }
    return this.end;
  }
}
