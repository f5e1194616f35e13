// The buttons under an open chaos vote, on the floor and wherever it is shown.

import { CHAOS_OPTIONS_MAX, type ChaosVote } from '../show/chaos.ts';
import { optionName } from '../views/chaos.ts';
import type { Button } from './command.ts';

export function voteButtons(vote: ChaosVote): readonly (readonly Button[])[] {
  const votes = vote.options.map<Button>((_, index) => ({
    id: `vote:${vote.id}:${index}`,
    label: `Vote for ${optionName(index)}`,
    style: 'secondary',
  }));
  if (vote.options.length >= CHAOS_OPTIONS_MAX) return [votes];
  return [votes, [{ id: `own:${vote.id}`, label: 'Write your own', style: 'secondary', emoji: '✍️' }]];
}
