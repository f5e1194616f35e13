// The menu of a message: tap and hold, click the right button, or press "⋯" beside it. It holds the applications'
// commands for messages, under "Apps", as the Discord app has them.
import { element } from '../element.ts';
import type { PageWords } from '../words/page-words.ts';

/** A command for messages. */
export interface MessageCommand {
  /** As registered. */
  readonly name: string;
  /** In the reader's language. */
  readonly shown: string;
}

export interface AppsMenuParts {
  readonly words: PageWords;
  /** Those that the viewer may use. */
  readonly commands: () => readonly MessageCommand[];
  readonly choose: (messageId: string, name: string) => void;
}

const MARGIN_PIXELS = 8;

/** Beside a message; `attendApps` opens the menu. */
export const appsButton = (author: string, words: PageWords): HTMLElement =>
  element(
    'button',
    {
      ...{ type: 'button', class: 'apps-button', 'data-testid': 'apps-button' },
      ...{ 'aria-haspopup': 'menu', 'aria-label': words.say('appsOf', { author }) },
    },
    '⋯',
  );

export function attendApps(log: HTMLElement, parts: AppsMenuParts): void {
  log.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.apps-button') : null;
    if (!(button instanceof HTMLElement)) return;
    const { left, bottom } = button.getBoundingClientRect();
    open(button, { x: left, y: bottom }, parts);
  });
  log.addEventListener('contextmenu', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a, img, input') !== null) return;
    const button = event.target.closest('discord-message')?.querySelector<HTMLElement>('.apps-button');
    if (button === null || button === undefined || parts.commands().length === 0) return;
    event.preventDefault();
    open(button, { x: event.clientX, y: event.clientY }, parts);
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function open(button: HTMLElement, place: Place, { words, commands, choose }: AppsMenuParts): void {
  const messageId = button.closest<HTMLElement>('discord-message')?.dataset['messageId'] ?? '';
  const close = new AbortController();
  const menu = element('div', {
    class: 'apps-menu',
    role: 'menu',
    'aria-label': words.say('apps'),
    tabindex: -1,
  });
  const shut = (): void => {
    close.abort();
    menu.remove();
    button.focus({ preventScroll: true });
  };
  const items = commands().map(({ name, shown }) => {
    const item = element('button', { type: 'button', role: 'menuitem', class: 'apps-item' }, shown);
    item.addEventListener('click', () => {
      shut();
      choose(messageId, name);
    });
    return item;
  });
  const none = items.length === 0 ? element('p', { class: 'apps-none' }, words.say('noApps')) : null;
  menu.append(
    element('p', { class: 'apps-title' }, words.say('apps')),
    ...items,
    ...(none === null ? [] : [none]),
  );
  document.body.append(menu);
  put(menu, place);
  (items[0] ?? menu).focus({ preventScroll: true });
  const { signal } = close;
  menu.addEventListener('keydown', (event) => step(event, items, shut), { signal });
  // The press that opened it is still on its way.
  setTimeout(() => {
    if (signal.aborted) return;
    const away = (event: Event): void => {
      if (!(event.target instanceof Node) || !menu.contains(event.target)) shut();
    };
    for (const kind of ['pointerdown', 'wheel'] as const) document.addEventListener(kind, away, { signal });
    window.addEventListener('resize', shut, { signal });
  });
}

/** Inside the window, whatever was pressed. */
function put(menu: HTMLElement, { x, y }: Place): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(x, window.innerWidth - width - MARGIN_PIXELS);
  const top = Math.min(y, window.innerHeight - height - MARGIN_PIXELS);
  menu.style.left = `${Math.max(MARGIN_PIXELS, left)}px`;
  menu.style.top = `${Math.max(MARGIN_PIXELS, top)}px`;
}

function step(event: KeyboardEvent, items: readonly HTMLElement[], shut: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    shut();
    return;
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || items.length === 0) return;
  event.preventDefault();
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
