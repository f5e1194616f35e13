// What a channel already shows of a performance that a crash may have cut short: each message that is found
// there counts once, so that nothing is posted twice.

import type { APIMessage, Client } from 'discord.js';
import { Routes, SnowflakeUtil } from 'discord.js';
import { faultOf } from './fault.ts';

const LOOKED_AT = 50;
/** Discord's clock and ours need not agree to the second. */
const SLACK_MS = 30_000;

export class LookBack {
  readonly #client: Client;
  readonly #sinceMs: number;
  readonly #found = new Map<string, APIMessage[]>();

  constructor(client: Client, sinceMs: number) {
    this.#client = client;
    this.#sinceMs = sinceMs - SLACK_MS;
  }

  /** The id of a message of that author with that content, once. Where history may not be read, nothing is found. */
  async take(channel: string, author: string, content: string): Promise<string | undefined> {
    const messages = this.#found.get(channel) ?? (await this.#fetch(channel));
    const index = messages.findIndex(
      (each) => each.author.username === author && each.content === content.trim(),
    );
    return index < 0 ? undefined : messages.splice(index, 1)[0]?.id;
  }

  async #fetch(channel: string): Promise<APIMessage[]> {
    const query = new URLSearchParams({ limit: String(LOOKED_AT) });
    const newest = await this.#client.rest
      .get(Routes.channelMessages(channel), { query })
      .then((messages) => messages as APIMessage[])
      .catch((error: unknown) => {
        if (faultOf(error) !== 'forbidden') throw error;
        return [];
      });
    const since = newest.filter(({ id }) => SnowflakeUtil.timestampFrom(id) >= this.#sinceMs).reverse();
    this.#found.set(channel, since);
    return since;
  }
}
