// The whole catalogue in English, which is the original.

import { bets } from './bets.ts';
import { counts } from './counts.ts';
import { markets } from './markets.ts';
import { moments } from './moments.ts';
import { names } from './names.ts';
import { odds } from './odds.ts';
import { recap } from './recap.ts';
import { rejections } from './rejections.ts';
import { rewind } from './rewind.ts';
import { trades } from './trades.ts';
import { visit } from './visit.ts';
import { leak, tipsters, wallet } from './wallet.ts';

export const english = {
  bets,
  counts,
  leak,
  markets,
  moments,
  names,
  odds,
  recap,
  rejections,
  rewind,
  tipsters,
  trades,
  visit,
  wallet,
} as const;

export type English = typeof english;
