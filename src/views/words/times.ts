// Moments as Discord shows them, in each reader's own time zone. What is posted is read later too: a moment to come is
// written so that it stays true when it is past, "from 14:30 (57 seconds ago) on".

/** "in 5 minutes", as the reader's client counts it. */
export const fromNow = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:R>`;

/** "14:30" in the reader's time zone, with how far it is. */
export const clockTime = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:t> (${fromNow(atMs)})`;
