// The thoughts that came for the viewer's eyes alone, the newest of each performer, until the round they are of is over
// and they lie in the book: whoever opens a booth a moment later finds them there.

import type { LivePicture } from '../../../views/live/live-picture.ts';
import type { ThoughtFrame } from '../../wire.ts';

export class Heard {
  readonly #thoughts = new Map<string, ThoughtFrame>();
  /** Of the picture seen last; null: none since. */
  #episode: number | null = null;

  hear(thought: ThoughtFrame): void {
    this.#thoughts.set(thought.performer, thought);
  }

  /** Null where nothing was heard in this round. */
  of(performer: string, { episode, round }: Pick<LivePicture, 'episode' | 'round'>): ThoughtFrame | null {
    if (this.#episode !== null && this.#episode !== episode) this.#thoughts.clear();
    this.#episode = episode;
    const heard = this.#thoughts.get(performer);
    return heard !== undefined && heard.round >= round ? heard : null;
  }

  /** The line is new, and perhaps the viewer: the floor says again what is theirs to know. */
  forget(): void {
    this.#thoughts.clear();
    this.#episode = null;
  }
}
