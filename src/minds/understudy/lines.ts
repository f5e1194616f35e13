// The two lines of a scene in its player's words: what is thought, then what is said.

import type { Room } from '../../show/cast/cast.ts';
import type { Chance } from '../../show/chance.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Lexicon } from './grammar/grammar.ts';
import { wordsFor } from './grammar/slots.ts';
import { Writer } from './grammar/writer.ts';
import { isOfAct, type Scene, speechPatterns, thoughtPatterns } from './scene.ts';

interface Player {
  readonly lexicon: Lexicon;
  readonly goal: Room;
  readonly draws: (purpose: string) => Chance;
}

/**
 * What is done to somebody is said in the terms of that, and one's own trade in the terms of that: an asset of the one must
 * not slip into a sentence about the other.
 */
export function linesOf(
  scene: Scene,
  { lexicon, goal, draws }: Player,
): Pick<Decision, 'thought' | 'speech'> {
  const { facts, plan, act } = scene;
  const words = wordsFor(facts, { plan, goal }, draws('words'));
  const apart = { isOf: isOfAct, words: wordsFor(facts, { plan, goal, act }, draws('words')) };
  const writer = new Writer(facts.brief, { lexicon, ...words, apart, draw: draws('forms') });
  const thought = writer.write(thoughtPatterns(scene, draws('thought')));
  return { thought, speech: writer.write(speechPatterns(scene, draws('speech'))) };
}
