// A show to begin with: quick bells and votes, which a server's admin could not choose, and paused until its channels
// are made. Written into the journal by the show's own rules before the bot runs.
import { loadAssets } from '../../../src/assets.ts';
import { openJournal } from '../../../src/journal/journal.ts';
import { advance } from '../../../src/show/advance.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { type GuildId, type ViewerId, viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/show/state/settings.ts';
import { emptyShow, type Show } from '../../../src/show/state/show.ts';

const QUICK = {
  paceMs: 1_000,
  roundsPerEpisode: 8,
  episodesPerSeason: 4,
  intermissionMs: 3_000,
  chaosOpenMs: 5_000,
  chaosCooldownMs: 4_000,
  sleepAfterMs: null,
} as const satisfies Partial<Settings>;

/** Returns the last event written. `wished`: what is to be otherwise than quick. */
export async function writeOpening(
  url: string,
  guild: GuildId,
  admin: string,
  wished: Partial<Settings> = {},
): Promise<number> {
  const { cast, deck } = loadAssets();
  const viewer: ViewerId = viewerId(admin);
  const settings = { ...DEFAULT_SETTINGS, ...QUICK, ...wished };
  const atMs = Date.now();
  const journal = await openJournal<ShowEvent, Show>({ from: url });
  try {
    let show = emptyShow(guild);
    const wishes: readonly Intent[] = [
      { type: 'createShow', atMs, guild, settings, cast },
      { type: 'pause', atMs, viewer },
    ];
    for (const wish of wishes) {
      const outcome = advance(show, wish, deck);
      if (!outcome.ok) throw new Error(`${wish.type} was refused: ${outcome.rejection.reason}`);
      await journal.guild(guild).append(outcome.record);
      show = outcome.after;
    }
    return show.seq;
  } finally {
    await journal.close();
  }
}
