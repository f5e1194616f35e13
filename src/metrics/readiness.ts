// Whether a process serves: everything that keeps it from that, by name. Alive is something else: a process whose
// database is away waits for it, and starting it anew would mend nothing.

import type { Census } from '../stage/client/census.ts';
import { censusOfFloors, type WatchedFloors } from './floor-gauges.ts';

/** Why a process does not serve. */
export type Hindrance = 'closing' | 'starting' | 'gatewayDown' | 'journalAway' | 'allStopped';

export interface Serving {
  readonly isClosing: boolean;
  /** Undefined: it has not come up. */
  readonly census: Census | undefined;
  readonly floors: WatchedFloors | undefined;
  readonly nowMs: number;
}

/** Nothing: it is ready. One server of many that stands still does not make the others' process unready. */
export function hindrancesOf({ isClosing, census, floors, nowMs }: Serving): readonly Hindrance[] {
  if (isClosing) return ['closing'];
  if (census === undefined || floors === undefined) return ['starting'];
  const { states } = censusOfFloors(floors, nowMs);
  const open = Object.values(states).reduce((sum, count) => sum + count, 0);
  return [
    ...(census.shardsUp < census.shards ? (['gatewayDown'] as const) : []),
    ...(states.heldUp > 0 ? (['journalAway'] as const) : []),
    ...(open > 0 && states.stopped === open ? (['allStopped'] as const) : []),
  ];
}
