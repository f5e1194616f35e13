// Who a connection says it is: the token, what it wants to hear, and which shard it is; or how Discord closes it.

import { GatewayCloseCodes as Close, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { Form } from '../rules/form.ts';

export interface Identity {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

/** The connection is closed with it. */
export interface Unidentified {
  readonly code: Close;
  readonly reason: string;
}

const knownIntents = Object.values(Intent).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);
/** This application has been granted none of the privileged intents. */
const privilegedIntents = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

export const hasToken = (form: Form, token: string): boolean =>
  (form.text('token') ?? '').replace(/^Bot /, '') === token;

export function identityIn(form: Form, token: string): Identity | Unidentified {
  const intents = form.integer('intents', { min: 0 });
  const shard = form.list('shard') ?? [0, 1];
  if (!hasToken(form, token)) return { code: Close.AuthenticationFailed, reason: 'Authentication failed.' };
  if (intents === undefined || (intents & ~knownIntents) !== 0) {
    return { code: Close.InvalidIntents, reason: 'Invalid intent(s).' };
  }
  if ((intents & privilegedIntents) !== 0) {
    return { code: Close.DisallowedIntents, reason: 'Disallowed intent(s).' };
  }
  const [id = 0, count = 0] = shard.map(Number);
  return isShard(id, count)
    ? { intents, shard: [id, count] }
    : { code: Close.InvalidShard, reason: 'Invalid shard.' };
}

const isShard = (id: number, count: number): boolean =>
  Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count;
