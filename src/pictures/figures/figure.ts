// What a walking figure is made of: three heads, the inks, and what a mood does to the face.
// Eighteen cells wide; a head is seventeen high and sits on the body of body.ts.

import type { Colour } from '../drawing/palette.ts';
import { grid } from '../portraits/sprite.ts';

/** From the day's profit: ahead, behind, out of the game, or none of these. */
export type Mood = 'calm' | 'gloating' | 'panicking' | 'ruined';

/** Rows that cover a sprite from `top` down; dots leave what is below. */
export interface Patch {
  readonly top: number;
  readonly rows: readonly string[];
}

export const patch = (top: number, text: string): Patch => ({ top, rows: grid(text) });

export interface Figure {
  /** K outline, S skin, C clothes, c what is worn over them, P trousers, B shoes; the rest is the head's. */
  readonly inks: Readonly<Record<string, Colour>>;
  readonly heads: {
    readonly front: readonly string[];
    /** Looking to the right. */
    readonly side: readonly string[];
    readonly back: readonly string[];
  };
  readonly faces: Readonly<Record<Exclude<Mood, 'calm'>, Patch>>;
  /** What the body wears, over the front of body.ts. */
  readonly outfit?: Patch;
}

/** The patch laid over the rows; rows that only the patch has are added. */
export function patched(rows: readonly string[], { top, rows: over }: Patch): readonly string[] {
  const height = Math.max(rows.length, top + over.length);
  return Array.from({ length: height }, (_, row) => {
    const under = rows[row] ?? '';
    const line = over[row - top];
    if (line === undefined) return under;
    return [...line].map((letter, column) => (letter === '.' ? (under[column] ?? '.') : letter)).join('');
  });
}

/** The head from behind: its outline, filled with one ink but for the inks to keep. */
export function behind(front: readonly string[], fill: string, keep = ''): readonly string[] {
  return front.map((line) => {
    const first = line.search(/[^.]/);
    const last = line.length - 1 - [...line].reverse().join('').search(/[^.]/);
    return [...line]
      .map((letter, column) => {
        if (letter === '.' || column === first || column === last || keep.includes(letter)) return letter;
        return letter === 'K' && row(line, column) ? 'K' : fill;
      })
      .join('');
  });
}

/** Whether the cell is part of the outline's steps at either end of the line. */
function row(line: string, column: number): boolean {
  const left = line.slice(0, column + 1).replace(/^\.+/, '');
  const right = line.slice(column).replace(/\.+$/, '');
  return /^K+$/.test(left) || /^K+$/.test(right) || line[column - 1] === '.' || line[column + 1] === '.';
}
