// Which message showed which events, of the current episode and the two before it: three notes a guild, each of
// bounded length, so that a claim of the recap can lead to where it was said, and a message to what
// was said in it.

import type { Logger } from 'pino';
import { z } from 'zod';
import type { GuildId } from '../../show/ids.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import type { MessageAt } from './outbox.ts';

const EPISODES_KEPT = 3;
/** A long loud episode has about a thousand. */
const MESSAGES_KEPT = 2_000;

const schema = z.object({
  episode: z.number(),
  /** First and last event, the channel and the message that showed them. */
  messages: z.array(z.tuple([z.number(), z.number(), z.string(), z.string()])),
});

type Links = z.infer<typeof schema>;

/** What a message showed. */
export interface Shown {
  readonly episode: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

export type LinkOf = (seq: number) => string | undefined;

export class MessageLinks {
  readonly #memos: readonly Memo<Links>[];
  readonly #log: Logger;

  constructor(memory: Memory) {
    this.#log = memory.log;
    this.#memos = Array.from(
      { length: EPISODES_KEPT },
      (_, index) => new Memo(memory, { name: `links-${index}`, schema, empty: { episode: 0, messages: [] } }),
    );
  }

  /** Never rejects: a claim without a link is still a claim. */
  async note({ guild, channel, message }: MessageAt, { episode, firstSeq, lastSeq }: Shown): Promise<void> {
    try {
      await this.#memoOf(episode)?.update(guild, (links) => {
        const before = links.episode === episode ? links.messages : [];
        const others = before.filter(([first, last]) => first !== firstSeq || last !== lastSeq);
        const messages: Links['messages'] = [...others, [firstSeq, lastSeq, channel, message]];
        return { episode, messages: messages.slice(-MESSAGES_KEPT) };
      });
    } catch (err) {
      this.#log.warn({ err, guild, episode, seq: firstSeq }, 'the address of a message was not noted');
    }
  }

  /** Addresses by the number of an event; none of an episode that is too long ago. */
  async linkOf(guild: GuildId, episode: number): Promise<LinkOf> {
    const links = await this.#memoOf(episode)?.read(guild);
    if (links?.episode !== episode) return () => undefined;
    return (seq) => {
      const showing = links.messages.filter(([first, last]) => first <= seq && seq <= last);
      // A line that shows this event alone says more than the news of its whole step.
      const [closest] = showing.sort(([from, to], [first, last]) => to - from - (last - first));
      return closest === undefined
        ? undefined
        : `https://discord.com/channels/${guild}/${closest[2]}/${closest[3]}`;
    };
  }

  /** What a message showed, the oldest event first; nothing of one that is too long ago, or no post of the show's. */
  async shownIn(guild: GuildId, message: string): Promise<readonly Shown[]> {
    const kept = await Promise.all(this.#memos.map((memo) => memo.read(guild)));
    const shown = kept.flatMap(({ episode, messages }) =>
      messages.flatMap(([firstSeq, lastSeq, , id]) =>
        id === message ? [{ episode, firstSeq, lastSeq }] : [],
      ),
    );
    return shown.sort((one, other) => one.firstSeq - other.firstSeq);
  }

  #memoOf(episode: number): Memo<Links> | undefined {
    return this.#memos[episode % EPISODES_KEPT];
  }
}
