// The server's scheduled events, above its channels, as Discord has them: what, where and when.

import { element } from '../element.ts';
import type { PageEvent } from '../protocol.ts';

/** Undefined where none is coming. */
export function eventList(events: readonly PageEvent[]): HTMLElement | null {
  if (events.length === 0) return null;
  return element(
    'section',
    { 'aria-label': 'Events' },
    element('h2', { class: 'category' }, '🗓️ Events'),
    element('ul', {}, ...events.map((event) => element('li', { class: 'event' }, ...wordsOf(event)))),
  );
}

function wordsOf({ name, location, startsAt }: PageEvent): readonly HTMLElement[] {
  const when = new Date(startsAt).toLocaleString(undefined, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  });
  return [
    element('span', {}, name),
    element('time', { datetime: startsAt, 'data-testid': 'event' }, `${when} · ${location}`),
  ];
}
