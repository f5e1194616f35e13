// discord.js's client as the stage has it: it knows one server, and whether Discord says that it is there.

import type { Client } from 'discord.js';
import { SELF } from './api.ts';
import type { Rest } from './faulty-rest.ts';

export function clientOn(rest: Rest, guild: string, isThere: () => boolean): Client {
  const known = {
    id: guild,
    get available() {
      return isThere();
    },
    // Whatever was deleted, the server would have said so.
    channels: { cache: { get: () => ({ isThread: () => false }) } },
    members: { me: null },
    roles: { cache: new Map() },
    preferredLocale: 'en-US',
  };
  const client = {
    rest,
    guilds: { cache: { get: (id: string) => (id === guild ? known : undefined) } },
    channels: { cache: { get: () => undefined } },
    user: { id: SELF },
    application: { id: SELF },
  };
  return client as unknown as Client;
}
