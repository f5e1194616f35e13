// The answers of a floor's minds in the last hour: how long each took, and whether the understudy stood in.

import type { ThoughtOver } from '../views/doctor/vitals.ts';

export const HOUR_MS = 60 * 60_000;
const THOUGHTS_MAX = 500;

export class Thoughts {
  #all: readonly ThoughtOver[] = [];

  note(thought: ThoughtOver): void {
    this.#all = [...this.since(thought.atMs - HOUR_MS), thought].slice(-THOUGHTS_MAX);
  }

  since(atMs: number): readonly ThoughtOver[] {
    return this.#all.filter((thought) => thought.atMs > atMs);
  }
}
