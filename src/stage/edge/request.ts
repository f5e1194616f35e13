// One request to Discord as the edge sees it: which route it takes, whether it carries the bot's token, and what a
// successful answer to it must look like.

import type { RESTOptions } from 'discord.js';

export type Send = RESTOptions['makeRequest'];
export type Init = Parameters<Send>[1];
export type Answer = Awaited<ReturnType<Send>>;

export interface DiscordRequest {
  readonly url: string;
  readonly init: Init;
  readonly method: string;
  /** Without the base address and the query. */
  readonly path: string;
  /** Requests that fail together; no token in it. */
  readonly route: string;
  /** Up to and with the version, such as `https://discord.com/api/v10`. */
  readonly base: string;
  /** The header with the bot's token, where it is sent. */
  readonly authorization: string | undefined;
  readonly isInteractionCallback: boolean;
  /** It makes a message, and said twice makes two: it must not be sent again blindly. */
  readonly isPost: boolean;
}

export function requestOf(url: string, init: Init): DiscordRequest {
  const [, base = '', path = '/'] = /^(.*?\/v\d+)(\/[^?#]*)/.exec(url) ?? [];
  const method = (init.method ?? 'GET').toUpperCase();
  const headers = init.headers as Readonly<Record<string, string>> | undefined;
  return {
    ...{ url, init, method, path, base },
    route: routeOf(method, path),
    authorization: headers?.['Authorization'],
    isInteractionCallback: path.startsWith('/interactions/'),
    isPost: method === 'POST' && POSTS.test(path),
  };
}

const POSTS = /^\/(channels\/\d+\/messages|webhooks\/\d+\/[^/]+)$/;

const routeOf = (method: string, path: string): string =>
  `${method} ${path
    .replace(/^(\/interactions)\/.*/, '$1/:id/:token/callback')
    .replace(/^(\/webhooks\/\d+)\/[^/]+/, '$1/:token')
    .replace(/(\/messages)\/[^/]+/, '$1/:id')}`;

/** What a good answer holds: JSON of any kind, a list, or a thing with an id. */
export type Expected = 'json' | 'list' | 'identified' | 'gateway';

const LISTS = /\/(messages|webhooks|channels|roles|commands|emojis|guilds|invites)$/;
const MADE = /^\/(channels\/\d+\/(messages|webhooks|threads)|guilds\/\d+\/channels|webhooks\/\d+\/[^/]+)$/;
const THREAD_UNDER_MESSAGE = /^\/channels\/\d+\/messages\/\d+\/threads$/;
const ONE = /^\/(channels\/\d+(\/messages\/\d+)?|webhooks\/\d+.*|users\/@me|applications\/@me|guilds\/\d+)$/;

export function expectedOf({ method, path }: DiscordRequest): Expected {
  if (path === '/gateway/bot') return 'gateway';
  if (method === 'GET') return LISTS.test(path) ? 'list' : ONE.test(path) ? 'identified' : 'json';
  if (method === 'PUT') return path.endsWith('/commands') ? 'list' : 'json';
  if (method === 'POST') return MADE.test(path) || THREAD_UNDER_MESSAGE.test(path) ? 'identified' : 'json';
  return method === 'PATCH' && ONE.test(path) ? 'identified' : 'json';
}

/** Where Discord itself answers with an empty 204. */
export function mayBeEmpty(request: DiscordRequest): boolean {
  if (request.method === 'GET') return false;
  // A webhook's message comes back only when waited for.
  if (request.method === 'POST' && /^\/webhooks\/\d+\/[^/]+$/.test(request.path)) {
    return !request.url.includes('wait=true');
  }
  return expectedOf(request) === 'json';
}
