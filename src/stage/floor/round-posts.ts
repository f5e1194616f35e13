// The floor's one living post a round: made when the round starts, edited while it lasts, never more often than every
// few seconds, and its last state always shown. One that is deleted or refused is posted anew, and one that is over an
// hour old where there is more to say: what was told before a restart is looked for where it stands.

import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { HeldUp, setbackOf } from '../../director/held-up/held-up.ts';
import type { Clock, Performance, Telling, Traffic } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';
import { Lanes } from '../../waiting/lanes.ts';
import { pause } from '../../waiting/pause.ts';
import type { Button } from '../controls/button.ts';
import { faultOf } from '../edge/fault.ts';
import type { Memory } from '../notes/memo.ts';
import type { Picture } from '../pictures/picture.ts';
import { keyOf, markOf, type PostMark } from '../posting/mark.ts';
import type { MessageAt } from '../posting/outbox.ts';
import type { Content } from '../posting/payload.ts';
import type { Posts } from '../posting/posts.ts';
import { Edits } from './edits.ts';
import { type Addition, contentOf, LENGTH_MAX, madeAtMs, partOf, stepOf, textOf } from './round-content.ts';
import { buttonsOf, noteButtons, type Round, RoundNotes, retold, type Said } from './round-notes.ts';

/** Discord counts edits of a channel with its messages, five in five seconds. */
const EDIT_EVERY_MS = 4_000;
/** Where there are more shows than Discord takes messages for: once or twice a round. */
const BUNDLED_EDIT_EVERY_MS = 20_000;
/** Edits of what is over an hour old are limited (30046), a few at once in a channel: more wait, and none is refused. */
const EDITED_FOR_MS = 55 * 60_000;
const AGAIN_AFTER_MS = 500;
const AGAIN_AFTER_MS_MAX = 15_000;
/** Where a message may not be edited though its channel can be written in. */
const AFTER_REFUSAL_MS = 60_000;

interface Drawn {
  /** By which it is known that it is shown. */
  readonly key: string;
  readonly picture: Picture;
}

/** Of which round a post is, and what stands in the posts before it. */
type Beginning = Pick<Round, 'id'> & Partial<Pick<Round, 'start' | 'steps'>>;

export interface RoundPostsOptions extends Memory {
  readonly posts: Pick<Posts, 'announce' | 'edit' | 'floorOf' | 'isMade'>;
  readonly clock: Clock;
  readonly traffic?: Pick<Traffic, 'bundles'> | undefined;
}

export class RoundPosts {
  readonly #options: RoundPostsOptions;
  readonly #log: Logger;
  readonly #notes: RoundNotes;
  readonly #edits: Edits;
  /** One change of a guild's post after another. */
  readonly #lanes = new Lanes();
  /** Those with words that this process was the first to be told, and has not shown yet. */
  readonly #longer = new Set<string>();
  /** Drawn, and not shown yet. Noted as shown when its edit has arrived: the bytes do not outlive a restart. */
  readonly #pictures = new Map<string, Drawn>();
  readonly #closing = new AbortController();

  constructor(options: RoundPostsOptions) {
    this.#options = options;
    this.#log = options.log;
    this.#notes = new RoundNotes(options);
    const { clock, traffic } = options;
    const everyMs = () => (traffic?.bundles === true ? BUNDLED_EDIT_EVERY_MS : EDIT_EVERY_MS);
    this.#edits = new Edits({ clock, everyMs });
  }

