// A custom id: the kind of a button or form, then what it is about, part by part, between colons: `vote:e2c1:0`.
// Discord hands it back as it is, so it is read with the suspicion that befits what strangers send.

import { isRejection, type Rejection } from '../../show/rejection.ts';

/** How one part of an id is written, and read back. */
export interface Part<Value> {
  write(value: Value): string;
  /** A refusal where the house knows no such thing; undefined where no id of the house ever looked so. */
  read(text: string): Value | Rejection | undefined;
}

/** The parts of an id by what they are called, in the order in which they stand. */
export type Parts = Readonly<Record<string, Part<unknown>>>;

/** What an id of these parts is about. */
export type Subject<P extends Parts> = {
  readonly [Name in keyof P]: P[Name] extends Part<infer Value> ? Value : never;
};

export function writeId<P extends Parts>(kind: string, parts: P, subject: Subject<P>): string {
  const written = Object.keys(parts).map((name) => parts[name]?.write(subject[name]));
  return [kind, ...written].join(':');
}

/** The last part takes all that is left. A part that is not there is read as an empty one: older ids had fewer. */
export function readParts<P extends Parts>(
  parts: P,
  texts: readonly string[],
): Subject<P> | Rejection | undefined {
  const entries = Object.entries(parts);
  if (entries.length === 0 && texts.length > 0) return undefined;
  const subject: Record<string, unknown> = {};
  for (const [index, [name, part]] of entries.entries()) {
    const text = index === entries.length - 1 ? texts.slice(index).join(':') : (texts[index] ?? '');
    const value = part.read(text);
    if (value === undefined || isRejection(value)) return value;
    subject[name] = value;
  }
  // Each part of the table has been read, and by its own reader.
  return subject as Subject<P>;
}

/** The kind before the first colon, and the texts behind it. */
export function splitId(id: string): { readonly kind: string; readonly texts: readonly string[] } {
  const [kind = '', ...texts] = id.split(':');
  return { kind, texts };
}
