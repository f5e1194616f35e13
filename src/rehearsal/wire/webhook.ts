// Webhooks as Discord's API writes them. The token is shown, as it is to the application that made the webhook.
import type { WebhookRecord } from '../world/records/webhook.ts';
import type { World } from '../world/world.ts';
import { userById } from './user.ts';

export function apiWebhook(world: World, webhook: WebhookRecord) {
  return {
    ...{ id: webhook.id, type: 1, guild_id: webhook.guildId, channel_id: webhook.channelId },
    ...{ name: webhook.name, avatar: webhook.avatar, token: webhook.token },
    // Null where a person made it; as of people's webhooks, Discord shows its token all the same.
    application_id: world.users.get(webhook.creatorId)?.bot === true ? webhook.creatorId : null,
    user: userById(world, webhook.creatorId),
    url: `${world.url}/api/webhooks/${webhook.id}/${webhook.token}`,
  };
}
