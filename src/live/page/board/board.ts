// The board: the race, the traders in order of their rank, and what is between them. Rows that change places glide there, unless the reader
// wants less motion.

import type { BoardRow } from '../../../views/cards/board.ts';
import type { LivePlot } from '../../../views/live/live-plots.ts';
import { element, required, setText } from '../element.ts';
import { type Item, KeyedList } from '../frame/keyed-list.ts';
import type { Scene } from '../frame/scene.ts';
import { boardRow, type RowScene } from './board-row.ts';
import { Race } from './race.ts';

const GLIDE_MS = 450;

export interface BoardParts {
  readonly choose: (performer: string) => void;
  readonly isMotionReduced: () => boolean;
}

export class Board {
  readonly #host = required('#rows', HTMLElement);
  readonly #empty = required('#board-empty', HTMLElement);
  readonly #race = new Race(required('#race', HTMLElement));
  readonly #rows: KeyedList<RowScene>;
  readonly #plotsPart = required('#plots-part', HTMLElement);
  readonly #plots = new KeyedList<LivePlot>({
    host: required('#plots', HTMLElement),
    keyOf: ({ id }) => id,
    make: plotItem,
  });
  readonly #parts: BoardParts;

  constructor(parts: BoardParts) {
    this.#parts = parts;
    this.#rows = new KeyedList({
      host: this.#host,
      keyOf: ({ row }) => row.id,
      make: boardRow(parts.choose),
    });
  }

  render({ picture, words }: Scene, chosen: string | null): void {
    const rows = inRank(Object.values(picture.board));
    const before = this.#parts.isMotionReduced() ? null : tops(this.#host);
    this.#rows.render(
      rows.map((row) => ({
        ...{ row, words, isChosen: row.id === chosen },
        isCalled: picture.people[row.id]?.isCalled === true,
      })),
    );
    if (before !== null) glide(this.#host, before);
    this.#race.render(rows, chosen, words);
    setText(this.#empty, rows.length === 0 ? words.say('live.nobody') : '');
    this.#plotsPart.hidden = picture.plots.length === 0;
    this.#plots.render(picture.plots);
  }
}

function plotItem(): Item<LivePlot> {
  const shown = element('li', { class: 'plot' });
  return { shown, update: ({ text }) => setText(shown, text) };
}

/** The best first; equals by name, so that they do not change places for nothing. */
export const inRank = (rows: readonly BoardRow[]): readonly BoardRow[] =>
  [...rows].sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name));

function tops(host: HTMLElement): ReadonlyMap<Element, number> {
  return new Map([...host.children].map((child) => [child, child.getBoundingClientRect().top]));
}

function glide(host: HTMLElement, before: ReadonlyMap<Element, number>): void {
  for (const child of host.children) {
    const from = before.get(child);
    const offset = from === undefined ? 0 : from - child.getBoundingClientRect().top;
    if (Math.abs(offset) < 1) continue;
    child.animate([{ transform: `translateY(${offset}px)` }, { transform: 'none' }], {
      ...{ duration: GLIDE_MS, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' },
    });
  }
}
