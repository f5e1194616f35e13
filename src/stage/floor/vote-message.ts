// The message of a vote on the floor: its buttons, the live tally, the result. Edited at most every
// 1.5 s however fast the ballots come, and the last state is always shown. Survives a restart by a note.

import type { Logger } from 'pino';
import { z } from 'zod';
import { setbackOf } from '../../director/held-up/held-up.ts';
import type { Clock } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { Turnstile } from '../../waiting/turnstile.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import type { Part, PostMark } from '../posting/mark.ts';
import type { Content } from '../posting/payload.ts';
import type { Edited, Posts } from '../posting/posts.ts';
import { madeAtMs } from './round-content.ts';

const EDIT_EVERY_MS = 1_500;

const schema = z
  .object({
    ...{ vote: z.string(), channel: z.string(), message: z.string() },
    /** Its vote's result is told, in it or in a message of its own, which this is then. */
    isOver: z.boolean().optional(),
    /** The headline that it passed: the message waits for that to strike. */
    passed: z.string().optional(),
    /** Votes of before whose results are told: a step may be told again when the next vote is open already. */
    over: z.array(z.string()).optional(),
  })
  .nullable();

type Held = NonNullable<z.infer<typeof schema>>;
/** Where the message of a vote stands. */
type Standing = Pick<Held, 'vote' | 'channel' | 'message'>;

/** More steps than that are not told again. */
const OVER_KEPT = 20;

/** A vote as it stands now. */
export interface OpenVote {
  readonly id: string;
  readonly content: Content;
}

export interface VoteMessagesOptions extends Memory {
  readonly posts: Posts;
  readonly clock: Clock;
  /** The note that remembers the message, one for each kind of vote. */
  readonly note: string;
  /** What a vote's message is in place of one that was deleted. */
  readonly againPart: Part;
  /** The vote that is open in a show, as of that time; undefined where none is. */
  readonly openIn: (show: Show, atMs: number) => OpenVote | undefined;
}

/** How a vote ended, for the message that it was held in. */
export interface VoteResult {
  readonly guild: GuildId;
  readonly vote: string;
  /** The id of the headline that strikes. */
  readonly passed?: string | undefined;
  readonly content: Content;
}

/** What the headline did that a vote had passed. */
export interface VoteStrike {
  readonly guild: GuildId;
  /** Its id. */
  readonly headline: string;
  readonly content: Content;
}

type Tally = Omit<VoteResult, 'passed'>;

interface Edits {
  lastAtMs: number;
  /** Set while an edit waits for its time. */
  cancel: (() => void) | undefined;
  /** What it will show. */
  next: Content;
  readonly turns: Turnstile;
}

export class VoteMessages {
  readonly #posts: Posts;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #againPart: Part;
  readonly #openIn: VoteMessagesOptions['openIn'];
  readonly #memo: Memo<z.infer<typeof schema>>;
  readonly #edits = new Map<GuildId, Edits>();

  constructor(options: VoteMessagesOptions) {
    this.#posts = options.posts;
    this.#clock = options.clock;
    this.#log = options.log;
    this.#againPart = options.againPart;
    this.#openIn = options.openIn;
    this.#memo = new Memo<z.infer<typeof schema>>(options, { name: options.note, schema, empty: null });
  }

  /** Posts the vote that has just been opened in `show`. */
  async open(show: Show, mark: PostMark): Promise<void> {
    const { guild } = show;
    const vote = this.#openIn(show, this.#clock.nowMs());
    const there = await this.#memo.read(guild);
    if (vote === undefined || there?.vote === vote.id || overIn(there).includes(vote.id)) return;
    const { channel, message } = await this.#posts.announce({ guild, content: vote.content, mark });
    await this.#note(guild, { vote: vote.id, channel, message });
  }

