// The real stage in full costume, on the simulated Discord: every part of it but the gateway, the commands and the
// pictures, each of which is a few bytes.

import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Clock, Floors, Performance, Stage, Telling } from '../../../../src/director/ports.ts';
import type { Notes } from '../../../../src/journal/notes.ts';
import type { GuildId } from '../../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../../src/show/state/settings.ts';
import { absence } from '../../../../src/stage/channels/presence.ts';
import { assemble, type Company } from '../../../../src/stage/company.ts';
import type { StandStill } from '../../../../src/views/floor/standstill.ts';

export interface TroupeOptions {
  readonly client: Client;
  readonly floors: () => Floors | undefined;
  readonly notes: (guild: GuildId) => Pick<Notes, 'get' | 'set'>;
  readonly clock: Clock;
  readonly log: Logger;
}

const PICTURE = Buffer.from('a picture');

export class Troupe implements Stage {
  readonly #client: Client;
  readonly #company: Company;

  constructor({ client, floors, notes, clock, log }: TroupeOptions) {
    this.#client = client;
    const name = { name: 'fickle', instead: null };
    this.#company = assemble(
      {
        ...{ client, token: '', commands: [], settings: DEFAULT_SETTINGS, cast: [], notes, clock, log },
        ...{ mindName: () => name, mindKind: () => 'model', mindsAtHand: () => [] },
        pictures: { draw: async () => PICTURE },
        notedGuilds: async () => [],
      },
      floors,
    );
  }

  perform(performance: Performance, signal: AbortSignal): Promise<Telling> {
    return this.#company.playbill.perform(performance, signal);
  }

  reachable(guild: GuildId): boolean {
    return absence(this.#client, guild) === undefined;
  }

  async stopped(guild: GuildId, why: StandStill): Promise<void> {
    const { errands, playbill } = this.#company;
    await errands.go({ guild, what: 'why it stands still', run: () => playbill.standStill(guild, why) });
  }

  heldUp(guild: GuildId, word: 'heldUp' | 'goesOn'): Promise<boolean> {
    return this.#company.playbill.holdUp(guild, word).then(
      () => true,
      () => false,
    );
  }

  async reword(guild: GuildId, reword: (text: string) => string): Promise<void> {
    const { living, memory } = this.#company;
    living.forget(guild);
    await Promise.all([...memory.memos].map((memo) => memo.reword(guild, reword)));
  }

  async paper(guild: GuildId): Promise<void> {
    const { errands, newsroom } = this.#company;
    await errands.go({ guild, what: 'the morning paper', run: () => newsroom.morning(guild) });
  }

  async close(): Promise<void> {
    const { errands, feeds, notes, notices, rooms, roundPosts, votes } = this.#company;
    notices.stop();
    errands.stop();
    notes.stop();
    await Promise.all([rooms.close(), roundPosts.close(), votes.stop(), feeds.close()]);
  }
}
