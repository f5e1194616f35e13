// A show that is about to open, written into a journal by the show's own rules before the bot runs: so nobody has to wait
// for its first bell. It is paused until its channels are made.

import { loadAssets } from '../../src/assets.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { advance } from '../../src/show/advance.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId, viewerId } from '../../src/show/ids.ts';
import type { Intent } from '../../src/show/intents/intent.ts';
import { DEFAULT_SETTINGS } from '../../src/show/state/settings.ts';
import { emptyShow, type Show } from '../../src/show/state/show.ts';

/** Bets are taken for the first half of it. */
const ROUNDS_MAX = 200;
const FIRST_BELL_AFTER_MS = 1_000;

export interface Opening {
  readonly journal: string;
  readonly guilds: readonly string[];
  readonly admin: string;
  readonly paceMs: number;
  /** Of an episode. Default: as many as it may have. */
  readonly rounds?: number;
}

export async function writeOpening(opening: Opening): Promise<void> {
  const { journal: url, guilds, admin, paceMs, rounds = ROUNDS_MAX } = opening;
  const { cast, deck } = loadAssets();
  const times = { paceMs, intermissionMs: FIRST_BELL_AFTER_MS, sleepAfterMs: null };
  const journal = await openJournal<ShowEvent, Show>({ from: url });
  try {
    for (const guild of guilds.map(guildId)) {
      let show = emptyShow(guild);
      const atMs = Date.now();
      const wishes: readonly Intent[] = [
        {
          type: 'createShow',
          atMs,
          guild,
          settings: { ...DEFAULT_SETTINGS, ...times, roundsPerEpisode: rounds },
          cast,
        },
        { type: 'pause', atMs, viewer: viewerId(admin) },
      ];
      for (const wish of wishes) {
        const outcome = advance(show, wish, deck);
        if (!outcome.ok) throw new Error(`${wish.type} was refused: ${outcome.rejection.reason}`);
        await journal.guild(guild).append(outcome.record);
        show = outcome.after;
      }
    }
  } finally {
    await journal.close();
  }
}
