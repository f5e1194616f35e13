// The posts of a floor that are still alive, the round's and the newest bell's, told again when their server speaks
// another language. What is told from is kept in memory: after a restart, what was told before it stays as it is.

import type { Performance } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { floorNews, type NewsLine } from '../../views/floor/newsline.ts';
import { noiseAt } from '../../views/floor/noise.ts';
import { playedByLine } from '../../views/floor/played-by.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import type { MindName } from '../../views/words/mind-name.ts';
import type { MessageAt } from '../posting/outbox.ts';
import type { Content } from '../posting/payload.ts';
import type { Posts } from '../posting/posts.ts';
import { askButtons, postButtons, roundButtons } from './post-buttons.ts';
import { type Addition, roundIn, stepOf } from './round-content.ts';
import type { RoundPosts } from './round-posts.ts';

export interface LivingPostsOptions {
  readonly posts: Pick<Posts, 'edit'>;
  readonly roundPosts: Pick<RoundPosts, 'retell'>;
  /** Who plays a card, in words. */
  readonly mindName: (card: Performer) => MindName;
}

/** A bell's own post. */
interface BellPost {
  readonly at: MessageAt;
  readonly performance: Performance;
  /** Who was called, as they are mentioned. */
  readonly mentions: string | undefined;
}

interface RoundTold {
  readonly id: string;
  readonly steps: readonly Performance[];
}

export const speaksOtherwise = ({ before, after }: Performance): boolean =>
  before.settings.language !== after.settings.language;

export class LivingPosts {
  readonly #options: LivingPostsOptions;
  readonly #rounds = new Map<GuildId, RoundTold>();
  readonly #bells = new Map<GuildId, BellPost>();

  constructor(options: LivingPostsOptions) {
    this.#options = options;
  }

  /** The floor's lines about a step. */
  linesOf(words: Words, performance: Performance): readonly NewsLine[] {
    const { record, after } = performance;
    const said = floorNews(words, performance, noiseAt(after.settings, record.atMs));
    return record.events.some(({ type }) => type === 'episodeOpened')
      ? [...said, { place: 'post', text: playedByLine(words, after.cast, this.#options.mindName) }]
      : said;
  }

  /** What a step adds to the post of its round, but for a picture. */
  additionOf(words: Words, performance: Performance, lines = this.linesOf(words, performance)) {
    const of = (wanted: NewsLine['place']) =>
      lines.flatMap(({ place, text }) => (place === wanted ? [text] : []));
    return {
      ...{ lines: of('line'), small: of('small') },
      buttons: roundButtons(words, performance),
      asks: askButtons(words, performance),
    } satisfies Addition;
  }

  /** A post of a step's own. */
  contentOf(words: Words, { performance, mentions }: Omit<BellPost, 'at'>, lines: readonly NewsLine[]) {
    const calls = mentions === undefined ? [] : [words.say('floor.calls', { mentions })];
    return {
      text: [...lines.map(({ text }) => text), ...calls].join('\n'),
      buttons: postButtons(words, performance),
    } satisfies Content;
  }

  /** A step was added to the post of its round. */
  noteStep(performance: Performance, id: string): void {
    const { guild } = performance.after;
    const told = this.#rounds.get(guild);
    const others = told?.id === id ? told.steps.filter(({ record }) => record !== performance.record) : [];
    this.#rounds.set(guild, { id, steps: [...others, performance] });
  }

  /** A step has a post of its own: where it is a bell's, that is the newest one. */
  notePost(post: BellPost): void {
    const isBell = post.performance.record.events.some(
      ({ type }) => type === 'episodeOpened' || type === 'episodeClosed',
    );
    if (isBell) this.#bells.set(post.at.guild, post);
  }

  /** What is kept may name somebody who is erased: what was told of before stays as it is. */
  forget(guild: GuildId): void {
    this.#rounds.delete(guild);
    this.#bells.delete(guild);
  }

  /** Rejects where trying again may help; safe to repeat. */
  async retell(show: Show): Promise<void> {
    const { posts, roundPosts } = this.#options;
    const words = floorWords(show);
    const round = this.#rounds.get(show.guild);
    if (round !== undefined) {
      const said = round.steps.map((step) => [stepOf(step.record), this.additionOf(words, step)] as const);
      await roundPosts.retell(show.guild, round.id, new Map(said));
    }
    const bell = this.#bells.get(show.guild);
    if (bell === undefined) return;
    const lines = this.#ownLines(words, bell.performance);
    await posts.edit(bell.at, { ...this.contentOf(words, bell, lines), keepsPicture: true });
  }

  /** Those of a step that stand in a post of its own. */
  #ownLines(words: Words, performance: Performance): readonly NewsLine[] {
    const lines = this.linesOf(words, performance);
    return roundIn(performance) === undefined ? lines : lines.filter(({ place }) => place === 'post');
  }
}
