// A stage without its costumes: the real outbox and the real room lines, which see to it that everything is told once and
// in order, and words of the simulation's own.

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Performance, Stage, Telling } from '../../../../src/director/ports.ts';
import type { Notes } from '../../../../src/journal/notes.ts';
import { wordsOf } from '../../../../src/languages/words.ts';
import type { GuildId } from '../../../../src/show/ids.ts';
import { absence, checkPresence } from '../../../../src/stage/channels/presence.ts';
import { PatientNotes } from '../../../../src/stage/notes/patient-notes.ts';
import { Allowance, apartMs } from '../../../../src/stage/posting/allowance.ts';
import { Budget } from '../../../../src/stage/posting/budget.ts';
import { keyOf, markOf, nonceOf, type Part } from '../../../../src/stage/posting/mark.ts';
import { Outbox } from '../../../../src/stage/posting/outbox.ts';
import { RoomLines } from '../../../../src/stage/posting/room-lines.ts';
import { CHANNELS, type Place } from '../world/channels.ts';
import type { Rest } from '../world/faulty-rest.ts';
import { scriptOf } from './script.ts';

export interface CrierOptions {
  readonly client: Client;
  readonly rest: Rest;
  readonly notes: (guild: GuildId) => Pick<Notes, 'get' | 'set'>;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Crier implements Stage {
  readonly #options: CrierOptions;
  readonly #notes: PatientNotes;
  readonly #outbox: Outbox;
  readonly #rooms: RoomLines;

  constructor(options: CrierOptions) {
    const { client, clock, log, notes } = options;
    this.#options = options;
    this.#notes = new PatientNotes({ notes, notedGuilds: async () => [], clock, log });
    this.#outbox = new Outbox({ client, notes: this.#notes.of, clock, log });
    this.#rooms = new RoomLines({
      posts: {
        channelOf: async (guild, place) => this.#channelOf(guild, place as Place),
        floorOf: async (guild) => this.#channelOf(guild, 'Trading Floor'),
      },
      voices: { speak: (said) => this.#outbox.post(said, () => this.#send(said.channel, said.text)) },
      outbox: this.#outbox,
      words: () => wordsOf('en'),
      budget: new Budget(),
      allowance: new Allowance(),
      clock,
      log,
    });
  }

  async perform(performance: Performance, signal: AbortSignal): Promise<Telling> {
    const { record, before, after } = performance;
    const { lines, news, thoughts } = scriptOf(performance);
    const tellings: Telling[] = [];
    for (const { seq, ...line } of lines) {
      const own = {
        ...{ ...line, guild: before.guild, atMs: record.atMs, toCome: { anywhere: 0, here: 0 } },
        ...{
          key: keyOf(markOf(record, `line-${seq - record.firstSeq}`)),
          apartMs: apartMs(after, { atMs: record.atMs, bundles: false }),
        },
      };
      tellings.push(await this.#rooms.say(own, signal));
    }
    signal.throwIfAborted();
    await this.#announce(performance, { place: 'Trading Floor', part: 'news', text: news });
    await this.#announce(performance, { place: 'feed', part: 'story', text: thoughts });
    return { told: Promise.all(tellings.map(({ told }) => told)).then(() => undefined) };
  }

  reachable(guild: GuildId): boolean {
    return absence(this.#options.client, guild) === undefined;
  }

  async stopped(): Promise<void> {
    // The floor's vitals say it too.
  }

  async heldUp(guild: GuildId): Promise<boolean> {
    return this.reachable(guild);
  }

  async reword(): Promise<void> {
    // It keeps no words.
  }

  async paper(): Promise<void> {
    // It is told from the journal alone.
  }

  /** Says what waits, once, and says no more. */
  async close(): Promise<void> {
    this.#notes.stop();
    await this.#rooms.close();
  }

  async #announce(
    { record, after: { guild } }: Performance,
    { place, part, text }: { place: Place; part: Part; text: string },
  ): Promise<void> {
    if (text === '') return;
    const mark = markOf(record, part);
    const key = keyOf(mark);
    if ((await this.#outbox.find(guild, key)) !== undefined) return;
    const channel = this.#channelOf(guild, place);
    await this.#outbox.post({ guild, channel, keys: [key] }, () =>
      this.#send(channel, text, nonceOf(guild, mark)),
    );
  }

  #channelOf(guild: GuildId, place: Place): string {
    checkPresence(this.#options.client, guild);
    return CHANNELS[place];
  }

  async #send(channel: string, content: string, nonce?: string): Promise<string> {
    const body = nonce === undefined ? { content } : { content, nonce };
    return (await this.#options.rest.post(`/channels/${channel}/messages`, { body })).id;
  }
}
