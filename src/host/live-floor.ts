// The live floor of a program: its hub, there before anything is played, and its page in the rehearsal.

import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from '../director/ports.ts';
import { LiveHub } from '../live/live-hub.ts';
import { Passes } from '../live/passes.ts';
import { type RehearsalDoor, serveRehearsalPasses } from '../live/rehearsal-passes.ts';
import { serveLive } from '../live/serve-live.ts';
import type { GuildId } from '../show/ids.ts';

/** Where `npm run prepare` has built it. */
export const LIVE_PAGE = fileURLToPath(new URL('../../dist/live', import.meta.url));

/** `isPublic`: whether anybody may watch a guild's floor. */
export const openLiveHub = (clock: Clock, log: Logger, isPublic: (guild: GuildId) => boolean): LiveHub =>
  new LiveHub({ passes: new Passes(() => clock.nowMs()), clock, log, isPublic });

/** On the rehearsal's own address. */
export const inRehearsal =
  (hub: LiveHub) =>
  async (server: FastifyInstance, door: RehearsalDoor): Promise<void> => {
    serveRehearsalPasses(server, { hub, door });
    await serveLive(server, { hub, folder: LIVE_PAGE });
  };
