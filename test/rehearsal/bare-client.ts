// Requests to a loopback without discord.js: any method, path, body and token. It has a channel and a webhook of its own.
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { HandClock } from './client.ts';

export class BareClient {
  readonly loopback: Loopback;
  channelId = '';
  hook = { id: '', token: '' };

  private constructor(loopback: Loopback) {
    this.loopback = loopback;
  }

  static async open(): Promise<BareClient> {
    const client = new BareClient(await openLoopback({ clock: new HandClock(), rateLimits: 'off' }));
    const made = await client.send('POST', `/guilds/${client.loopback.guildId}/channels`, { name: 'floor' });
    client.channelId = made.json.id;
    const webhooks = `/channels/${client.channelId}/webhooks`;
    client.hook = (await client.send('POST', webhooks, { name: 'Alex (AI)' })).json;
    return client;
  }

  get messages(): string {
    return `/channels/${this.channelId}/messages`;
  }

  async send(method: string, path: string, body?: unknown, token = this.loopback.token) {
    const response = await fetch(`${this.loopback.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
  }

  close(): Promise<void> {
    return this.loopback.close();
  }
}
