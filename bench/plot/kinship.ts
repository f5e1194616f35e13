// Whether a line can be told to belong to another: by the content words that both share, rare ones counting more, names
// and assets masked. The figure is an AUC, the chance that the true one is nearer than another; a tie counts half.

import { chance } from '../../src/show/chance.ts';
import { ASSETS } from '../../src/show/market/asset.ts';
import { type Share, shareIn } from '../behaviour/scores/interval.ts';
import { contentWords, masked } from '../behaviour/scores/words.ts';
import type { Line } from './evening.ts';

/** Lines that others are drawn from, for each line that is tried. */
const OTHERS = 8;

interface Worded extends Line {
  readonly words: ReadonlySet<string>;
}

export class Kinship {
  readonly #evenings: readonly (readonly Worded[])[];
  readonly #weigh: (word: string) => number;

  constructor(evenings: readonly (readonly Line[])[], names: readonly string[]) {
    const mask = [...names, ...ASSETS];
    this.#evenings = evenings.map((lines) =>
      lines.map((line) => ({ ...line, words: contentWords(masked(line.speech, mask, ' ')) })),
    );
    this.#weigh = rarity(this.#evenings.flat().map(({ words }) => words));
  }

  /** A thread's line against the one that came `lag` lines before it in the thread; others are of other threads. */
  inThreads(lag: number): number {
    return pooled(this.threadShares(lag));
  }

  /** The same, evening by evening. */
  threadShares(lag: number): readonly Share[] {
    return this.#shares('thread', (lines) =>
      lines.flatMap((line, index) => {
        if (line.thread === null) return [];
        const before = lines.slice(0, index).filter(({ thread }) => thread === line.thread);
        const kin = before.at(-lag);
        const strangers = lines.filter(({ thread }) => thread !== null && thread !== line.thread);
        return kin === undefined ? [] : [{ line, kin, strangers }];
      }),
    );
  }

  /** Any line against the one `lag` lines before it in its room; others are of other rooms. */
  inRooms(lag: number): number {
    return pooled(this.roomShares(lag));
  }

  /** The same, evening by evening. */
  roomShares(lag: number): readonly Share[] {
    return this.#shares('room', (lines) =>
      lines.flatMap((line, index) => {
        const kin = lines
          .slice(0, index)
          .filter(({ room }) => room === line.room)
          .at(-lag);
        const strangers = lines.filter(({ room }) => room !== line.room);
        return kin === undefined ? [] : [{ line, kin, strangers }];
      }),
    );
  }

  #shares(purpose: string, trialsOf: (lines: readonly Worded[]) => readonly Trial[]): readonly Share[] {
    const draw = chance('kinship', purpose);
    return this.#evenings.map((lines) => {
      let [hits, of] = [0, 0];
      for (const { line, kin, strangers } of trialsOf(lines)) {
        if (strangers.length === 0) continue;
        const near = this.#shared(line, kin);
        for (let other = 0; other < OTHERS; other++) {
          const far = this.#shared(line, draw.pick(strangers));
          hits += near > far ? 1 : near === far ? 0.5 : 0;
          of += 1;
        }
      }
      return { hits, of };
    });
  }

  #shared({ words }: Worded, other: Worded): number {
    let weight = 0;
    for (const word of words) if (other.words.has(word)) weight += this.#weigh(word);
    return weight;
  }
}

interface Trial {
  readonly line: Worded;
  readonly kin: Worded;
  readonly strangers: readonly Worded[];
}

function rarity(bags: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((bags.length + 1) / ((counts.get(word) ?? 0) + 1));
}

const pooled = (shares: readonly Share[]): number => shareIn(shares)(shares.map((_, number) => number));

/** The share of lines that quote a word of the line heard before them in their room. */
export const echoShare = (lines: readonly Line[]): number => {
  const { hits, of } = echoesIn(lines);
  return of === 0 ? 0 : hits / of;
};

/** How many lines do. */
export function echoesIn(lines: readonly Line[]): Share {
  const echoes = lines.filter((line, index) => {
    const before = lines
      .slice(0, index)
      .filter(({ room, performer }) => room === line.room && performer !== line.performer)
      .slice(-3)
      .map(({ speech }) => speech.toLowerCase());
    const quoted = [...line.speech.matchAll(/["'“]([\p{L}][\p{L} -]{2,24})["'”]/gu)].map(([, word = '']) =>
      word.toLowerCase(),
    );
    return quoted.some((word) => before.some((speech) => speech.includes(word)));
  });
  return { hits: echoes.length, of: lines.length };
}
