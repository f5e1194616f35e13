// What may be said in the log of a packet that was lost: its kind and its server. What it held is members' own.

import { isRecord } from './read-answer.ts';

export function labelOf(packet: unknown): { type?: string; guild?: string } {
  if (!isRecord(packet)) return {};
  const { t: type, d: data } = packet;
  const ofGuild = typeof type === 'string' && /^GUILD_(CREATE|UPDATE|DELETE)$/.test(type);
  const guild = isRecord(data) ? data[ofGuild ? 'id' : 'guild_id'] : undefined;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(typeof guild === 'string' ? { guild } : {}),
  };
}
