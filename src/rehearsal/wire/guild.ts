// Guilds as Discord's API and gateway write them.

import { channelsOf, threadsOf } from '../world/channels.ts';
import type { GuildRecord, RoleRecord } from '../world/records/guild.ts';
import type { World } from '../world/world.ts';
import { apiChannel } from './channel.ts';
import { apiMember } from './user.ts';

export function apiRole(role: RoleRecord) {
  return {
    ...{ id: role.id, name: role.name, permissions: role.permissions, position: role.position },
    ...{ color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
    ...{ hoist: false, icon: null, unicode_emoji: null, mentionable: role.mentionable ?? false, flags: 0 },
    managed: role.botId !== null,
    ...(role.botId === null ? {} : { tags: { bot_id: role.botId } }),
  };
}

/** What GET /guilds/{id} answers. */
export function apiGuild(guild: GuildRecord) {
  return {
    ...{ id: guild.id, name: guild.name, owner_id: guild.ownerId, preferred_locale: guild.preferredLocale },
    ...{ icon: null, splash: null, discovery_splash: null, banner: null, description: null },
    ...{ afk_channel_id: null, afk_timeout: 300, application_id: null, widget_enabled: false },
    ...{ verification_level: 0, default_message_notifications: 1, explicit_content_filter: 0 },
    ...{ features: [], emojis: [], stickers: [], mfa_level: 0, nsfw_level: 0, premium_tier: 0 },
    ...{ system_channel_id: null, system_channel_flags: 0, rules_channel_id: null, vanity_url_code: null },
    ...{ public_updates_channel_id: null, safety_alerts_channel_id: null, premium_subscription_count: 0 },
    ...{ premium_progress_bar_enabled: false, max_members: 500_000, hub_type: null, incidents_data: null },
    roles: guild.roles.map(apiRole),
  };
}

/** What GUILD_CREATE carries: the guild with its channels, threads and the application's own member. */
export function guildCreatePayload(world: World, guild: GuildRecord) {
  const member = apiMember(world, guild, world.applicationId);
  return {
    ...apiGuild(guild),
    joined_at: member?.joined_at ?? null,
    ...{ large: false, unavailable: false, member_count: Object.keys(guild.members).length },
    members: member === undefined ? [] : [member],
    channels: channelsOf(world, guild.id).map((channel) => apiChannel(world, channel)),
    threads: threadsOf(world, guild.id)
      .filter((thread) => thread.thread?.archived === false)
      .map((thread) => apiChannel(world, thread)),
    ...{
      voice_states: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    },
  };
}
