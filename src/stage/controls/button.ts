// A button as commands and posts make it: plain data, which the payload alone turns into Discord's.

import type { Press } from './press.ts';

export interface Button {
  /** What it says when it is pressed. */
  readonly press: Press;
  /** At most `BUTTON_LABEL_SHOWN_MAX` characters, an outcome: "Bet 100 on Alex". */
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger';
  readonly emoji?: string;
  readonly disabled?: boolean;
}
