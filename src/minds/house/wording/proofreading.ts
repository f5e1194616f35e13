// What is read over before a line of the house model's is said: whether it was cut at its length.

const FINISHED = /[.!?…]['’”)\]]*$/u;

/** What is wrong with the lines of an answer, or undefined. */
export function slipIn(lines: readonly string[]): string | undefined {
  const unfinished = lines.find((line) => !FINISHED.test(line));
  return unfinished === undefined ? undefined : `"${unfinished}" is not finished`;
}
