// The confession booth of one performer: who it is, what one can do about them, the thoughts of rounds that are over,
// the book and the plots. Whoever follows them reads their thoughts here as they come.

import type { LivePerson } from '../../../views/live/live-people.ts';
import type { BookFrame, ThoughtFrame } from '../../wire.ts';
import { holdingText, way } from '../board/board-row.ts';
import { paintTile } from '../board/tile.ts';
import { element, required, setText } from '../element.ts';
import type { Scene } from '../frame/scene.ts';
import type { Press } from '../ticker/vote-card.ts';
import { bookNodes, freshThought } from './booth-paper.ts';
import { Heard } from './heard.ts';
import { readable } from './readable.ts';

export interface BoothParts {
  readonly press: Press;
  readonly ask: (performer: LivePerson) => void;
}

type Deed = 'follow' | 'betOn';

export class Booth {
  readonly #part = required('#booth-who', HTMLElement);
  readonly #choose = required('#booth-empty', HTMLElement);
  readonly #tile = required('#booth-tile', HTMLElement);
  readonly #name = required('#booth-name', HTMLElement);
  readonly #title = required('#booth-title', HTMLElement);
  readonly #mood = required('#booth-mood', HTMLElement);
  readonly #profit = required('#booth-profit', HTMLElement);
  readonly #line = required('#booth-line', HTMLElement);
  readonly #deeds = required('#booth-deeds', HTMLElement);
  readonly #fresh = required('#booth-fresh', HTMLElement);
  readonly #paper = required('#booth-paper', HTMLElement);
  #person: LivePerson | null = null;
  #book: BookFrame | null = null;
  readonly #heard = new Heard();
  /** The thought on top. */
  #onTop: ThoughtFrame | null = null;
  #scene: Scene | null = null;
  #drawnFrom = '';

  constructor({ press, ask }: BoothParts) {
    for (const deed of ['follow', 'betOn'] as const satisfies readonly Deed[]) {
      const made = required(`#do-${deed}`, HTMLButtonElement);
      made.addEventListener('click', () => {
        const id = this.#person?.presses?.[deed];
        if (id !== undefined) press(id, made);
      });
    }
    required('#do-ask', HTMLButtonElement).addEventListener('click', () => {
      if (this.#person !== null) ask(this.#person);
    });
  }

  render(scene: Scene, chosen: string | null): void {
    const { picture, words, mayAct } = scene;
    this.#scene = scene;
    const person = Object.values(picture.people).find(({ id }) => id === chosen) ?? null;
    if (person?.id !== this.#person?.id) this.#empty();
    this.#person = person;
    this.#part.hidden = person === null;
    setText(this.#choose, person === null ? words.say('live.choose') : '');
    if (person === null) return;
    paintTile(this.#tile, person);
    setText(this.#name, person.name);
    setText(this.#title, person.title);
    setText(
      this.#mood,
      [words.say(`names.${person.standsBy.room}`), words.say(`live.${person.mood}`)].join(' · '),
    );
    const row = picture.board[person.id];
    setText(
      this.#profit,
      row === undefined
        ? ''
        : [
            words.money(row.equityCents),
            row.profitBp === null ? '' : words.percent(row.profitBp),
            holdingText(row, words),
          ].join('  '),
    );
    this.#profit.hidden = row === undefined;
    this.#profit.dataset['way'] = way(row?.profitCents ?? 0);
    setText(this.#line, person.line ?? '');
    this.#line.hidden = person.line === null;
    this.#deeds.hidden = !mayAct || person.presses === null;
    this.#lay();
  }

  /** What the floor answered about somebody; of another than is open now it is not shown. */
  open(book: BookFrame): void {
    if (book.performer !== this.#person?.id) return;
    this.#book = book;
    this.#lay();
  }

  /** A thought as it comes, of somebody whom the viewer follows: on top until the round is another. */
  hear(thought: ThoughtFrame): void {
    this.#heard.hear(thought);
    this.#lay();
  }

  /** What was for the eyes of whoever was here before. */
  forget(): void {
    this.#heard.forget();
    this.#lay();
  }

  #lay(): void {
    const [scene, person] = [this.#scene, this.#person];
    if (scene === null || person === null) return;
    const fresh = scene.isPast ? null : this.#heard.of(person.id, scene.picture);
    if (fresh !== this.#onTop)
      this.#fresh.replaceChildren(...(fresh === null ? [] : [freshThought(fresh, scene.words)]));
    this.#onTop = fresh;
    if (this.#book === null) return;
    const book = readable(this.#book, scene, fresh);
    const from = JSON.stringify(book);
    if (from === this.#drawnFrom) return;
    this.#drawnFrom = from;
    this.#paper.replaceChildren(...bookNodes(book, scene.words));
  }

  #empty(): void {
    this.#book = null;
    this.#onTop = null;
    this.#drawnFrom = '';
    this.#fresh.replaceChildren();
    this.#paper.replaceChildren(element('p', { class: 'small' }, '…'));
  }
}
