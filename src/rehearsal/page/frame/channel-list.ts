// The list of rooms on the left: categories, channels, threads, and a mark where something new was said.

import { element, icon, required } from '../element.ts';
import type { PageChannel } from '../protocol.ts';
import { channelAddress } from '../route.ts';
import type { PageState } from '../state.ts';
import type { PageWords } from '../words/page-words.ts';
import { channelGroups, isThread } from './channel-order.ts';
import { eventList } from './event-list.ts';

const HASH = 'M10 3 8 21M16 3l-2 18M4 9h17M3 15h17';
const THREAD = 'M5 4v9a4 4 0 0 0 4 4h10m-4-4 4 4-4 4';
const HORN = 'M3 10v4h4l8 5V5l-8 5zm15-1a4 4 0 0 1 0 6';

function drawing(channel: PageChannel): SVGSVGElement {
  if (isThread(channel)) return icon(THREAD);
  return icon(channel.type === 5 ? HORN : HASH);
}

interface Listed {
  readonly state: PageState;
  readonly current: PageChannel | undefined;
  readonly words: PageWords;
}

function channelLink(channel: PageChannel, { state, current, words }: Listed): HTMLElement {
  const unread = state.unread.has(channel.id);
  const here = channel.id === current?.id;
  return element(
    'a',
    {
      href: channelAddress(channel, state.channels),
      class: `channel${unread ? ' unread' : ''}${isThread(channel) ? ' thread' : ''}`,
      'aria-current': here ? 'page' : undefined,
      'data-testid': `channel-${channel.name}`,
      'data-unread': unread ? 'true' : undefined,
    },
    drawing(channel),
    element('span', { class: 'channel-name' }, channel.name),
    unread ? element('span', { class: 'unseen' }, ` ${words.say('unread')}`) : null,
  );
}

export class ChannelList {
  readonly #list = required('#channels', HTMLElement);
  readonly #guild = required('#guild', HTMLElement);
  readonly #drawer = required('#drawer', HTMLButtonElement);
  readonly #words: PageWords;
  #drawnFrom: readonly unknown[] = [];

  constructor(words: PageWords) {
    this.#words = words;
  }

  render(state: PageState, current: PageChannel | undefined): void {
    const from = [state.channels, state.unread, state.guild, state.events, current?.id];
    if (from.every((fact, index) => fact === this.#drawnFrom[index])) return;
    this.#drawnFrom = from;
    this.#guild.textContent = state.guild.name;
    const others = [...state.unread].filter((id) => id !== current?.id).length;
    this.#drawer.classList.toggle('has-news', others > 0);
    const words = this.#words;
    this.#drawer.setAttribute(
      'aria-label',
      others > 0 ? words.say('channelsUnread', { count: others }) : words.say('channels'),
    );
    const focused = this.#list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    this.#list.replaceChildren(...this.#groups({ state, current, words }));
    if (focused) this.#list.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
  }

  #groups(listed: Listed): readonly HTMLElement[] {
    const { state, words } = listed;
    const groups = channelGroups(state.channels).map(({ category, channels }) => {
      const items = channels.map((channel) => element('li', {}, channelLink(channel, listed)));
      return element(
        'section',
        { 'aria-label': category?.name ?? words.say('bareChannels') },
        category === null ? null : element('h2', { class: 'category' }, category.name),
        element('ul', {}, ...items),
      );
    });
    const events = eventList(state.events ?? [], words);
    const channels = groups.length > 0 ? groups : [element('p', { class: 'empty' }, words.say('noChannels'))];
    return events === null ? channels : [events, ...channels];
  }
}
