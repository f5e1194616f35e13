// What a manager has entered and not done yet: forms that wait for a press, by the id that their buttons carry. The
// newest few of a guild are kept, and outlive a restart.

import { z } from 'zod';
import { LANGUAGES } from '../../languages/language.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import { NOISES, OWN_HEADLINES } from '../../show/state/settings.ts';
import { Memo, type Memory } from './memo.ts';

const KEPT_MAX = 12;

const hour = z.string().nullable();
const draft = z.object({
  id: z.string(),
  /** Who entered it; older ones do not say. */
  viewer: z.string().optional(),
  /** What was chosen for the show. */
  settings: z.object({
    paceMs: z.number().optional(),
    noise: z.enum(NOISES).optional(),
    language: z.enum(LANGUAGES).optional(),
    ownHeadlines: z.enum(OWN_HEADLINES).optional(),
    openingBell: hour.optional(),
    closingBell: hour.optional(),
    quietHours: z.object({ from: z.string(), to: z.string() }).nullable().optional(),
    timeZone: z.string().optional(),
  }),
  /** Channels by the place that they are chosen for. */
  channels: z.record(z.string(), z.string()),
  /** What could not be taken as it was typed, field by field, to be mended. */
  typed: z.record(z.string(), z.string()),
});
const schema = z.array(draft);

export type Draft = z.infer<typeof draft>;

export class Drafts {
  readonly #memo: Memo<readonly Draft[]>;

  constructor(memory: Memory) {
    this.#memo = new Memo<readonly Draft[]>(memory, { name: 'drafts', schema, empty: [] });
  }

  async read(guild: GuildId, id: string): Promise<Draft | undefined> {
    return (await this.#memo.read(guild)).find((kept) => kept.id === id);
  }

  /** All that a member has entered. */
  async of(guild: GuildId, viewer: ViewerId): Promise<readonly Draft[]> {
    return (await this.#memo.read(guild)).filter((kept) => kept.viewer === viewer);
  }

  async forget(guild: GuildId, viewer: ViewerId): Promise<void> {
    if ((await this.of(guild, viewer)).length === 0) return;
    await this.#memo.update(guild, (kept) => kept.filter((draft) => draft.viewer !== viewer));
  }

  async keep(guild: GuildId, draft: Draft): Promise<void> {
    await this.#memo.update(guild, (kept) =>
      [...kept.filter(({ id }) => id !== draft.id), draft].slice(-KEPT_MAX),
    );
  }
}
