// What a viewer gets for an interaction. Replies are plain data; the stage alone turns them into Discord's messages.

import type { Button } from '../controls/button.ts';
import type { Modal } from '../controls/modal.ts';
import type { FeedWish } from '../floor/feeds.ts';
import type { Picture } from '../pictures/picture.ts';
import type { SavedFile } from '../posting/payload.ts';
import type { Asker } from './asks.ts';

/**
 * A message. `private` is ephemeral; `update` rewrites the message whose button was pressed; `tally` does so where that
 * message is the viewer's own, and leaves the floor's to the stage, which shows every vote there.
 */
export interface Shown {
  readonly kind: 'private' | 'public' | 'update' | 'tally';
  /** Discord markdown made by us; text of models and members in it went through `plain` (stage/filter). */
  readonly text: string;
  readonly buttons?: readonly (readonly Button[])[];
  readonly picture?: Picture;
  /** What takes its time: begun when this has been shown, which its outcome then replaces. */
  readonly next?: () => Promise<Shown>;
  readonly file?: SavedFile;
  /** Whose question it has taken: the answer will stand in its place. */
  readonly awaits?: Asker;
  /** It shows the headlines that wait for a manager: nobody needs to be told of them beside it. */
  readonly showsPile?: true;
}

/** A form that opens. */
export interface Asking {
  readonly kind: 'modal';
  readonly modal: Modal;
}

/** The live feed of a performer's thoughts, which is kept up to date from then on. */
export interface Feeding {
  readonly kind: 'feed';
  readonly follower: FeedWish;
  /** In a message of its own, or in that of the pressed button. */
  readonly shownAs: 'private' | 'update';
}

/** Discord opens the live floor for whoever asked, in place of an answer. */
export interface Launching {
  readonly kind: 'launch';
}

export type Reply = Shown | Asking | Feeding | Launching;

/** For the member alone. */
export const privately = (text: string): Shown => ({ kind: 'private', text });
