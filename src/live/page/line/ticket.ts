// Who the viewer is, as the page was told: by its address, or by the rehearsal's page around it, which is asked again
// whenever another token is needed. Nobody else is listened to.

export interface TicketParts {
  readonly query: URLSearchParams;
  /** Of the address, without `#`. */
  readonly fragment: string;
  readonly page: Window;
}

const ASKS = 'bullpen.token?';
const TELLS = 'bullpen.token';
/** The page around has to ask its server first. */
const PATIENCE_MS = 10_000;

export class Ticket {
  readonly #page: Window;
  /** What the address said: good for once, where a page around can be asked. */
  #token: string | null;
  #waiting: ((token: string | null) => void)[] = [];
  #other: () => void = () => {};

  constructor({ query, fragment, page }: TicketParts) {
    this.#page = page;
    this.#token = new URLSearchParams(fragment).get('token') ?? query.get('token');
    page.addEventListener('message', (event) => this.#hear(event));
  }

  /** Called when the page around says unasked that the viewer is another. */
  onOther(callback: () => void): void {
    this.#other = callback;
  }

  /** Null for nobody in particular. */
  async token(): Promise<string | null> {
    const { parent } = this.#page;
    if (parent === this.#page) return this.#token;
    const first = this.#token;
    this.#token = null;
    return first ?? this.#asked(parent);
  }

  /** A server that has begun anew knows none of the tokens from before: each time another is asked for. */
  #asked(parent: Window): Promise<string> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the page around does not answer')), PATIENCE_MS);
      this.#waiting.push((token) => {
        clearTimeout(late);
        if (token === null) reject(new Error('the page around has no token now'));
        else resolve(token);
      });
      parent.postMessage({ t: ASKS }, this.#page.location.origin);
    });
  }

  #hear({ source, origin, data }: MessageEvent): void {
    const { parent, location } = this.#page;
    if (source !== parent || origin !== location.origin || !isTelling(data)) return;
    const waiting = this.#waiting.splice(0);
    for (const tell of waiting) tell(data.token);
    if (waiting.length > 0 || data.token === null) return;
    this.#token = data.token;
    this.#other();
  }
}

function isTelling(data: unknown): data is { readonly token: string | null } {
  return (
    typeof data === 'object' &&
    data !== null &&
    't' in data &&
    data.t === TELLS &&
    'token' in data &&
    (typeof data.token === 'string' || data.token === null)
  );
}
