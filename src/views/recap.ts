// The recap of a closed episode, in two pages: the story (final board, three beats, the hypocrite) and the books
// (bets, the what-if, the seed); and in short, for the next morning. Every claim is read from the episode's records.

import type { ShowRecord } from '../show/event.ts';
import type { PerformerId } from '../show/ids.ts';
import { beatLines } from './beats.ts';
import { bestBetLine, betLines } from './bet-results.ts';
import { revealLines } from './fairness.ts';
import { hypocriteLines } from './hypocrite.ts';
import { fitted } from './markdown.ts';
import { biggestMoments } from './moments.ts';
import { dollars, signedDollars } from './money.ts';
import { nameOf, namesOf } from './names.ts';
import type { Paper } from './paper.ts';
import type { Story } from './story.ts';
import { storyOf, toldOf } from './story.ts';
import { varied } from './varied.ts';
import { whatIfLines } from './what-if.ts';

export interface Recap {
  /** For a thread's name: no markdown. */
  readonly title: string;
  readonly story: string;
  readonly books: string;
}

const BEATS = 3;

/** Undefined where the records hold no closed episode. */
export function recapOf(paper: Paper, records: readonly ShowRecord[]): Recap | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const { closed } = story;
  return {
    title: titleOf(paper, story),
    story: fitted([
      `## 🎬 Recap · episode ${closed.episode}`,
      winnerLine(paper, story),
      ...boardLines(paper, story),
      ...beatsOf(paper, story),
      ...hypocriteLines(paper, story),
    ]),
    books: fitted([
      ...betLines(paper, story),
      ...whatIfLines(paper, closed),
      '### 🔏 Fair play',
      ...revealLines({ seed: closed.seed, commitment: story.commitment }),
    ]),
  };
}

/** The morning edition: the winner, the beats without quotes, the best bet, and where to read on. */
export function morningText(paper: Paper, records: readonly ShowRecord[]): string | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const { episode } = story.closed;
  const greeting = varied(`e${episode} morning`, [
    `## 🗞️ The morning paper · episode ${episode}`,
    `## 🗞️ What you slept through · episode ${episode}`,
    `## 🗞️ Good morning, bullpen · episode ${episode}`,
  ]);
  return fitted([
    greeting,
    winnerLine(paper, story),
    ...biggestMoments(story, BEATS).flatMap((moment) => beatLines(paper, story, moment).slice(0, 1)),
    ...hypocriteLines(paper, story)
      .slice(0, 1)
      .map((line) => line.replace(/^### /, '')),
    ...bestBetLine(paper, story),
    `-# The whole story: \`/recap ${episode}\``,
  ]);
}

function titleOf(paper: Paper, { closed }: Story): string {
  const names = closed.winners.map((id) => paper.cast.find((each) => each.id === id)?.name ?? id);
  const profit = signedDollars(closed.profitCents[closed.winners[0] ?? ('' as PerformerId)] ?? 0);
  return names.length === 0
    ? `Episode ${closed.episode}`
    : `Episode ${closed.episode} · ${names.join(' & ')} ${profit}`;
}

function winnerLine(paper: Paper, { closed }: Story): string {
  const [first] = closed.winners;
  if (first === undefined) return 'Nobody won.';
  const profit = `**${signedDollars(closed.profitCents[first] ?? 0)}**`;
  if (closed.winners.length > 1)
    return `🏆 Dead heat: **${namesOf(paper, closed.winners)}** share the day with ${profit} each`;
  const who = `**${nameOf(paper, first)}**`;
  return (closed.profitCents[first] ?? 0) > 0
    ? varied(`e${closed.episode} winner`, [
        `🏆 ${who} wins the day with ${profit}`,
        `🏆 The day is ${who}’s: ${profit}`,
        `🏆 ${who} takes it, ${profit} up`,
        `🏆 Drinks are on ${who}: ${profit}`,
      ])
    : `🏆 ${who} wins by losing least: ${profit}`;
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
  const heading = varied(`e${story.closed.episode} beats`, [
    '### What they will talk about',
    '### How it went',
    '### Three things to tell at lunch',
    '### You had to be there',
  ]);
  return [
    moments.length < BEATS ? '### What they will talk about' : heading,
    ...moments.flatMap((moment) => beatLines(paper, story, moment)),
  ];
}
