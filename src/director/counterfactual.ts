// The episode that might have been: the same opening and the same seed, understudies in every seat, and no audience:
// no headlines of theirs, no motions, nobody in the chair. Another turn of the event loop between any two steps.

import { partFor } from '../minds/part.ts';
import { understudy } from '../minds/understudy/understudy.ts';
import { advance } from '../show/advance.ts';
import type { ShowRecord } from '../show/events/event.ts';
import type { Intent } from '../show/intents/intent.ts';
import type { Deck } from '../show/market/headlines.ts';
import type { Show } from '../show/state/show.ts';
import type { WhatIf } from '../views/paper/paper.ts';

export interface Episode {
  /** The show just before the opening bell. */
  readonly opening: Show;
  /** From the opening bell to the closing one. */
  readonly records: readonly ShowRecord[];
}

const NO_HURRY = { deadlineMs: 60_000, signal: new AbortController().signal };

/** Lets everybody else have a turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Undefined where the records hold no whole episode. The same episode gives the same answer. */
export async function counterfactual({ opening, records }: Episode, deck: Deck): Promise<WhatIf | undefined> {
  const events = records.flatMap((record) => record.events);
  const opened = events.find((event) => event.type === 'episodeOpened');
  if (opened === undefined || !events.some(({ type }) => type === 'episodeClosed')) return undefined;
  const rounds = events.filter(({ type }) => type === 'roundStarted').length;
  const struck = events.filter((event) => event.type === 'headlinePublished' && event.source === 'audience');
  const rehearsal = new Rehearsal(opening, { rounds, deck });
  const { seed, commitment } = opened;
  await rehearsal.do({ type: 'ringOpeningBell', atMs: opening.atMs, seed, commitment, closesAtMs: null });
  await rehearsal.play();
  const result = rehearsal.show.lastResult;
  if (result === null) return undefined;
  return { winners: result.winners, profitCents: result.profitCents, headlines: struck.length };
}

class Rehearsal {
  show: Show;
  readonly #rounds: number;
  readonly #deck: Deck;
  readonly #mind = understudy();

  /** As many rounds as were played in truth, whoever cut them short; nobody sleeps, votes or waits. */
  constructor(opening: Show, { rounds, deck }: { rounds: number; deck: Deck }) {
    const settings = { ...opening.settings, roundsPerEpisode: Math.max(1, rounds), sleepAfterMs: null };
    const stillness = {
      chaos: null,
      heldHeadline: null,
      motion: null,
      pausedSinceMs: null,
      asleepSinceMs: null,
    };
    this.show = { ...opening, ...stillness, settings };
    this.#rounds = rounds;
    this.#deck = deck;
  }

  async play(): Promise<void> {
    for (let round = 0; round < this.#rounds && this.show.episode !== null; round++) {
      await this.do({ type: 'startRound', atMs: this.show.episode.nextRoundAtMs });
      await this.#answers();
    }
    if (this.show.episode !== null) {
      await this.do({ type: 'ringClosingBell', atMs: this.show.episode.closesAtMs });
    }
  }

  async #answers(): Promise<void> {
    for (let asked = this.show.episode?.asked[0]; asked !== undefined; ) {
      const answered = await partFor(this.show, asked).ask(this.#mind, NO_HURRY);
      await this.do({ ...answered, atMs: this.show.atMs });
      asked = this.show.episode?.asked[0];
    }
  }

  async do(intent: Intent): Promise<void> {
    await nextTurn();
    const outcome = advance(this.show, intent, this.#deck);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    this.show = outcome.after;
  }
}
