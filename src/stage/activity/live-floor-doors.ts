// The ways onto the live floor that a host has opened: inside Discord as an Activity, and at an address for any browser.

import type { GuildId } from '../../show/ids.ts';

export interface LiveFloorDoors {
  /** Whether Discord may launch it. */
  readonly hasActivity: boolean;
  /** Where anybody may watch a server's floor, live or from a round of an episode on; undefined: nowhere. */
  readonly addressOf: (guild: GuildId, from?: Moment) => string | undefined;
}

export interface Moment {
  readonly episode: number;
  readonly round: number;
}

export const NO_DOORS: LiveFloorDoors = { hasActivity: false, addressOf: () => undefined };
