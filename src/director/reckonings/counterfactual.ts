// The episode that might have been: the same opening and the same seed, understudies in every seat, and no audience:
// no headlines of theirs, no motions, nobody in the chair. Another turn of the event loop between any two steps.

import { understudy } from '../../minds/understudy/understudy.ts';
import { Offstage } from '../../offstage/offstage.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { Deck } from '../../show/market/headlines.ts';
import type { Show } from '../../show/state/show.ts';
import type { WhatIf } from '../../views/paper/paper.ts';

export interface Episode {
  /** The show just before the opening bell. */
  readonly opening: Show;
  /** From the opening bell to the closing one. */
  readonly records: readonly ShowRecord[];
}

/** Lets everybody else have a turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Undefined where the records hold no whole episode. The same episode gives the same answer. */
export async function counterfactual({ opening, records }: Episode, deck: Deck): Promise<WhatIf | undefined> {
  const events = records.flatMap((record) => record.events);
  const opened = events.find((event) => event.type === 'episodeOpened');
  if (opened === undefined || !events.some(({ type }) => type === 'episodeClosed')) return undefined;
  const rounds = events.filter(({ type }) => type === 'roundStarted').length;
  const struck = events.filter((event) => event.type === 'headlinePublished' && event.source === 'audience');
  const offstage = rehearsalOf(stilled(opening, rounds), deck);
  const { seed, commitment } = opened;
  await offstage.do({ type: 'ringOpeningBell', atMs: opening.atMs, seed, commitment, closesAtMs: null });
  for (let round = 0; round < rounds && offstage.show.episode !== null; round++) await offstage.playRound();
  const { episode } = offstage.show;
  if (episode !== null) await offstage.do({ type: 'ringClosingBell', atMs: episode.closesAtMs });
  const result = offstage.show.lastResult;
  if (result === null) return undefined;
  return { winners: result.winners, profitCents: result.profitCents, headlines: struck.length };
}

function rehearsalOf(show: Show, deck: Deck): Offstage {
  const mind = understudy();
  return new Offstage({
    show,
    deck,
    deadlineMs: 60_000,
    mindFor: () => mind,
    onStep: nextTurn,
  });
}

/** As many rounds as were played in truth, whoever cut them short; nobody sleeps, votes or waits. */
function stilled(opening: Show, rounds: number): Show {
  const settings = { ...opening.settings, roundsPerEpisode: Math.max(1, rounds), sleepAfterMs: null };
  const stillness = {
    chaos: null,
    heldHeadline: null,
    motion: null,
    pausedSinceMs: null,
    asleepSinceMs: null,
  };
  return { ...opening, ...stillness, settings };
}
