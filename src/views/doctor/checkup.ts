// All that the doctor looks at, as it was found: plain data, so that the same findings come of the same facts.

import type { Show } from '../../show/state/show.ts';
import type { Lack } from '../answers/lacks.ts';
import type { ShowPlace } from '../answers/set-up.ts';
import type { MindName } from '../words/mind-name.ts';
import type { Refusal } from './refusal.ts';
import type { Vitals } from './vitals.ts';

/** Discord's own status page: what it says, or why nothing is known of it. */
export type StatusPage =
  | { readonly kind: 'fine' | 'unknown' | 'notAsked' }
  | { readonly kind: 'incident'; readonly name: string };

export interface ChannelWebhooks {
  readonly channel: string;
  readonly mine: number;
  readonly others: number;
}

export interface DiscordSeen {
  /** Between two heartbeats of the gateway; null: not known yet. */
  readonly pingMs: number | null;
  readonly gateway: 'up' | 'down';
  /** Discord reports an outage of this server. */
  readonly outage: boolean;
  /** All requests wait: the address was turned away, or Discord does not answer. */
  readonly heldBack: 'ban' | 'silence' | null;
  /** How often it asked to slow down within the last hour. */
  readonly slowdowns: number;
  readonly status: StatusPage;
}

/** A mind that other servers play, and how many of them do not answer. */
export interface MindServers {
  readonly mind: string;
  readonly servers: number;
  readonly down: number;
}

export interface RefusedCounts {
  readonly slur: number;
  readonly invite: number;
  readonly link: number;
  readonly mention: number;
  /** Members who may propose nothing for now. */
  readonly barred: number;
}

/** The ways onto the live floor. */
export interface LiveFloorSeen {
  /** `notSwitchedOn`: Discord takes no command that launches it; `wrongSecret`: it refuses the host's secret. */
  readonly activity: 'off' | 'on' | 'notSwitchedOn' | 'wrongSecret';
  /** Whether anybody may watch it in a browser. */
  readonly isPublic: boolean;
}

export interface Checkup {
  readonly nowMs: number;
  readonly show: Show | undefined;
  /** Places of the show that have a channel, by their names; and those that have none. */
  readonly rooms: readonly ShowPlace[];
  readonly lostRooms: readonly ShowPlace[];
  readonly hasFloor: boolean;
  readonly lacks: readonly Lack[];
  readonly refusals: readonly Refusal[];
  readonly webhooks: readonly ChannelWebhooks[];
  readonly vitals: Vitals | undefined;
  /** Who plays the cast, each once. */
  readonly minds: readonly MindName[];
  /** Those of its minds that other servers play. */
  readonly servers: readonly MindServers[];
  readonly discord: DiscordSeen;
  readonly liveFloor: LiveFloorSeen;
  /** How far the host's clock is from Discord's; null: not known. */
  readonly clockOffMs: number | null;
  readonly refused: RefusedCounts;
  /** Where somebody may grant all that the bot needs. */
  readonly grantUrl: string;
}
