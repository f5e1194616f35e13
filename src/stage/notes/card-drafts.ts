// Cards that somebody has written in a form and not yet hung on the wall: one a member, kept over a restart, so that the
// buttons under the preview go on working.

import { z } from 'zod';
import { ROOMS } from '../../show/cast/cast.ts';
import { type GuildId, type PerformerId, performerId, type ViewerId } from '../../show/ids.ts';
import { Memo, type Memory } from './memo.ts';

/** Older ones go: a server has few who hire. */
const DRAFTS_MAX = 20;

const schema = z.record(
  z.string(),
  z.object({
    id: z.string(),
    /** Whose card it is; null: a newcomer's. */
    performer: z
      .string()
      .transform((id): PerformerId => performerId(id))
      .nullable(),
    card: z.object({
      ...{ name: z.string(), title: z.string(), persona: z.string(), voice: z.string() },
      role: z.enum(['trader', 'regulator', 'officer']),
      home: z.enum(ROOMS),
      ...{ leverage: z.number(), mind: z.string() },
    }),
  }),
);

export type CardDraft = z.infer<typeof schema>[string];

export class CardDrafts {
  readonly #memo: Memo<Readonly<Record<string, CardDraft>>>;

  constructor(memory: Memory) {
    this.#memo = new Memo(memory, { name: 'card-drafts', schema, empty: {} });
  }

  /** What this member has written last; undefined where it was put away. */
  async of(guild: GuildId, viewer: ViewerId): Promise<CardDraft | undefined> {
    const drafts = await this.#memo.read(guild);
    return Object.hasOwn(drafts, viewer) ? drafts[viewer] : undefined;
  }

  /** In place of what they had written before. Durable when it resolves. */
  async keep(guild: GuildId, viewer: ViewerId, draft: CardDraft): Promise<void> {
    await this.#memo.update(guild, ({ [viewer]: _before, ...others }) =>
      Object.fromEntries([...Object.entries(others).slice(1 - DRAFTS_MAX), [viewer, draft]]),
    );
  }

  async drop(guild: GuildId, viewer: ViewerId): Promise<void> {
    await this.#memo.update(guild, ({ [viewer]: _dropped, ...others }) => others);
  }
}
