// The threads of an episode as the paper prints them: a block each, its sentences linked to where they happened and the
// line with which it turned. A block is printed whole or not at all.

import type { Words } from '../../../languages/words.ts';
import { cutAtSentence } from '../../../letters/cut.ts';
import { hash32 } from '../../../show/chance.ts';
import type { TurnTaken } from '../../../show/events/trading.ts';
import type { Thread } from '../../../show/plot/thread.ts';
import { deedIn, markOf, markOfKind } from '../../plots/deed-words.ts';
import type { NameOf } from '../../plots/thread-words.ts';
import { plain, quotedIn } from '../../words/markdown.ts';
import { nameOf } from '../../words/names.ts';
import { linked, type Paper } from '../paper.ts';
import { type Story, type Told, toldOf } from '../story.ts';
import { clausesOf } from './clauses.ts';
import { biggestThreads } from './surprise.ts';
import type { Clause, Telling } from './telling.ts';
import { type Step, type ToldThread, toldThreads } from './told-threads.ts';

const QUOTE_LENGTH = 110;
/** As long as an address on Discord gets: what fits does not depend on which addresses are known. */
const ADDRESS = `https://discord.com/channels/${'9'.repeat(19)}/${'9'.repeat(19)}/${'9'.repeat(19)}`;

export interface ThreadBlock {
  readonly told: ToldThread;
  readonly lines: readonly string[];
  /** The turn that is quoted. */
  readonly quoted: Told<TurnTaken> | undefined;
}

interface Printing {
  readonly story: Story;
  /** How many characters there are for it. */
  readonly room: number;
  /** What is quoted in another place; `none`: nothing is quoted at all. */
  readonly quotes: readonly string[] | 'none';
}

/** The best threads that fit, in the order in which they came up. */
export function threadBlocks(words: Words, paper: Paper, printing: Printing): readonly ThreadBlock[] {
  const { story, quotes } = printing;
  const said = new Set(quotes === 'none' ? [] : quotes);
  let { room } = printing;
  const printed: ThreadBlock[] = [];
  for (const told of biggestThreads(story, paper.plot)) {
    const quoted = quotes === 'none' ? undefined : turningLine(told, said);
    const blocks = [quoted, ...(quoted === undefined ? [] : [undefined])].map((turn) => ({
      ...{ told, quoted: turn, lines: linesOf(words, paper, { story, told, quoted: turn }) },
      length: linesOf(words, { ...paper, linkOf: () => ADDRESS }, { story, told, quoted: turn }).join('\n')
        .length,
    }));
    const fits = blocks.find(({ length }) => length < room);
    if (fits === undefined) continue;
    if (fits.quoted !== undefined) said.add(fits.quoted.event.decision.speech);
    room -= fits.length + 1;
    printed.push(fits);
  }
  return printed.toSorted((one, other) => startOf(one.told) - startOf(other.told));
}

const startOf = ({ began }: ToldThread): number => began?.step.seq ?? 0;

interface Printed {
  readonly story: Story;
  readonly told: ToldThread;
  readonly quoted: Told<TurnTaken> | undefined;
}

function linesOf(words: Words, paper: Paper, { story, told, quoted }: Printed): readonly string[] {
  const clauses = threadClauses(words, paper, { story, told });
  const retold = paper.retold?.[threadId(told)];
  const quote =
    quoted === undefined
      ? []
      : [
          `> ${quotedIn(words, cutAtSentence(quoted.event.decision.speech, QUOTE_LENGTH))} ${nameOf(paper, quoted.event.performer)}`,
        ];
  if (retold !== undefined) {
    const rounds = clauses.flatMap(({ at }) => roundLink(words, paper, at));
    const where = [...new Set(rounds)].join(' · ');
    return [`${where} ${markOfKind(told.thread.kind)} ${plain(retold)}`, ...quote];
  }
  return [...clauseLines(words, paper, { told, clauses }), ...quote];
}

/** A line each; what one message shows stands in one line. */
function clauseLines(
  words: Words,
  paper: Paper,
  { told, clauses }: { readonly told: ToldThread; readonly clauses: readonly Clause[] },
): readonly string[] {
  const lines: string[] = [];
  clauses.forEach(({ of, text, at }, index) => {
    const before = clauses[index - 1]?.at;
    const last = lines.at(-1);
    if (at !== undefined && at.seq === before?.seq && last !== undefined) {
      lines[lines.length - 1] = `${last} ${text}`;
      return;
    }
    lines.push([...roundLink(words, paper, at), ...markFor(told, of), text].join(' '));
  });
  return lines;
}

