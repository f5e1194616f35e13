// `npm start -- --restore GUILD --to SEQ`: takes one damaged show back to an event that was good. Wrong values, and
// records that are good as they are, are refused in a sentence; nothing is deleted.

import { CorruptJournal } from '../../journal/faults/corrupt-journal.ts';
import type { Journal } from '../../journal/journal.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import { type GuildId, guildId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { ConfigFault } from '../config.ts';

export interface Restore {
  readonly restore?: string;
  readonly to?: string;
}

/** Does nothing where none is asked for. */
export async function restoreAsked(
  journal: Journal<ShowEvent, Show>,
  { restore: guild, to }: Restore,
): Promise<void> {
  if (guild === undefined) return;
  if (!/^\d+$/.test(guild) || to === undefined || !/^\d+$/.test(to)) {
    throw new ConfigFault('--restore needs a guild and an event, such as --restore 1234567890 --to 480');
  }
  try {
    await refuseWhereAllIsGood(journal, guildId(guild));
    await journal.guild(guildId(guild)).restoreTo(Number(to));
  } catch (error) {
    throw error instanceof RangeError ? new ConfigFault(error.message) : error;
  }
  console.log(`Guild ${guild} goes on after event ${to}; what came later is kept aside in the database.`);
}

/** Good records are not moved aside because something else is wrong. */
async function refuseWhereAllIsGood(journal: Journal<ShowEvent, Show>, guild: GuildId): Promise<void> {
  try {
    const { seq } = await journal.guild(guild).audit();
    throw new ConfigFault(
      `The records of guild ${guild} are all good through event ${seq}, so nothing was moved: start without --restore.`,
    );
  } catch (error) {
    if (!(error instanceof CorruptJournal)) throw error;
  }
}

export function offerOfReturn({ guild, lastGood, goodThrough }: CorruptJournal): string {
  const seq = goodThrough?.seq ?? lastGood?.seq ?? 0;
  return `Nothing was changed. To go on from there: npm start -- --restore ${guild} --to ${seq}`;
}
