// The catalogue in Japanese.

import type { Translation } from '../catalogue.ts';
import { counts } from './counts.ts';
import { names } from './names.ts';
import { recap } from './recap.ts';
import { trades } from './trades.ts';

export const japanese = { counts, names, recap, trades } as const satisfies Translation;
