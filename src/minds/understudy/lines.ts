// The two lines of a scene in its player's words: what is thought, then what is said; or what there is to choose them from.

import type { Room } from '../../show/cast/cast.ts';
import type { Chance } from '../../show/chance.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Lexicon } from './grammar/grammar.ts';
import { wordsFor } from './grammar/slots.ts';
import { type Offer, Writer } from './grammar/writer.ts';
import { isOfAct, type Scene, speechPatterns, thoughtPatterns } from './scene.ts';

export interface Player {
  readonly lexicon: Lexicon;
  readonly goal: Room;
  readonly draws: (purpose: string) => Chance;
}

type Lines = Pick<Decision, 'thought' | 'speech'>;

export function linesOf(scene: Scene, player: Player): Lines {
  const writer = writerFor(scene, player);
  const thought = writer.write(thoughtPatterns(scene, player.draws('thought')));
  return { thought, speech: writer.write(speechPatterns(scene, player.draws('speech'))) };
}

/** How many turns of chance are looked at for what one could come to talk about. */
const MOODS = 8;

/** What could be thought, or be said after a thought, by whoever chooses for themselves. */
export function offersOf(
  scene: Scene,
  player: Player,
  { thought }: { readonly thought: string | null },
): readonly Offer[] {
  const writer = writerFor(scene, player);
  if (thought !== null) writer.take(thought);
  const [patterns, field] =
    thought === null ? ([thoughtPatterns, 'thought'] as const) : ([speechPatterns, 'speech'] as const);
  return Array.from({ length: MOODS }, (_, mood) =>
    writer.offer(patterns(scene, player.draws(`${field} ${mood}`))),
  );
}

/**
 * What is done to somebody is said in the terms of that, and one's own trade in the terms of that: an asset of the one must
 * not slip into a sentence about the other.
 */
function writerFor({ facts, plan, act }: Scene, { lexicon, goal, draws }: Player): Writer {
  const words = wordsFor(facts, { plan, goal }, draws('words'));
  const apart = { isOf: isOfAct, words: wordsFor(facts, { plan, goal, act }, draws('words')) };
  return new Writer(facts.brief, { lexicon, ...words, apart, draw: draws('forms') });
}
