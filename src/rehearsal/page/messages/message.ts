// One message as Discord draws it.

import { stampText } from '../../../markdown/stamp.ts';
import { componentElement } from '../components/components.ts';
import { element, fromSafeHtml, icon } from '../element.ts';
import type { PageMessage, Snowflake } from '../protocol.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PageWords } from '../words/page-words.ts';
import { besideName, clockText } from '../words/timestamp.ts';
import { appsButton } from './apps-menu.ts';
import { commandUsed } from './command-used.ts';
import { embedElement } from './embed.ts';
import { markdownHtml } from './markup.ts';
import { initialPortrait } from './media.ts';
import { pictureElement } from './picture.ts';
import { replyLine } from './reply-line.ts';

export interface MessagePlace {
  /** Shows its author's name and picture. */
  readonly startsGroup: boolean;
  readonly repliesTo: PageMessage | undefined;
  /** Of an answer to a command from a message's menu: that message. */
  readonly chosenOn: PageMessage | undefined;
  readonly dismiss: (messageId: Snowflake) => void;
}

const LOADING_FLAG = 128;
const EPHEMERAL_FLAG = 64;
const EYE =
  'M12 5c5 0 9 4.5 10 7-1 2.500-5 7-10 7S3 14.500 2 12c1-2.500 5-7 10-7zm0 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zm0 2.500a2 2 0 1 1 0 4 2 2 0 0 1 0-4z';

export function portrait(
  author: { readonly name: string; readonly avatarUrl: string },
  around: Surroundings,
): string {
  return around.picture(author.avatarUrl) ?? initialPortrait(author.name);
}

export function thinkingElement(name: string, words: PageWords): HTMLElement {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  dots.append(element('i'), element('i'), element('i'));
  return element('span', { class: 'thinking' }, dots, words.say('thinking', { name }));
}

/** "Only you can see this · Dismiss". */
export function privateNote(dismiss: () => void, words: PageWords): HTMLElement {
  const link = element('button', { type: 'button', class: 'link-button' }, words.say('dismiss'));
  link.addEventListener('click', dismiss);
  return element(
    'div',
    { slot: 'thread', class: 'private-note', 'data-testid': 'ephemeral' },
    icon(EYE),
    element('span', {}, words.say('onlyYou')),
    link,
  );
}

function attachments(message: PageMessage, around: Surroundings): HTMLElement | null {
  const shownElsewhere = new Set(
    message.embeds.flatMap(({ image, thumbnail }) => [image?.url, thumbnail?.url]),
  );
  const left = message.attachments.filter(({ url }) => !shownElsewhere.has(url));
  if (left.length === 0 || (message.flags & 32_768) !== 0) return null;
  const parts = left.map((file) => {
    if (
      file.content_type?.startsWith('image/') === true ||
      /\.(png|jpe?g|gif|webp|svg)$/i.test(file.filename)
    ) {
      const description = file.description ?? '';
      return pictureElement(
        { address: file.url, description, width: file.width, height: file.height },
        around,
      );
    }
    const own = around.picture(file.url);
    return own === null
      ? element('span', {}, file.filename)
      : element('a', { class: 'file', href: own, download: file.filename }, `📎 ${file.filename}`);
  });
  return element('div', { slot: 'attachments', class: 'attachments' }, ...parts);
}

function body(message: PageMessage, around: Surroundings): readonly (HTMLElement | null)[] {
  if ((message.flags & LOADING_FLAG) !== 0) return [thinkingElement(message.author.name, around.words)];
  const words = new Map(message.attachments.map(({ url, description }) => [url, description ?? '']));
  const parts = message.components.map((component) => componentElement(component, around));
  return [
    message.content === '' ? null : fromSafeHtml(markdownHtml(message.content, around.markup), 'markdown'),
    attachments(message, around),
    ...message.embeds.map((embed) => embedElement(embed, words, around)),
    message.editedTimestamp === null || message.content === ''
      ? null
      : editedMark(message.editedTimestamp, around),
    parts.length === 0 ? null : element('div', { slot: 'components', class: 'components' }, ...parts),
  ];
}

function editedMark(editedTimestamp: string, { markup, words }: Surroundings): HTMLElement {
  const title = stampText(Date.parse(editedTimestamp) / 1000, 'F', markup);
  return element('span', { class: 'edited', title }, words.say('edited'));
}

/** Whether nobody but the reader sees it. */
export const isPrivate = ({ ephemeralFor, flags }: Pick<PageMessage, 'ephemeralFor' | 'flags'>): boolean =>
  ephemeralFor !== undefined || (flags & EPHEMERAL_FLAG) !== 0;

/** A whole message. Redrawn, not changed, when the message changes. */
export function messageElement(message: PageMessage, place: MessagePlace, around: Surroundings): HTMLElement {
  const atMs = Date.parse(message.timestamp);
  const secret = isPrivate(message);
  const stamp = place.startsGroup ? besideName(atMs, around.markup) : clockText(atMs, around.words);
  const made = element(
    'discord-message',
    {
      author: message.author.name,
      avatar: portrait(message.author, around),
      bot: message.author.bot,
      timestamp: stamp,
      'message-body-only': !place.startsGroup,
      class: `${place.startsGroup ? 'starts-group' : ''}${secret ? ' private' : ''}`.trim(),
      role: 'article',
      'aria-label': `${message.author.name}, ${stamp}`,
      'data-testid': `message-${message.id}`,
      'data-message-id': message.id,
      'data-author': message.author.name,
      'data-ephemeral': secret ? 'true' : undefined,
    },
    commandUsed(message, place.chosenOn, around) ??
      (message.referencedMessageId === undefined ? null : replyLine(place.repliesTo, around)),
    place.startsGroup ? null : element('span', { class: 'unseen' }, `${message.author.name}: `),
    ...body(message, around),
    secret
      ? privateNote(() => place.dismiss(message.id), around.words)
      : appsButton(message.author.name, around.words),
  );
  return made;
}
