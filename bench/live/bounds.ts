// What the live floor must reach, by the names of its figures, and which of a run's figures do not: whoever measures says
// so, and ends with a code that a script notices.

/** None may be above. */
export const BOUNDS = {
  downloadKB: 900,
  firstPictureMs: 3_000,
  frameMsMedian: 4,
  frameMsP99: 10,
  deliveryP99Ms: 300,
  screenP99Ms: 300,
  watcherKB: 30,
  watcherHeapKB: 30,
  coreShare: 0.2,
  /** The last quarter's against the second's. */
  heapRatio: 1.05,
} as const;

/** One sentence for each; a figure that was not taken is none. */
export function missed(figures: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(BOUNDS).flatMap(([name, bound]) => {
    const figure = figures[name];
    if (figure === undefined) return [];
    return typeof figure === 'number' && figure <= bound
      ? []
      : [`${name} is ${figure}, and ${bound} at most is wanted`];
  });
}
