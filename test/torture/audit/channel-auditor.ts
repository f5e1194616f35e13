// Whether one channel told everything it had to: each telling once, in order, alone or together with others, and none
// left out.
import type { Finding } from './finding.ts';
import { grouped } from './grouped.ts';
import { Page, type Place } from './page.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';

interface Placed {
  readonly telling: Telling;
  readonly place: Place;
}

export const auditChannel = (tellings: readonly Telling[], messages: readonly Told[]): readonly Finding[] =>
  new ChannelAuditor(tellings, new Page(messages)).findings();

const owedOf = (tellings: readonly Telling[], text: string): number =>
  tellings.filter((telling) => telling.owed && telling.text === text).length;

class ChannelAuditor {
  readonly #tellings: readonly Telling[];
  readonly #page: Page;
  readonly #places = new Map<Telling, Place>();
  readonly #findings: Finding[] = [];

  constructor(tellings: readonly Telling[], page: Page) {
    this.#tellings = tellings.filter(
      ({ owed, text }) => owed || page.find(text).length > owedOf(tellings, text),
    );
    this.#page = page;
  }

  findings(): readonly Finding[] {
    this.#placeTheRest(this.#placeTheWhole());
    this.#checkOrder();
    return this.#findings;
  }

  /** Tellings that stand somewhere word for word; returns those of which too few were found. */
  #placeTheWhole(): readonly Telling[] {
    const byText = grouped(this.#tellings, ({ text }) => text);
    const short: Telling[] = [];
    for (const [text, same] of byText) {
      const found = this.#page.find(text);
      if (found.length < same.length) {
        short.push(...same);
        continue;
      }
      for (const [index, telling] of same.entries()) {
        const place = found[index];
        if (place !== undefined) this.#places.set(telling, place);
      }
      const [first] = same;
      if (found.length > same.length && first !== undefined)
        this.#note(
          'twice',
          same.at(-1) ?? first,
          `${found.length} times (${this.#timesOf(found)}) instead of ${same.length}: ${text}`,
        );
    }
    return short;
  }

  /** Of the same words too few times told: whichever fits between its neighbours has been told. */
  #placeTheRest(short: readonly Telling[]): void {
    for (const [text, same] of grouped(short, (telling) => telling.text)) {
      const free = [...this.#page.find(text)];
      const open = same.filter((telling) => {
        const index = free.findIndex((place) => this.#fits(telling, place));
        const [place] = index < 0 ? [] : free.splice(index, 1);
        if (place !== undefined) this.#places.set(telling, place);
        return place === undefined;
      });
      for (const telling of open) {
        const place = free.shift() ?? this.#toldTogether(telling);
        if (place !== undefined) this.#places.set(telling, place);
        else this.#note('untold', telling, telling.text);
      }
    }
  }

  #fits(telling: Telling, { line }: Place): boolean {
    const { before, after } = this.#neighbours(telling);
    return (before?.line ?? -1) < line && line < (after?.line ?? Number.POSITIVE_INFINITY);
  }

  #neighbours(telling: Telling) {
    const index = this.#tellings.indexOf(telling);
    const placeOf = (other: Telling): Place | undefined =>
      other.placed ? this.#places.get(other) : undefined;
    return {
      before: this.#tellings
        .slice(0, index)
        .map(placeOf)
        .findLast((place) => place !== undefined),
      after: this.#tellings
        .slice(index + 1)
        .map(placeOf)
        .find((place) => place !== undefined),
    };
  }

  /** Its words in a message where nothing of the same words stands by itself. */
  #toldTogether(telling: Telling): Place | undefined {
    const taken = new Set(
      [...this.#places]
        .filter(([other]) => other.words.includes(telling.words))
        .map(([, place]) => place.message),
    );
    const message = this.#page.mentions(telling.words).find((index) => !taken.has(index));
    return message === undefined ? undefined : { message, line: Number.NaN };
  }

  /** Words that stand in a message somewhere, and nowhere as a line of their own, have no place to compare. */
  #checkOrder(): void {
    const placed = this.#tellings.flatMap((telling): Placed[] => {
      const place = this.#places.get(telling);
      return place === undefined || !telling.placed || Number.isNaN(place.line) ? [] : [{ telling, place }];
    });
    const inOrder = new Set(longestRising(placed, ({ place }) => place.line));
    for (const one of placed) if (!inOrder.has(one)) this.#note('swapped', one.telling, one.telling.text);
  }

  /** Of the clock, in UTC. */
  #timesOf(places: readonly Place[]): string {
    const messages = places.flatMap(({ message }) => this.#page.messages[message] ?? []);
    return messages.map(({ atMs }) => new Date(atMs).toISOString().slice(11, 23)).join(', ');
  }

  #note(fault: Finding['fault'], { seq, channel }: Telling, detail: string): void {
    this.#findings.push({ fault, seq, channel, detail });
  }
}

/** The longest part of the items in which the key only rises: what is left out of it stands out of order. */
export function longestRising<Item>(items: readonly Item[], key: (item: Item) => number): readonly Item[] {
  const tails: number[] = [];
  const previous = new Map<number, number>();
  for (const [index, item] of items.entries()) {
    const isBelow = (at: number | undefined): boolean => {
      const tail = at === undefined ? undefined : items[at];
      return tail !== undefined && key(tail) < key(item);
    };
    let length = tails.length;
    while (length > 0 && !isBelow(tails[length - 1])) length -= 1;
    const before = tails[length - 1];
    if (before !== undefined) previous.set(index, before);
    tails[length] = index;
  }
  const rising: Item[] = [];
  for (let at = tails.at(-1); at !== undefined; at = previous.get(at)) {
    const item = items[at];
    if (item !== undefined) rising.unshift(item);
  }
  return rising;
}
