// The whole catalogue in English, which is the original.

import { counts } from './counts.ts';
import { names } from './names.ts';
import { rejections } from './rejections.ts';
import { trades } from './trades.ts';
import { visit } from './visit.ts';

export const english = { counts, names, rejections, trades, visit } as const;

export type English = typeof english;
