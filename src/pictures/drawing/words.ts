// Text in several lines: wrapped at words, cut at a word with an ellipsis, and a word that is too long by itself
// cut between whole characters. Scripts that write no spaces are wrapped at their words all the same, and no line
// begins with a mark that closes. What a no-break space holds together stays together.

import type { Ruler } from './brush.ts';
import { cutToWidth, flat } from './text.ts';

export interface WrapOptions {
  readonly widthMax: number;
  readonly linesMax: number;
  /** Room taken at the start of the first line, such as by a name. */
  readonly indent?: number;
}

/** What is never broken, and what stands before it unless it begins a line. */
interface Piece {
  readonly text: string;
  readonly gap: ' ' | '';
}

const NO_BREAK = /[\u00a0\u2007\u202f\u2060\ufeff]/u;
/** Blanks at which a line may end. */
const BREAKS = /[^\S\u00a0\u2007\u202f\ufeff]+/u;
const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;
const OPENS = /^[「『（［【〈《“‘([{]+$/u;
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％%]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The text in at most `linesMax` lines of the context's font. */
export function wrapped(
  context: Ruler,
  text: string,
  { widthMax, linesMax, indent = 0 }: WrapOptions,
): readonly string[] {
  const widthOf = (part: string): number => context.measureText(part).width;
  const pieces = [...piecesOf(flat(text))];
  const lines: string[] = [];
  let line = '';
  let room = widthMax - indent;
  while (pieces.length > 0) {
    const { text: word, gap } = pieces[0] ?? { text: '', gap: '' };
    const longer = line === '' ? word : `${line}${gap}${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      pieces.shift();
      continue;
    }
    if (line === '' && room === widthMax) {
      line = cutToWidth(word, room, widthOf);
      pieces.shift();
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

function piecesOf(text: string): readonly Piece[] {
  return text
    .split(BREAKS)
    .filter((word) => word !== '')
    .flatMap((word) => (SPACELESS.test(word) ? partsOf(word) : [{ text: word, gap: ' ' } as const]));
}

/**
 * The words of a script without spaces; what opens goes with what follows, what closes with what is before, and a
 * no-break space with both.
 */
function partsOf(word: string): readonly Piece[] {
  const parts: string[] = [];
  let opening = '';
  for (const { segment } of segmenter.segment(word)) {
    const last = parts.length - 1;
    if (OPENS.test(segment)) opening += segment;
    else if (NO_BREAK.test(segment)) opening = (opening === '' ? (parts.pop() ?? '') : opening) + segment;
    else if (opening === '' && last >= 0 && CLOSES.test(segment)) parts[last] += segment;
    else {
      parts.push(opening + segment);
      opening = '';
    }
  }
  if (opening !== '') parts.push(opening);
  return parts.map((text, index) => ({ text, gap: index === 0 ? ' ' : '' }));
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
