// Names a line's kind where kinds are many and of very different size: complement naive Bayes (Rennie and others, 2003,
// "Tackling the poor assumptions of naive Bayes text classifiers"). A kind is judged by how little its words are those of
// all other kinds, so that one with few lessons is not drowned by one with many, as an ordinary Bayes lets it be.

import { featuresOf, type Utterance } from './characters.ts';

/** Added to each count. */
const SMOOTHING = 0.3;

/** `voice` is the kind. */
export class KindListener {
  /** Lessons that have a feature, in all and by kind. */
  readonly #having = new Map<string, { all: number; readonly by: Map<string, number> }>();
  readonly #lessons = new Map<string, number>();
  #all = 0;

  constructor(lessons: Iterable<Utterance>) {
    for (const lesson of lessons) {
      const { voice } = lesson;
      this.#all += 1;
      this.#lessons.set(voice, (this.#lessons.get(voice) ?? 0) + 1);
      for (const feature of new Set(featuresOf(lesson))) {
        const having = this.#having.get(feature) ?? { all: 0, by: new Map<string, number>() };
        this.#having.set(feature, having);
        having.all += 1;
        having.by.set(voice, (having.by.get(voice) ?? 0) + 1);
      }
    }
  }

  /** The likeliest kind. Throws where nothing was taught. */
  guess(utterance: Omit<Utterance, 'voice'>): string {
    const known = [...new Set(featuresOf(utterance))].flatMap((feature) => this.#having.get(feature) ?? []);
    let best: { readonly kind: string; readonly strange: number } | undefined;
    for (const [kind, lessons] of this.#lessons) {
      const others = this.#all - lessons + SMOOTHING;
      let strange = 0;
      for (const { all, by } of known) {
        const elsewhere = all - (by.get(kind) ?? 0) + SMOOTHING;
        strange += Math.log(this.#all / all) * Math.log(elsewhere / others);
      }
      if (best === undefined || strange < best.strange) best = { kind, strange };
    }
    if (best === undefined) throw new Error('a listener who was taught nothing knows no kind');
    return best.kind;
  }
}
