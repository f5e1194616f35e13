// What the understudies say in worlds of the training: the listener learns the voices from it, and the random mind
// has its lines from it. As in the training, what holds a form that is kept for the test is left out.

import { GUEST } from '../../../src/minds/house/form.ts';
import { holdsHeldOutForm } from '../../../training/lessons/held-out.ts';
import { playEpisode } from '../../../training/lessons/play.ts';
import type { Utterance } from '../scores/characters.ts';
import { trainWorld } from './worlds.ts';

/** Lines for all to hear, and thoughts. */
export interface School {
  readonly spoken: readonly Utterance[];
  readonly thought: readonly string[];
}

export interface SchoolOptions {
  readonly episodes: number;
  readonly rounds: number;
}

export async function school({ episodes, rounds }: SchoolOptions): Promise<School> {
  const spoken: Utterance[] = [];
  const thought: string[] = [];
  for (let number = 0; number < episodes; number++) {
    const world = trainWorld(number);
    const names = world.cast.map(({ name }) => name);
    await playEpisode({
      world,
      rounds,
      learn: (lesson) => {
        // Whom members invent share one voice, and none of the six.
        if (lesson.role === GUEST || holdsHeldOutForm(lesson)) return;
        const { role, answer } = lesson;
        for (const { name, value } of answer) {
          if (name === 'thought') thought.push(value);
          if (name === 'speech' || name === 'reason') spoken.push({ voice: role, line: value, names });
        }
      },
    });
  }
  return { spoken, thought };
}