const roundLink = (words: Words, paper: Paper, at: Clause['at']): readonly string[] =>
  at === undefined ? [] : [`**${linked(paper, words.say('recap.round', { round: at.round }), at.seq)}**`];

/** The picture tells the kind at a glance, and that faith was broken. */
function markFor({ thread, steps, ended }: ToldThread, of: Clause['of']): readonly string[] {
  if (of === 'beginning') return [markOfKind(thread.kind)];
  const last = steps.at(-1);
  const mark = of === 'turn' || ended === null || last === undefined ? '' : markOf(thread, last);
  return mark === '' || mark === markOfKind(thread.kind) ? [] : [mark];
}

interface Whole {
  readonly story: Story;
  readonly told: ToldThread;
}

export function threadClauses(words: Words, paper: Paper, { story, told }: Whole): readonly Clause[] {
  return clausesOf(tellingOf(words, paper, story), told);
}

function tellingOf(words: Words, paper: Paper, story: Story): Telling {
  const bell = toldOf(story.told, 'episodeClosed').at(-1)?.seq ?? 0;
  return {
    ...{ words, plot: paper.plot, others: toldThreads(story, paper.plot) },
    nameOf: (id) => nameOf(paper, id),
    firstNameOf: (id) => `**${nameOf(paper, id)}**`,
    bell: { round: story.rounds.at(-1)?.round ?? 1, seq: bell },
  };
}

/** Two things of an episode may be retold under one number, but no two threads. */
export const threadId = ({ thread }: Pick<ToldThread, 'thread'>): string => `thread ${thread.id}`;

/**
 * The line with which it turned: of who ended it, else what was said to that, else how it was agreed; rather one that
 * names what it hung on than one that was said beside it.
 */
export function turningLine(
  { thread, steps, lines, began }: ToldThread,
  said: ReadonlySet<string>,
): Told<TurnTaken> | undefined {
  const last = steps.at(-1);
  const own = lines.filter(({ does }) => does.startsWith(`${thread.kind}.`)).map(({ turn }) => turn);
  const at = own.filter(({ seq }) => seq === last?.turn?.seq);
  const after = own.filter(({ seq }) => last !== undefined && seq > last.seq);
  const best = [...at, ...after, ...own.toReversed(), last?.turn, began?.step.turn]
    .filter((turn) => turn !== undefined)
    .filter(({ event }) => !said.has(event.decision.speech));
  const matter = thread.matter.replace(/^the /, '');
  return best.find(({ event }) => event.decision.speech.includes(matter)) ?? best[0];
}

export const toldBy = (blocks: readonly ThreadBlock[]): readonly ToldThread[] =>
  blocks.map(({ told }) => told);

/** What the threads tell already: events, and what somebody did in a round. */
export function isToldIn(
  threads: readonly ToldThread[],
  {
    seq,
    round,
    performer,
  }: { readonly seq: number; readonly round: number; readonly performer: string | null },
): boolean {
  return threads.some(({ steps, began }) =>
    [began?.step, ...steps].some(
      (step) => step !== undefined && (step.seq === seq || (step.round === round && isOf(step, performer))),
    ),
  );
}

const isOf = ({ by, move }: Step, performer: string | null): boolean =>
  by !== null && by === performer && move?.ended !== null;

/** The thread of the day in one line, as a picture says it. */
export function threadOfTheDay(
  words: Words,
  {
    story,
    plot,
    nameOf: named,
  }: { readonly story: Story; readonly plot: Paper['plot']; readonly nameOf: NameOf },
): { readonly thread: Thread; readonly round: number; readonly text: string } | undefined {
  const [told] = biggestThreads(story, plot, 1);
  const step = told?.steps.at(-1);
  if (told === undefined || step === undefined) return undefined;
  const { thread } = told;
  const third = step.move?.owes.find((id) => id !== thread.by && id !== thread.with);
  const { verb, by } = step;
  const done = { verb, by, third: verb === 'tell' ? third : undefined, atTheBell: step.move?.atTheBell };
  return { thread, round: step.round, text: deedIn(words, thread, done, named) };
}

export const threadHeading = (words: Words, { closed }: Story): string =>
  `### 🧵 ${words.vary('storyThreads.heading', hash32(`${closed.seed} threads`))}`;
