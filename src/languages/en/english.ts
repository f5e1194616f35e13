// The whole catalogue in English, which is the original.

import { counts } from './counts.ts';
import { floor } from './floor.ts';
import { floorScenes } from './floor-scenes.ts';
import { floorState } from './floor-state.ts';
import { names } from './names.ts';
import { trades } from './trades.ts';

export const english = { counts, floor, floorScenes, floorState, names, trades } as const;

export type English = typeof english;
