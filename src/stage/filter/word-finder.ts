// Finds listed words however long their letters are drawn: "fuuuck" is found where "fuck" is listed, and "as" is not
// "ass", since a letter that is listed twice must stand there twice. Ask for folded text.

/** How often each letter of a word stands there, one after another. */
type Runs = readonly number[];

export class WordFinder {
  /** By the word with each run of a letter made one. */
  readonly #byKey = new Map<string, Runs[]>();
  /** Where listed words begin; most words end the search here. */
  readonly #starts = new Set<string>();
  readonly #keyLengthMax: number;

  constructor(words: Iterable<string>) {
    let longest = 0;
    for (const word of words) {
      const key = keyOf(word);
      longest = Math.max(longest, key.length);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), runsOf(word)]);
      this.#starts.add(key.slice(0, 3));
    }
    this.#keyLengthMax = longest;
  }

  has(word: string): boolean {
    const key = keyOf(word);
    const listed = this.#byKey.get(key);
    if (listed === undefined) return false;
    const there = runsOf(word);
    return listed.some((least) => covers(there, least));
  }

  /** Whether a listed word begins as this one does, as far as three different letters tell. */
  mayBegin(word: string): boolean {
    const start = keyOf(word).slice(0, 3);
    return start.length < 3 || this.#starts.has(start);
  }

  /** Whether a listed word of at least `lengthMin` letters stands anywhere in letters without blanks. */
  isIn(letters: string, lengthMin: number): boolean {
    const key = keyOf(letters);
    let runs: Runs | undefined;
    for (let from = 0; from < key.length - 1; from += 1) {
      if (!this.#starts.has(key.slice(from, from + 3)) && !this.#starts.has(key.slice(from, from + 2)))
        continue;
      const last = Math.min(key.length, from + this.#keyLengthMax);
      for (let to = from + 2; to <= last; to += 1) {
        const listed = this.#byKey.get(key.slice(from, to));
        if (listed === undefined) continue;
        runs ??= runsOf(letters);
        const there = runs.slice(from, to);
        if (listed.some((least) => sum(least) >= lengthMin && covers(there, least))) return true;
      }
    }
    return false;
  }
}

function keyOf(word: string): string {
  let key = '';
  let before = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (letter !== before) key += letter;
    before = letter;
  }
  return key;
}

function runsOf(word: string): Runs {
  const runs: number[] = [];
  for (let at = 0; at < word.length; at += 1) {
    if (at > 0 && word.charAt(at) === word.charAt(at - 1)) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(1);
  }
  return runs;
}

const sum = (runs: Runs): number => runs.reduce((all, run) => all + run, 0);

const covers = (there: Runs, least: Runs): boolean => least.every((run, index) => (there[index] ?? 0) >= run);
