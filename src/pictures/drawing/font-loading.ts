// The fonts made known to the canvas of this machine. A browser loads them by its style sheets.

import { fileURLToPath } from 'node:url';
import { GlobalFonts } from 'canvas';
import { FONT_FILES } from './fonts.ts';

const FOLDER = new URL('../../../assets/fonts/', import.meta.url);

/** Makes the fonts known to the canvas, once. Throws with the file's path when one cannot be read. */
export function loadFonts(): void {
  for (const [name, file] of Object.entries(FONT_FILES)) {
    if (GlobalFonts.has(name)) continue;
    const path = fileURLToPath(new URL(file, FOLDER));
    if (GlobalFonts.registerFromPath(path, name) === null) {
      throw new Error(`cannot load the font ${path}`);
    }
  }
}