  /** Shows the tally of the vote that is open in `show`, now or soon, in a new message where somebody deleted it. */
  async refresh(show: Show): Promise<void> {
    const { guild } = show;
    const there = await this.#memo.read(guild);
    const nowMs = this.#clock.nowMs();
    const vote = this.#openIn(show, nowMs);
    if (vote === undefined || there?.vote !== vote.id || there.isOver === true) return;
    const edits = this.#editsOf(guild);
    edits.next = vote.content;
    if (edits.cancel !== undefined) return;
    const dueMs = edits.lastAtMs + EDIT_EVERY_MS;
    if (dueMs <= nowMs) return this.#edit(guild, vote.id);
    edits.cancel = this.#clock.at(dueMs, () => {
      edits.cancel = undefined;
      void this.#edit(guild, vote.id);
    });
  }

  /** The result, in the message of the vote; as a new one where that is gone or cannot be rewritten. */
  async close({ guild, vote, passed, content }: VoteResult, mark: PostMark): Promise<void> {
    // A step that is told once more, or tried again, may find its message where it could not be rewritten before.
    const isTold = await this.#posts.isMade(guild, mark);
    // Rewritten before; an outage that refuses it now, or a newer vote, is no reason to post it anew.
    if (overIn(await this.#memo.read(guild)).includes(vote)) return;
    const edits = this.#editsOf(guild);
    edits.cancel?.();
    this.#edits.delete(guild);
    await edits.turns.idle();
    const edited = isTold ? 'gone' : await this.#rewrite({ guild, vote, content });
    const there = edited === 'edited' ? await this.#memo.read(guild) : null;
    const { channel, message } = there ?? (await this.#posts.announce({ guild, content, mark }));
    await this.#noteOver(guild, { vote, channel, message, passed });
  }

  /**
   * Rewrites the message of the last vote, where that passed the headline. Where it is gone, or a newer vote was held
   * since, nothing is missing: the news has it too.
   */
  async amend({ guild, headline, content }: VoteStrike): Promise<void> {
    const there = await this.#memo.read(guild);
    if (there?.isOver === true && there.passed === headline)
      await this.#posts.edit({ guild, ...there }, content);
  }

  /** Waiting tallies are let go: the next start shows them. */
  async stop(): Promise<void> {
    for (const edits of this.#edits.values()) edits.cancel?.();
    await Promise.all([...this.#edits.values()].map(({ turns }) => turns.idle()));
  }

  #editsOf(guild: GuildId): Edits {
    const known = this.#edits.get(guild);
    if (known !== undefined) return known;
    const fresh: Edits = {
      lastAtMs: Number.NEGATIVE_INFINITY,
      cancel: undefined,
      next: { text: '' },
      turns: new Turnstile(),
    };
    this.#edits.set(guild, fresh);
    return fresh;
  }

  /** One edit after another, so that an older tally never lands on a newer one. */
  #edit(guild: GuildId, vote: string): Promise<void> {
    const edits = this.#editsOf(guild);
    edits.lastAtMs = this.#clock.nowMs();
    return edits.turns.run(async () => {
      try {
        await this.#show({ guild, vote, content: edits.next });
      } catch (err) {
        const { level, facts } = setbackOf(err);
        this.#log[level]({ ...facts, guild }, 'a tally could not be shown; the next ballot tries again');
      }
    });
  }

  /** A deleted message is posted anew, or nobody could vote any more. */
  async #show(tally: Tally): Promise<void> {
    const { guild, vote, content } = tally;
    if ((await this.#memo.read(guild))?.vote !== vote || (await this.#rewrite(tally)) !== 'gone') return;
    const there = await this.#memo.read(guild);
    if (there?.vote !== vote) return;
    const mark = this.#markInPlaceOf(there);
    const { channel, message } = await this.#posts.announce({ guild, content, mark });
    await this.#note(guild, { vote, channel, message });
  }

  /** In the message of the vote; where that is deleted, in the one that an earlier try has made in its place. */
  async #rewrite(tally: Tally): Promise<Edited> {
    const { guild, vote, content } = tally;
    const there = await this.#memo.read(guild);
    if (there?.vote !== vote) return 'gone';
    const edited = await this.#posts.edit({ guild, ...there }, content);
    const mark = this.#markInPlaceOf(there);
    if (edited !== 'gone' || !(await this.#posts.isMade(guild, mark))) return edited;
    const { channel, message } = await this.#posts.announce({ guild, content, mark });
    await this.#note(guild, { vote, channel, message });
    return this.#rewrite(tally);
  }

  #markInPlaceOf({ message }: Held): PostMark {
    return { seq: 0, atMs: madeAtMs(message), part: this.#againPart };
  }

  /** A message that holds its vote from now on. */
  async #note(guild: GuildId, held: Standing): Promise<void> {
    await this.#memo.update(guild, (noted) => ({ ...held, over: overIn(noted).slice(-OVER_KEPT) }));
  }

  /** A message that says how its vote ended; where a newer vote has the note, that the older one is over. */
  async #noteOver(guild: GuildId, held: Standing & Pick<Held, 'passed'>): Promise<void> {
    await this.#memo.update(guild, (noted) =>
      noted === null || noted.vote === held.vote
        ? { ...held, isOver: true, over: noted?.over }
        : { ...noted, over: [...(noted.over ?? []), held.vote].slice(-OVER_KEPT) },
    );
  }
}

/** Votes whose results are told, the oldest first. */
function overIn(noted: Held | null): readonly string[] {
  const { vote, isOver, over = [] } = noted ?? {};
  return vote === undefined || isOver !== true || over.includes(vote) ? over : [...over, vote];
}
