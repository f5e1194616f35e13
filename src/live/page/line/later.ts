// The pauses of the page, as it hands them to whatever waits.

/** Calls back after the pause; returns a way to call it off. */
export function later(pauseMs: number, callback: () => void): () => void {
  const timer = setTimeout(callback, pauseMs);
  return () => clearTimeout(timer);
}
