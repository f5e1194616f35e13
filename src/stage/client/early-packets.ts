// discord.js puts every interaction aside until all shards have all of their guilds. With several shards, which may begin
// one in five seconds only, that is longer than anybody may wait for an answer; so it goes on at once where its own guild
// is there already. https://discord.com/developers/docs/events/gateway#rate-limiting

import type { Client } from 'discord.js';
import { Events, GatewayDispatchEvents, Status } from 'discord.js';
import { isRecord } from '../edge/read-answer.ts';

/** What discord.js has inside. */
interface OpenActions {
  readonly actions: { readonly InteractionCreate: { handle(data: unknown): void } };
}

/** Whether it was handled: an interaction of a guild that is there, while others are still to come. */
export function handledEarly(client: Client, packet: unknown): boolean {
  if (client.ws.status === Status.Ready || client.user === null || !isRecord(packet)) return false;
  const { t: type, d: data } = packet;
  if (type !== GatewayDispatchEvents.InteractionCreate || !isRecord(data)) return false;
  if (client.guilds.cache.get(String(data['guild_id']))?.available !== true) return false;
  client.emit(Events.Debug, 'an interaction is answered before all guilds are there');
  (client as unknown as OpenActions).actions.InteractionCreate.handle(data);
  return true;
}
