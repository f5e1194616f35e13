// A sealed text: one JSON object whose first field is the SHA-256 of every byte after it.
// Promises that no changed byte of a stored text goes unnoticed, while the text stays plain JSON to read by eye.
import { createHash } from 'node:crypto';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const OPENING = '{"checksum":"';
const CLOSING = '",';
const bodyAt = OPENING.length + 64 + CLOSING.length;

export interface Sealed {
  readonly text: string;
  readonly checksum: string;
}

export function seal(body: Readonly<Record<string, unknown>>): Sealed {
  return sealRest(JSON.stringify(body).slice(1));
}

/** `rest`: a body as JSON without its opening brace, as `openSeal` gives it. */
export function sealRest(rest: string): Sealed {
  const checksum = sha256(rest);
  return { text: `${OPENING}${checksum}${CLOSING}${rest}`, checksum };
}

export interface Unsealed {
  readonly body: Readonly<Record<string, unknown>>;
  readonly checksum: string;
}

/** The body a text was sealed with, or null when any byte of it differs from what was sealed. */
export function unseal(text: string): Unsealed | null {
  const opened = openSeal(text);
  if (opened === null) return null;
  const body = parseObject(`{${opened.rest}`);
  return body === null ? null : { body, checksum: opened.checksum };
}

/** What stands behind a text's checksum, unread; null when any byte of it differs from what was sealed. */
export function openSeal(text: string): { readonly rest: string; readonly checksum: string } | null {
  const rest = text.slice(bodyAt);
  const checksum = sha256(rest);
  return text === `${OPENING}${checksum}${CLOSING}${rest}` ? { rest, checksum } : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text);
  } catch {
    // A text with a right checksum and no JSON was written by something else: it is no sealed text either.
    return null;
  }
}
