// The paper of a guild: the recap as a thread at the closing bell, in short the next morning, and what is told
// of older episodes. What it is told with (addresses, the what-if) is gathered here; the words are the views'.

import type { Logger } from 'pino';
import { HeldUp, setbackOf } from '../../director/held-up/held-up.ts';
import type { Floors, Performance } from '../../director/ports.ts';
import { isAway } from '../../journal/faults/journal-unavailable.ts';
import type { Language } from '../../languages/language.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { type Settlement, settlementsOf } from '../../views/betting/settlements.ts';
import { withFloorLink } from '../../views/floor/floor-link.ts';
import type { Paper, WhatIf } from '../../views/paper/paper.ts';
import { BEATS, morningText, type Recap, recapOf } from '../../views/paper/recap.ts';
import { retellingsOf } from '../../views/paper/retelling.ts';
import { momentTurn } from '../../views/paper/said-turn.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import type { LiveFloorDoors } from '../activity/live-floor-doors.ts';
import { isChannelGone } from '../edge/fault.ts';
import type { Pictures } from '../pictures/board-picture.ts';
import { cardPicture } from '../pictures/card-picture.ts';
import { markOf, type Part } from '../posting/mark.ts';
import type { LinkOf, MessageLinks, Shown } from '../posting/message-links.ts';
import type { MessageAt } from '../posting/outbox.ts';
import type { Content } from '../posting/payload.ts';
import type { Announcement, Posts } from '../posting/posts.ts';
import type { Archive, ArchivedEpisode } from './archive.ts';
import { recapButtons } from './recap-buttons.ts';
import { type Retell, retoldBeats } from './retold-beats.ts';

export interface NewsroomOptions {
  readonly posts: Posts;
  readonly links: MessageLinks;
  readonly archive: Archive;
  readonly pictures: Pictures;
  readonly floors: () => Floors | undefined;
  /** Where the host lets a mind tell the beats. */
  readonly retell: Retell | undefined;
  /** Where its biggest moment can be seen again. */
  readonly addressOf: LiveFloorDoors['addressOf'];
  readonly log: Logger;
}

type EpisodeSpan = Pick<ArchivedEpisode, 'number' | 'firstSeq' | 'lastSeq'>;

/** Everybody asks for the receipts of the same few episodes. */
const SETTLEMENTS_KEPT = 32;

export class Newsroom {
  readonly #options: NewsroomOptions;
  /** By guild and episode, the newest last. */
  readonly #settlements = new Map<string, Promise<readonly Settlement[]>>();

  constructor(options: NewsroomOptions) {
    this.#options = options;
  }

  /** The recap of a step that closes an episode, with the hall of fame where it closed a season; nothing for any other. */
  async publish({ record, after }: Performance, signal: AbortSignal): Promise<void> {
    const { guild, lastResult } = after;
    if (lastResult === null || !record.events.some(({ type }) => type === 'episodeClosed')) return;
    const episode = await this.#filed(after, lastResult);
    const recap = await this.#recap(after, episode);
    if (recap === undefined) return;
    const crowned = record.events.some(({ type }) => type === 'seasonClosed');
    const picture = crowned
      ? await cardPicture(floorWords(after), this.#options, { show: after, wish: { card: 'hall' } })
      : undefined;
    const records = await this.#records(guild, episode);
    signal.throwIfAborted();
    const buttons = recapButtons(floorWords(after), after, { episode: episode.number, records });
    const moment = momentTurn(records, episode.number);
    const url = moment && this.#options.addressOf(guild, moment);
    const story = withFloorLink(floorWords(after), recap.story, url);
    await this.#post(guild, { ...recap, story }, { record, picture, buttons });
  }

  /** As it was filed, so that a step that is tried again tells the same story and asks no mind twice. */
  async #filed(show: Show, { number, firstSeq, lastSeq }: EpisodeSpan): Promise<ArchivedEpisode> {
    const { archive } = this.#options;
    const filed = await archive.find(show.guild, number);
    // Records that were taken back may have had an episode of that number too.
    if (filed?.firstSeq === firstSeq && filed.lastSeq === lastSeq) return filed;
    const whatIf = await this.#whatIf(show.guild, { firstSeq, lastSeq });
    const episode = await this.#retold(show, { number, firstSeq, lastSeq, whatIf });
    await archive.file(show.guild, episode);
    return episode;
  }

