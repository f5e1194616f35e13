// What a host hands to the stage: where Discord is, what is played there, and by whom.

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Traffic } from '../director/ports.ts';
import type { Notes } from '../journal/notes.ts';
import type { Performer } from '../show/cast/cast.ts';
import type { GuildId } from '../show/ids.ts';
import type { Settings } from '../show/state/settings.ts';
import type { MindKind } from '../views/answers/cast.ts';
import type { MindServers } from '../views/doctor/checkup.ts';
import type { MindName } from '../views/words/mind-name.ts';
import type { LiveFloorDoors } from './activity/live-floor-doors.ts';
import type { LostShow } from './channels/lost-show.ts';
import type { BadToken } from './client/bad-token.ts';
import type { Sharding } from './client/client.ts';
import type { GatewayRefused } from './client/gateway-refused.ts';
import type { Exchange } from './edge/exchange.ts';
import type { Command } from './interactions/command.ts';
import type { Retell } from './paper/retold-beats.ts';
import type { Pictures } from './pictures/board-picture.ts';

export interface StageOptions {
  /** One that is made already, whatever it speaks to; default: one of the stage's own, by the token. */
  readonly client?: Client;
  readonly token: string;
  /** Base address of Discord's API without version, such as `https://discord.com/api`. */
  readonly apiUrl?: string | undefined;
  readonly shards?: Sharding | undefined;
  readonly commands: readonly Command[];
  /** With what `/setup` opens a new show. */
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  /** Tells the recap's beats in a mind's words; without it, phrases do. */
  readonly retell?: Retell | undefined;
  /** Who plays a card. */
  readonly mindName: (card: Pick<Performer, 'id' | 'mind'>) => MindName;
  /** How it plays a card. */
  readonly mindKind: (card: Pick<Performer, 'id' | 'mind'>) => MindKind;
  /** Minds that other servers play, and how many of these do not answer. Default: none. */
  readonly mindServers?: (() => readonly MindServers[]) | undefined;
  /** Names that a card may carry now. */
  readonly mindsAtHand: () => readonly string[];
  /** What happens where the bot arrives: it says hello, or it sets up at once. Default: greet. */
  readonly onArrival?: 'greet' | 'setUp';
  /** Told when Discord will have the bot no more, though it was tried again: only the host can mend that. */
  readonly onRefused?: (why: BadToken | GatewayRefused) => void;
  /** Told of every request to Discord and how it was answered. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  /** Discord's status page, as JSON; null: there is none to ask. Default: null. */
  readonly statusUrl?: string | null;
  /** The ways onto the live floor. Default: none. */
  readonly liveFloor?: LiveFloorDoors | undefined;
  /** With it Discord says who comes by the Activity. */
  readonly clientSecret?: string | undefined;
  /** What the shows may ask of Discord together. Default: what Discord takes from a bot, unshared. */
  readonly traffic?: Traffic;
  readonly pictures: Pictures;
  readonly notes: (guild: GuildId) => Pick<Notes, 'get' | 'set'>;
  /**
   * Rejects where another process has taken the guild over, or nobody can say now: nothing is told there then. Default:
   * there is no other process.
   */
  readonly stillOurs?: (guild: GuildId) => Promise<void>;
  /** Guilds of this process of which anything is noted, with a show or without one. */
  readonly notedGuilds: () => Promise<readonly GuildId[]>;
  /** Shows that are known to have been here and that the database does not hold, or not in full. */
  readonly lost?: ReadonlyMap<GuildId, LostShow>;
  readonly clock: Clock;
  readonly log: Logger;
}
