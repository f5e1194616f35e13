// The whole catalogue in English, which is the original.

import { counts } from './counts.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { recap } from './recap.ts';
import { rewind } from './rewind.ts';
import { trades } from './trades.ts';

export const english = { counts, moments, names, recap, rewind, trades } as const;

export type English = typeof english;
