// The whole catalogue in English, which is the original.

import { bets } from './bets.ts';
import { counts } from './counts.ts';
import { markets } from './markets.ts';
import { names } from './names.ts';
import { odds } from './odds.ts';
import { trades } from './trades.ts';
import { leak, tipsters, wallet } from './wallet.ts';

export const english = { bets, counts, leak, markets, names, odds, tipsters, trades, wallet } as const;

export type English = typeof english;
