// Live feeds of thoughts: for each follower one ephemeral message, edited after each turn while the token of
// its interaction lasts. Tokens are noted, so that a feed goes on after a restart. Nobody else can see one.
// https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages

import type { Client } from 'discord.js';
import { Routes } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Clock } from '../../director/ports.ts';
import { LANGUAGES, type Language } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import type { GuildId, PerformerId, ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { KeptFeed } from '../../views/answers/held.ts';
import { liveFeed, overTurns, restingFeed } from '../../views/answers/thoughts.ts';
import { INTERACTION_TOKEN_LASTS_MS } from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';
import { faultOf } from '../edge/fault.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import { type Content, payloadOf, type Writing } from '../posting/payload.ts';
import { shareButton } from './line-buttons.ts';

/** The last half minute of the token is left for the farewell to arrive. */
export const FEED_LASTS_MS = INTERACTION_TOKEN_LASTS_MS - 30_000;
/** Edits under way at once, over all guilds. */
const EDITS_AT_ONCE = 4;

/** Notes of before languages were kept have none. */
const feed = z.object({
  token: z.string(),
  endsAtMs: z.number(),
  language: z.enum(LANGUAGES).default('en'),
});
const schema = z.record(z.string(), feed);

type FeedNote = z.infer<typeof feed>;

export interface Follower {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  readonly performer: PerformerId;
}

/** Who follows whom, and in which language. */
export interface FeedWish extends Follower {
  readonly language: Language;
}

export interface FeedsOptions extends Memory, Writing {
  readonly client: Client;
  readonly clock: Clock;
  readonly show: (guild: GuildId) => Show | undefined;
}

interface Edit {
  readonly follower: Follower;
  readonly token: string;
  readonly content: Content;
  readonly language: Language;
}

const keyOf = ({ viewer, performer }: Follower): string => `${viewer}:${performer}`;

const endButton = (words: Words, performer: PerformerId): Button => ({
  press: { kind: 'unfollow', performer },
  label: words.say('thoughts.stopFollowing'),
  style: 'secondary',
});

/** Renews the feed with the token of the press. */
const keepButton = (words: Words, performer: PerformerId): Button => ({
  press: { kind: 'feed', performer },
  label: words.say('thoughts.keepFollowing'),
  style: 'primary',
});

/** For the newest thought that is no secret any more. */
function shareButtons(words: Words, { episode }: Show, performer: PerformerId): readonly Button[] {
  const newest = episode === null ? undefined : overTurns(episode, performer).at(-1);
  if (episode === null || newest === undefined) return [];
  const { round } = newest;
  const label = words.say('lines.shareRound', { round });
  return [shareButton(words, { episode: episode.number, round, performer }, label)];
}

export class Feeds {
  readonly #options: FeedsOptions;
  readonly #log: Logger;
  readonly #memo: Memo<Readonly<Record<string, FeedNote>>>;
  readonly #timers = new Map<string, () => void>();
  /** The newest edit that waits, by feed: an older one that has not left yet is not worth sending. */
  readonly #waiting = new Map<string, Edit>();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(options: FeedsOptions) {
    this.#options = options;
    this.#log = options.log;
    this.#memo = new Memo<Readonly<Record<string, FeedNote>>>(options, { name: 'feeds', schema, empty: {} });
  }

  contentOf(
    show: Show | undefined,
    { performer, language }: Pick<FeedWish, 'performer' | 'language'>,
  ): Pick<Content, 'text' | 'buttons'> {
    const words = wordsOf(language);
    if (show === undefined) return { text: words.say('thoughts.notBegun') };
    return {
      text: liveFeed(words, show, performer),
      buttons: [[...shareButtons(words, show, performer), endButton(words, performer)]],
    };
  }

  async read(guild: GuildId): Promise<void> {
    await this.#memo.read(guild);
  }

  /** The message behind this token shows the feed already; from now on it is kept up to date. */
  async keep(follower: FeedWish, token: string): Promise<void> {
    const { language } = follower;
    const endsAtMs = this.#options.clock.nowMs() + FEED_LASTS_MS;
    const before = (await this.#memo.read(follower.guild))[keyOf(follower)];
    await this.#memo.update(follower.guild, (feeds) => ({
      ...feeds,
      [keyOf(follower)]: { token, endsAtMs, language },
    }));
    this.#endAt(follower, endsAtMs);
    if (before === undefined || before.token === token) return;
    const content = { text: wordsOf(before.language).say('thoughts.feedMoved') };
    this.#send(`${feedKey(follower)}:old`, {
      ...{ follower, token: before.token, content },
      language: before.language,
    });
  }

  /** Ends a feed, if one runs; its message stays as it is, for whoever asked to rewrite. */
  async stop(follower: Follower): Promise<void> {
    const note = (await this.#memo.read(follower.guild))[keyOf(follower)];
    if (note !== undefined) await this.#forget(follower);
  }

  /** The feeds of a member, without the tokens that write them. */
  async of(guild: GuildId, viewer: ViewerId): Promise<readonly KeptFeed[]> {
    return (await this.#feedsOf(guild)).flatMap(({ follower, note: { endsAtMs, language } }) =>
      follower.viewer === viewer ? [{ performer: follower.performer, endsAtMs, language }] : [],
    );
  }

  /** Ends all feeds of a member. */
  async forget(guild: GuildId, viewer: ViewerId): Promise<void> {
    const feeds = await this.#feedsOf(guild);
    for (const { follower } of feeds.filter(({ follower }) => follower.viewer === viewer))
      await this.#forget(follower);
  }

  /** Shows every follower of these performers what is new. Does not wait for the edits. */
  async refresh(show: Show, performers: ReadonlySet<PerformerId>): Promise<void> {
    const contents = new Map<string, Content>();
    for (const { follower, note } of await this.#feedsOf(show.guild)) {
      const { performer } = follower;
      if (!performers.has(performer) || note.endsAtMs <= this.#options.clock.nowMs()) continue;
      const key = `${note.language}:${performer}`;
      const content = contents.get(key) ?? this.contentOf(show, { performer, language: note.language });
      contents.set(key, content);
      this.#send(feedKey(follower), { follower, token: note.token, content, language: note.language });
    }
  }

  /** After a start: the feeds of a guild that still last go on. */
  async resume(guild: GuildId): Promise<void> {
    for (const { follower, note } of await this.#feedsOf(guild)) this.#endAt(follower, note.endsAtMs);
  }

  /** Resolves when no edit is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  async close(): Promise<void> {
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#waiting.clear();
    await this.idle();
  }

  async #feedsOf(guild: GuildId): Promise<readonly { follower: Follower; note: FeedNote }[]> {
    return Object.entries(await this.#memo.read(guild)).map(([key, note]) => {
      const [viewer = '', performer = ''] = key.split(':');
      return { follower: { guild, viewer: viewer as ViewerId, performer: performer as PerformerId }, note };
    });
  }

  #endAt(follower: Follower, atMs: number): void {
    const key = feedKey(follower);
    this.#timers.get(key)?.();
    this.#timers.set(
      key,
      this.#options.clock.at(atMs, () => void this.#runOut(follower)),
    );
  }

  async #runOut(follower: Follower): Promise<void> {
    const { guild, performer } = follower;
    try {
      const note = (await this.#memo.read(guild))[keyOf(follower)];
      if (note === undefined) return;
      const words = wordsOf(note.language);
      const show = this.#options.show(guild);
      const text = show === undefined ? words.say('thoughts.notBegun') : restingFeed(words, show, performer);
      const content = { text, buttons: [[keepButton(words, performer), endButton(words, performer)]] };
      await this.#forget(follower);
      this.#send(feedKey(follower), { follower, token: note.token, content, language: note.language });
    } catch (err) {
      this.#log.warn({ err, guild: follower.guild }, 'a live feed could not be ended');
    }
  }

  async #forget(follower: Follower): Promise<void> {
    this.#timers.get(feedKey(follower))?.();
    this.#timers.delete(feedKey(follower));
    this.#waiting.delete(feedKey(follower));
    await this.#memo.update(follower.guild, ({ [keyOf(follower)]: _ended, ...feeds }) => feeds);
  }

  #send(key: string, edit: Edit): void {
    this.#waiting.set(key, edit);
    this.#pump();
  }

  #pump(): void {
    for (const [key, edit] of this.#waiting) {
      if (this.#underWay.size >= EDITS_AT_ONCE) return;
      if (this.#underWay.has(key)) continue;
      this.#waiting.delete(key);
      const sending = this.#edit(edit)
        .catch((err) =>
          this.#log.error({ err, guild: edit.follower.guild }, 'a live feed could not be noted'),
        )
        .finally(() => {
          this.#underWay.delete(key);
          this.#pump();
        });
      this.#underWay.set(key, sending);
    }
  }

  /** A feed that cannot be edited any more (its viewer dismissed it, its token ran out) ends quietly. */
  async #edit({ follower, token, content, language }: Edit): Promise<void> {
    const { client } = this.#options;
    const { body, files } = payloadOf(wordsOf(language), content, this.#options);
    const route = Routes.webhookMessage(client.application?.id ?? '', token, '@original');
    try {
      await client.rest.patch(route, { body, files, auth: false });
    } catch (err) {
      const fault = faultOf(err);
      if (fault === 'passing')
        return this.#log.warn({ err, guild: follower.guild }, 'a live feed missed an edit');
      const note = (await this.#memo.read(follower.guild))[keyOf(follower)];
      if (note?.token === token) await this.#forget(follower);
      this.#log.debug({ err, guild: follower.guild, fault }, 'a live feed has ended');
    }
  }
}

const feedKey = (follower: Follower): string => `${follower.guild}:${keyOf(follower)}`;
