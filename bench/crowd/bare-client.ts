// The discord.js client as the stage opens it, and nothing else of the bot: what Discord's servers take of the heap by
// themselves.

import pino from 'pino';
import { readConfig } from '../../src/host/config.ts';
import { makeClient } from '../../src/stage/client/client.ts';
import { logIn } from '../../src/stage/client/log-in.ts';

const { token, discordApi: apiUrl, shards } = readConfig(process.env);
for (const name of ['SHARDS', 'SHARD_COUNT']) delete process.env[name];
const log = pino({ level: 'warn' });
const client = makeClient({ apiUrl, shards, log });
const clock = { nowMs: Date.now, at: () => () => undefined };
await logIn(client, { token: token ?? '', clock, log, signal: new AbortController().signal });
console.log('Bullpen  is live');
process.once('SIGTERM', () => process.exit());
