// What the floor tells of the threads: that one begins, that both are bound, how it turns and how it ends. What is only
// said in one, what is refused and what comes to nothing is heard in the rooms, or by nobody.

import type { Words } from '../../languages/words.ts';
import type { ThreadMoved, ThreadOpened } from '../../show/events/plot.ts';
import { anyThread } from '../../show/plot/plot.ts';
import { type Ending, isBreach } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { nameOf } from '../words/names.ts';
import { deedIn, markOf } from './deed-words.ts';
import type { NameOf } from './thread-words.ts';

/** The ends that nobody needs to hear of. */
const UNTOLD: ReadonlySet<Ending> = new Set(['refused', 'faded', 'fizzled', 'overtaken', 'silent']);

/**
 * `grave`: faith was broken, somebody wears something, or two made up; `atTheBell`: it came to its end with the bell, such
 * as what was paid at the last minute; `plain`: it begins, binds both, or ends as it should.
 */
export type Weight = 'grave' | 'atTheBell' | 'plain';

/** What the floor makes of a move; undefined where it is silent. */
export function weightOf(move: ThreadMoved): Weight | undefined {
  const { ended, verb, wears, agreedInRound, round, by } = move;
  if (ended === null) {
    if (verb === 'decided') return 'plain';
    // Whoever is bound to somebody was not before: what follows in the same round is talk.
    return by !== null && agreedInRound === round && BINDS.has(verb) ? 'plain' : undefined;
  }
  if (UNTOLD.has(ended)) return undefined;
  if (move.atTheBell === true) return 'atTheBell';
  return isBreach(ended) || wears !== null || ended === 'madeUp' ? 'grave' : 'plain';
}

const BINDS: ReadonlySet<ThreadMoved['verb']> = new Set(['take', 'grant', 'buy', 'defy']);

const boldIn =
  (show: Show): NameOf =>
  (id) =>
    `**${nameOf(show, id)}**`;

export const openedLine = (words: Words, show: Show, { thread }: ThreadOpened): string => {
  const [first = { verb: 'open', by: thread.by } as const] = thread.story;
  return `${markOf(thread, first)} ${deedIn(words, thread, first, boldIn(show))}`;
};

/** `show` is the show after it. */
export function movedLines(words: Words, show: Show, move: ThreadMoved, weight: Weight): readonly string[] {
  const thread = anyThread(show.plot, move.thread);
  if (thread === undefined || weightOf(move) !== weight) return [];
  const third = move.verb === 'tell' ? otherThan(move, [thread.by, thread.with]) : undefined;
  // Its terms as this made them: more may have happened in the step.
  const then = { ...thread, terms: move.terms } as typeof thread;
  return [`${markOf(thread, move)} ${deedIn(words, then, { ...move, third }, boldIn(show))}`];
}

const otherThan = ({ owes }: ThreadMoved, two: readonly string[]) => owes.find((id) => !two.includes(id));
