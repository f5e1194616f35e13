// discord.js's REST, but for what goes to an interaction: Discord does not count answers, their edits and follow-ups
// against the 50 requests a second of a bot, so a rush of members must not wait for them, nor the show for the rush.
// The limits of each interaction's own are obeyed as ever. https://discord.com/developers/docs/topics/rate-limits

import { DefaultRestOptions, REST, type RESTOptions } from 'discord.js';
import { Gate } from '../../waiting/gate.ts';

type Asked = Parameters<REST['queueRequest']>[0];
type Answered = ReturnType<REST['queueRequest']>;

/**
 * Each is a connection of its own. Hundreds at a time are more than a proxy, or Discord's edge, may take from one
 * address, and what they hang up on would be taken for a Discord that does not answer.
 */
const AT_ONCE = 100;

export interface Callers {
  /** Undefined until Discord has told it, and before that nobody has used anything. */
  readonly applicationId: () => string | undefined;
  /** Told of each request that counts against the bot's limit. */
  readonly onRequest: () => void;
}

export class DiscordRest extends REST {
  readonly #callers: Callers;
  readonly #interactions: REST;

  constructor(options: Partial<RESTOptions>, callers: Callers) {
    super(options);
    this.#callers = callers;
    const { makeRequest = DefaultRestOptions.makeRequest } = options;
    const gate = new Gate(AT_ONCE);
    this.#interactions = new REST({
      ...options,
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // A first answer has three seconds, an edit a quarter of an hour.
      makeRequest: (url, init) =>
        gate.run(url.includes('/interactions/') ? 'urgent' : 'ordinary', () => makeRequest(url, init)),
    });
    this.#interactions.on('rateLimited', (limit) => void this.emit('rateLimited', limit));
    this.#interactions.on('restDebug', (line) => void this.emit('restDebug', line));
  }

  override queueRequest(asked: Asked): Answered {
    if (this.#isToInteraction(asked)) return this.#interactions.queueRequest(asked);
    this.#callers.onRequest();
    return super.queueRequest(asked);
  }

  override clearHashSweeper(): void {
    super.clearHashSweeper();
    this.#interactions.clearHashSweeper();
  }

  override clearHandlerSweeper(): void {
    super.clearHandlerSweeper();
    this.#interactions.clearHandlerSweeper();
  }

  /** Its token stands in the path: a request that carries the bot's own is counted as the bot's. */
  #isToInteraction({ fullRoute, auth }: Asked): boolean {
    if (auth !== false) return false;
    if (fullRoute.startsWith('/interactions/')) return true;
    const application = this.#callers.applicationId();
    return application !== undefined && fullRoute.startsWith(`/webhooks/${application}/`);
  }
}
