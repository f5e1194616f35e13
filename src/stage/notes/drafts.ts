// What members have entered in forms and not done yet, by the id that the buttons below it carry: it outlives a restart.
// A draft is its owner's alone, goes when it is used, and with its owner; of a guild's the newest few are kept.

import { type ZodType, z } from 'zod';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import { Memo, type Memory } from './memo.ts';

const KEPT_MAX = 20;

interface Kept<Draft> {
  readonly owner: string;
  readonly draft: Draft;
}

export interface DraftsOptions<Draft> {
  /** The note's name. */
  readonly name: string;
  readonly draft: ZodType<Draft>;
}

export class Drafts<Draft extends { readonly id: string }> {
  readonly #memo: Memo<readonly Kept<Draft>[]>;

  constructor(memory: Memory, { name, draft }: DraftsOptions<Draft>) {
    const schema = z.array(z.object({ owner: z.string(), draft }));
    this.#memo = new Memo<readonly Kept<Draft>[]>(memory, { name, schema, empty: [] });
  }

  /** Undefined where it is kept no more, or is somebody else's. */
  async of(guild: GuildId, owner: ViewerId, id: string): Promise<Draft | undefined> {
    return (await this.#memo.read(guild)).find((kept) => kept.owner === owner && kept.draft.id === id)?.draft;
  }

  /** All that a member has entered. */
  async allOf(guild: GuildId, owner: ViewerId): Promise<readonly Draft[]> {
    return (await this.#memo.read(guild)).flatMap((kept) => (kept.owner === owner ? [kept.draft] : []));
  }

  /** Durable when it resolves. */
  async keep(guild: GuildId, owner: ViewerId, draft: Draft): Promise<void> {
    await this.#memo.update(guild, (kept) =>
      [...kept.filter((each) => each.draft.id !== draft.id), { owner, draft }].slice(-KEPT_MAX),
    );
  }

  /** It is used, or put away. */
  async drop(guild: GuildId, id: string): Promise<void> {
    await this.#memo.update(guild, (kept) => kept.filter(({ draft }) => draft.id !== id));
  }

  /** Nothing of this member's is kept any more. */
  async forget(guild: GuildId, owner: ViewerId): Promise<void> {
    await this.#memo.update(guild, (kept) => kept.filter((each) => each.owner !== owner));
  }
}
