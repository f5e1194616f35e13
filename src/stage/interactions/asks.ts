// The answers to members' questions: each stands in the message that took the question, as soon as it is given in the room,
// and before that, that it has been put to its trader.
// Where Discord lets us edit that no more, it is kept until its member uses the show again, and told then.

import { type Client, Routes } from 'discord.js';
import { z } from 'zod';
import type { Clock, Performance } from '../../director/ports.ts';
import { LANGUAGES, type Language } from '../../languages/language.ts';
import { wordsOf } from '../../languages/words.ts';
import type { AudienceQuestion } from '../../show/audience/questions.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import type { KeptAsk } from '../../views/answers/held.ts';
import { type Outcome, outcomesOf, outcomeText, putIn, takenText } from '../../views/plots/asks.ts';
import { faultOf } from '../edge/fault.ts';
import { FEED_LASTS_MS } from '../floor/feeds.ts';
import { Memo, type Memory } from '../notes/memo.ts';
import type { MessageLinks } from '../posting/message-links.ts';
import { payloadOf, type Writing } from '../posting/payload.ts';

const ask = z.object({
  viewer: z.string(),
  token: z.string(),
  endsAtMs: z.number(),
  language: z.enum(LANGUAGES),
  /** The answer, where its message could not be edited any more. */
  untold: z.string().optional(),
});
/** By the id of the question. */
const schema = z.record(z.string(), ask);
type Notes = z.infer<typeof schema>;

export interface Asker {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  readonly question: string;
  readonly language: Language;
}

export interface AsksOptions extends Memory, Writing {
  readonly client: Client;
  readonly clock: Clock;
  readonly links: Pick<MessageLinks, 'linkOf'>;
}

/** Nobody waits for an answer of long ago. */
const KEPT_MAX = 200;

export class Asks {
  readonly #options: AsksOptions;
  readonly #memo: Memo<Notes>;

  constructor(options: AsksOptions) {
    this.#options = options;
    this.#memo = new Memo<Notes>(options, { name: 'asks', schema, empty: {} });
  }

  /** The message behind this token took the question. */
  keep(asker: Asker, token: string): Promise<void> {
    return this.#note(asker, { token, endsAtMs: this.#options.clock.nowMs() + FEED_LASTS_MS });
  }

  /** No message can be edited: its member is told when they use the show again. */
  await(asker: Asker): Promise<void> {
    return this.#note(asker, { token: '', endsAtMs: 0 });
  }

  /** True where what became of a question has no message to stand in: whoever asks tells it now, and nobody later. */
  async handOver(guild: GuildId, question: string): Promise<boolean> {
    const note = (await this.#memo.read(guild))[question];
    if (note === undefined || note.token !== '') return false;
    await this.#drop(guild, question);
    return true;
  }

  async #note(
    { guild, viewer, question, language }: Asker,
    { token, endsAtMs }: Pick<Notes[string], 'token' | 'endsAtMs'>,
  ): Promise<void> {
    await this.#memo.update(guild, (notes) =>
      Object.fromEntries(
        [...Object.entries(notes), [question, { viewer, token, endsAtMs, language }] as const].slice(
          -KEPT_MAX,
        ),
      ),
    );
  }

  /** Once every word of the step stands in its room. Never rejects: an answer is heard there too. */
  async tell(performance: Performance): Promise<void> {
    try {
      for (const question of putIn(performance)) await this.#tellPut(performance, question);
      for (const outcome of outcomesOf(performance)) await this.#tell(performance, outcome);
    } catch (err) {
      const { guild } = performance.after;
      this.#options.log.warn({ err, guild }, 'the answer to a question could not be handed over');
    }
  }

  /** Answers that a member has not been told, which counts as told. */
  async take(guild: GuildId, viewer: ViewerId): Promise<readonly string[]> {
    const untold = Object.entries(await this.#memo.read(guild)).filter(
      ([, note]) => note.viewer === viewer && note.untold !== undefined,
    );
    for (const [question] of untold) await this.#drop(guild, question);
    return untold.flatMap(([, { untold: text }]) => (text === undefined ? [] : [text]));
  }

  /** Where the answers to a member's questions will stand, without the tokens that write them. */
  async of(guild: GuildId, viewer: ViewerId): Promise<readonly KeptAsk[]> {
    return Object.entries(await this.#memo.read(guild)).flatMap(([question, note]) =>
      note.viewer === viewer ? [{ question, endsAtMs: note.endsAtMs, language: note.language }] : [],
    );
  }

  async forget(guild: GuildId, viewer: ViewerId): Promise<void> {
    await this.#memo.update(guild, (notes) =>
      Object.fromEntries(Object.entries(notes).filter(([, note]) => note.viewer !== viewer)),
    );
  }

  /** Where its message cannot be edited any more, the answer alone is told later. */
  async #tellPut({ after }: Performance, question: AudienceQuestion): Promise<void> {
    const note = (await this.#memo.read(after.guild))[question.id];
    if (note === undefined || this.#options.clock.nowMs() >= note.endsAtMs) return;
    await this.#edit(after.guild, note, takenText(wordsOf(note.language), after, question));
  }

  async #tell({ before, after }: Performance, outcome: Outcome): Promise<void> {
    const { guild } = after;
    const { id } = outcome.question;
    const note = (await this.#memo.read(guild))[id];
    if (note === undefined || note.untold !== undefined) return;
    const episode = before.episode?.number ?? 0;
    const linkOf = await this.#options.links.linkOf(guild, episode);
    const link = outcome.seq === undefined ? undefined : linkOf(outcome.seq);
    const text = outcomeText(wordsOf(note.language), before, { ...outcome, link });
    const isTold = this.#options.clock.nowMs() < note.endsAtMs && (await this.#edit(guild, note, text));
    if (isTold) return this.#drop(guild, id);
    await this.#memo.update(guild, (notes) =>
      notes[id] === undefined ? notes : { ...notes, [id]: { ...notes[id], untold: text } },
    );
  }

  /** False where it cannot be edited: dismissed, or its token has run out. */
  async #edit(guild: GuildId, { token, language }: Notes[string], text: string): Promise<boolean> {
    const { client, log } = this.#options;
    const { body, files } = payloadOf(wordsOf(language), { text }, this.#options);
    try {
      const route = Routes.webhookMessage(client.application?.id ?? '', token, '@original');
      await client.rest.patch(route, { body, files, auth: false });
      return true;
    } catch (err) {
      log.debug({ err, guild, fault: faultOf(err) }, 'the message of a question cannot be edited');
      return false;
    }
  }

  async #drop(guild: GuildId, question: string): Promise<void> {
    await this.#memo.update(guild, ({ [question]: _told, ...notes }) => notes);
  }
}
