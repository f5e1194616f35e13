// The recap of a closed episode: the story (final board, its best threads from beginning to end), the scenes (three
// beats, the hypocrite), and the books (bets, the what-if, the seed); and in short, for the next morning. An episode
// without threads has its scenes in the story. Every claim is read from the episode's records.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import { hash32 } from '../../show/chance.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import { bestBetLine, betLines } from '../betting/bet-results.ts';
import { ranked } from '../cards/ranking.ts';
import { revealLines } from '../floor/fairness.ts';
import { fitted, VIEW_LENGTH_MAX } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { afterHoursLines } from './after-hours.ts';
import { dayKindOf } from './day-kind.ts';
import { convictingTurn, hypocriteLines } from './hypocrite.ts';
import { beatLine, beatLines } from './moments/beats.ts';
import type { Moment } from './moments/moment.ts';
import { biggestMoments } from './moments/moments.ts';
import type { Paper } from './paper.ts';
import type { Story } from './story.ts';
import { storyOf, toldOf } from './story.ts';
import { isToldIn, type ThreadBlock, threadBlocks, threadHeading, toldBy } from './threads/thread-lines.ts';
import { whatIfLines } from './what-if.ts';

export interface Recap {
  /** For a thread's name: no markdown. */
  readonly title: string;
  readonly story: string;
  /** Undefined where the story has them. */
  readonly scenes: string | undefined;
  readonly books: string;
}

export const BEATS = 3;
/** What a morning paper has room for, beside its threads. */
const MORNING_BEATS = 1;
const MORNING_THREADS_LENGTH = 1_150;

/** Undefined where the records hold no closed episode. */
export function recapOf(words: Words, paper: Paper, records: readonly ShowRecord[]): Recap | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const { closed } = story;
  const head = headLines(words, paper, story);
  const heading = threadHeading(words, story);
  const blocks = printedThreads(words, paper, story);
  const quotes = convictingQuotes(story);
  const scenes = [
    ...beatsOf(words, paper, { story, blocks, quotes }),
    ...hypocriteLines(words, paper, story),
    ...afterHoursLines(words, paper, story),
  ];
  return {
    title: titleOf(words, paper, story),
    ...(blocks.length === 0
      ? { story: fitted([...head, ...scenes]), scenes: undefined }
      : {
          story: fitted([...head, heading, ...blocks.flatMap(({ lines }) => lines)]),
          scenes: scenes.length === 0 ? undefined : fitted(scenes),
        }),
    books: fitted([
      ...betLines(words, paper, story),
      ...whatIfLines(words, paper, closed),
      `### 🔏 ${words.say('recap.fairHeading')}`,
      ...revealLines(words, { seed: closed.seed, commitment: story.commitment }),
    ]),
  };
}

const headLines = (words: Words, paper: Paper, story: Story): readonly string[] => [
  `## 🎬 ${words.say('recap.heading', { episode: story.closed.episode })}`,
  winnerLine(words, paper, story),
  ...dayKindOf(words, story),
  ...boardLines(words, paper, story),
];

/** The threads that the story has room for. */
export function printedThreads(words: Words, paper: Paper, story: Story): readonly ThreadBlock[] {
  const head = [...headLines(words, paper, story), threadHeading(words, story)];
  const room = VIEW_LENGTH_MAX - head.join('\n').length;
  return threadBlocks(words, paper, { story, room, quotes: convictingQuotes(story) });
}

/** What the hypocrite said is quoted with the hypocrite. */
function convictingQuotes(story: Story): readonly string[] {
  const said = convictingTurn(story)?.event.decision.speech;
  return said === undefined ? [] : [said];
}

