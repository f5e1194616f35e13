// A motion as everybody sees it: what is asked, the live tally with the voters' open bets, and how it ended.

import type { Words } from '../../languages/words.ts';
import type { MotionClosed } from '../../show/events/votes.ts';
import type { ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { OVERRIDES_MAX } from '../../show/votes/chair.ts';
import { COMEBACK_LOAN_CENTS } from '../../show/votes/comeback.ts';
import type { Choice, Motion } from '../../show/votes/motion.ts';
import { resultOf } from '../../show/votes/motion.ts';
import { fitted } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { nameOf } from '../words/names.ts';
import { clockTime, hourAhead } from '../words/times.ts';
import { backersOf, bar, quorumLine } from './tally.ts';

/** The open motion, as of `atMs`. */
export function motionText(
  words: Words,
  show: Show,
  { motion, atMs }: { readonly motion: Motion; readonly atMs: number },
): string {
  const { yes, no, quorum } = resultOf(show.viewers, motion, atMs);
  const when = clockTime(motion.closesAtMs);
  const isComeback = motion.cause.kind === 'comeback';
  return fitted([
    words.say(isComeback ? 'votes.comebackTitle' : 'votes.chairTitle', { when }),
    questionOf(words, show, motion),
    ...choiceLines(words, show, motion),
    quorumLine(words, quorum - yes - no),
    words.say('votes.motionRules'),
  ]);
}

/** How a motion ended. `show` is the show as it was before the event, which still knows the bets. */
export function motionResultText(words: Words, show: Show, event: MotionClosed): string {
  const { motion, readyAtMs } = event;
  return fitted([
    words.say(motion.cause.kind === 'comeback' ? 'votes.comebackOver' : 'votes.chairOver'),
    verdictOf(words, show, event),
    ...choiceLines(words, show, motion),
    words.say('votes.nextMotion', { when: hourAhead(readyAtMs, motion.closesAtMs) }),
  ]);
}

/** What each choice brings about, unescaped, for a button. */
export function choiceWords(words: Words, show: Show, { cause }: Motion): Readonly<Record<Choice, string>> {
  if (cause.kind === 'chair') return { yes: words.say('votes.chairYes'), no: words.say('votes.chairNo') };
  const who = show.cast.find(({ id }) => id === cause.performer)?.name ?? cause.performer;
  return { yes: words.say('votes.comebackYes', { who }), no: words.say('votes.comebackNo', { who }) };
}

/** Whom it is about: escaped, or a mention. */
const subjectOf = (words: Words, show: Show, { cause }: Motion): string =>
  cause.kind === 'comeback' ? nameOf(show, cause.performer) : mentionOf(words, cause.candidate);

function questionOf(words: Words, show: Show, motion: Motion): string {
  const who = subjectOf(words, show, motion);
  return motion.cause.kind === 'comeback'
    ? words.say('votes.comebackQuestion', { who, loan: words.dollars(COMEBACK_LOAN_CENTS) })
    : words.say('votes.chairQuestion', { who, overrides: OVERRIDES_MAX });
}

/** The bank has the last word on a loan, so nothing is promised here. */
function verdictOf(words: Words, show: Show, { motion, result, why }: MotionClosed): string {
  const isComeback = motion.cause.kind === 'comeback';
  const who = subjectOf(words, show, motion);
  const { quorum } = result;
  const votes = result.yes + result.no;
  if (result.passed) return words.say(isComeback ? 'votes.comebackPassed' : 'votes.chairPassed', { who });
  if (why === 'episodeOver') {
    return isComeback ? words.say('votes.comebackBellFirst', { who }) : words.say('votes.chairBellFirst');
  }
  if (votes < quorum) {
    return isComeback
      ? words.say('votes.comebackNoQuorum', { who, votes, quorum })
      : words.say('votes.chairNoQuorum', { votes, quorum });
  }
  return isComeback ? words.say('votes.comebackFailed', { who }) : words.say('votes.chairFailed');
}

function choiceLines(words: Words, show: Show, { ballots }: Motion): readonly string[] {
  const cast = Object.entries(ballots) as [ViewerId, Choice][];
  return (['yes', 'no'] as const).map((choice) => {
    const voters = cast.filter(([, chosen]) => chosen === choice).map(([viewer]) => viewer);
    const counted = { bar: bar(voters.length, cast.length), choice, votes: voters.length };
    const bets = backersOf(words, show, voters);
    return bets === ''
      ? words.say('votes.motionCount', counted)
      : words.say('votes.motionCountBacked', { ...counted, bets });
  });
}
