// The live floor of a program: its hub, there before anything is played; its page in the rehearsal, or on an address of
// its own; and the ways that lead to it.

import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from '../director/ports.ts';
import { LiveHub } from '../live/live-hub.ts';
import { openLiveServer } from '../live/live-server.ts';
import { Passes } from '../live/passes.ts';
import { type RehearsalDoor, serveRehearsalPasses } from '../live/rehearsal-passes.ts';
import { serveLive } from '../live/serve-live.ts';
import { type GuildId, guildId } from '../show/ids.ts';
import type { LiveFloorDoors } from '../stage/activity/live-floor-doors.ts';
import type { BotStage } from '../stage/bot-stage.ts';
import type { Config } from './config.ts';
import { isPublic, type LiveConfig, publicAddress } from './live-config.ts';
import type { Opened } from './opened.ts';

/** Where `npm run prepare` has built it. */
export const LIVE_PAGE = fileURLToPath(new URL('../../dist/live', import.meta.url));

/** `isPublic`: whether anybody may watch a guild's floor. */
export const openLiveHub = (clock: Clock, log: Logger, isPublic: (guild: GuildId) => boolean): LiveHub =>
  new LiveHub({ passes: new Passes(() => clock.nowMs()), clock, log, isPublic });

/** Everything in rehearsal, and whatever the host has made public. */
export function whoseFloorsAreOpen({ token, live }: Pick<Config, 'token' | 'live'>) {
  return (guild: GuildId): boolean => token === null || isPublic(live?.page ?? null, guild);
}

/** On the rehearsal's own address. */
export const inRehearsal =
  (hub: LiveHub) =>
  async (server: FastifyInstance, door: RehearsalDoor): Promise<void> => {
    serveRehearsalPasses(server, { hub, door });
    await serveLive(server, { hub, folder: LIVE_PAGE, home: guildId(door.guild) });
  };

/** In rehearsal the page is the loopback's; elsewhere the doors are those that the host has opened. */
export function liveFloorDoors(
  live: LiveConfig | undefined,
  rehearsalUrl: string | undefined,
): LiveFloorDoors {
  if (rehearsalUrl !== undefined) {
    const page = { url: rehearsalUrl, floors: 'all' } as const;
    return { hasActivity: false, addressOf: (guild, from) => publicAddress(page, guild, from) };
  }
  const { page = null, clientSecret = null } = live ?? {};
  return {
    hasActivity: clientSecret !== null,
    addressOf: (guild, from) => publicAddress(page, guild, from),
  };
}

export interface LiveFloorParts {
  readonly opened: Opened;
  readonly hub: LiveHub;
  readonly stage: Pick<BotStage, 'admit' | 'applicationId'>;
}

/** Where it listens; undefined where the host wants none. Rejects with LiveAddressTaken. */
export async function openLiveFloor(
  live: LiveConfig | undefined,
  { opened, hub, stage }: LiveFloorParts,
): Promise<string | undefined> {
  if (live === undefined) return undefined;
  const { at, clientSecret } = live;
  const server = await openLiveServer({
    ...{ at, hub, folder: LIVE_PAGE },
    activity:
      clientSecret === null
        ? undefined
        : { clientId: () => stage.applicationId, admit: (guild, code) => stage.admit(guild, code) },
  });
  return opened.add(server, (it) => it.close()).url;
}
