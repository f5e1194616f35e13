// The way to Discord, as far as posts go: requests that fail, take long, are done with their answers lost, meet an
// outage, or are the last thing that the process did.

import { type Client, DiscordAPIError, MessageType, RESTJSONErrorCodes } from 'discord.js';
import { NoAnswer } from '../../../../src/stage/edge/no-answer.ts';
import { PostInDoubt } from '../../../../src/stage/edge/post-in-doubt.ts';
import type { Discord, Message } from './discord.ts';
import type { Life } from './life.ts';
import type { Timeline } from './timeline.ts';

export type RequestMishap =
  | 'none'
  | 'slow'
  | 'failed'
  | 'answerLost'
  | 'crashBefore'
  | 'crashAfter'
  /** The server is away: its channels are said not to be there. */
  | 'outage';

export interface RequestWeather {
  ofPost(): RequestMishap;
  ofLook(): RequestMishap;
  delayMs(): number;
}

export interface Posted {
  readonly id: string;
}

/** What of discord.js's REST manager the outbox uses, and whoever sends. */
export interface Rest {
  get(route: string, options: { readonly query: URLSearchParams }): Promise<unknown>;
  post(
    route: string,
    options: { readonly body: { readonly content: string; readonly nonce?: string } },
  ): Promise<Posted>;
}

export const SELF = '999';

export interface FaultyRestOptions {
  readonly discord: Discord;
  readonly timeline: Timeline;
  readonly life: Life;
  readonly weather: RequestWeather;
}

const channelOf = (route: string): string => /^\/channels\/([^/]+)\/messages$/.exec(route)?.[1] ?? '';

export class FaultyRest implements Rest {
  readonly #options: FaultyRestOptions;

  constructor(options: FaultyRestOptions) {
    this.#options = options;
  }

  async get(route: string, { query }: { query: URLSearchParams }): Promise<readonly object[]> {
    const { discord, life, timeline, weather } = this.#options;
    if (life.over !== null) await life.grave();
    const mishap = weather.ofLook();
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (life.over !== null) await life.grave();
    if (mishap === 'outage') throw notThere();
    if (mishap === 'failed' || mishap === 'answerLost') throw new NoAnswer(502, 'the simulation');
    const limit = Number(query.get('limit'));
    const page = discord.page(channelOf(route), { after: query.get('after') ?? undefined, limit });
    return page.map(asAnswered).reverse();
  }

  async post(route: string, { body }: { body: { content: string; nonce?: string } }): Promise<Posted> {
    const { discord, life, timeline, weather } = this.#options;
    if (life.over !== null) await life.grave();
    const mishap = weather.ofPost();
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (mishap === 'crashBefore') life.end('before a post');
    if (life.over !== null) await life.grave();
    if (mishap === 'outage') throw notThere();
    if (mishap === 'failed') throw new PostInDoubt(502);
    const { id } = discord.post(channelOf(route), 'bot', { text: body.content, nonce: body.nonce });
    if (mishap === 'crashAfter') life.end('after a post');
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (life.over !== null) await life.grave();
    if (mishap === 'answerLost') throw new PostInDoubt(0);
    return { id };
  }
}

function asAnswered({ id, by }: Message): object {
  return { id, type: MessageType.Default, author: { id: by === 'bot' ? SELF : '1' } };
}

const notThere = (): DiscordAPIError =>
  new DiscordAPIError(
    { code: RESTJSONErrorCodes.UnknownChannel, message: 'Unknown Channel' },
    RESTJSONErrorCodes.UnknownChannel,
    404,
    'POST',
    'https://discord.invalid',
    { body: undefined, files: undefined },
  );

/** The client as the outbox has it: it knows its guild, and whether Discord says that it is there. */
export function clientOn(rest: Rest, guild: string, isThere: () => boolean): Client {
  const channels = { cache: { get: () => ({ isThread: () => false }) } };
  const known = {
    get available() {
      return isThere();
    },
    channels,
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
