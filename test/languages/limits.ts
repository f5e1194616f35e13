// How long a message may be where something cuts or refuses it: what stands on a button, over a form, in a choice.

import type { MessageKey } from '../../src/languages/catalogue.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';

/** Letters of the message itself; names that are put into it are cut where it is said. */
export const LIMITS: Readonly<Partial<Record<MessageKey, number>>> = {
  'asks.back': BUTTON_LABEL_SHOWN_MAX,
  'recap.toBooks': BUTTON_LABEL_SHOWN_MAX,
  'recap.toScenes': BUTTON_LABEL_SHOWN_MAX,
  'recap.toStory': BUTTON_LABEL_SHOWN_MAX,
};
