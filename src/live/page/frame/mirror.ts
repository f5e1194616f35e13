// The office in words, for those who do not see it: everybody in order of rank, where they stand, how they fare and what
// they said, each a button that opens their booth. It shows itself to whoever comes by with the keyboard.

import { inRank } from '../board/board.ts';
import { element, required, setText } from '../element.ts';
import { type Item, KeyedList } from './keyed-list.ts';
import type { Scene } from './scene.ts';

interface Standing {
  readonly id: string;
  readonly text: string;
}

export class Mirror {
  readonly #people: KeyedList<Standing>;

  constructor(choose: (performer: string) => void) {
    this.#people = new KeyedList({
      host: required('#standing', HTMLElement),
      keyOf: ({ id }) => id,
      make: standingItem(choose),
    });
  }

  render({ picture, words }: Scene): void {
    const ranked = inRank(Object.values(picture.board)).map(({ id }) => id);
    const others = picture.cast.filter((id) => !ranked.includes(id));
    const people = [...ranked, ...others].flatMap((id) => picture.people[id] ?? []);
    this.#people.render(
      people.map(({ id, name, standsBy, mood, line }) => {
        const values = { name, room: words.say(`names.${standsBy.room}`), mood: words.say(`live.${mood}`) };
        const text =
          line === null ? words.say('live.standing', values) : words.say('live.saying', { ...values, line });
        return { id, text };
      }),
    );
  }
}

function standingItem(choose: (performer: string) => void): (standing: Standing) => Item<Standing> {
  return ({ id }) => {
    const made = element('button', { type: 'button', class: 'standing', 'data-performer': id });
    made.addEventListener('click', () => choose(id));
    return { shown: element('li', {}, made), update: ({ text }) => setText(made, text) };
  };
}
