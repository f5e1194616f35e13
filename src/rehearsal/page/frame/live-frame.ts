// The live floor beside the rooms, or behind a tab where there is no room for both: a frame of this very server, which is
// told who the viewer is whenever it asks, and whenever that is another. Where the server has no live floor there is none.

import { required } from '../element.ts';
import type { Snowflake } from '../protocol.ts';
import type { PageWords } from '../words/page-words.ts';

export interface LiveFrameParts {
  readonly words: PageWords;
  /** To the server's address for tokens. */
  readonly pageKey: string;
}

interface Seat {
  readonly guild: Snowflake;
  readonly viewer: Snowflake;
}

const ASKS = 'bullpen.token?';
const TELLS = 'bullpen.token';
const WIDE = '(min-width: 1100px)';

export class LiveFrame {
  readonly #parts: LiveFrameParts;
  readonly #frame = required('#live', HTMLIFrameElement);
  readonly #tabs = {
    rooms: required('#view-rooms', HTMLElement),
    floor: required('#view-floor', HTMLElement),
  };
  readonly #isWide = matchMedia(WIDE);
  #seat: Seat | null = null;
  /** The server says in the page's head whether it has a live floor. */
  readonly #isThere = document.querySelector('meta[name="live-floor"]') !== null;

  constructor(parts: LiveFrameParts) {
    this.#parts = parts;
    window.addEventListener('message', (event) => void this.#hear(event));
    this.#tabs.rooms.addEventListener('click', () => this.#turn('rooms'));
    this.#tabs.floor.addEventListener('click', () => this.#turn('floor'));
    this.#isWide.addEventListener('change', () => this.#open());
    document.body.classList.toggle('with-live', this.#isThere);
    this.#turn('rooms');
  }

  /** The server has said hello to this viewer, once or again. */
  async greet(seat: Seat): Promise<void> {
    const isOther = this.#seat !== null && this.#seat.viewer !== seat.viewer;
    this.#seat = seat;
    if (isOther && this.#frame.src !== '') this.#tell(await this.#token());
    else this.#open();
  }

  #turn(view: 'rooms' | 'floor'): void {
    document.body.dataset['view'] = view;
    for (const [name, tab] of Object.entries(this.#tabs)) {
      tab.setAttribute('aria-pressed', String(name === view));
    }
    this.#open();
  }

  /** Only when it can be seen: a page that nobody looks at costs its server nothing. */
  #open(): void {
    const isSeen = this.#isWide.matches || document.body.dataset['view'] === 'floor';
    if (!this.#isThere || !isSeen || this.#frame.src !== '' || this.#seat === null) return;
    const { guild } = this.#seat;
    const query = new URLSearchParams({ guild, locale: this.#parts.words.locale });
    this.#frame.src = `/live/?${query}`;
  }

  async #hear({ source, origin, data }: MessageEvent): Promise<void> {
    if (source !== this.#frame.contentWindow || origin !== location.origin) return;
    if (typeof data === 'object' && data !== null && 't' in data && data.t === ASKS) {
      this.#tell(await this.#token());
    }
  }

  /** Null: there is none to be had now. */
  #tell(token: string | null): void {
    this.#frame.contentWindow?.postMessage({ t: TELLS, token }, location.origin);
  }

  async #token(): Promise<string | null> {
    if (this.#seat === null) return null;
    const { guild, viewer } = this.#seat;
    const body = JSON.stringify({
      key: this.#parts.pageKey,
      viewer,
      guild,
      locale: this.#parts.words.locale,
    });
    try {
      const answer = await fetch('/live/rehearsal/token', {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
      });
      if (!answer.ok) return null;
      const said: unknown = await answer.json();
      const has = typeof said === 'object' && said !== null && 'token' in said;
      return has && typeof said.token === 'string' ? said.token : null;
    } catch {
      // The bar says that the server is away; the frame asks again.
      return null;
    }
  }
}
