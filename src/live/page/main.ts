// The page's front door: reads the address, finds out who the viewer is, and opens the floor. In a frame of the rehearsal
// the page around it says who one is, in Discord's frame Discord does, and in public nobody is anybody.

import { enterActivity } from './activity/activity.ts';
import { required, setText } from './element.ts';
import { FloorPage } from './floor-page.ts';
import type { Overlay } from './floor-wants.ts';
import { followTheme } from './frame/theme.ts';
import { Ticket } from './line/ticket.ts';

const OVERLAYS: readonly Overlay[] = ['board', 'booth', 'office'];

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

const query = new URLSearchParams(location.search);
const overlay = OVERLAYS.find((name) => name === query.get('overlay')) ?? null;
if (overlay !== null) document.documentElement.dataset['overlay'] = overlay;
followTheme(document.documentElement, query.get('theme'));

const locale = query.get('locale') ?? navigator.language;
// Discord's client opens it so.
if (query.has('frame_id')) void openInDiscord();
else openHere();

async function openInDiscord(): Promise<void> {
  const bar = required('#notice', HTMLElement);
  const say = (sentence: string): void => setText(bar, sentence);
  const { guild, token } = await enterActivity({ base: './', locale, say });
  new FloorPage({ guild, token, base: './', locale, overlay: null, past: null }).start();
}

function openHere(): void {
  const episode = wholeNumber(query.get('episode'));
  const ticket = new Ticket({ query, fragment: location.hash.slice(1), page: window });
  // Whoever sends the address on, or looks over somebody's shoulder, has no use for who it was.
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  const page = new FloorPage({
    guild: query.get('guild') ?? '',
    token: () => ticket.token(),
    base: './',
    locale,
    overlay,
    past: episode === null ? null : { episode, round: wholeNumber(query.get('round')) ?? 0 },
  });
  ticket.onOther(() => page.enterAnew());
  page.start();
}
