// What a form may be filled with out of the card of whom a member has invented.

import { chance } from '../../../show/chance.ts';
import type { Facts } from '../facts.ts';
import { personaOf } from './persona.ts';

interface Speaking {
  readonly facts: Facts;
}

/** The loves that one turn is about: another with each, and the next. */
function lovesNow({ facts: { brief } }: Speaking): readonly (string | undefined)[] {
  const { loves } = personaOf(brief.self);
  const first = chance(String(brief.seed), 'love').below(loves.length);
  return [loves[first], loves.length < 2 ? undefined : loves[(first + 1) % loves.length]];
}

export const PERSONA = {
  love: (turn) => lovesNow(turn)[0],
  love2: (turn) => lovesNow(turn)[1],
  address: ({ facts }) => personaOf(facts.brief.self).address,
  calling: ({ facts }) => personaOf(facts.brief.self).calling,
} as const satisfies Readonly<Record<string, (turn: Speaking) => string | undefined>>;
