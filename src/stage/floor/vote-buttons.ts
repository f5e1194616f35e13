// The buttons under an open vote, on the floor and wherever it is shown: chaos votes and motions.

import { cutAtWord } from '../../letters/cut.ts';
import { oneLine } from '../../letters/seen.ts';
import type { Show } from '../../show/state/show.ts';
import { CHAOS_OPTIONS_MAX, type ChaosVote } from '../../show/votes/chaos.ts';
import type { Motion } from '../../show/votes/motion.ts';
import { optionName } from '../../views/votes/chaos.ts';
import { choiceWords } from '../../views/votes/motion.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';

export function voteButtons(vote: ChaosVote): readonly (readonly Button[])[] {
  const votes = vote.options.map<Button>((_, index) => ({
    press: { kind: 'vote', vote: vote.id, option: index },
    label: `Vote for ${optionName(index)}`,
    style: 'secondary',
  }));
  if (vote.options.length >= CHAOS_OPTIONS_MAX) return [votes];
  return [
    votes,
    [{ press: { kind: 'own', vote: vote.id }, label: 'Write your own', style: 'secondary', emoji: '✍️' }],
  ];
}

/** "Bring Alex back" and "Leave Alex out", or the like for the chair. */
export function motionButtons(show: Show, motion: Motion): readonly (readonly Button[])[] {
  const words = choiceWords(show, motion);
  return [
    (['yes', 'no'] as const).map((choice) => ({
      press: { kind: 'motion', motion: motion.id, choice },
      label: cutAtWord(oneLine(words[choice]), BUTTON_LABEL_SHOWN_MAX),
      style: 'secondary',
    })),
  ];
}
