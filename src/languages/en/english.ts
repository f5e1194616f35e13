// The whole catalogue in English, which is the original.

import { counts } from './counts.ts';
import { names } from './names.ts';
import { trades } from './trades.ts';

export const english = { counts, names, trades } as const;

export type English = typeof english;
