// Buttons in the rows that Discord has room for under a message; those that find no room are left out.

import { BUTTONS_A_ROW_MAX, ROWS_MAX } from '../../views/words/discord-limits.ts';
import type { Button } from './button.ts';

type Rows = readonly (readonly Button[])[];

export const BUTTONS_MAX = BUTTONS_A_ROW_MAX * ROWS_MAX;

/** One beside another, a row after the other. */
export const inRows = (buttons: readonly Button[], rowsMax = ROWS_MAX): Rows =>
  Array.from({ length: Math.min(rowsMax, Math.ceil(buttons.length / BUTTONS_A_ROW_MAX)) }, (_, row) =>
    buttons.slice(row * BUTTONS_A_ROW_MAX, (row + 1) * BUTTONS_A_ROW_MAX),
  );

/** One below another, so that each has the full width while there are few. */
export const inColumns = (buttons: readonly Button[]): Rows =>
  Array.from({ length: Math.min(ROWS_MAX, buttons.length) }, (_, row) =>
    buttons.slice(0, BUTTONS_MAX).filter((_button, index) => index % ROWS_MAX === row),
  );
