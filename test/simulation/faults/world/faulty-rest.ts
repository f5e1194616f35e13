// The way to Discord: requests that fail, take long, are done with their answers lost, meet an outage, or are the last
// thing that the process did.

import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { NoAnswer } from '../../../../src/stage/edge/no-answer.ts';
import { PostInDoubt } from '../../../../src/stage/edge/post-in-doubt.ts';
import { answerOf, type Method } from './api.ts';
import type { Discord } from './discord.ts';
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

export interface Sent {
  readonly content: string;
  readonly nonce?: string;
}

/** What of discord.js's REST manager the stage uses. */
export interface Rest {
  get(route: string, options?: { readonly query?: URLSearchParams }): Promise<unknown>;
  post(route: string, options: { readonly body: Sent }): Promise<Posted>;
  patch(route: string, options: { readonly body: Sent }): Promise<unknown>;
}

export interface FaultyRestOptions {
  readonly discord: Discord;
  readonly timeline: Timeline;
  readonly life: Life;
  readonly weather: RequestWeather;
}

export class FaultyRest implements Rest {
  readonly #options: FaultyRestOptions;

  constructor(options: FaultyRestOptions) {
    this.#options = options;
  }

  async get(route: string, { query }: { query?: URLSearchParams } = {}): Promise<unknown> {
    const { discord, life, timeline, weather } = this.#options;
    if (life.over !== null) await life.grave();
    const mishap = weather.ofLook();
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (life.over !== null) await life.grave();
    if (mishap === 'outage') throw notThere();
    if (mishap === 'failed' || mishap === 'answerLost') throw new NoAnswer(502, 'the simulation');
    return answerOf(discord, { method: 'GET', route, query });
  }

  async post(route: string, { body }: { body: Sent }): Promise<Posted> {
    return (await this.#deed({ method: 'POST', route, body })) as Posted;
  }

  patch(route: string, { body }: { body: Sent }): Promise<unknown> {
    return this.#deed({ method: 'PATCH', route, body });
  }

  async #deed(request: { method: Method; route: string; body: Sent }): Promise<unknown> {
    const { discord, life, timeline, weather } = this.#options;
    if (life.over !== null) await life.grave();
    const mishap = weather.ofPost();
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (mishap === 'crashBefore') life.end('before a post');
    if (life.over !== null) await life.grave();
    if (mishap === 'outage') throw notThere();
    if (mishap === 'failed') throw unanswered(request, 502);
    const answer = answerOf(discord, request);
    if (mishap === 'crashAfter') life.end('after a post');
    if (mishap !== 'none') await timeline.after(weather.delayMs());
    if (life.over !== null) await life.grave();
    if (mishap === 'answerLost') throw unanswered(request, 0);
    return answer;
  }
}

/** As the stage's edge has it: only where a message may have been made twice is there a doubt. */
const unanswered = ({ method, route }: { method: Method; route: string }, status: number): Error =>
  method === 'POST' && !route.endsWith('/webhooks')
    ? new PostInDoubt(status)
    : new NoAnswer(status, 'the simulation');

const notThere = (): DiscordAPIError =>
  new DiscordAPIError(
    { code: RESTJSONErrorCodes.UnknownChannel, message: 'Unknown Channel' },
    RESTJSONErrorCodes.UnknownChannel,
    404,
    'POST',
    'https://discord.invalid',
    { body: undefined, files: undefined },
  );
