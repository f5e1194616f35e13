// What goes over the live floor's socket, in JSON text frames: types for what the server sends, and readers for what a
// page sends, which is read with suspicion. The page imports the types alone.

import { z } from 'zod';
import type { PerformerId } from '../show/ids.ts';
import type { LiveChange } from '../views/live/changes.ts';
import type { LiveAnswer } from '../views/live/live-answer.ts';
import type { LiveBook } from '../views/live/live-book.ts';
import type { LiveMoment } from '../views/live/live-moment.ts';
import type { LivePicture } from '../views/live/live-picture.ts';

/** The first frame. */
export interface HelloFrame {
  readonly t: 'hello';
  /** For Intl. */
  readonly locale: string;
  /** The page's labels by their keys, such as `live.title`; slots are plain `{name}`. */
  readonly words: Readonly<Record<string, string>>;
  /** Null: nobody in particular, who only watches. */
  readonly viewer: { readonly id: string; readonly name: string } | null;
  readonly may: 'watch' | 'act';
  /** The server's clock, by which every time in the picture counts. */
  readonly nowMs: number;
  readonly guild: { readonly id: string; readonly name: string };
}
/** The whole picture; the next step is numbered `seq + 1`. */
export interface PictureFrame {
  readonly t: 'picture';
  readonly seq: number;
  readonly picture: LivePicture;
}
/** What differs from the picture before, and what happened. A number left out is a gap: ask `again`. */
export interface StepFrame {
  readonly t: 'step';
  readonly seq: number;
  readonly changes: readonly LiveChange[];
  readonly moments: readonly LiveMoment[];
  readonly atMs: number;
}
export interface BookFrame extends LiveBook {
  readonly t: 'book';
}
/** To those who follow the performer, as it comes. */
export interface ThoughtFrame {
  readonly t: 'thought';
  readonly performer: PerformerId;
  readonly round: number;
  readonly thought: string;
  readonly speech: string;
  readonly trade: string;
}
/** To what was used under that id. */
export interface ReplyFrame extends LiveAnswer {
  readonly t: 'reply';
  readonly id: string;
}
export interface ErrorFrame {
  readonly t: 'error';
  /**
   * Astray: nobody in particular has come to an address of no floor. Gone: what was kept of the server was deleted.
   * Erased: the member was, as they wished.
   */
  readonly why:
    | 'expired'
    | 'full'
    | 'tabs'
    | 'noFloor'
    | 'astray'
    | 'gone'
    | 'erased'
    | 'onlyWatching'
    | 'tooFast'
    | 'notUnderstood';
  /** A whole sentence, in the viewer's language. */
  readonly message: string;
  /** Of what was used, where it is about that. */
  readonly id?: string;
}

export type ServerFrame =
  | HelloFrame
  | PictureFrame
  | StepFrame
  | BookFrame
  | ThoughtFrame
  | ReplyFrame
  | ErrorFrame;

/** One round of a rewound episode, as it looked when it was over; a step as over the socket. */
export interface Rewound {
  readonly episode: number;
  readonly opensAtMs: number;
  /** What the steps begin with. */
  readonly picture: LivePicture;
  readonly steps: readonly Omit<StepFrame, 't'>[];
}

const ID_LENGTH_MAX = 64;
const TEXT_LENGTH_MAX = 4_000;
const FIELDS_MAX = 25;

const id = z.string().min(1).max(ID_LENGTH_MAX);
const customId = z.string().min(1).max(100);
const text = z.string().max(TEXT_LENGTH_MAX);
const few = (table: object): boolean => Object.keys(table).length <= FIELDS_MAX;

const deed = z.union([
  z.strictObject({
    command: z.string().min(1).max(32),
    values: z.record(z.string().max(32), z.union([text, z.number(), z.boolean()])).refine(few),
  }),
  z.strictObject({ press: customId }),
  z.strictObject({
    form: customId,
    written: z
      .record(z.string().max(100), z.union([text, z.array(text).max(FIELDS_MAX), z.boolean()]))
      .refine(few),
  }),
]);

const clientFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('again') }),
  z.strictObject({ t: z.literal('book'), performer: id }),
  z.strictObject({ t: z.literal('use'), id, what: deed }),
  z.strictObject({ t: z.literal('token'), token: z.string().max(4_000) }),
]);

export type ClientFrame = z.infer<typeof clientFrame>;

/** Undefined where it is no frame of a page's. */
export function readClientFrame(data: string): ClientFrame | undefined {
  try {
    return clientFrame.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}
