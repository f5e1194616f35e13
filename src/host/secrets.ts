// What must never be read in a log or on a terminal, and its removal from any text: tokens of bots, webhooks and
// interactions, keys, and passwords in addresses. By their shape wherever they stand, and by their value where we know it.

/** Shorter ones would hide half of what is said. */
const KNOWN_CHARS_MIN = 4;
const HIDDEN = '[hidden]';

type Shape = readonly [pattern: RegExp, replacement: string];

/** Behind an escape of JSON: the letter of it is no part of what follows, nor is a backslash that stands for itself. */
const ESCAPED = String.raw`(?:(?<=\\(?:[bfnrt]|u[\da-f]{4}))|(?<=(?<!\\)(?:\\\\)+))`;
/** Not inside a word. */
const BEGIN = String.raw`(?:(?<![\w\\-])|${ESCAPED})`;

const SHAPES: readonly Shape[] = [
  // https://discord.com/developers/docs/resources/webhook, and the same with the escapes of an address or of JSON
  [/((?:webhooks|interactions)(?:\/|%2F|\\\/)\d+(?:\/|%2F|\\\/))[^/\s"'\\?#%]+/gi, `$1${HIDDEN}`],
  [/\b((?:Bot|Bearer|Basic)\s+)[\w.~+/=-]{8,}/g, `$1${HIDDEN}`],
  // An address with a log-in in it.
  [/(\w:\/\/[^\s/:@"'\\]*):[^\s/"'\\]+@/g, `$1:${HIDDEN}@`],
  [/([?&](?:password|token|api_?key|access_token|secret)=)[^&\s"'\\]+/gi, `$1${HIDDEN}`],
  [
    /(\\?"(?:[\w-]*(?:token|password|api_?key|secret)|authorization)\\?"\s*:\s*\\?")(?:[^"\\]|\\(?!"))+/gi,
    `$1${HIDDEN}`,
  ],
  // An interaction's token, which begins with "interaction:" in base64; the loopback's.
  [/aW50ZXJhY3Rpb246[\w=+/-]+/g, HIDDEN],
  [new RegExp(String.raw`${BEGIN}\d{17,20}\.[\w-]{24,}(?!\.)`, 'g'), HIDDEN],
  // What stands behind an id: discord.js names the queue of a webhook's or an interaction's requests so.
  [/(\b\d{17,20}(?:\/|%2F|\\\/|:))[\w.~+=-]{24,}/gi, `$1${HIDDEN}`],
  // A bot's token; whatever is as long as a webhook's.
  [new RegExp(String.raw`${BEGIN}[\w-]{18,40}\.[\w-]{5,8}\.[\w-]{24,}`, 'g'), HIDDEN],
  [new RegExp(String.raw`${BEGIN}[\w-]{66,}(?![\w-])`, 'g'), HIDDEN],
];

export class Secrets {
  #known: readonly RegExp[] = [];

  /** A value to hide wherever it stands alone; empty and very short ones are left to their shapes. */
  add(...values: readonly (string | undefined)[]): this {
    const spelled = values
      .filter((value) => value !== undefined && value.length >= KNOWN_CHARS_MIN)
      .flatMap((value = '') => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]);
    const patterns = [...new Set(spelled)].map(
      (value) =>
        new RegExp(`(?:(?<![A-Za-z0-9])|${ESCAPED})${value.replace(/[^\w]/g, '\\$&')}(?![A-Za-z0-9])`, 'g'),
    );
    this.#known = [...this.#known, ...patterns];
    return this;
  }

  /** The text without them; what is JSON stays JSON. */
  hide(text: string): string {
    const unknown = this.#known.reduce((left, pattern) => left.replace(pattern, HIDDEN), text);
    return SHAPES.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), unknown);
  }
}

/** The password of an address; undefined where there is none, or it is no address. */
export function passwordOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const raw = /^\w+:\/\/[^\s/]*?:([^\s/]+)@/.exec(address)?.[1];
  if (raw === undefined) return undefined;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
