// Discord has closed the gateway for good and would do so again: what the host must change first, in one sentence.
// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes

import { GatewayCloseCodes as Close } from 'discord.js';
import { BadToken } from './bad-token.ts';

const PORTAL = 'https://discord.com/developers/applications';

const REASONS: Readonly<Partial<Record<number, string>>> = {
  [Close.DisallowedIntents]: `this application may not have the intent it asks for; look at ${PORTAL} (your application, Bot, Privileged Gateway Intents), and whether Discord has disabled it`,
  [Close.InvalidIntents]: 'it does not know the intent that Bullpen asks for; bring Bullpen up to date',
  [Close.InvalidAPIVersion]: 'it does not speak this version of the API any more; bring Bullpen up to date',
  [Close.InvalidShard]:
    'SHARDS and SHARD_COUNT do not fit together; set both, such as SHARDS=0,1 SHARD_COUNT=4',
  [Close.ShardingRequired]:
    'the bot is in too many servers for the shards it runs; set more, such as SHARDS=0,1,2,3 SHARD_COUNT=4',
};

export class GatewayRefused extends Error {
  override readonly name = 'GatewayRefused';

  constructor(why: string, options?: ErrorOptions) {
    super(`Discord lets the bot not in: ${why}.`, options);
  }
}

/** For a close code after which Discord wants no connection any more. */
export const goodbye = (code: number): BadToken | GatewayRefused =>
  code === Close.AuthenticationFailed
    ? new BadToken('the gateway does not let it in')
    : new GatewayRefused(`${REASONS[code] ?? 'it gives no reason that Bullpen knows'} (close code ${code})`);
