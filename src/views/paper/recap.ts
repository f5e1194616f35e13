// The recap of a closed episode, in two pages: the story (final board, three beats, the hypocrite) and the books
// (bets, the what-if, the seed); and in short, for the next morning. Every claim is read from the episode's records.

import { findPerformer } from '../../show/cast/cast.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import { bestBetLine, betLines } from '../betting/bet-results.ts';
import { revealLines } from '../floor/fairness.ts';
import { fitted } from '../words/markdown.ts';
import { dollars, signedDollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { hypocriteLines } from './hypocrite.ts';
import { beatLines } from './moments/beats.ts';
import { biggestMoments } from './moments/moments.ts';
import type { Paper } from './paper.ts';
import { listed, say } from './phrasebook.ts';
import type { Story } from './story.ts';
import { storyOf, toldOf } from './story.ts';
import { whatIfLines } from './what-if.ts';

export interface Recap {
  /** For a thread's name: no markdown. */
  readonly title: string;
  readonly story: string;
  readonly books: string;
}

export const BEATS = 3;

/** Undefined where the records hold no closed episode. */
export function recapOf(paper: Paper, records: readonly ShowRecord[]): Recap | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const { closed } = story;
  return {
    title: titleOf(paper, story),
    story: fitted([
      `## 🎬 ${say(paper, 'recap.heading', { episode: String(closed.episode) })}`,
      winnerLine(paper, story),
      ...boardLines(paper, story),
      ...beatsOf(paper, story),
      ...hypocriteLines(paper, story),
    ]),
    books: fitted([
      ...betLines(paper, story),
      ...whatIfLines(paper, closed),
      `### 🔏 ${say(paper, 'fair.heading', {})}`,
      ...revealLines({ seed: closed.seed, commitment: story.commitment }, paper),
    ]),
  };
}

/** The morning edition: the winner, the beats without quotes, the best bet, and where to read on. */
export function morningText(paper: Paper, records: readonly ShowRecord[]): string | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const episode = String(story.closed.episode);
  return fitted([
    `## 🗞️ ${say(paper, 'morning.greeting', { episode }, `e${episode} morning`)}`,
    winnerLine(paper, story),
    ...biggestMoments(story, BEATS).flatMap((moment) => beatLines(paper, story, moment).slice(0, 1)),
    ...hypocriteLines(paper, story)
      .slice(0, 1)
      .map((line) => line.replace(/^### /, '')),
    ...bestBetLine(paper, story),
    `-# ${say(paper, 'morning.more', { command: `\`/recap ${episode}\`` })}`,
  ]);
}

function titleOf(paper: Paper, { closed }: Story): string {
  const episode = String(closed.episode);
  const names = closed.winners.map((id) => findPerformer(paper.cast, id)?.name ?? paper.former?.[id] ?? id);
  const [first] = closed.winners;
  if (first === undefined) return say(paper, 'title.alone', { episode });
  const profit = signedDollars(closed.profitCents[first] ?? 0);
  return say(paper, 'title.won', { episode, who: names.join(' & '), profit });
}

function winnerLine(paper: Paper, { closed }: Story): string {
  const [first] = closed.winners;
  if (first === undefined) return say(paper, 'winner.none', {});
  const cents = closed.profitCents[first] ?? 0;
  const names = closed.winners.map((id) => nameOf(paper, id));
  const slots = { who: `**${listed(paper, names)}**`, profit: `**${signedDollars(cents)}**` };
  if (names.length > 1) return `🏆 ${say(paper, 'winner.deadHeat', slots)}`;
  return cents > 0
    ? `🏆 ${say(paper, 'winner.profit', slots, `e${closed.episode} winner`)}`
    : `🏆 ${say(paper, 'winner.leastLoss', slots)}`;
}

function boardLines(paper: Paper, { closed, told }: Story): readonly string[] {
  const broke = new Set(toldOf(told, 'wentBankrupt').map(({ event }) => event.performer));
  const entries = Object.entries(closed.equityCents) as [PerformerId, number][];
  return entries
    .sort(([, one], [, other]) => other - one)
    .map(([id, cents], index) => {
      const profit = signedDollars(closed.profitCents[id] ?? 0);
      return `${index + 1}. ${nameOf(paper, id)} **${dollars(cents)}** (${profit})${broke.has(id) ? ' 💀' : ''}`;
    });
}

function beatsOf(paper: Paper, story: Story): readonly string[] {
  const moments = biggestMoments(story, BEATS);
  if (moments.length === 0) return [];
  const heading =
    moments.length < BEATS
      ? say(paper, 'beats.few', {})
      : say(paper, 'beats.three', {}, `e${story.closed.episode} beats`);
  return [`### ${heading}`, ...moments.flatMap((moment) => beatLines(paper, story, moment))];
}
