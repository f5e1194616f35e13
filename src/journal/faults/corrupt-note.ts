// A note was changed on the disk after it was written. It stays as it is until it is set anew.
import type { GuildId } from '../../show/ids.ts';

export class CorruptNote extends Error {
  override readonly name = 'CorruptNote';
  readonly guild: GuildId;
  readonly note: string;

  constructor(guild: GuildId, note: string) {
    super(`Guild ${guild}: the note "${note}" was changed after it was written; set it anew or delete it.`);
    this.guild = guild;
    this.note = note;
  }
}
