// What a voice could say at this moment, as a text that grows: which way it may go on, letter by letter, towards one of the
// lines that can be made of what is on offer. A small model learns what to say long before it learns to say it without a
// stumble; held to this it chooses, and cannot stumble.

import type { Spelling } from '../../answer/field.ts';
import type { Offer } from '../../understudy/grammar/writer.ts';

/** A way to go on: what is left of the part that is being said, and what may come behind it. */
interface Way {
  readonly rest: string;
  readonly behind: Offer;
  /** What of the line's room is taken once this part is said. */
  readonly length: number;
}

/** What a line has room for, and what a text takes of it. */
export interface Room {
  readonly max: number;
  readonly takes: (text: string) => number;
}

export class Script implements Spelling {
  readonly #room: Room;
  readonly #ways = new Map<string, readonly Way[]>();

  /** `offers`: parts as the model writes them. */
  constructor(offers: readonly Offer[], room: Room) {
    this.#room = room;
    const first = offers.flatMap((offer) => this.#partsOf(offer, { length: 0, joint: '' }));
    this.#ways.set('', distinct(first));
  }

  allows(text: string): boolean {
    return this.#after(text).length > 0;
  }

  mayEnd(text: string): boolean {
    return this.#after(text).some(({ rest, behind }) => rest === '' && behind.length === 0);
  }

  rest(text: string): string {
    const [way] = this.#after(text);
    return way === undefined ? '' : (/^\s*\S+/u.exec(way.rest)?.[0] ?? '');
  }

  /** What comes next whatever is drawn; '' where several things may, or the line may end. */
  only(text: string): string {
    const [way, ...others] = this.#after(text);
    if (way === undefined) return '';
    let end = way.rest.length;
    for (const { rest } of others) while (!rest.startsWith(way.rest.slice(0, end))) end -= 1;
    return way.rest.slice(0, end);
  }

  #after(text: string): readonly Way[] {
    const known = this.#ways.get(text);
    if (known !== undefined) return known;
    let end = text.length - 1;
    while (!this.#ways.has(text.slice(0, end))) end -= 1;
    const ways = distinct(this.#goOn(this.#ways.get(text.slice(0, end)) ?? [], text.slice(end)));
    this.#ways.set(text, ways);
    return ways;
  }

  #goOn(ways: readonly Way[], said: string): readonly Way[] {
    return ways.flatMap((way) => {
      const { rest, behind, length } = way;
      if (rest.length > said.length)
        return rest.startsWith(said) ? [{ ...way, rest: rest.slice(said.length) }] : [];
      if (!said.startsWith(rest)) return [];
      const next = this.#partsOf(behind, { length, joint: ' ' });
      const over = said.slice(rest.length);
      if (over !== '') return this.#goOn(next, over);
      return next.length > 0 ? next : [{ rest: '', behind: [], length }];
    });
  }

  /** The next parts that still fit. */
  #partsOf(
    [parts = [], ...behind]: Offer,
    { length, joint }: { readonly length: number; readonly joint: string },
  ) {
    return parts
      .map(
        (part): Way => ({ rest: `${joint}${part}`, behind, length: length + this.#room.takes(joint + part) }),
      )
      .filter((way) => way.length <= this.#room.max);
  }
}

/** The same text is on offer in several patterns. */
function distinct(ways: readonly Way[]): readonly Way[] {
  const seen = new Set<string>();
  return ways.filter(({ rest, behind }) => {
    const key = `${rest}|${behind.map((parts) => parts[0]).join('|')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
