// The message of the chaos vote on the floor: its buttons, the live tally, the result. Edited at most every
// 1.5 s however fast the ballots come, and the last state is always shown. Survives a restart by a note.

import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../director/ports.ts';
import type { ChaosVote } from '../show/chaos.ts';
import type { ChaosClosed } from '../show/event.ts';
import type { GuildId } from '../show/ids.ts';
import type { Show } from '../show/show.ts';
import { chaosResultText, chaosText } from '../views/chaos.ts';
import type { LookBack } from './look-back.ts';
import { Memo, type Memory } from './memo.ts';
import type { Content } from './payload.ts';
import type { MessageAt, PostMark, Posts } from './posts.ts';
import { voteButtons } from './vote-buttons.ts';

const EDIT_EVERY_MS = 1_500;

const schema = z.object({ vote: z.string(), channel: z.string(), message: z.string() }).nullable();

export interface ChaosMessagesOptions extends Memory {
  readonly posts: Posts;
  readonly clock: Clock;
}

export interface ChaosCue {
  readonly show: Show;
  readonly mark: PostMark;
  readonly lookBack?: LookBack | undefined;
}

interface Edits {
  lastAtMs: number;
  /** Set while an edit waits for its time. */
  cancel: (() => void) | undefined;
  /** What it will show. */
  next: Content;
  chain: Promise<void>;
}

export class ChaosMessages {
  readonly #posts: Posts;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #memo: Memo<z.infer<typeof schema>>;
  readonly #edits = new Map<GuildId, Edits>();

  constructor(options: ChaosMessagesOptions) {
    this.#posts = options.posts;
    this.#clock = options.clock;
    this.#log = options.log;
    this.#memo = new Memo<z.infer<typeof schema>>(options, { name: 'chaos', schema, empty: null });
  }

  async open(vote: ChaosVote, { show, mark, lookBack }: ChaosCue): Promise<void> {
    const { guild } = show;
    if ((await this.#memo.read(guild))?.vote === vote.id) return;
    const content = openContent(show, vote, this.#clock.nowMs());
    const posted = await this.#posts.announce({ guild, content, mark, lookBack });
    if (posted === undefined) return;
    const { channel, message } = posted;
    await this.#memo.update(guild, () => ({ vote: vote.id, channel, message }));
  }

  /** Shows the tally of the vote that is open in `show`, now or soon. */
  async refresh(show: Show): Promise<void> {
    const { guild, chaos } = show;
    const there = await this.#memo.read(guild);
    if (chaos === null || there?.vote !== chaos.id) return;
    const nowMs = this.#clock.nowMs();
    const edits = this.#editsOf(guild);
    edits.next = openContent(show, chaos, nowMs);
    if (edits.cancel !== undefined) return;
    const dueMs = edits.lastAtMs + EDIT_EVERY_MS;
    if (dueMs <= nowMs) return this.#edit({ guild, ...there });
    edits.cancel = this.#clock.at(dueMs, () => {
      edits.cancel = undefined;
      void this.#edit({ guild, ...there });
    });
  }

  /** The result, in the message of the vote; as a new one where that is gone. `before` still knows the bets. */
  async close(event: ChaosClosed, before: Show, { mark, lookBack }: Omit<ChaosCue, 'show'>): Promise<void> {
    const { guild } = before;
    const there = await this.#memo.read(guild);
    const edits = this.#editsOf(guild);
    edits.cancel?.();
    this.#edits.delete(guild);
    await edits.chain;
    const content: Content = { text: chaosResultText(before, event) };
    const edited =
      there?.vote === event.vote.id ? await this.#posts.edit({ guild, ...there }, content) : 'gone';
    if (edited === 'gone') await this.#posts.announce({ guild, content, mark, lookBack });
  }

  /** Waiting tallies are let go: the next start shows them. */
  async stop(): Promise<void> {
    for (const edits of this.#edits.values()) edits.cancel?.();
    await Promise.all([...this.#edits.values()].map(({ chain }) => chain));
  }

  #editsOf(guild: GuildId): Edits {
    const known = this.#edits.get(guild);
    if (known !== undefined) return known;
    const fresh: Edits = {
      lastAtMs: Number.NEGATIVE_INFINITY,
      cancel: undefined,
      next: { text: '' },
      chain: Promise.resolve(),
    };
    this.#edits.set(guild, fresh);
    return fresh;
  }

  /** One edit after another, so that an older tally never lands on a newer one. */
  #edit(at: MessageAt): Promise<void> {
    const edits = this.#editsOf(at.guild);
    edits.lastAtMs = this.#clock.nowMs();
    edits.chain = edits.chain.then(async () => {
      try {
        await this.#posts.edit(at, edits.next);
      } catch (err) {
        this.#log.warn({ err, guild: at.guild }, 'a tally could not be shown; the next ballot tries again');
      }
    });
    return edits.chain;
  }
}

function openContent(show: Show, vote: ChaosVote, atMs: number): Content {
  return { text: chaosText(show, vote, atMs), buttons: voteButtons(vote) };
}
