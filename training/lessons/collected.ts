// The lessons of a split: world after world is played until there are as many as are wanted. What is held out for the
// test is in no lesson of the training, and the test's worlds have no name that the training has seen.

import type { Lesson } from '../../src/minds/house/lesson.ts';
import { chance } from '../../src/show/chance.ts';
import { drillOf } from './drills/drill.ts';
import { holdsHeldOutForm } from './held-out.ts';
import type { Split } from './newswire.ts';
import { playEpisode } from './play.ts';
import type { Learn } from './teacher.ts';
import { type World, worldOf } from './world.ts';

/** An evening's, and those of hosts who want it shorter or longer. */
const ROUNDS = [24, 24, 24, 12, 36] as const;
/** Feuds, debts and what is talked about go on from one to the next. */
const EPISODES = [1, 1, 2, 3] as const;
/** Lessons in this many of a hundred get a drill beside them. */
const DRILLS_PERCENT = 40;
/** There is an officer's reading for almost every decision, and few ways to say yes. */
const OFFICER_KEPT_PERCENT = 45;

export interface Collection {
  readonly seed: string;
  readonly split: Split;
  readonly wanted: number;
  /** Names that the training has seen; it adds to them, and the test keeps clear of them. */
  readonly namesSeen: Set<string>;
  readonly onWorld: (collected: number) => void;
}

export async function lessonsOf(collection: Collection): Promise<readonly Lesson[]> {
  const { seed, split, wanted, namesSeen, onWorld } = collection;
  const lessons: Lesson[] = [];
  for (let number = 0; lessons.length < wanted; number++) {
    const world = worldOf({ seed, number, split, ...(split === 'test' ? { taken: namesSeen } : {}) });
    lessons.push(...(await lessonsIn(world, split, namesSeen)));
    if (split === 'train') for (const name of namesIn(world)) namesSeen.add(name);
    onWorld(Math.min(wanted, lessons.length));
  }
  return lessons.slice(0, wanted);
}

async function lessonsIn(
  world: World,
  split: Split,
  namesSeen: ReadonlySet<string>,
): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = [];
  const keep = chance(world.seed, 'kept');
  const learn: Learn = (lesson, brief) => {
    if (lesson.role === 'colin' && !keep.percent(OFFICER_KEPT_PERCENT)) return;
    if (split === 'train' && holdsHeldOutForm(lesson)) return;
    lessons.push(lesson);
    if (split === 'train' && keep.percent(DRILLS_PERCENT)) lessons.push(drillOf(lesson, keep, brief));
  };
  const taken = split === 'test' ? { taken: namesSeen } : {};
  await playEpisode({ world, rounds: keep.pick(ROUNDS), episodes: keep.pick(EPISODES), learn, ...taken });
  return lessons;
}

function namesIn({ cast, deck }: World): readonly string[] {
  const headlines = [...Object.values(deck.news).flat(), ...deck.chaos];
  return [
    ...cast.map(({ name }) => name),
    ...headlines.flatMap(({ text }) => text.match(/\p{Lu}[\p{L}-]+/gu) ?? []),
  ];
}
