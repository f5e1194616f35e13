// The small line above a message: whom it answers and how that began, as Discord draws it. A press goes there.
import { cutAtWord } from '../../../letters/cut.ts';
import type { Block, Inline } from '../../../markdown/markdown.ts';
import { readMarkdown } from '../../../markdown/markdown.ts';
import { stampText } from '../../../markdown/stamp.ts';
import { element } from '../element.ts';
import type { PageMessage } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import type { MarkupContext } from './markup.ts';
import { initialPortrait } from './media.ts';

const BEGINNING_LENGTH = 120;

export function replyLine(original: PageMessage | undefined, around: Surroundings): HTMLElement {
  if (original === undefined)
    return element('div', { slot: 'reply', class: 'reply-line' }, around.words.say('replyGone'));
  return element(
    'button',
    {
      ...{ slot: 'reply', type: 'button', class: 'reply-line', 'data-testid': 'reply' },
      onclick: () => around.goTo(original.id),
    },
    ...quoted(original, around),
  );
}

/** A message in one line: whose it is, and how it begins. */
export function quoted(original: PageMessage, around: Surroundings): readonly HTMLElement[] {
  const { author } = original;
  const picture = around.picture(author.avatarUrl) ?? initialPortrait(author.name);
  const words = cutAtWord(plainText(textOf(original), around.markup), BEGINNING_LENGTH);
  return [
    element('img', { src: picture, alt: '' }),
    element('strong', {}, author.name),
    element('span', { class: 'reply-words' }, words || around.words.say('wordless')),
  ];
}

/** The first words of a message, wherever they stand in it. */
function textOf({ content, components, embeds }: PageMessage): string {
  if (content !== '') return content;
  const shown = firstText(components);
  return shown ?? embeds[0]?.title ?? embeds[0]?.description ?? '';
}

const TEXT_DISPLAY = 10;

function firstText(parts: unknown): string | undefined {
  for (const part of Array.isArray(parts) ? parts : []) {
    if (typeof part !== 'object' || part === null) continue;
    const { type, content, components } = part as Readonly<Record<string, unknown>>;
    if (type === TEXT_DISPLAY && typeof content === 'string') return content;
    const inner = firstText(components);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What a markdown text says, on one line, without its marks; a spoiler stays hidden. */
export function plainText(text: string, context: MarkupContext): string {
  const words = readMarkdown(text).map((block) => blockWords(block, context));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function blockWords(block: Block, context: MarkupContext): string {
  switch (block.kind) {
    case 'paragraph':
    case 'small':
    case 'heading':
      return inlineWords(block.children, context);
    case 'quote':
      return block.blocks.map((inner) => blockWords(inner, context)).join(' ');
    case 'list':
      return block.items.map(({ children }) => inlineWords(children, context)).join(' ');
    case 'codeBlock':
      return block.text;
  }
}

const inlineWords = (nodes: readonly Inline[], context: MarkupContext): string =>
  nodes.map((node) => nodeWords(node, context)).join('');

function nodeWords(node: Inline, context: MarkupContext): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'break':
      return ' ';
    case 'spoiler':
      return '▇▇▇';
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'link':
      return inlineWords(node.children, context);
    case 'channel':
      return `#${context.channelName(node.id) ?? context.words.say('unknownChannel')}`;
    case 'user':
      return `@${context.userName(node.id) ?? context.words.say('unknownUser')}`;
    case 'role':
      return `@${context.roleName(node.id) ?? context.words.say('unknownRole')}`;
    case 'all':
      return `@${node.name}`;
    case 'command':
      return `/${node.name}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'timestamp':
      return stampText(node.unixSeconds, node.style, context);
  }
}
