// The way in: looks whether Discord is there at all, waits out what passes, and ends in one sentence where only the
// host can go on.

import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  HTTPError,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import { pause } from '../../waiting/pause.ts';
import { HeldBack } from '../edge/held-back.ts';
import { NoAnswer } from '../edge/no-answer.ts';
import { BadToken } from './bad-token.ts';
import { DiscordUnreachable, NotDiscord, networkReason } from './discord-unreachable.ts';
import { GatewayRefused, goodbye } from './gateway-refused.ts';

export interface LogInOptions {
  readonly token: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Aborted where the bot leaves before it is in. */
  readonly signal: AbortSignal;
}

const LOOK_MS_MAX = 20_000;
const AGAIN_MS_MAX = 60_000;

/** Logs in and waits until every shard is ready. Throws BadToken, DiscordUnreachable, NotDiscord or GatewayRefused. */
export async function logIn(client: Client, options: LogInOptions): Promise<Client<true>> {
  const { token } = options;
  if (token.trim() === '') throw new BadToken('it is empty');
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  let closedWith: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closedWith = code;
  });
  try {
    await look(client, options);
    await client.login(token);
  } catch (error) {
    throw sentenceFor(error, { address: client.options.rest?.api, closedWith });
  }
  return ready;
}

/** Asks for the gateway until Discord says yes or no. */
async function look(client: Client, { token, clock, log, signal }: LogInOptions): Promise<void> {
  client.rest.setToken(token.replace(/^(Bot|Bearer)\s*/i, ''));
  for (let againMs = 1_000; ; againMs = Math.min(AGAIN_MS_MAX, againMs * 2)) {
    signal.throwIfAborted();
    try {
      await client.rest.get(Routes.gatewayBot(), { signal: AbortSignal.timeout(LOOK_MS_MAX) });
      return;
    } catch (error) {
      if (!isPassing(error)) throw error;
      const waitMs = Math.max(againMs, error instanceof HeldBack ? error.againInMs : 0);
      const why = error instanceof Error ? error.message : String(error);
      log.warn({ why, waitMs }, 'Discord is there and does not let the bot in yet; it is tried again');
      await pause(clock, { waitMs, signal });
    }
  }
}

/** Discord, or the edge before it, is in trouble; a wrong address or token would answer otherwise. */
function isPassing(error: unknown): boolean {
  if (error instanceof HeldBack || error instanceof HTTPError) return true;
  return error instanceof NoAnswer && error.status === 429;
}

function sentenceFor(
  error: unknown,
  { address, closedWith }: { address: string | undefined; closedWith: number | undefined },
): unknown {
  if (closedWith !== undefined) return goodbye(closedWith);
  if (isBadToken(error)) return new BadToken('it is not a token that Discord knows');
  if (error instanceof NoAnswer || error instanceof DiscordAPIError) {
    return new NotDiscord(address, { answered: `it answered ${error.status}`, cause: error });
  }
  if (error instanceof Error && error.message.startsWith('Not enough sessions')) {
    return new GatewayRefused(`${error.message}; the bot was started too often, so wait until then`);
  }
  if (error instanceof HTTPError || error instanceof HeldBack) {
    return new DiscordUnreachable(address, { reason: 'it is in trouble', cause: error });
  }
  const reason = networkReason(error);
  return reason === undefined ? error : new DiscordUnreachable(address, { reason, cause: error });
}

function isBadToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof DiscordAPIError && error.status === 401;
}
