// The archive of a guild: where each closed episode lies in the journal and how it would have gone without its
// audience, as far back as a bounded note goes; and which episode the morning paper has had.

import { z } from 'zod';
import { LANGUAGES, type Language } from '../../languages/language.ts';
import type { GuildId } from '../../show/ids.ts';
import type { EpisodeResult } from '../../show/state/season.ts';
import type { WhatIf } from '../../views/paper/paper.ts';
import { Memo, type Memory } from '../notes/memo.ts';

const EPISODES_KEPT = 200;

const schema = z.object({
  episodes: z.array(
    z.object({
      number: z.number(),
      firstSeq: z.number(),
      lastSeq: z.number(),
      whatIf: z
        .object({
          winners: z.array(z.string()),
          profitCents: z.record(z.string(), z.number()),
          headlines: z.number(),
        })
        .nullable(),
      // Absent in notes of the time when no mind retold a beat.
      retold: z.object({ language: z.enum(LANGUAGES), beats: z.record(z.string(), z.string()) }).optional(),
    }),
  ),
  printed: z.number(),
});

export interface ArchivedEpisode extends Pick<EpisodeResult, 'number' | 'firstSeq' | 'lastSeq'> {
  readonly whatIf: WhatIf | null;
  /** Beats in a mind's own words, in the language in which they were told. */
  readonly retold?: { readonly language: Language; readonly beats: Readonly<Record<string, string>> };
}

interface Shelf {
  readonly episodes: readonly ArchivedEpisode[];
  /** The last episode that was in a morning paper; 0: none. */
  readonly printed: number;
}

export class Archive {
  readonly #memo: Memo<Shelf>;

  constructor(memory: Memory) {
    const read = schema.transform((shelf) => shelf as unknown as Shelf);
    this.#memo = new Memo<Shelf>(memory, {
      name: 'archive',
      schema: read as unknown as z.ZodType<Shelf>,
      empty: { episodes: [], printed: 0 },
    });
  }

  /** Durable when it resolves; the same episode again replaces itself. */
  async file(guild: GuildId, episode: ArchivedEpisode): Promise<void> {
    await this.#memo.update(guild, ({ episodes, printed }) => ({
      episodes: [...episodes.filter(({ number }) => number !== episode.number), episode].slice(
        -EPISODES_KEPT,
      ),
      printed,
    }));
  }

  /** Undefined where the archive does not go back so far. */
  async find(guild: GuildId, number: number): Promise<ArchivedEpisode | undefined> {
    return (await this.#memo.read(guild)).episodes.find((each) => each.number === number);
  }

  async printed(guild: GuildId): Promise<number> {
    return (await this.#memo.read(guild)).printed;
  }

  async print(guild: GuildId, number: number): Promise<void> {
    await this.#memo.update(guild, (shelf) => ({ ...shelf, printed: number }));
  }
}
