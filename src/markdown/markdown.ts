// Reads Discord's markdown into a tree. Pure: no document, no names looked up, never throws.
// Source: Discord's "Markdown Text 101" and "Message Formatting" pages.
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'channel' | 'user' | 'role'; readonly id: string }
  | { readonly kind: 'emoji' | 'all'; readonly name: string }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'timestamp'; readonly unixSeconds: number; readonly style: string };

export interface ListItem {
  readonly depth: number;
  readonly children: readonly Inline[];
}

export type Block =
  | { readonly kind: 'paragraph' | 'small'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: 'codeBlock'; readonly language: string; readonly text: string };

type Rule = readonly [RegExp, (match: RegExpExecArray, depth: number) => Inline | readonly Inline[]];
type Wrapped = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

/** Deeper nesting is shown as plain text, so that hostile input cannot make the reader recurse without end. */
const MAX_DEPTH = 6;

const group = (match: RegExpExecArray, index: number): string => match[index] ?? '';

function wrapped(pattern: RegExp, kind: Wrapped): Rule {
  return [pattern, (match, depth) => ({ kind, children: readInline(group(match, 1), depth + 1) })];
}

/** Punctuation that ends a sentence is not part of the address before it. */
function autolink(match: RegExpExecArray): readonly Inline[] {
  const whole = group(match, 0);
  const enclosed = whole.startsWith('<') && whole.endsWith('>');
  const url = enclosed ? whole.slice(1, -1) : whole.replace(/[).,:;!?'"\]]+$/, '');
  const link: Inline = { kind: 'link', url, children: [{ kind: 'text', text: url }] };
  const rest = enclosed ? '' : whole.slice(url.length);
  return rest === '' ? [link] : [link, { kind: 'text', text: rest }];
}

const rules: readonly Rule[] = [
  [/\\([^\p{L}\p{N}\s])/uy, (match) => ({ kind: 'text', text: group(match, 1) })],
  [/(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/y, (match) => ({ kind: 'code', text: group(match, 2) })],
  [
    /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    (match) => ({ kind: 'timestamp', unixSeconds: Number(group(match, 1)), style: match[2] ?? 'f' }),
  ],
  [/<#(\d+)>/y, (match) => ({ kind: 'channel', id: group(match, 1) })],
  [/<@!?(\d+)>/y, (match) => ({ kind: 'user', id: group(match, 1) })],
  [/<@&(\d+)>/y, (match) => ({ kind: 'role', id: group(match, 1) })],
  [/@(everyone|here)(?![\p{L}\p{N}_])/uy, (match) => ({ kind: 'all', name: group(match, 1) })],
  [
    /<\/([^:<>\n]{1,100}):(\d+)>/y,
    (match) => ({ kind: 'command', name: group(match, 1), id: group(match, 2) }),
  ],
  [/<a?:(\w{2,32}):\d+>/y, (match) => ({ kind: 'emoji', name: group(match, 1) })],
  [
    /\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: "[^"\n]*")?\)/y,
    (match, depth) => ({
      kind: 'link',
      url: group(match, 2),
      children: readInline(group(match, 1), depth + 1),
    }),
  ],
  [/<https?:\/\/[^\s<>]+>|https?:\/\/[^\s<>]+/y, autolink],
  [
    /\*\*\*([^\s*](?:[\s\S]*?[^\s*])?)\*\*\*/y,
    (match, depth) => ({
      kind: 'bold',
      children: [{ kind: 'italic', children: readInline(group(match, 1), depth + 1) }],
    }),
  ],
  wrapped(/\*\*([\s\S]+?)\*\*(?!\*)/y, 'bold'),
  wrapped(/__([\s\S]+?)__(?!_)/y, 'underline'),
  wrapped(/~~([\s\S]+?)~~/y, 'strike'),
  wrapped(/\|\|([\s\S]+?)\|\|/y, 'spoiler'),
  wrapped(/\*(?![\s*])((?:\*\*|[^*])*?[^\s*])\*(?!\*)/y, 'italic'),
  wrapped(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/uy, 'italic'),
  [/\n/y, () => ({ kind: 'break' })],
];

function applyRule(
  text: string,
  at: number,
  depth: number,
): { nodes: readonly Inline[]; end: number } | null {
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const made = make(match, depth);
    return { nodes: Array.isArray(made) ? made : [made as Inline], end: at + match[0].length };
  }
  return null;
}

const SPECIAL = /[\\`<[h@*_~|\n]/;

/** Reads what stands inside a line or paragraph; newlines become breaks. */
export function readInline(text: string, depth = 0): readonly Inline[] {
  if (depth > MAX_DEPTH) return [{ kind: 'text', text }];
  const nodes: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const found = SPECIAL.test(character) ? applyRule(text, at, depth) : null;
    if (found === null) {
      plain += character;
      at += 1;
      continue;
    }
    flush();
    nodes.push(...found.nodes);
    at = found.end;
  }
  flush();
  return nodes;
}

const LIST_LINE = /^( *)([-*]|\d{1,9}\.) +(.+)$/;

function readList(lines: readonly string[], from: number): { block: Block; next: number } {
  const items: ListItem[] = [];
  const first = LIST_LINE.exec(lines[from] ?? '')?.[2] ?? '-';
  const ordered = /\d/.test(first);
  let next = from;
  for (; next < lines.length; next += 1) {
    const match = LIST_LINE.exec(lines[next] ?? '');
    if (match === null) break;
    const depth = Math.min(Math.floor(group(match, 1).length / 2), MAX_DEPTH);
    if (depth === 0 && /\d/.test(group(match, 2)) !== ordered) break;
    items.push({ depth, children: readInline(group(match, 3)) });
  }
  const start = ordered ? Number.parseInt(first, 10) : 1;
  return { block: { kind: 'list', ordered, start, items }, next };
}

function readQuote(lines: readonly string[], from: number, depth: number): { block: Block; next: number } {
  const line = lines[from] ?? '';
  if (line.startsWith('>>> ')) {
    const inner = [line.slice(4), ...lines.slice(from + 1)];
    return { block: { kind: 'quote', blocks: readLines(inner, depth + 1) }, next: lines.length };
  }
  let next = from;
  while (next < lines.length && (lines[next] ?? '').startsWith('> ')) next += 1;
  const inner = lines.slice(from, next).map((quoted) => quoted.slice(2));
  return { block: { kind: 'quote', blocks: readLines(inner, depth + 1) }, next };
}

function readBlock(
  lines: readonly string[],
  from: number,
  depth: number,
): { block: Block; next: number } | null {
  const line = lines[from] ?? '';
  const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
  if (heading !== null) {
    const block: Block = {
      kind: 'heading',
      level: group(heading, 1).length,
      children: readInline(group(heading, 2)),
    };
    return { block, next: from + 1 };
  }
  const small = /^-# +(\S.*)$/.exec(line);
  if (small !== null) {
    return { block: { kind: 'small', children: readInline(group(small, 1)) }, next: from + 1 };
  }
  if (depth < 1 && (line.startsWith('> ') || line.startsWith('>>> '))) return readQuote(lines, from, depth);
  if (LIST_LINE.test(line)) return readList(lines, from);
  return null;
}

function readLines(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'paragraph', children: readInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = readBlock(lines, at, depth);
    if (found === null) {
      plain.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    flush();
    blocks.push(found.block);
    at = found.next;
  }
  flush();
  return blocks;
}

/** Reads a whole message. Code blocks come first: nothing inside them is markdown. */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const fence = /```(?:([\w+-]+)\n)?\n?([\s\S]+?)\n?```/g;
  const readPlain = (part: string): void => {
    if (part.trim() !== '') blocks.push(...readLines(part.replace(/^\n|\n$/g, '').split('\n'), 0));
  };
  let from = 0;
  for (const match of text.matchAll(fence)) {
    readPlain(text.slice(from, match.index));
    blocks.push({ kind: 'codeBlock', language: match[1] ?? '', text: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  readPlain(text.slice(from));
  return blocks;
}
