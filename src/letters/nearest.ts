// Which of some names was meant by one that is misspelt: the nearest by letters that are wrong, wanting, too many or
// swapped with their neighbour (Damerau-Levenshtein, each pair swapped once). None where nothing is near.

import { folded } from './fold.ts';

/** One wrong letter in a short name; one in three of a longer one, and no more than this. */
const WRONG_MAX = 3;
const wrongIn = (name: readonly string[]): number =>
  Math.min(WRONG_MAX, Math.max(1, Math.floor(name.length / 3)));

/** The first of the nearest. */
export function nearestOf<Named>(
  typed: string,
  all: readonly Named[],
  nameOf: (one: Named) => string,
): Named | undefined {
  const wanted = lettersOf(typed);
  let nearest: { readonly one: Named; readonly wrong: number } | undefined;
  for (const one of all) {
    const name = lettersOf(nameOf(one));
    const most = Math.min(wrongIn(name), (nearest?.wrong ?? Number.POSITIVE_INFINITY) - 1);
    // Nothing of another length is near, however long it is; nor are two letters of which one is wrong.
    if (Math.abs(wanted.length - name.length) > most || Math.min(wanted.length, name.length) <= 1) continue;
    const wrong = wrongLetters(wanted, name);
    if (wrong <= most) nearest = { one, wrong };
  }
  return nearest?.one;
}

const lettersOf = (text: string): readonly string[] => [...folded(text).trim()];

/** How many letters must be changed, added, left out or swapped to make one of the other. */
export function wrongLetters(one: readonly string[], other: readonly string[]): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of one.entries()) {
    const here = [row + 1];
    for (const [column, another] of other.entries()) {
      const changed = (above[column] ?? 0) + (letter === another ? 0 : 1);
      const added = Math.min(above[column + 1] ?? 0, here[column] ?? 0) + 1;
      const isSwapped = letter === other[column - 1] && another === one[row - 1];
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      here.push(Math.min(changed, added, swapped));
    }
    before = above;
    above = here;
  }
  return above[other.length] ?? 0;
}
