// The names that Discord keeps for itself: no webhook speaks under one, so nobody of the cast is called so.

import { nameKey } from '../../letters/fold.ts';
import type { Rejection } from '../../show/rejection.ts';

/** Whoever looks at the name must not take it for one that Discord keeps, however it is spelt. */
export const isReserved = (name: string): boolean => /discord|dlscord|clyde/u.test(nameKey(name));

/** Why a card cannot bear this name; undefined where it can, or where none is typed. */
export const reservedFault = (name: string | undefined): Rejection | undefined =>
  name === undefined || !isReserved(name)
    ? undefined
    : {
        reason: 'badCard',
        fault: { part: 'name', why: 'reserved' },
      };
