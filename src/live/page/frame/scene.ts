// What every part of the page is drawn from: a picture, the viewer's words, what the viewer may do, and what time it is.

import type { LivePicture } from '../../../views/live/live-picture.ts';
import type { PageWords } from '../words/page-words.ts';

export interface Scene {
  readonly picture: LivePicture;
  readonly words: PageWords;
  /** Whether the viewer is somebody who may do things, and looks at what is now. */
  readonly mayAct: boolean;
  /** The picture is of a moment that is over. */
  readonly isPast: boolean;
  /** The episode that is open, or was last, whatever the picture is of; null before the first picture of now. */
  readonly episodeNow: number | null;
  /** By the server's clock. */
  readonly nowMs: number;
}
