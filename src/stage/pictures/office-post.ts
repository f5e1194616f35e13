// The office on the floor: which rounds are shown and how, and where. The one place that decides it:
// the moving picture for the first round, the last one and one in which somebody went bankrupt or trading was
// halted; the still one for the other rounds, at most one in two minutes. A picture that cannot be drawn is missed by nobody's show.

import type { Logger } from 'pino';
import { setbackOf } from '../../director/held-up/held-up.ts';
import type { Performance } from '../../director/ports.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { fold } from '../../show/apply.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';
import { paceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import { officeView, withLines } from '../../views/cards/office.ts';
import { occasion, officeAltText } from '../../views/cards/office-alt.ts';
import { noiseAt } from '../../views/floor/noise.ts';
import { floorWords } from '../../views/words/floor-words.ts';
import { roundIn } from '../floor/round-content.ts';
import type { RoundPosts } from '../floor/round-posts.ts';
import { keyOf, markOf, type PostMark } from '../posting/mark.ts';
import type { Posts } from '../posting/posts.ts';
import type { Pictures } from './board-picture.ts';
import { gatedLine } from './gated-line.ts';
import type { Picture } from './picture.ts';
import { THREAD_PICTURE } from './scene-picture.ts';

const STILL_EVERY_MS = 120_000;
const STILL_EVERY_ROUNDS_MAX = 4;
const LINE_LENGTH_MAX = 200;
const DRAMA: readonly ShowEvent['type'][] = ['wentBankrupt', 'tradingHalted'];

export type Showing = 'still' | 'moving';

export interface OfficePostsOptions {
  readonly posts: Pick<Posts, 'announce' | 'isMade'>;
  readonly roundPosts: Pick<RoundPosts, 'pictureOf' | 'show'>;
  readonly pictures: Pictures;
  readonly log: Logger;
}

/** How a round that has just closed is shown; null: not at all. */
export function showingOf(
  show: Pick<Show, 'settings' | 'powerHourUntilMs' | 'atMs'>,
  { round, dramatic }: { round: number; dramatic: boolean },
): Showing | null {
  if (round === 1 || round >= show.settings.roundsPerEpisode || dramatic) return 'moving';
  const inTime = Math.ceil(STILL_EVERY_MS / paceMs(show, show.atMs));
  const every = Math.min(STILL_EVERY_ROUNDS_MAX, Math.max(1, inTime));
  return round % every === 0 ? 'still' : null;
}

export class OfficePosts {
  readonly #options: OfficePostsOptions;
  /** Guilds in whose round somebody went bankrupt or trading was halted. */
  readonly #dramatic = new Set<GuildId>();
  readonly #underWay = new Map<GuildId, Promise<void>>();

  constructor(options: OfficePostsOptions) {
    this.#options = options;
  }

  /** Begins the post where the step closed a round; the show does not wait for the picture. */
  follow(performance: Performance): void {
    const { record, before } = performance;
    const guild = before.guild;
    if (record.events.some(({ type }) => DRAMA.includes(type))) this.#dramatic.add(guild);
    const closed = record.events.findIndex(({ type }) => type === 'roundClosed');
    // While one is drawn the next is not worth its turn: pictures never pile up behind a slow channel.
    if (closed < 0 || this.#underWay.has(guild)) return;
    const show = fold(before, { ...record, events: record.events.slice(0, closed + 1) });
    const round = show.episode?.round ?? 0;
    const showing = showingOf(show, { round, dramatic: this.#dramatic.delete(guild) });
    if (showing === null) return;
    const work = this.#place(performance, show, showing)
      .catch((err: unknown) => {
        const { level, facts } = setbackOf(err);
        this.#options.log[level]({ ...facts, guild }, 'the office was not shown; the show goes on');
      })
      .finally(() => this.#underWay.delete(guild));
    this.#underWay.set(guild, work);
  }

  /** Resolves when no picture is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  /** In the round's own post; where the floor is loud, in a post of its own, but for one that would come after the bell. */
  async #place(performance: Performance, show: Show, showing: Showing): Promise<void> {
    const mark = markOf(performance.record, 'office');
    const isLoud = noiseAt(show.settings, performance.record.atMs) === 'loud';
    if (isLoud && performance.after.episode !== null) return this.#post(show, { showing, mark });
    const { roundPosts } = this.#options;
    const round = roundIn(performance);
    if (round === undefined) return;
    const shown = await roundPosts.pictureOf(show.guild, round);
    // A scene of the round says more than who sits where at its end.
    if (shown === undefined || shown === keyOf(mark) || shown === THREAD_PICTURE) return;
    if (shown !== null && showing === 'still') return;
    const picture = await this.#draw(show, showing);
    await roundPosts.show(show.guild, round, { key: keyOf(mark), picture });
  }

  async #post(show: Show, { showing, mark }: { showing: Showing; mark: PostMark }): Promise<void> {
    const { posts } = this.#options;
    if (await posts.isMade(show.guild, mark)) return;
    const picture = await this.#draw(show, showing);
    const words = floorWords(show);
    const text = words.say('floor.office', { occasion: occasion(words, officeView(show)) });
    await posts.announce({ guild: show.guild, content: { text, picture }, mark });
  }

  async #draw(show: Show, showing: Showing): Promise<Picture> {
    const words = floorWords(show);
    const view = withLines(officeView(show), (text, about) =>
      cutAtWord(gatedLine(words, text, about), LINE_LENGTH_MAX),
    );
    const kind = showing === 'moving' ? 'movingOffice' : 'office';
    const bytes = await this.#options.pictures.draw({ kind, language: words.language, view });
    const name = showing === 'moving' ? 'office.gif' : 'office.png';
    return { name, bytes, altText: officeAltText(words, view) };
  }
}
