// The open votes as everybody may see them: what is asked, each option with its count, until when. Who voted for what is
// nobody's to see, and a member's name stands nowhere.

import type { Show } from '../../show/state/show.ts';
import { CHAOS_OPTIONS_MAX, type ChaosVote, tallyOf } from '../../show/votes/chaos.ts';
import type { Motion } from '../../show/votes/motion.ts';
import { quorumOf } from '../../show/votes/quorum.ts';
import { choiceWords } from '../votes/motion.ts';
import { nameIn } from '../words/names.ts';
import type { LiveSaying } from './live-saying.ts';

export interface LiveVoteOption {
  readonly text: string;
  readonly votes: number;
  /** The custom id of its button. */
  readonly press: string;
}

export interface LiveVote {
  readonly id: string;
  readonly kind: 'chaos' | 'comeback' | 'chair';
  readonly title: string;
  /** Unix ms. */
  readonly closesAtMs: number;
  /** How many votes decide it. */
  readonly quorum: number;
  readonly options: readonly LiveVoteOption[];
  /** The custom id of the button that opens the form for a headline of one's own; null where there is none. */
  readonly own: string | null;
}

export const liveVotes = (show: Show, saying: LiveSaying): readonly LiveVote[] => [
  ...(show.chaos === null ? [] : [chaosVote(show, show.chaos, saying)]),
  ...(show.motion === null ? [] : [motionVote(show, show.motion, saying)]),
];

function chaosVote(show: Show, vote: ChaosVote, { words, clean, pressId }: LiveSaying): LiveVote {
  const tally = tallyOf(vote);
  const mayWrite = vote.options.length < CHAOS_OPTIONS_MAX && show.settings.ownHeadlines !== 'closed';
  return {
    id: vote.id,
    kind: 'chaos',
    title: words.say('liveMoments.chaosAsks'),
    closesAtMs: vote.closesAtMs,
    quorum: quorumOf(show.viewers, show.atMs),
    options: vote.options.map(({ headline }, option) => ({
      text: clean(headline.text, headline.about) || words.say('signs.bleeped'),
      votes: tally[option] ?? 0,
      press: pressId({ kind: 'vote', vote: vote.id, option }),
    })),
    own: mayWrite ? pressId({ kind: 'own', vote: vote.id }) : null,
  };
}

function motionVote(show: Show, motion: Motion, { words, clean, pressId }: LiveSaying): LiveVote {
  const { cause } = motion;
  const choices = choiceWords(words, show, motion);
  const cast = Object.values(motion.ballots);
  return {
    id: motion.id,
    kind: cause.kind,
    title:
      cause.kind === 'comeback'
        ? words.say('liveMoments.comebackAsks', { name: clean(nameIn(show, cause.performer)) })
        : words.say('liveMoments.chairAsks'),
    closesAtMs: motion.closesAtMs,
    quorum: quorumOf(show.viewers, show.atMs),
    options: (['yes', 'no'] as const).map((choice) => ({
      text: clean(choices[choice]),
      votes: cast.filter((each) => each === choice).length,
      press: pressId({ kind: 'motion', motion: motion.id, choice }),
    })),
    own: null,
  };
}
