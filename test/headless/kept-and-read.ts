// A show as it is after a snapshot: written as JSON, and read again.

import { type KeptShow, showOf } from '../../src/show/state/kept-show.ts';
import type { Show } from '../../src/show/state/show.ts';

export const keptAndRead = (show: Show): Show => showOf(JSON.parse(JSON.stringify(show)) as KeptShow);
