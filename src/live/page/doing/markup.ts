// Shows Discord's markdown: the tree that src/markdown reads becomes elements, whose texts are texts. Links lead to
// https alone and open elsewhere; what only Discord can show (channels, members, commands) is named as it is written.

import {
  type Block,
  type Inline,
  type ListItem,
  readInline,
  readMarkdown,
} from '../../../markdown/markdown.ts';
import { stampText } from '../../../markdown/stamp.ts';
import { element } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';

export interface Reading {
  readonly words: PageWords;
  readonly nowMs: number;
}

/** A whole message. */
export const markdownNodes = (text: string, reading: Reading): readonly Node[] =>
  readMarkdown(text).map((block) => blockNode(block, reading));

/** One line of it. */
export const lineNodes = (text: string, reading: Reading): readonly Node[] =>
  readInline(text).map((node) => inlineNode(node, reading));

/** The times in `under` are told anew, as time goes by. */
export function retellTimes(under: ParentNode, { words, nowMs }: Reading): void {
  for (const time of under.querySelectorAll<HTMLTimeElement>('time[data-style="R"]')) {
    const text = stampText(Number(time.dataset['unix']), 'R', { words, nowMs });
    if (time.textContent !== text) time.textContent = text;
  }
}

function blockNode(block: Block, reading: Reading): Node {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, ...inside(block.children, reading));
    case 'small':
      return element('p', { class: 'small' }, ...inside(block.children, reading));
    case 'heading':
      return element('p', { class: 'heading' }, ...inside(block.children, reading));
    case 'quote':
      return element('blockquote', {}, ...block.blocks.map((inner) => blockNode(inner, reading)));
    case 'list':
      return listNode(block.items, block.ordered, reading);
    case 'codeBlock':
      return element('pre', { tabindex: 0 }, element('code', {}, block.text));
  }
}

/** Items come flat, with a depth each: drawn as an indent. */
function listNode(items: readonly ListItem[], isOrdered: boolean, reading: Reading): Node {
  const made = items.map(({ depth, children }) =>
    element('li', { class: depth > 0 ? 'deeper' : undefined }, ...inside(children, reading)),
  );
  return element(isOrdered ? 'ol' : 'ul', {}, ...made);
}

const inside = (nodes: readonly Inline[], reading: Reading): readonly Node[] =>
  nodes.map((node) => inlineNode(node, reading));

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', spoiler: 'span' } as const;

function inlineNode(node: Inline, reading: Reading): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return element('code', {}, node.text);
    case 'break':
      return element('br');
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'spoiler':
      return element(TAGS[node.kind], {}, ...inside(node.children, reading));
    case 'link':
      return linkNode(node.url, inside(node.children, reading));
    case 'timestamp':
      return timeNode(node, reading);
    case 'command':
      return element('code', {}, `/${node.name}`);
    case 'emoji':
      return document.createTextNode(`:${node.name}:`);
    case 'all':
      return document.createTextNode(`@${node.name}`);
    case 'channel':
    case 'user':
    case 'role':
      return document.createTextNode('…');
  }
}

function linkNode(url: string, children: readonly Node[]): Node {
  if (!/^https:\/\//i.test(url)) return element('span', {}, ...children);
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

function timeNode(stamp: { unixSeconds: number; style: string }, { words, nowMs }: Reading): Node {
  const time = element(
    'time',
    { 'data-unix': stamp.unixSeconds, 'data-style': stamp.style },
    stampText(stamp.unixSeconds, stamp.style, { words, nowMs }),
  );
  time.title = stampText(stamp.unixSeconds, 'F', { words, nowMs });
  return time;
}
