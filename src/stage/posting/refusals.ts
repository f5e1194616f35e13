// Posts that Discord refuses: what is thrown for one, how often its plainest words were refused, and the channels that
// turn out to be gone for good.

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { HeldUp } from '../../director/held-up/held-up.ts';
import type { Clock } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Places } from '../channels/places.ts';
import { checkPresence, isDeleted } from '../channels/presence.ts';
import type { Webhooks } from '../channels/webhooks.ts';
import { faultOf, isChannelGone } from '../edge/fault.ts';
import type { Outbox } from './outbox.ts';
import { saidIn } from './said-in.ts';
import type { Ways } from './ways.ts';

export interface RefusalsOptions {
  readonly client: Client;
  readonly places: Places;
  readonly webhooks: Pick<Webhooks, 'forgetChannel'>;
  readonly outbox: Pick<Outbox, 'forgetChannel'>;
  readonly ways: Ways;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A post by the key of its mark. */
interface Refused {
  readonly guild: GuildId;
  readonly key: string;
}

/** Looking whether a way has opened asks nobody. */
export const LOOK_AGAIN_AFTER_MS = 2_000;
/** Refusals of one post's plainest words until a sentence stands in for them. */
const REFUSALS_MAX = 4;
const REFUSALS_KEPT = 1_000;

/** Somebody took the channels down: what is still to be said waits for others. */
export const takenDown = (): HeldUp =>
  new HeldUp('the channels were taken down; /setup makes them again', {
    againAfterMs: LOOK_AGAIN_AFTER_MS,
    isPlanned: true,
  });

export class Refusals {
  readonly #options: RefusalsOptions;
  /** How often the plainest words of a post were refused. */
  readonly #counts = new Map<string, number>();

  constructor(options: RefusalsOptions) {
    this.#options = options;
  }

  /** Whether these words were refused so often that others must stand in for them. */
  areTooMany(post: Refused): boolean {
    return (this.#counts.get(nameOf(post)) ?? 0) >= REFUSALS_MAX;
  }

  /** The post was taken. */
  forget(post: Refused): void {
    this.#counts.delete(nameOf(post));
  }

  /** What to throw where Discord takes no form of a post. */
  async of(post: Refused & { readonly channel: string }, err: unknown): Promise<unknown> {
    const { client, places } = this.#options;
    const { guild, channel } = post;
    const fault = faultOf(err);
    if (fault === 'passing') return err;
    // During an outage the API refuses channels that are still there.
    checkPresence(client, guild);
    if (this.isPlanned(guild)) return takenDown();
    if (isChannelGone(err) && isDeleted(client, guild, channel)) {
      await this.forgetChannel(guild, channel);
      return new HeldUp('a channel of the show was deleted', { againAfterMs: 0, cause: err });
    }
    if (fault === 'refused') this.#count(post);
    const { channels } = await places.read(guild);
    // A thread that refuses is left for the floor, and there is nothing for an admin to mend.
    if (!Object.values(channels).includes(channel))
      return new HeldUp('a thread refuses posts', { againAfterMs: LOOK_AGAIN_AFTER_MS, cause: err });
    return this.#closed(guild, channel, err);
  }

  /** Whether it is planned that channels and webhooks are gone there. */
  isPlanned(guild: GuildId): boolean {
    return this.#options.places.isTakenDown(guild);
  }

  /** A channel is known to be gone for good. */
  async forgetChannel(guild: GuildId, channel: string): Promise<void> {
    const { places, webhooks, outbox, ways } = this.#options;
    await places.forget(guild, channel);
    await webhooks.forgetChannel(guild, channel);
    await outbox.forgetChannel(guild, channel);
    ways.forgetChannel(channel);
  }

  #closed(guild: GuildId, channel: string, err: unknown): HeldUp {
    const { clock, ways, log } = this.#options;
    const why = { kind: 'cannotWrite', channel, said: saidIn(err) } as const;
    const waitMs = ways.close(`channel:${channel}`, { guild, why, nowMs: clock.nowMs() });
    log.warn({ err, guild, channel, fault: faultOf(err), waitMs }, 'a post was refused and waits');
    return new HeldUp('a channel refuses posts', {
      againAfterMs: Math.min(waitMs, LOOK_AGAIN_AFTER_MS),
      cause: err,
    });
  }

  #count(post: Refused): void {
    const [oldest] = this.#counts.keys();
    if (this.#counts.size >= REFUSALS_KEPT && oldest !== undefined) this.#counts.delete(oldest);
    this.#counts.set(nameOf(post), (this.#counts.get(nameOf(post)) ?? 0) + 1);
  }
}

const nameOf = ({ guild, key }: Refused): string => `${guild}/${key}`;
