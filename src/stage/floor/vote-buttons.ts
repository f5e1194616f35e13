// An open vote with the buttons under it, on the floor and wherever it is shown: chaos votes and motions; the buttons for
// members' own headlines, and those that say which of the audience's questions one wants to know too.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { oneLine } from '../../letters/seen.ts';
import { numberOf } from '../../show/audience/questions.ts';
import type { Show } from '../../show/state/show.ts';
import { CHAOS_OPTIONS_MAX, type ChaosVote } from '../../show/votes/chaos.ts';
import { unreviewed } from '../../show/votes/held-headlines.ts';
import type { Motion } from '../../show/votes/motion.ts';
import { supportOf, waitingIn } from '../../views/plots/asks.ts';
import { chaosText, optionName } from '../../views/votes/chaos.ts';
import { choiceWords, motionText } from '../../views/votes/motion.ts';
import { PILE_SHOWN_MAX } from '../../views/votes/own-headlines.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';
import { inRows } from '../controls/rows.ts';

export interface ShownVote {
  readonly text: string;
  readonly buttons: readonly (readonly Button[])[];
}

export const chaosContent = (
  words: Words,
  show: Show,
  open: { readonly vote: ChaosVote; readonly atMs: number },
): ShownVote => ({ text: chaosText(words, show, open), buttons: voteButtons(words, show, open.vote) });

export const motionContent = (
  words: Words,
  show: Show,
  open: { readonly motion: Motion; readonly atMs: number },
): ShownVote => ({ text: motionText(words, show, open), buttons: motionButtons(words, show, open.motion) });

function voteButtons(words: Words, show: Show, vote: ChaosVote): readonly (readonly Button[])[] {
  const votes = vote.options.map<Button>((_, index) => ({
    press: { kind: 'vote', vote: vote.id, option: index },
    label: words.say('votes.voteFor', { number: optionName(index) }),
    style: 'secondary',
  }));
  if (vote.options.length >= CHAOS_OPTIONS_MAX || show.settings.ownHeadlines === 'closed') return [votes];
  return [
    votes,
    [
      {
        press: { kind: 'own', vote: vote.id },
        label: words.say('votes.writeOwn'),
        style: 'secondary',
        emoji: '✍️',
      },
    ],
  ];
}

/** Opens the next vote on a headline. */
export const chaosButton = (words: Words): Button => ({
  press: { kind: 'chaos' },
  label: words.say('presses.chaos'),
  style: 'secondary',
  emoji: '📣',
});

/** "Bring Alex back" and "Leave Alex out", or the like for the chair. */
function motionButtons(words: Words, show: Show, motion: Motion): readonly (readonly Button[])[] {
  const choices = choiceWords(words, show, motion);
  return [
    (['yes', 'no'] as const).map((choice) => ({
      press: { kind: 'motion', motion: motion.id, choice },
      label: cutAtWord(oneLine(choices[choice]), BUTTON_LABEL_SHOWN_MAX),
      style: 'secondary',
    })),
  ];
}

/** Its author's name under a headline of their own, or off it. */
export const signButton = (words: Words, headline: string, signed: boolean): Button => ({
  press: { kind: 'sign', headline, signed: !signed },
  label: words.say(signed ? 'votes.unsign' : 'votes.sign'),
  style: 'secondary',
  emoji: '✍️',
});

/** A row for each headline of the pile that is shown. */
export const pileButtons = (words: Words, show: Show): readonly (readonly Button[])[] =>
  unreviewed(show)
    .slice(0, PILE_SHOWN_MAX)
    .map(({ id: headline }, index) => {
      const number = String(index + 1);
      return [
        {
          press: { kind: 'review', headline, verdict: 'approved' },
          label: words.say('votes.approve', { number }),
          style: 'primary',
        },
        {
          press: { kind: 'review', headline, verdict: 'refused' },
          label: words.say('votes.refuse', { number }),
          style: 'secondary',
        },
      ];
    });

/** One for each question that waits, but for `except`, with how many want to know it. */
export const questionButtons = (words: Words, show: Show, except?: string): readonly (readonly Button[])[] =>
  inRows(
    waitingIn(show)
      .filter(({ id }) => id !== except)
      .map((question) => ({
        press: { kind: 'backQuestion', question: question.id },
        label: words.say('asks.back', {
          number: numberOf(question),
          n: words.number(supportOf(show, question)),
        }),
        style: 'secondary',
        emoji: '🙋',
      })),
  );
