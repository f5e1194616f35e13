// How many, and which: quantities and lists as a sentence has them.

/** The noun that goes with a count: "vote" for one, "votes" for none or several. */
export const nounOf = (count: number, noun: string): string => `${noun}${count === 1 ? '' : 's'}`;

/** "1 vote", "12 votes". */
export const countOf = (count: number, noun: string): string => `${count} ${nounOf(count, noun)}`;

/** "one", "one and two", "one, two and three". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
