// An embed. Titles and pictures are put in by hand: the component would turn long numbers in a title into
// emoji from Discord's CDN, and knows no words for a picture.
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { readInline } from '../../../markdown/markdown.ts';
import { element, fromSafeHtml } from '../element.ts';
import type { Surroundings } from '../surroundings.ts';
import { besideName } from '../words/timestamp.ts';
import { inlineHtml, markdownHtml } from './markup.ts';
import { pictureElement } from './picture.ts';

/** Discord writes colours as one number; none means the grey of the theme. */
export function cssColour(colour: number | null | undefined): string | undefined {
  return colour === undefined || colour === null ? undefined : `#${colour.toString(16).padStart(6, '0')}`;
}

function link(address: string | undefined, content: Node): Node {
  if (address === undefined || !/^https?:\/\//.test(address)) return content;
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, content);
}

function authorLine(embed: APIEmbed, around: Surroundings): HTMLElement | null {
  if (embed.author === undefined) return null;
  const address = embed.author.icon_url === undefined ? null : around.picture(embed.author.icon_url);
  const portrait = address === null ? null : element('img', { src: address, alt: '' });
  const name = element('span', {}, embed.author.name);
  return element('div', { class: 'embed-author' }, portrait, link(embed.author.url, name));
}

function head(embed: APIEmbed, around: Surroundings): HTMLElement {
  const title =
    embed.title === undefined
      ? null
      : element(
          'div',
          { class: 'embed-title' },
          link(embed.url, fromSafeHtml(inlineHtml(readInline(embed.title), around.markup), 'inline')),
        );
  const description =
    embed.description === undefined
      ? null
      : fromSafeHtml(markdownHtml(embed.description, around.markup), 'markdown embed-description');
  return element('div', { slot: 'description' }, authorLine(embed, around), title, description);
}

function fieldElement(field: APIEmbedField, around: Surroundings): HTMLElement {
  return element(
    'div',
    { class: field.inline === true ? 'embed-field embed-field-inline' : 'embed-field' },
    element(
      'div',
      { class: 'embed-field-name' },
      fromSafeHtml(inlineHtml(readInline(field.name), around.markup), 'inline'),
    ),
    fromSafeHtml(markdownHtml(field.value, around.markup), 'markdown'),
  );
}

function footer(embed: APIEmbed, around: Surroundings): HTMLElement | null {
  const stamp = embed.timestamp === undefined ? '' : besideName(Date.parse(embed.timestamp), around.markup);
  const words = [embed.footer?.text ?? '', stamp].filter((part) => part !== '').join(' • ');
  if (words === '') return null;
  const address = embed.footer?.icon_url === undefined ? null : around.picture(embed.footer.icon_url);
  const portrait = address === null ? null : element('img', { src: address, alt: '' });
  return element('div', { slot: 'footer', class: 'embed-footer' }, portrait, element('span', {}, words));
}

/** `descriptions` are the words of the message's attachments by address, for pictures the embed refers to. */
export function embedElement(
  embed: APIEmbed,
  descriptions: ReadonlyMap<string, string>,
  around: Surroundings,
): HTMLElement {
  const thumbnail = embed.thumbnail === undefined ? null : around.picture(embed.thumbnail.url);
  const made = element('discord-embed', {
    slot: 'embeds',
    color: cssColour(embed.color),
    thumbnail: thumbnail ?? undefined,
  });
  made.append(head(embed, around));
  if (embed.fields !== undefined && embed.fields.length > 0) {
    const fields = embed.fields.map((field) => fieldElement(field, around));
    made.append(element('div', { slot: 'fields', class: 'embed-fields' }, ...fields));
  }
  if (embed.image !== undefined) {
    const { url, width, height } = embed.image;
    const description = descriptions.get(url) ?? embed.title ?? '';
    const picture = pictureElement({ address: url, description, width, height }, around);
    made.append(element('div', { slot: 'fields', class: 'embed-picture' }, picture));
  }
  const end = footer(embed, around);
  if (end !== null) made.append(end);
  return made;
}
