// What a session hears first.

import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { guildCreatePayload } from '../wire/guild.ts';
import { userById } from '../wire/user.ts';
import { byId } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import type { Session } from './session.ts';

/** READY with every guild still unavailable, then a GUILD_CREATE for each. */
export function greet(world: World, session: Session): void {
  const guilds = world.guilds
    .where((guild) => guild.members[world.applicationId] !== undefined && session.serves(guild.id))
    .sort(byId);
  session.dispatch('READY', {
    v: 10,
    user: {
      ...userById(world, world.applicationId),
      verified: true,
      mfa_enabled: true,
      email: null,
      flags: 0,
    },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: `${world.url.replace(/^http/, 'ws')}/gateway`,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
    ...{
      session_type: 'normal',
      private_channels: [],
      presences: [],
      relationships: [],
      guild_join_requests: [],
    },
  });
  if (!session.wants(Intent.Guilds)) return;
  for (const guild of guilds) {
    if (!guild.unavailable) session.dispatch('GUILD_CREATE', guildCreatePayload(world, guild));
  }
}
