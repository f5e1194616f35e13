// The fonts of the office's signs and bubbles: waited for a little, and said when more have come.

import { font } from '../../../../pictures/drawing/fonts.ts';

/** A slow line does without them at first. */
const WAIT_MS = 1500;
const FACES = ['Sign', 'Table', 'Loud'] as const;

/** Resolves when the letters of every day are there, or after a while. */
export async function fontsOfEveryDay(): Promise<void> {
  const wait = new Promise<void>((resolve) => setTimeout(resolve, WAIT_MS));
  const loads = Promise.allSettled(FACES.map((face) => document.fonts.load(font(face, 22), 'A1')));
  await Promise.race([loads, wait]);
}

/** Calls back whenever fonts have come, such as the first Greek name's; the result ends it. */
export function whenFontsCome(callback: () => void): () => void {
  document.fonts.addEventListener('loadingdone', callback);
  return () => document.fonts.removeEventListener('loadingdone', callback);
}
