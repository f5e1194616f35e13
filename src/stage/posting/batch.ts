// Which of the lines that wait in a room go into the next message: the first and what its speaker said right after;
// where many wait or messages are scarce, all that fit, each with its speaker's name, in the order in which they were said.

import type { Words } from '../../languages/words.ts';
import type { Performer, Room } from '../../show/cast/cast.ts';
import { MESSAGE_LENGTH_MAX } from '../../views/words/discord-limits.ts';
import { named } from './voices.ts';

export interface SpokenLine {
  readonly room: Room;
  readonly performer: Performer;
  /** Discord markdown. */
  readonly text: string;
  /** When it was spoken. */
  readonly atMs: number;
  /** The key of its mark. */
  readonly key: string;
}

export interface Batch {
  /** Who speaks first. */
  readonly performer: Performer;
  /** Under which name several speak, where they do: then the text says who says what. */
  readonly chorus: string | null;
  readonly text: string;
  readonly keys: readonly string[];
}

/** Leaves room for a header. */
const TOGETHER_LENGTH_MAX = MESSAGE_LENGTH_MAX - 200;
/** This many waiting lines of several speakers are told together. */
const TOGETHER_FROM = 10;
const STALE_AFTER_MS = 60_000;

/** `isAway`: they are told on the floor; `isScarce`: there is no message for each. Of no lines there is no batch: hand in at least one. */
export function batchOf(
  words: Words,
  lines: readonly SpokenLine[],
  { nowMs, isAway, isScarce }: { nowMs: number; isAway: boolean; isScarce: boolean },
): Batch {
  const [first] = lines;
  if (first === undefined) throw new RangeError('there is no line to tell');
  const run = runOf(lines, ({ performer }) => performer.id === first.performer.id);
  const together = (isScarce || lines.length >= TOGETHER_FROM) && run.length < lines.length;
  const room = words.say(`names.${first.room}`);
  const say = (line: SpokenLine): string => worded(words, line, together);
  const told = fitting(together ? lines : run, say);
  const isStale = nowMs - first.atMs > STALE_AFTER_MS && told.length > 1;
  const header = [
    ...(isAway ? [words.say('floor.saidElsewhere', { room })] : []),
    ...(isStale ? [words.say('floor.linesWaited', { n: told.length })] : []),
  ];
  return {
    performer: first.performer,
    chorus: together ? words.say('floor.asAi', { name: room }) : null,
    text: [...header, ...told.map(say)].join('\n'),
    keys: told.map(({ key }) => key),
  };
}

const worded = (words: Words, { performer, text }: SpokenLine, together: boolean): string =>
  together ? named(words, performer, text) : text;

function runOf(lines: readonly SpokenLine[], belongs: (line: SpokenLine) => boolean): readonly SpokenLine[] {
  const end = lines.findIndex((line) => !belongs(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** As many as fit; the first in any case. */
function fitting(lines: readonly SpokenLine[], say: (line: SpokenLine) => string): readonly SpokenLine[] {
  let length = 0;
  const end = lines.findIndex((line, index) => {
    length += say(line).length + 1;
    return index > 0 && length > TOGETHER_LENGTH_MAX;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
