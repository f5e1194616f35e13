// What a form may be filled with out of the card of whom a member has invented.

import type { Performer } from '../../../show/cast/cast.ts';
import { chance } from '../../../show/chance.ts';
import { personaOf } from './persona.ts';

/** Who speaks, and the seed of the turn. */
interface Speaking {
  readonly self: Performer;
  readonly seed: number;
}

/** The loves that one turn is about: another with each, and the next. */
function lovesNow({ self, seed }: Speaking): readonly (string | undefined)[] {
  const { loves } = personaOf(self);
  const first = chance(String(seed), 'love').below(loves.length);
  return [loves[first], loves.length < 2 ? undefined : loves[(first + 1) % loves.length]];
}

/** For turns of any kind, each of which knows its speaker. */
export const personaWords = <Turn>(speakingIn: (turn: Turn) => Speaking) => ({
  love: (turn: Turn) => lovesNow(speakingIn(turn))[0],
  love2: (turn: Turn) => lovesNow(speakingIn(turn))[1],
  address: (turn: Turn) => personaOf(speakingIn(turn).self).address,
  calling: (turn: Turn) => personaOf(speakingIn(turn).self).calling,
});