/** The morning edition: the winner, threads and beats without quotes, the best bet, and where to read on. */
export function morningText(words: Words, paper: Paper, records: readonly ShowRecord[]): string | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const { episode } = story.closed;
  const blocks = threadBlocks(words, paper, { story, room: MORNING_THREADS_LENGTH, quotes: 'none' });
  const beats = blocks.length === 0 ? BEATS : MORNING_BEATS;
  return fitted([
    `## 🗞️ ${words.vary('recap.morningGreeting', hash32(`${story.closed.seed} morning`), { episode })}`,
    winnerLine(words, paper, story),
    ...blocks.flatMap(({ lines }) => lines),
    ...momentsBeside(story, blocks, beats).map((moment) => beatLine(words, paper, { story, moment })),
    ...hypocriteLines(words, paper, story)
      .slice(0, 1)
      .map((line) => line.replace(/^### /, '')),
    ...bestBetLine(words, paper, story),
    `-# ${words.say('recap.morningMore', { command: `\`/recap ${episode}\`` })}`,
  ]);
}

function titleOf(words: Words, paper: Paper, { closed }: Story): string {
  const { episode } = closed;
  const names = closed.winners.map((id) => findPerformer(paper.cast, id)?.name ?? paper.former?.[id] ?? id);
  const [first] = closed.winners;
  if (first === undefined) return words.say('recap.titleAlone', { episode });
  const profit = words.signedDollars(closed.profitCents[first] ?? 0);
  return words.say('recap.titleWon', { episode, who: names.join(' & '), profit });
}

function winnerLine(words: Words, paper: Paper, { closed }: Story): string {
  const [first] = closed.winners;
  if (first === undefined) return words.say('recap.winnerNone');
  const cents = closed.profitCents[first] ?? 0;
  const names = closed.winners.map((id) => nameOf(paper, id));
  const slots = { who: `**${words.listed(names)}**`, profit: `**${words.signedDollars(cents)}**` };
  if (names.length > 1) return `🏆 ${words.say('recap.winnerDeadHeat', slots)}`;
  return cents > 0
    ? `🏆 ${words.vary('recap.winnerProfit', hash32(`${closed.seed} winner`), slots)}`
    : `🏆 ${words.say('recap.winnerLeastLoss', slots)}`;
}

function boardLines(words: Words, paper: Paper, { closed, told }: Story): readonly string[] {
  const broke = new Set(toldOf(told, 'wentBankrupt').map(({ event }) => event.performer));
  const entries = Object.entries(closed.equityCents) as [PerformerId, number][];
  const fortunes = entries.map(([id, equityCents]) => {
    return { id, equityCents, profitCents: closed.profitCents[id] ?? 0 };
  });
  // In the order of the pictures: by the day's profit, which is what the bell goes by.
  return ranked(fortunes).map(({ id, equityCents, profitCents, rank }) => {
    const profit = `**${words.signedDollars(profitCents)}**`;
    return `${rank}\\. ${nameOf(paper, id)} ${profit} (${words.dollars(equityCents)})${broke.has(id) ? ' 💀' : ''}`;
  });
}

interface Beside {
  readonly story: Story;
  readonly blocks: readonly ThreadBlock[];
  readonly quotes: readonly string[];
}

function beatsOf(words: Words, paper: Paper, { story, blocks, quotes }: Beside): readonly string[] {
  const moments = momentsBeside(story, blocks, BEATS);
  if (moments.length === 0) return [];
  const heading =
    moments.length < BEATS
      ? words.say('recap.beatsFew')
      : words.vary('recap.beatsThree', hash32(`${story.closed.seed} beats`));
  const quoted = blocks.flatMap((block) => block.quoted?.event.decision.speech ?? []);
  const elsewhere = [...quotes, ...quoted];
  return [`### ${heading}`, ...beatLines(words, paper, { story, moments, elsewhere })];
}

/** Nothing is told twice: what a thread tells is no beat besides. */
const momentsBeside = (story: Story, blocks: readonly ThreadBlock[], count: number): readonly Moment[] =>
  biggestMoments(story, count, (moment) => !isToldIn(toldBy(blocks), moment));
