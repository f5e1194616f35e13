// A line that a performer thinks or says: not empty, short enough to read between two others.

export const LINE_LENGTH_MAX = 160;

/** What is wrong with a line, or undefined. */
export function lineFault(name: string, text: unknown): string | undefined {
  if (typeof text !== 'string' || text.trim() === '') return `${name} is empty`;
  if (text.length <= LINE_LENGTH_MAX) return undefined;
  return `${name} has ${text.length} characters, at most ${LINE_LENGTH_MAX}`;
}