  /**
   * Adds a step's lines to the post of its round, `id`, and gives where it stands. The post is made at once where there
   * is none; what is added later is told when its edit has arrived.
   */
  async tell(
    performance: Performance,
    id: string,
    addition: Addition,
  ): Promise<Telling & { readonly at: MessageAt }> {
    const { guild } = performance.after;
    return this.#lanes.run(guild, async () => {
      const known = await this.#notes.find(guild, id);
      const mark = markOf(performance.record, 'round');
      const starts = performance.record.events.some(({ type }) => type === 'roundStarted');
      const round =
        known === undefined || (starts && known.start !== keyOf(mark))
          ? await this.#begin(performance, { id }, addition)
          : await this.#add(performance, known, addition);
      const at = { guild, channel: round.channel, message: round.message };
      const isShown = round.steps.length === 1 && known?.message !== round.message;
      return { at, told: isShown ? Promise.resolve() : this.#showSoon(guild, id) };
    });
  }

  /** What of the audience's questions one can want to know too, under the post of a round that is there already. */
  async offer(guild: GuildId, id: string, asks: readonly (readonly Button[])[]): Promise<void> {
    await this.#lanes.run(guild, async () => {
      const round = await this.#notes.find(guild, id);
      const noted = noteButtons(asks);
      if (round === undefined || isDeepStrictEqual(round.asks ?? [], noted)) return;
      await this.#notes.change(guild, id, (known) => ({ ...known, asks: noted }));
      void this.#showSoon(guild, id);
    });
  }

  /** Says the lines of the newest round otherwise, step by step; those of which nothing is said stay as they are. */
  async retell(guild: GuildId, id: string, said: ReadonlyMap<string, Said>) {
    if ((await this.#notes.newest(guild))?.id !== id) return;
    await this.#lanes.run(guild, () => this.#notes.change(guild, id, (round) => retold(round, said)));
    void this.#showSoon(guild, id);
  }

  /** Shows a picture under the post of a round with its next edit, where that is still the newest round. */
  async show(
    guild: GuildId,
    id: string,
    { key, picture }: { readonly key: string; readonly picture: Picture },
  ) {
    const newest = await this.#notes.newest(guild);
    if (newest?.id !== id || newest.picture === key) return;
    this.#pictures.set(`${guild}/${id}`, { key, picture });
    void this.#showSoon(guild, id);
  }

  /** Whether all of a step is in the post of its round already: its lines, and its picture or the bytes of it. */
  async has(guild: GuildId, id: string, record: Performance['record']): Promise<boolean> {
    const round = await this.#notes.find(guild, id);
    const step = stepOf(record);
    if (round?.steps.includes(step) !== true) return false;
    return round.owes !== step || this.#pictures.has(`${guild}/${id}`);
  }

  /** Which picture the post of a round has, or will have; undefined where there is no such post. */
  async pictureOf(guild: GuildId, id: string): Promise<string | null | undefined> {
    const round = await this.#notes.find(guild, id);
    return round && (this.#pictures.get(`${guild}/${id}`)?.key ?? round.picture);
  }

  /** Resolves when no edit is under way. */
  idle(): Promise<void> {
    return this.#edits.idle();
  }

  /** Shows what waits, once; what fails then is told at the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#edits.close();
  }

  /** All of it in one note: a crash between two would leave a post that has forgotten what the one before it says. */
  async #begin(performance: Performance, round: Beginning, addition: Addition): Promise<Round> {
    const { record, after } = performance;
    const mark = markOf(record, 'round');
    const { id, start = keyOf(mark), steps = [] } = round;
    const { lines, small, picture, buttons = [], asks = [] } = addition;
    const at = await this.#options.posts.announce({
      guild: after.guild,
      content: { text: textOf(addition), picture, buttons: [...buttons, ...asks] },
      mark,
    });
    // After an absence its step is long past, and the post is new.
    const postedAtMs = this.#options.clock.nowMs();
    return this.#notes.begin(after.guild, {
      ...{ id, start, channel: at.channel, message: at.message, postedAtMs },
      ...{ lines: [...lines], small: [...small], steps: [...steps, stepOf(record)] },
      parts: [partOf(record, addition)],
      picture: picture?.name ?? null,
      ...{ buttons: noteButtons(buttons), asks: noteButtons(asks) },
    });
  }

  async #add(performance: Performance, known: Round, addition: Addition): Promise<Round> {
    const { record, after } = performance;
    const { picture, buttons = [], asks } = addition;
    const step = stepOf(record);
    const desk = `${after.guild}/${known.id}`;
    if (known.steps.includes(step)) {
      if (picture !== undefined) this.#pictures.set(desk, { key: picture.name, picture });
      return known;
    }
    const longer = {
      lines: [...known.lines, ...addition.lines],
      small: [...known.small, ...addition.small],
    };
    if (textOf(longer).length > LENGTH_MAX) return this.#goOn(performance, known, addition);
    if (picture !== undefined) this.#pictures.set(desk, { key: picture.name, picture });
    this.#longer.add(desk);
    return this.#notes.change(after.guild, known.id, (round) => ({
      ...round,
      ...longer,
      steps: [...round.steps, step],
      parts: [...(round.parts ?? []), partOf(record, addition)],
      ...(picture === undefined ? {} : { owes: step }),
      ...(buttons.length === 0 ? {} : { buttons: noteButtons(buttons) }),
      ...(asks === undefined ? {} : { asks: noteButtons(asks) }),
    }));
  }

  /** The post is full: what follows begins another one. */
  async #goOn(performance: Performance, known: Round, addition: Addition): Promise<Round> {
    await this.#edits.now(`${performance.after.guild}/${known.id}`);
    const { asks = buttonsOf(known.asks) } = addition;
    return this.#begin(performance, known, { ...addition, asks });
  }

  #showSoon(guild: GuildId, id: string): Promise<void> {
    return this.#edits.soon(`${guild}/${id}`, () => this.#show(guild, id));
  }

  /** Tries until it stands there, or the house closes. */
  async #show(guild: GuildId, id: string): Promise<boolean> {
    const { signal } = this.#closing;
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#edit(guild, id);
        return true;
      } catch (err) {
        if (signal.aborted) return false;
        const waitMs =
          err instanceof HeldUp
            ? err.againAfterMs
            : Math.min(AGAIN_AFTER_MS * 2 ** Math.min(attempt, 10), AGAIN_AFTER_MS_MAX);
        const { level, facts } = setbackOf(err);
        this.#log[attempt === 0 ? level : 'debug'](
          { ...facts, guild, round: id, fault: faultOf(err), waitMs },
          "a round's post could not be edited; it waits",
        );
        await pause(this.#options.clock, { waitMs, signal });
      }
    }
  }

  async #edit(guild: GuildId, id: string): Promise<void> {
    const { posts, clock } = this.#options;
    const desk = `${guild}/${id}`;
    const isLonger = this.#longer.delete(desk);
    try {
      const round = await this.#notes.find(guild, id);
      if (round === undefined) return;
      const drawn = this.#pictures.get(desk);
      const content = contentOf(round, drawn?.picture);
      const isOver = isLonger && clock.nowMs() - round.postedAtMs > EDITED_FOR_MS;
      const edited = isOver ? 'over' : await posts.edit({ guild, ...round }, content);
      if (edited !== 'edited' && !(await this.#postAnew(guild, round, content)))
        return await this.#edit(guild, id);
      if (edited === 'refused') this.#edits.rest(desk, AFTER_REFUSAL_MS);
      if (drawn !== undefined) await this.#noteShown(guild, id, drawn);
    } catch (error) {
      if (isLonger) this.#longer.add(desk);
      throw error;
    }
  }

  async #noteShown(guild: GuildId, id: string, drawn: Drawn): Promise<void> {
    const isNewest = this.#pictures.get(`${guild}/${id}`) === drawn;
    await this.#notes.change(guild, id, ({ owes, ...round }) => ({
      ...round,
      ...(isNewest || owes === undefined ? {} : { owes }),
      picture: drawn.key,
    }));
    if (this.#pictures.get(`${guild}/${id}`) === drawn) this.#pictures.delete(`${guild}/${id}`);
  }

  /**
   * With the picture that is at hand; one that was shown before is to be drawn anew. False where a process that died
   * before it could note it had posted it already: it says what there was to say then.
   */
  async #postAnew(guild: GuildId, { id, message }: Round, { keepsPicture: _, ...content }: Content) {
    const mark: PostMark = { seq: 0, atMs: madeAtMs(message), part: 'round-again' };
    const isMade = await this.#options.posts.isMade(guild, mark);
    const at = await this.#options.posts.announce({ guild, content, mark });
    const postedAtMs = this.#options.clock.nowMs();
    await this.#notes.change(guild, id, (round) => ({
      ...round,
      channel: at.channel,
      message: at.message,
      postedAtMs,
      picture: null,
    }));
    return !isMade;
  }
}
