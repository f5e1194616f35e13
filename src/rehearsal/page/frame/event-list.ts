// The server's scheduled events, above its channels, as Discord has them: what, where and when.

import { element } from '../element.ts';
import type { PageEvent } from '../protocol.ts';
import type { PageWords } from '../words/page-words.ts';

/** Null where none is coming. */
export function eventList(events: readonly PageEvent[], words: PageWords): HTMLElement | null {
  if (events.length === 0) return null;
  return element(
    'section',
    { 'aria-label': words.say('events') },
    element('h2', { class: 'category' }, `🗓️ ${words.say('events')}`),
    element('ul', {}, ...events.map((event) => element('li', { class: 'event' }, ...wordsOf(event, words)))),
  );
}

function wordsOf({ name, location, startsAt }: PageEvent, words: PageWords): readonly HTMLElement[] {
  const when = words.date(Date.parse(startsAt), {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  });
  return [
    element('span', {}, name),
    element('time', { datetime: startsAt, 'data-testid': 'event' }, `${when} · ${location}`),
  ];
}
