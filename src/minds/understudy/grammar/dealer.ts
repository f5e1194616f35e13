// Deals a voice's forms in words: those that the facts allow, that were not said before, and that were not just heard.

import { keysOf } from '../../../show/speech/spoken.ts';
import type { Brief } from '../../briefs/brief.ts';
import type { Deck } from './decks.ts';
import { deckOf } from './decks.ts';
import type { Telling } from './grammar.ts';
import { expand, marrowOf } from './grammar.ts';
import type { Words } from './vocabulary.ts';

/** What of a brief decides what can be said. */
export type Occasion = Pick<
  Brief,
  | 'spoken'
  | 'ownLines'
  | 'heard'
  | 'board'
  | 'present'
  | 'show'
  | 'episode'
  | 'round'
  | 'rounds'
  | 'self'
  | 'seed'
  | 'quotes'
> &
  Partial<Pick<Brief, 'talk'>>;

/** Words for all pools, and others for some of them. */
export interface Wordings extends Telling {
  readonly apart?: { readonly isOf: (pool: string) => boolean; readonly words: Words };
}

const MARROW_MIN = 9;
const ON_SUBJECT = /^(?:talk|reply)\./;
/** `spoken` forgets from its front once it is full; until then its first entry is the same all show long. */
const SPOKEN_WHOLE = 2_700;

export class Dealer {
  readonly #brief: Occasion;
  readonly #telling: Wordings;
  /** Said in this turn. */
  readonly #taken = new Set<number>();
  readonly #recent: string;
  readonly #decks = new Map<string, Deck>();

  constructor(brief: Occasion, telling: Wordings) {
    this.#brief = brief;
    this.#telling = telling;
    this.#recent = [...brief.ownLines, ...brief.heard.map(({ speech }) => speech)].join(' / ').toLowerCase();
  }

  /** The pool's next form in words, passing over forms that lack a fact or were just heard. */
  deal(pool: string): string | undefined {
    const deck = this.#deck(pool);
    const { apart } = this.#telling;
    const telling = apart?.isOf(pool) ? { ...this.#telling, ...apart.words } : this.#telling;
    for (let passed = 0; passed < deck.forms.length; passed++) {
      const form = deck.forms[deck.next % deck.forms.length] ?? '';
      deck.next += 1;
      if (this.#isTired(form)) continue;
      const text = expand(form, telling);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  sizeOf(pool: string): number {
    return this.#telling.lexicon[pool]?.length ?? 0;
  }

  isNew(key: number): boolean {
    return !this.#taken.has(key) && !this.#brief.spoken.includes(key);
  }

  /** Its sentences count as said from here on. */
  take(line: string): void {
    for (const key of keysOf(line)) this.#taken.add(key);
  }

  #deck(pool: string): Deck {
    const known = this.#decks.get(pool);
    if (known !== undefined) return known;
    const { show, episode, round, self, talk } = this.#brief;
    const forms = this.#telling.lexicon[pool] ?? [];
    // What a room comes back to goes on where it was left, episodes ago.
    const deck =
      talk !== undefined && ON_SUBJECT.test(pool)
        ? deckOf(forms, `${show}/${self.id}/${pool}`, talk.turn)
        : deckOf(forms, `${this.#show()}/${episode}/${self.id}/${pool}`, round);
    this.#decks.set(pool, deck);
    return deck;
  }

  /** A name for this show that holds through an episode, where there is one. */
  #show(): string {
    const { spoken, seed } = this.#brief;
    return spoken.length < SPOKEN_WHOLE ? String(spoken[0] ?? seed) : 'long run';
  }

  #isTired(form: string): boolean {
    const marrow = marrowOf(form);
    return marrow.length >= MARROW_MIN && this.#recent.includes(marrow);
  }
}
