// Another process has opened this guild's show since this one did: this one writes no more of it, ever. What it was
// about to write is not written.
import type { GuildId } from '../../show/ids.ts';

/** A time during which one process writes of a guild. */
export interface Reign {
  readonly epoch: number;
  /** The process, in words for the host. */
  readonly by: string;
}

export class TakenOver extends Error {
  override readonly name = 'TakenOver';
  readonly guild: GuildId;
  readonly ours: Reign;
  /** Whose turn it is now; null where that cannot be read. */
  readonly theirs: Reign | null;

  constructor(guild: GuildId, { ours, theirs }: { readonly ours: Reign; readonly theirs: Reign | null }) {
    const who = theirs === null ? '' : ` (${theirs.by})`;
    const epochs =
      theirs === null ? `epoch ${ours.epoch} is over` : `${theirs.epoch} after our ${ours.epoch}`;
    super(
      `Guild ${guild}: another Bullpen${who} has taken this show over (${epochs}); ` +
        'this one writes nothing more of it. Run one of them alone.',
    );
    this.guild = guild;
    this.ours = ours;
    this.theirs = theirs;
  }
}
