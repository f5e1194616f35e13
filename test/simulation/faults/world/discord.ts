// Discord as viewers see it: channels with messages in their order, of the bot and of people. It remembers everything, and
// is what the auditor reads.

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly by: 'bot' | 'somebody';
  readonly text: string;
}

/** Snowflakes as long as the real ones, so that they sort as numbers and as texts alike. */
const FIRST_ID = 1_000_000_000_000_000_000n;

export class Discord {
  readonly #messages: Message[] = [];
  readonly #known = new Map<string, Message>();

  /** Everything that stands in the channels, oldest first. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** A nonce that was used lately makes no second message. */
  post(
    channel: string,
    by: Message['by'],
    { text, nonce }: { text: string; nonce?: string | undefined },
  ): Message {
    const known = nonce === undefined ? undefined : this.#known.get(`${channel}/${nonce}`);
    if (known !== undefined) return known;
    const message = { id: String(FIRST_ID + BigInt(this.#messages.length)), channel, by, text };
    this.#messages.push(message);
    if (nonce !== undefined) this.#known.set(`${channel}/${nonce}`, message);
    return message;
  }

  /** Oldest first; those after a message, or the latest. */
  page(channel: string, { after, limit }: { after?: string | undefined; limit: number }): readonly Message[] {
    const all = this.#messages.filter((message) => message.channel === channel);
    if (after === undefined) return all.slice(-limit);
    return all.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  }
}
