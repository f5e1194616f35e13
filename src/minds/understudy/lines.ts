// The two lines of a scene in its player's words: what is thought, then what is said.

import type { Room } from '../../show/cast/cast.ts';
import type { Chance } from '../../show/chance.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Lexicon, Telling } from './grammar/grammar.ts';
import { wordsFor } from './grammar/slots.ts';
import { Writer } from './grammar/writer.ts';
import { actThought, type Scene, speechPatterns, thoughtPatterns } from './scene.ts';

interface Player {
  readonly lexicon: Lexicon;
  readonly goal: Room;
  readonly draws: (purpose: string) => Chance;
}

export function linesOf(scene: Scene, player: Player): Pick<Decision, 'thought' | 'speech'> {
  const { draws } = player;
  const acting = new Writer(scene.facts.brief, tellingOf(scene, player));
  const thought = thoughtOf(scene, acting, player);
  return { thought, speech: acting.write(speechPatterns(scene, draws('speech'))) };
}

function tellingOf({ facts, plan, act }: Scene, { lexicon, goal, draws }: Player): Telling {
  return { lexicon, ...wordsFor(facts, { plan, goal, act }, draws('words')), draw: draws('forms') };
}

/**
 * Of what is done to somebody, in the terms of that, or else of one's own trade, in the terms of that: an asset of the one
 * must not slip into a sentence about the other.
 */
function thoughtOf(scene: Scene, acting: Writer, player: Player): string {
  const { act } = scene;
  const patterns = thoughtPatterns(scene, player.draws('thought'));
  if (act === undefined) return acting.write(patterns);
  const pool = actThought(act);
  const ofAct = pool === undefined ? undefined : acting.attempt([[pool]]);
  return ofAct ?? acting.told(tellingOf({ ...scene, act: undefined }, player)).write(patterns);
}
