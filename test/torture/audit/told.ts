// What the rooms showed: every message as people see it, with its latest words, in the order in which it was posted.
// Kept apart from the loopback's world, which forgets old messages.
import type { Loopback } from '../../../src/rehearsal/loopback.ts';
import type { MessageRecord } from '../../../src/rehearsal/world/records/message.ts';
import { madeAtMs } from '../../../src/rehearsal/world/snowflake.ts';
import type { GuildId } from '../../../src/show/ids.ts';

export interface Told {
  readonly id: string;
  /** The channel's name; a thread's is its own. */
  readonly channel: string;
  readonly author: string;
  readonly text: string;
  readonly atMs: number;
  /** Answers to interactions: for one pair of eyes, or beside the show. */
  readonly answer: boolean;
}

/** Listens from now on: to one guild, or to all of Discord. */
export class Ledger {
  readonly #told = new Map<string, Told>();
  readonly #loopback: Loopback;

  constructor(loopback: Loopback, guild?: GuildId) {
    this.#loopback = loopback;
    loopback.world.listen((news) => {
      if (news.kind !== 'message' && news.kind !== 'messageUpdate' && news.kind !== 'messageDelete') return;
      if (guild !== undefined && news.message.guildId !== guild) return;
      if (news.kind !== 'messageDelete') this.#take(news.message);
      else this.#told.delete(news.message.id);
    });
  }

  get size(): number {
    return this.#told.size;
  }

  /** Oldest first. */
  all(): readonly Told[] {
    return [...this.#told.values()];
  }

  #take(message: MessageRecord): void {
    const { world } = this.#loopback;
    this.#told.set(message.id, {
      id: message.id,
      channel: world.channels.get(message.channelId)?.name ?? message.channelId,
      author: message.author.name || 'bot',
      text: [asWorded(message.content), ...textsIn(message.embeds), ...textsIn(message.components)].join(
        '\n',
      ),
      atMs: madeAtMs(message.id),
      answer: message.interactionToken !== null,
    });
  }
}

/** A command that can be tapped is one in backticks where the views say it. */
const asWorded = (content: string): string => content.replace(/<\/([^:<>\n]+):\d+>/g, '`/$1`');

/** Descriptions, titles and displayed texts, wherever they stand. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? ['content', 'description', 'title'].includes(key)
        ? [inner]
        : []
      : textsIn(inner),
  );
}
