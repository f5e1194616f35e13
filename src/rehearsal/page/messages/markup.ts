// Writes a markdown tree as HTML. The only place where text becomes markup, so the only place that escapes:
// every name, address and word goes through `escapeHtml`, and links are http or https or nothing.

import type { Block, Inline, ListItem } from '../../../markdown/markdown.ts';
import { readMarkdown } from '../../../markdown/markdown.ts';
import { stampText } from '../../../markdown/stamp.ts';
import type { Reading } from '../words/timestamp.ts';

/** What the writer must be told: who and what the ids name, who reads it, and when. */
export interface MarkupContext extends Reading {
  readonly channelName: (id: string) => string | undefined;
  readonly userName: (id: string) => string | undefined;
  readonly roleName: (id: string) => string | undefined;
  /** Where a link leads that stays on this page, such as `#1/2`; undefined for one that leads away. */
  readonly ownAddress: (url: string) => string | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function linkHtml(url: string, inner: string, { ownAddress }: MarkupContext): string {
  if (!/^https?:\/\//i.test(url)) return inner;
  const own = ownAddress(url);
  if (own !== undefined) return `<a href="${escapeHtml(own)}">${inner}</a>`;
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function mentionHtml(type: string, name: string, attributes = ''): string {
  return `<discord-mention type="${type}"${attributes}>${escapeHtml(name)}</discord-mention>`;
}

function nodeHtml(node: Inline, context: MarkupContext): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`;
    case 'break':
      return '<br>';
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return `<${tags[node.kind]}>${inlineHtml(node.children, context)}</${tags[node.kind]}>`;
    case 'spoiler':
      return `<discord-spoiler tabindex="0" role="button" aria-label="${escapeHtml(context.words.say('spoiler'))}">${inlineHtml(node.children, context)}</discord-spoiler>`;
    case 'link':
      return linkHtml(node.url, inlineHtml(node.children, context), context);
    case 'channel': {
      const name = context.channelName(node.id);
      if (name === undefined) return mentionHtml('channel', context.words.say('unknownChannel'));
      return mentionHtml('channel', name, ` data-channel="${escapeHtml(node.id)}" tabindex="0" role="link"`);
    }
    case 'user':
      return mentionHtml('user', context.userName(node.id) ?? context.words.say('unknownUser'));
    case 'role':
      return mentionHtml('role', context.roleName(node.id) ?? context.words.say('unknownRole'));
    case 'all':
      return mentionHtml('role', node.name);
    case 'command':
      return mentionHtml(
        'slash',
        node.name,
        ` data-command="${escapeHtml(node.name)}" data-command-id="${escapeHtml(node.id)}" aria-label="/${escapeHtml(node.name)}" tabindex="0" role="button"`,
      );
    case 'emoji':
      return escapeHtml(`:${node.name}:`);
    case 'timestamp':
      return timestampHtml(node.unixSeconds, node.style, context);
  }
}

function timestampHtml(unixSeconds: number, style: string, reading: Reading): string {
  const shown = escapeHtml(stampText(unixSeconds, style, reading));
  const whole = escapeHtml(stampText(unixSeconds, 'F', reading));
  return `<discord-time data-unix="${unixSeconds}" data-style="${escapeHtml(style)}" title="${whole}">${shown}</discord-time>`;
}

export function inlineHtml(nodes: readonly Inline[], context: MarkupContext): string {
  return nodes.map((node) => nodeHtml(node, context)).join('');
}

/** Items come flat with a depth; a deeper run becomes a list inside the item before it. */
function listHtml(items: readonly ListItem[], context: MarkupContext): string {
  const base = items[0]?.depth ?? 0;
  let html = '';
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    let next = at + 1;
    while (next < items.length && (items[next]?.depth ?? 0) > base) next += 1;
    const deeper = items.slice(at + 1, next);
    const nested = deeper.length > 0 ? `<ul>${listHtml(deeper, context)}</ul>` : '';
    html += `<li>${inlineHtml(item.children, context)}${nested}</li>`;
    at = next;
  }
  return html;
}

function blockHtml(block: Block, context: MarkupContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<span class="paragraph">${inlineHtml(block.children, context)}</span>`;
    case 'small':
      return `<small class="subtext">${inlineHtml(block.children, context)}</small>`;
    case 'heading':
      return `<h${block.level + 2} class="heading-${block.level}">${inlineHtml(block.children, context)}</h${block.level + 2}>`;
    case 'quote':
      return `<blockquote>${block.blocks.map((inner) => blockHtml(inner, context)).join('')}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
      return `<${tag}${start}>${listHtml(block.items, context)}</${tag}>`;
    }
    case 'codeBlock':
      return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
  }
}

/** A whole message or text display, as HTML that is safe to put into the page. */
export function markdownHtml(text: string, context: MarkupContext): string {
  return readMarkdown(text)
    .map((block) => blockHtml(block, context))
    .join('');
}
