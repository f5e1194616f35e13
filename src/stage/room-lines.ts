// The lines of the rooms within each channel's budget: one message a line while there is room, and the lines
// of one character in one message when there is not. What waits is held in memory, never for ever.

import type { Logger } from 'pino';
import type { Clock } from '../director/ports.ts';
import type { Performer } from '../show/cast.ts';
import type { GuildId } from '../show/ids.ts';
import type { Budget } from './budget.ts';
import type { LookBack } from './look-back.ts';
import type { MessageAt, Posts } from './posts.ts';

export interface RoomLine {
  readonly guild: GuildId;
  readonly room: string;
  readonly performer: Performer;
  /** Discord markdown. */
  readonly text: string;
  /** Called with the message in which the line was posted, at once or later. */
  readonly onPosted?: (at: MessageAt) => Promise<void>;
  readonly lookBack?: LookBack | undefined;
}

export interface RoomLinesOptions {
  readonly posts: Posts;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Lines that wait in one channel; older ones are dropped. */
const HELD_MAX = 12;

interface Held {
  readonly lines: RoomLine[];
  cancel: () => void;
}

export class RoomLines {
  readonly #options: RoomLinesOptions;
  readonly #held = new Map<string, Held>();

  constructor(options: RoomLinesOptions) {
    this.#options = options;
  }

  /** Resolves when the line is posted, or held for want of budget. */
  async say(line: RoomLine): Promise<void> {
    const { posts, budget, clock } = this.#options;
    const channel = await posts.channelOf(line.guild, line.room);
    if (channel === undefined) return;
    if (this.#held.has(channel) || !budget.take(channel, clock.nowMs())) return this.#hold(channel, line);
    const posted = await posts.speak({
      guild: line.guild,
      channel,
      performer: line.performer,
      content: { text: line.text, quiet: true },
      lookBack: line.lookBack,
    });
    if (posted !== undefined) await line.onPosted?.(posted);
  }

  /** Posts what is held, budget or not. */
  async close(): Promise<void> {
    for (const [channel, { cancel }] of this.#held) {
      cancel();
      while (this.#held.has(channel)) await this.#flush(channel);
    }
  }

  #hold(channel: string, line: RoomLine): void {
    const held = this.#held.get(channel);
    if (held === undefined) {
      this.#held.set(channel, { lines: [line], cancel: this.#wait(channel) });
      return;
    }
    held.lines.push(line);
    if (held.lines.length <= HELD_MAX) return;
    held.lines.shift();
    this.#options.log.warn(
      { guild: line.guild, channel },
      'a line was dropped: the channel is over its budget',
    );
  }

  #wait(channel: string): () => void {
    const { budget, clock } = this.#options;
    return clock.at(budget.readyAtMs(channel, clock.nowMs()), () => {
      if (budget.take(channel, clock.nowMs())) void this.#flush(channel);
      else this.#rewait(channel);
    });
  }

  #rewait(channel: string): void {
    const held = this.#held.get(channel);
    if (held !== undefined) held.cancel = this.#wait(channel);
  }

  /** Everything that the first in line has said, as one message. */
  async #flush(channel: string): Promise<void> {
    const held = this.#held.get(channel);
    const first = held?.lines[0];
    if (held === undefined || first === undefined) return;
    const { guild, performer } = first;
    const merged = held.lines.filter((line) => line.performer.id === performer.id);
    held.lines.splice(
      0,
      held.lines.length,
      ...held.lines.filter((line) => line.performer.id !== performer.id),
    );
    if (held.lines.length === 0) this.#held.delete(channel);
    else held.cancel = this.#wait(channel);
    const text = merged.map((line) => line.text).join('\n');
    try {
      const content = { text, quiet: true };
      const posted = await this.#options.posts.speak({ guild, channel, performer, content });
      if (posted !== undefined) for (const line of merged) await line.onPosted?.(posted);
    } catch (err) {
      this.#options.log.warn({ err, guild, channel, lines: merged.length }, 'held lines were lost');
    }
  }
}
