// The whole catalogue in English, which is the original.

import { bell } from './bell.ts';
import { bets } from './bets.ts';
import { counts } from './counts.ts';
import { floor } from './floor.ts';
import { floorScenes } from './floor-scenes.ts';
import { floorState } from './floor-state.ts';
import { markets } from './markets.ts';
import { names } from './names.ts';
import { odds } from './odds.ts';
import { rejections } from './rejections.ts';
import { trades } from './trades.ts';
import { visit } from './visit.ts';
import { leak, tipsters, wallet } from './wallet.ts';

export const english = {
  bell,
  bets,
  counts,
  floor,
  floorScenes,
  floorState,
  leak,
  markets,
  names,
  odds,
  rejections,
  tipsters,
  trades,
  visit,
  wallet,
} as const;

export type English = typeof english;
