// As much of Discord's API as the stage uses for its posts: messages read, made and rewritten, threads, webhooks.

import { MessageType } from 'discord.js';
import type { Discord, Message } from './discord.ts';

export type Method = 'GET' | 'POST' | 'PATCH';

export interface Request {
  readonly method: Method;
  readonly route: string;
  readonly query?: URLSearchParams | undefined;
  readonly body?: Readonly<Record<string, unknown>> | { readonly content: string; readonly nonce?: string };
}

/** Who the bot is, and its application. */
export const SELF = '999';

type Answer = (discord: Discord, ids: readonly string[], request: Request) => unknown;

const ROUTES: readonly (readonly [pattern: RegExp, answer: Answer])[] = [
  [/^GET \/channels\/(\d+)\/messages$/, page],
  [
    /^POST \/channels\/(\d+)\/messages$/,
    (discord, [channel = ''], request) => made(discord, channel, 'bot', request),
  ],
  [/^PATCH \/channels\/\d+\/messages\/(\d+)$/, edited],
  // A thread under a message has its id.
  [/^POST \/channels\/\d+\/messages\/(\d+)\/threads$/, (_, [message]) => ({ id: message })],
  [
    /^GET \/channels\/(\d+)\/webhooks$/,
    (discord, [channel = '']) => discord.webhooksIn(channel).map(asWebhook),
  ],
  [/^POST \/channels\/(\d+)\/webhooks$/, webhookMade],
  [/^POST \/webhooks\/(\d+)\//, said],
];

export function answerOf(discord: Discord, request: Request): unknown {
  const called = `${request.method} ${request.route}`;
  for (const [pattern, answer] of ROUTES) {
    const found = pattern.exec(called);
    if (found !== null) return answer(discord, found.slice(1), request);
  }
  throw new TypeError(`the simulated Discord knows no ${called}`);
}

function page(discord: Discord, [channel = '']: readonly string[], { query }: Request): readonly object[] {
  const limit = Number(query?.get('limit'));
  return discord
    .page(channel, { after: query?.get('after') ?? undefined, limit })
    .map(asMessage)
    .reverse();
}

function made(
  discord: Discord,
  channel: string,
  by: Message['by'],
  { body }: Request,
): { readonly id: string } {
  const { content = '', nonce } = body as { content?: string; nonce?: string };
  return { id: discord.post({ channel, by, text: content, nonce }).id };
}

function edited(
  discord: Discord,
  [message = '']: readonly string[],
  { body }: Request,
): { readonly id: string } {
  const { content } = body as { content?: string };
  if (content !== undefined) discord.edit(message, content);
  return { id: message };
}

function webhookMade(discord: Discord, [channel = '']: readonly string[], { body }: Request): object {
  const { name } = body as { name: string };
  return asWebhook(discord.makeWebhook(channel, name));
}

function said(discord: Discord, [id = '']: readonly string[], request: Request): { readonly id: string } {
  const channel = discord.webhook(id)?.channel ?? '';
  return made(discord, channel, 'webhook', request);
}

const asWebhook = ({ id, name }: { id: string; name: string }): object => ({
  ...{ id, name, token: `token-of-${id}`, avatar: null, user: { id: SELF }, application_id: SELF },
});

function asMessage({ id, by }: Message): object {
  const author = { id: by === 'bot' ? SELF : '1' };
  const own = { id, type: MessageType.Default, author };
  return by === 'webhook' ? { ...own, webhook_id: '2', application_id: SELF } : own;
}
