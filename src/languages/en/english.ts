// The whole catalogue in English, which is the original.

import { bets } from './bets.ts';
import { counts } from './counts.ts';
import { doctor } from './doctor.ts';
import { filter } from './filter.ts';
import { floor } from './floor.ts';
import { floorScenes } from './floor-scenes.ts';
import { floorState } from './floor-state.ts';
import { markets } from './markets.ts';
import { names } from './names.ts';
import { odds } from './odds.ts';
import { permissions } from './permissions.ts';
import { refusals } from './refusals.ts';
import { rejections } from './rejections.ts';
import { trades } from './trades.ts';
import { visit } from './visit.ts';
import { leak, tipsters, wallet } from './wallet.ts';

export const english = {
  bets,
  counts,
  doctor,
  filter,
  floor,
  floorScenes,
  floorState,
  leak,
  markets,
  names,
  odds,
  permissions,
  refusals,
  rejections,
  tipsters,
  trades,
  visit,
  wallet,
} as const;

export type English = typeof english;
