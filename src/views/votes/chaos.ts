// The chaos vote as everybody sees it: the options with a hint of what each would do and a live tally, who gains by
// them, and the result. How far a headline would move a price is nobody's to see before it strikes.

import type { Words } from '../../languages/words.ts';
import type { ChaosClosed } from '../../show/events/votes.ts';
import type { ViewerId } from '../../show/ids.ts';
import { strikesLater } from '../../show/rounds/deadlines.ts';
import type { Show } from '../../show/state/show.ts';
import type { ChaosOption, ChaosVote } from '../../show/votes/chaos.ts';
import { tallyOf } from '../../show/votes/chaos.ts';
import { quorumOf } from '../../show/votes/quorum.ts';
import { fitted, plain } from '../words/markdown.ts';
import { mentionOf } from '../words/mention.ts';
import { clockTime, hourAhead } from '../words/times.ts';
import { hintLine } from './effects.ts';
import { backersOf, bar, quorumLine } from './tally.ts';

/** The open vote, as of `atMs`. */
export function chaosText(
  words: Words,
  show: Show,
  { vote, atMs }: { readonly vote: ChaosVote; readonly atMs: number },
): string {
  const votes = Object.keys(vote.ballots).length;
  const wanting = quorumOf(show.viewers, atMs) - votes;
  return fitted([
    words.say('votes.chaosTitle', { when: clockTime(vote.closesAtMs) }),
    words.say('votes.chaosQuestion', { round: strikesLater(show) ? 'nextEpisode' : 'next' }),
    ...optionLines(words, show, vote),
    quorumLine(words, wanting),
    words.say('votes.chaosRules'),
  ]);
}

/** How a vote ended. `show` is the show as it was before the event, which still knows the bets. */
export function chaosResultText(
  words: Words,
  show: Show,
  { vote, tally, quorum, passed, readyAtMs }: ChaosClosed,
): string {
  const votes = tally.reduce((sum, count) => sum + count, 0);
  return fitted([
    words.say('votes.chaosOver'),
    passed === null
      ? words.say('votes.noQuorum', { votes, quorum })
      : words.say(strikesLater(show) ? 'votes.strikesNextEpisode' : 'votes.strikes', {
          headline: headlineIn(words, passed.text),
        }),
    ...optionLines(words, show, vote),
    words.say('votes.nextChaos', { when: hourAhead(readyAtMs, vote.closesAtMs) }),
  ]);
}

/** "1", "2" … as on the buttons. */
export const optionName = (index: number): string => String(index + 1);

/** The deck's own in the reader's language; a member's as it was written. */
const headlineIn = (words: Words, text: string): string => plain(words.ofDeck(text));

function optionLines(words: Words, show: Show, vote: ChaosVote): readonly string[] {
  const tally = tallyOf(vote);
  const all = tally.reduce((sum, count) => sum + count, 0);
  const ballots = Object.entries(vote.ballots) as [ViewerId, number][];
  return vote.options.flatMap((option, index) => {
    const votes = tally[index] ?? 0;
    const voters = ballots.filter(([, choice]) => choice === index).map(([viewer]) => viewer);
    const bets = backersOf(words, show, voters);
    const counted = { bar: bar(votes, all), votes };
    return [
      optionLine(words, option, optionName(index)),
      hintLine(words, option.headline),
      bets === '' ? words.say('votes.count', counted) : words.say('votes.countBacked', { ...counted, bets }),
    ];
  });
}

function optionLine(words: Words, { headline, by, signed }: ChaosOption, number: string): string {
  if (by === null) return words.say('votes.option', { number, headline: headlineIn(words, headline.text) });
  const own = { number, headline: plain(headline.text) };
  return signed === true
    ? words.say('votes.signedOption', { ...own, author: mentionOf(words, by) })
    : words.say('votes.ownOption', own);
}
