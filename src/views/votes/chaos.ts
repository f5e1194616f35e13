// The chaos vote as everybody sees it: the options with a live tally, who gains by them, and the result.
// What a headline would do to prices is nobody's to see before it strikes.

import type { ChaosClosed } from '../../show/events/votes.ts';
import type { ViewerId } from '../../show/ids.ts';
import { isLastRound } from '../../show/rounds/deadlines.ts';
import type { Show } from '../../show/state/show.ts';
import type { ChaosOption, ChaosVote } from '../../show/votes/chaos.ts';
import { tallyOf } from '../../show/votes/chaos.ts';
import { quorumOf } from '../../show/votes/quorum.ts';
import { countOf } from '../words/counts.ts';
import { fitted, plain } from '../words/markdown.ts';
import { clockTime } from '../words/times.ts';
import { backersOf, bar, quorumLine } from './tally.ts';

/** The open vote, as of `atMs`. */
export function chaosText(show: Show, vote: ChaosVote, atMs: number): string {
  const votes = Object.keys(vote.ballots).length;
  const wanting = quorumOf(show.viewers, atMs) - votes;
  return fitted([
    `### 🗳️ Chaos vote · open until ${clockTime(vote.closesAtMs)}`,
    isLastRound(show)
      ? 'Which headline strikes in the first round of the next episode?'
      : 'Which headline strikes at the next round?',
    ...optionLines(show, vote),
    quorumLine(wanting),
    '-# One member, one vote. Change yours until it closes.',
  ]);
}

/** How a vote ended. `show` is the show as it was before the event, which still knows the bets. */
export function chaosResultText(show: Show, { vote, tally, quorum, passed, readyAtMs }: ChaosClosed): string {
  const votes = tally.reduce((sum, count) => sum + count, 0);
  const verdict =
    passed !== null
      ? `📣 **${plain(passed.text)}** strikes ${strikesWhen(show)}.`
      : votes < quorum
        ? `No quorum: **${countOf(votes, 'vote')}** of ${quorum} wanted. Nothing happens.`
        : 'The closing bell came first. Nothing happens.';
  return fitted([
    '### 🗳️ The chaos vote is over',
    verdict,
    ...optionLines(show, vote),
    `-# The next vote can open from ${clockTime(readyAtMs)} on.`,
  ]);
}

/** A round that is left takes it, or the next episode does; where the bell rings in between, it says so. */
const strikesWhen = (show: Show): string =>
  isLastRound(show) ? 'in the first round of the next episode' : 'at the next round';

/** "1", "2" … as on the buttons. */
export const optionName = (index: number): string => String(index + 1);

function optionLines(show: Show, vote: ChaosVote): readonly string[] {
  const tally = tallyOf(vote);
  const votes = tally.reduce((sum, count) => sum + count, 0);
  const ballots = Object.entries(vote.ballots) as [ViewerId, number][];
  return vote.options.flatMap((option, index) => {
    const count = tally[index] ?? 0;
    const voters = ballots.filter(([, choice]) => choice === index).map(([viewer]) => viewer);
    return [
      `**${optionName(index)}** ${optionText(option)}`,
      `${bar(count, votes)} **${countOf(count, 'vote')}**${backersOf(show, voters)}`,
    ];
  });
}

const optionText = ({ headline, by }: ChaosOption): string =>
  `${plain(headline.text)}${by === null ? '' : ' ✍️'}`;
