// What a manager has entered and not done yet: forms that wait for a press, by the id that their buttons carry. The
// newest few of a guild are kept, and outlive a restart.

import { z } from 'zod';
import type { GuildId } from '../../show/ids.ts';
import { Memo, type Memory } from './memo.ts';

const KEPT_MAX = 12;

const draft = z.object({ id: z.string(), values: z.record(z.string(), z.array(z.string())) });
const schema = z.array(draft);

/** What stands in the fields of a form, by their names. */
export type Entries = Readonly<Record<string, readonly string[]>>;

export class Drafts {
  readonly #memo: Memo<z.infer<typeof schema>>;

  constructor(memory: Memory) {
    this.#memo = new Memo<z.infer<typeof schema>>(memory, { name: 'drafts', schema, empty: [] });
  }

  async read(guild: GuildId, id: string): Promise<Entries | undefined> {
    return (await this.#memo.read(guild)).find((kept) => kept.id === id)?.values;
  }

  async keep(
    guild: GuildId,
    { id, values }: { readonly id: string; readonly values: Entries },
  ): Promise<void> {
    const copied = Object.fromEntries(Object.entries(values).map(([name, entered]) => [name, [...entered]]));
    await this.#memo.update(guild, (kept) =>
      [...kept.filter((other) => other.id !== id), { id, values: copied }].slice(-KEPT_MAX),
    );
  }
}