  /** The last episode once more, in short; once an episode. Throws where it has to wait. */
  async morning(guild: GuildId): Promise<void> {
    const { archive, floors, posts } = this.#options;
    const show = floors()?.show(guild);
    const result = show?.lastResult ?? null;
    if (show === undefined || result === null || (await archive.printed(guild)) >= result.number) return;
    const words = floorWords(show);
    const paper = await this.paper(show, await this.episode(show, result.number), words.language);
    const text = morningText(words, paper, await this.#records(guild, result));
    if (text === undefined) return;
    const mark = markOf({ firstSeq: result.lastSeq, atMs: result.closedAtMs }, 'morning');
    await posts.announce({ guild, content: { text }, mark });
    await archive.print(guild, result.number);
  }

  /** The last closed episode, or the one of that number; undefined where the archive does not go back so far. */
  async episode(show: Show, number: number): Promise<ArchivedEpisode | undefined> {
    const { lastResult, guild } = show;
    const filed = await this.#options.archive.find(guild, number);
    if (filed !== undefined || lastResult?.number !== number) return filed;
    const { firstSeq, lastSeq } = lastResult;
    return { number, firstSeq, lastSeq, whatIf: null };
  }

  /** How the pools of an episode ended; undefined where the archive does not go back so far. */
  async settlements(show: Show, number: number): Promise<readonly Settlement[] | undefined> {
    // Of the open one there may be more in a moment.
    if (show.episode?.number === number) {
      const { firstSeq } = show.episode;
      return settlementsOf(await this.#records(show.guild, { firstSeq, lastSeq: show.seq }));
    }
    const episode = await this.episode(show, number);
    if (episode === undefined) return undefined;
    const key = `${show.guild}/${number}`;
    const known = this.#settlements.get(key);
    if (known !== undefined) return known;
    const read = this.#records(show.guild, episode).then(settlementsOf);
    this.#settlements.set(key, read);
    // What failed may be asked for again.
    read.catch(() => this.#settlements.delete(key));
    const [oldest] = this.#settlements.keys();
    if (this.#settlements.size > SETTLEMENTS_KEPT && oldest !== undefined) this.#settlements.delete(oldest);
    return read;
  }

  linkOf(guild: GuildId, episode: number): Promise<LinkOf> {
    return this.#options.links.linkOf(guild, episode);
  }

  shownIn(guild: GuildId, message: string): Promise<readonly Shown[]> {
    return this.#options.links.shownIn(guild, message);
  }

  /** All that an episode is told with, for readers of a language. */
  async paper(show: Show, episode: ArchivedEpisode | undefined, language: Language): Promise<Paper> {
    const { cast, former, guild, plot } = show;
    if (episode === undefined) return { cast, former, plot };
    const linkOf = await this.#options.links.linkOf(guild, episode.number);
    const { whatIf, retold } = episode;
    const beats = retold?.language === language ? retold.beats : undefined;
    return { cast, former, plot, linkOf, whatIf: whatIf ?? undefined, retold: beats };
  }

  /** The episode with its beats in a mind's words, as far as one tells them and tells the truth. */
  async #retold(show: Show, episode: ArchivedEpisode): Promise<ArchivedEpisode> {
    const { log, retell } = this.#options;
    if (retell === undefined) return episode;
    const words = floorWords(show);
    const { language } = words;
    const records = await this.#records(show.guild, episode);
    const { cast, former, plot } = show;
    const asked = retellingsOf(words, { cast, former, plot }, { records, beats: BEATS });
    const beats = await retoldBeats(asked, { retell, log: log.child({ guild: show.guild }) });
    return { ...episode, retold: { language, beats } };
  }

  /** The story on the floor, scenes and books in its thread; on the floor too where no thread may be started. */
  async #post(
    guild: GuildId,
    { title, story, scenes, books }: Recap,
    { record, ...shown }: { record: Performance['record'] } & Pick<Content, 'picture' | 'buttons'>,
  ): Promise<void> {
    const { posts } = this.#options;
    const page = (text: string, part: Part, more: Pick<Content, 'picture' | 'buttons'> = {}) => {
      return { guild, content: { text, ...more }, mark: markOf(record, part) };
    };
    const posted = await posts.announce(page(story, 'story', shown));
    const pages = [...(scenes === undefined ? [] : [page(scenes, 'scenes')]), page(books, 'books')];
    const inThread = await this.#postInThread(posted, title, pages);
    if (inThread) return;
    // A page may stand in the thread though its answer was lost.
    await posts.settleDoubts(guild);
    for (const each of pages) await posts.announce(each);
  }

  /** False where there is no thread, or it may not be written in. */
  async #postInThread(story: MessageAt, title: string, pages: readonly Announcement[]): Promise<boolean> {
    const { log, posts } = this.#options;
    const thread = await posts.startThread(story, title);
    if (thread === undefined) return false;
    try {
      for (const page of pages) await posts.announce({ ...page, thread });
      return true;
    } catch (err) {
      if (!(err instanceof HeldUp) && !isChannelGone(err)) throw err;
      const { level, facts } = setbackOf(err);
      log[level](
        { ...facts, guild: story.guild, thread },
        'a thread refuses its page, which goes to the floor',
      );
      return false;
    }
  }

  async #recap(show: Show, episode: ArchivedEpisode): Promise<Recap | undefined> {
    const words = floorWords(show);
    const paper = await this.paper(show, episode, words.language);
    return recapOf(words, paper, await this.#records(show.guild, episode));
  }

  #records(guild: GuildId, { firstSeq, lastSeq }: Pick<ArchivedEpisode, 'firstSeq' | 'lastSeq'>) {
    return this.#options.floors()?.history(guild, firstSeq, lastSeq) ?? Promise.resolve([]);
  }

  /** A paper without its what-if is still a paper. */
  async #whatIf(
    guild: GuildId,
    { firstSeq, lastSeq }: Pick<ArchivedEpisode, 'firstSeq' | 'lastSeq'>,
  ): Promise<WhatIf | null> {
    try {
      return (await this.#options.floors()?.whatIf(guild, firstSeq, lastSeq)) ?? null;
    } catch (err) {
      // The records are away for a while: that is no reason to do without for ever.
      if (isAway(err)) throw err;
      this.#options.log.warn({ err, guild, seq: lastSeq }, 'the episode could not be played again');
      return null;
    }
  }
}
