// The fonts of every picture: a loud pixel font for signs, a plain one with even figures for the table.
// Both carry Latin and extended Latin; what neither has is left to the system's fonts.

import { fileURLToPath } from 'node:url';
import { GlobalFonts } from 'canvas';

const FOLDER = new URL('../../assets/fonts/', import.meta.url);

/** Our own names, so that a font installed on the host can never stand in. */
const FILES: Readonly<Record<string, string>> = {
  'Bullpen Sign': 'press-start-2p-latin-400-normal.woff2',
  'Bullpen Sign Extended': 'press-start-2p-latin-ext-400-normal.woff2',
  'Bullpen Table': 'ibm-plex-sans-latin-500-normal.woff2',
  'Bullpen Table Extended': 'ibm-plex-sans-latin-ext-500-normal.woff2',
  'Bullpen Loud': 'ibm-plex-sans-latin-700-normal.woff2',
  'Bullpen Loud Extended': 'ibm-plex-sans-latin-ext-700-normal.woff2',
};

export type Face = 'Sign' | 'Table' | 'Loud';

/** A CSS font shorthand for the canvas. */
export const font = (face: Face, sizePx: number): string =>
  `${sizePx}px "Bullpen ${face}", "Bullpen ${face} Extended", sans-serif`;

/** Makes the fonts known to the canvas, once. Throws with the file's path when one cannot be read. */
export function loadFonts(): void {
  for (const [name, file] of Object.entries(FILES)) {
    if (GlobalFonts.has(name)) continue;
    const path = fileURLToPath(new URL(file, FOLDER));
    if (GlobalFonts.registerFromPath(path, name) === null) {
      throw new Error(`cannot load the font ${path}`);
    }
  }
}
