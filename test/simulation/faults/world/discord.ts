// Discord as viewers see it: channels with messages in their order, of the bot and of people, each as it reads now. It
// remembers everything, and is what the auditor reads.

/** As the real ones: the milliseconds since 2015 above 22 bits, so that ids sort by time. */
const EPOCH_MS = 1_420_070_400_000;

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly by: 'bot' | 'webhook' | 'somebody';
  readonly atMs: number;
  readonly text: string;
}

export interface Posting {
  readonly channel: string;
  readonly by: Message['by'];
  readonly text: string;
  /** One that was used lately makes no second message. */
  readonly nonce?: string | undefined;
}

export interface Webhook {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
}

export class Discord {
  readonly #nowMs: () => number;
  readonly #messages = new Map<string, Message>();
  readonly #byChannel = new Map<string, string[]>();
  readonly #known = new Map<string, Message>();
  readonly #webhooks = new Map<string, Webhook>();
  #lastId = 0n;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** Everything that stands in the channels, oldest first. */
  get messages(): readonly Message[] {
    return [...this.#messages.values()];
  }

  post({ channel, by, text, nonce }: Posting): Message {
    const known = nonce === undefined ? undefined : this.#known.get(`${channel}/${nonce}`);
    if (known !== undefined) return known;
    const message = { id: this.#newId(), channel, by, atMs: this.#nowMs(), text };
    this.#messages.set(message.id, message);
    this.#byChannel.set(channel, [...(this.#byChannel.get(channel) ?? []), message.id]);
    if (nonce !== undefined) this.#known.set(`${channel}/${nonce}`, message);
    return message;
  }

  edit(id: string, text: string): void {
    const message = this.#messages.get(id);
    if (message !== undefined) this.#messages.set(id, { ...message, text });
  }

  /** Oldest first; those after a message, or the latest. */
  page(channel: string, { after, limit }: { after?: string | undefined; limit: number }): readonly Message[] {
    const ids = this.#byChannel.get(channel) ?? [];
    const wanted =
      after === undefined
        ? ids.slice(-limit)
        : ids.filter((id) => BigInt(id) > BigInt(after)).slice(0, limit);
    return wanted.flatMap((id) => this.#messages.get(id) ?? []);
  }

  makeWebhook(channel: string, name: string): Webhook {
    const webhook = { id: this.#newId(), channel, name };
    this.#webhooks.set(webhook.id, webhook);
    return webhook;
  }

  webhook(id: string): Webhook | undefined {
    return this.#webhooks.get(id);
  }

  webhooksIn(channel: string): readonly Webhook[] {
    return [...this.#webhooks.values()].filter((webhook) => webhook.channel === channel);
  }

  #newId(): string {
    const ofNow = BigInt(Math.floor(this.#nowMs()) - EPOCH_MS) << 22n;
    this.#lastId = ofNow > this.#lastId ? ofNow : this.#lastId + 1n;
    return String(this.#lastId);
  }
}
