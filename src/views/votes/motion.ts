// A motion as everybody sees it: what is asked, the live tally with the voters' open bets, and how it ended.

import type { MotionClosed } from '../../show/events/votes.ts';
import type { ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { OVERRIDES_MAX } from '../../show/votes/chair.ts';
import { COMEBACK_LOAN_CENTS } from '../../show/votes/comeback.ts';
import type { Choice, Motion } from '../../show/votes/motion.ts';
import { resultOf } from '../../show/votes/motion.ts';
import { countOf } from '../words/counts.ts';
import { floorWords } from '../words/floor-words.ts';
import { fitted } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { dollars } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { clockTime } from '../words/times.ts';
import { backersOf, bar, quorumLine } from './tally.ts';

/** The open motion, as of `atMs`. */
export function motionText(show: Show, motion: Motion, atMs: number): string {
  const { yes, no, quorum } = resultOf(show.viewers, motion, atMs);
  return fitted([
    `### 🗳️ ${titleOf(motion)} · open until ${clockTime(motion.closesAtMs)}`,
    questionOf(show, motion),
    ...choiceLines(show, motion),
    quorumLine(quorum - yes - no),
    '-# It takes more yes than no. Change your vote until it closes.',
  ]);
}

/** How a motion ended. `show` is the show as it was before the event, which still knows the bets. */
export function motionResultText(show: Show, { motion, result, why, readyAtMs }: MotionClosed): string {
  const votes = result.yes + result.no;
  const verdict = result.passed
    ? `✅ ${passedOf(show, motion)}`
    : why === 'episodeOver'
      ? `The closing bell came first. ${tooLateFor(show, motion)}`
      : votes < result.quorum
        ? `No quorum: **${countOf(votes, 'vote')}** of ${result.quorum} wanted. ${failedOf(show, motion)}`
        : `❌ Not more yes than no. ${failedOf(show, motion)}`;
  return fitted([
    `### 🗳️ ${titleOf(motion)}: it is over`,
    verdict,
    ...choiceLines(show, motion),
    `-# The next motion can be put from ${clockTime(readyAtMs)} on.`,
  ]);
}

/** What each choice brings about, unescaped, for a button. */
export function choiceWords(show: Show, { cause }: Motion): Readonly<Record<Choice, string>> {
  if (cause.kind === 'chair') return { yes: 'Give them the chair', no: 'Leave the chair empty' };
  const name = show.cast.find(({ id }) => id === cause.performer)?.name ?? cause.performer;
  return { yes: `Bring ${name} back`, no: `Leave ${name} out` };
}

const titleOf = ({ cause }: Motion): string =>
  cause.kind === 'comeback' ? 'Comeback vote' : "Vote on the executive's chair";

function questionOf(show: Show, { cause }: Motion): string {
  return cause.kind === 'comeback'
    ? `Shall **${nameOf(show, cause.performer)}** come back at once, on **${dollars(COMEBACK_LOAN_CENTS)}** of the bank's money?`
    : `Shall ${mentionOf(floorWords(show), cause.candidate)} sit in it for this episode? The desk's ties are theirs, and **${OVERRIDES_MAX}** overrides.`;
}

/** The bank has the last word on the loan, so nothing is promised here. */
const passedOf = (show: Show, { cause }: Motion): string =>
  cause.kind === 'comeback'
    ? `Passed: the members want **${nameOf(show, cause.performer)}** back.`
    : `Passed: the members want ${mentionOf(floorWords(show), cause.candidate)} in the chair.`;

const failedOf = (show: Show, { cause }: Motion): string =>
  cause.kind === 'comeback'
    ? `**${nameOf(show, cause.performer)}** stays out until the next opening bell.`
    : 'The chair stays empty.';

const tooLateFor = (show: Show, { cause }: Motion): string =>
  cause.kind === 'comeback'
    ? `**${nameOf(show, cause.performer)}** comes back at the next opening bell anyway.`
    : 'The chair stays empty.';

function choiceLines(show: Show, { ballots }: Motion): readonly string[] {
  const cast = Object.entries(ballots) as [ViewerId, Choice][];
  return (['yes', 'no'] as const).map((choice) => {
    const voters = cast.filter(([, chosen]) => chosen === choice).map(([viewer]) => viewer);
    const name = choice === 'yes' ? 'Yes' : 'No';
    return `${bar(voters.length, cast.length)} **${name}** · **${countOf(voters.length, 'vote')}**${backersOf(show, voters)}`;
  });
}
