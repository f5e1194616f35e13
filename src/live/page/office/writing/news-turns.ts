// Whose turn it is in the strip of news while nothing new comes.

/** A headline stands there so long, to be read. */
export const STANDS_MS = 9_000;

/** Of the newest first: which has its turn so long after the newest came; null where there is none. */
export const headlineAt = <Headline>(newestFirst: readonly Headline[], sinceMs: number): Headline | null =>
  newestFirst[Math.floor(Math.max(0, sinceMs) / STANDS_MS) % newestFirst.length] ?? null;
