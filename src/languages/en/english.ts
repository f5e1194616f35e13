// The whole catalogue in English, which is the original.

import { counts } from './counts.ts';

export const english = { counts } as const;

export type English = typeof english;
