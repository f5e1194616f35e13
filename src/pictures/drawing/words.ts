// Text in several lines: wrapped at words, cut at a word with an ellipsis, and a word that is too long by itself
// cut between whole characters.

import type { SKRSContext2D } from 'canvas';
import { cutToWidth, flat } from './text.ts';

export interface WrapOptions {
  readonly widthMax: number;
  readonly linesMax: number;
  /** Room taken at the start of the first line, such as by a name. */
  readonly indent?: number;
}

/** The text in at most `linesMax` lines of the context's font. */
export function wrapped(
  context: SKRSContext2D,
  text: string,
  { widthMax, linesMax, indent = 0 }: WrapOptions,
): readonly string[] {
  const widthOf = (part: string): number => context.measureText(part).width;
  const words = flat(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  let room = widthMax - indent;
  while (words.length > 0) {
    const word = words[0] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      words.shift();
      continue;
    }
    if (line === '' && room === widthMax) {
      line = cutToWidth(word, room, widthOf);
      words.shift();
    }
    if (line === '' && lines.length === linesMax - 1) line = cutToWidth(word, room - widthOf('…'), widthOf);
    if (lines.length === linesMax - 1) {
      lines.push(withEllipsis(line, room, widthOf));
      return lines;
    }
    lines.push(line);
    line = '';
    room = widthMax;
  }
  return line === '' ? lines : [...lines, line];
}

function withEllipsis(line: string, widthMax: number, widthOf: (text: string) => number): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`) > widthMax) {
    const space = kept.lastIndexOf(' ');
    if (space < 0) return cutToWidth(kept, widthMax - widthOf('…'), widthOf);
    kept = kept.slice(0, space);
  }
  return kept.endsWith('…') ? kept : `${kept}…`;
}
