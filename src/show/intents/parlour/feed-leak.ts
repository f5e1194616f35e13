// Chips for the leak pot. Full, it buys one private thought of the leader from a round that is over:
// the floor reads it, and so does the cast. Chips that are in it do not come back.

import { cutAtWord } from '../../../letters/cut.ts';
import { findPerformer } from '../../cast/cast.ts';
import type { ShowEvent } from '../../events/event.ts';
import type { HeadlinePublished } from '../../events/market.ts';
import type { ThoughtLeaked } from '../../events/parlour.ts';
import type { ChipAccount } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import { HEADLINE_LENGTH_MAX } from '../../market/headlines.ts';
import { LEAK_POT_CHIPS, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { marketClosed } from '../../rounds/opening-time.ts';
import type { Turn } from '../../state/episode.ts';
import type { Show } from '../../state/show.ts';
import { standings } from '../../trading/books.ts';
import type { IntentOf } from '../intent.ts';
import { spendingFault } from './place-wager.ts';

export function feedLeak(show: Show, intent: IntentOf<'feedLeak'>): Outcome<ShowEvent> {
  const { viewer, interaction } = intent;
  if (show.handled.includes(interaction)) return reject({ reason: 'alreadyDone' });
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (show.episode === null) {
    return reject(marketClosed(show, intent.atMs));
  }
  const turn = leakable(show);
  if (turn === undefined) return reject({ reason: 'nothingToLeak' });
  const fault = spendingFault(show, intent);
  if (fault !== undefined) return reject(fault);
  const heldChips = balanceOf(show.chips, 'leak');
  const chips = Math.min(intent.chips, LEAK_POT_CHIPS - heldChips);
  const potChips = heldChips + chips;
  const chipPostings = transfer<ChipAccount>(walletOf(viewer), 'leak', chips);
  const fed: ShowEvent = { type: 'leakFed', viewer, interaction, chips, potChips, chipPostings };
  return accept<ShowEvent>(fed, ...(potChips < LEAK_POT_CHIPS ? [] : leak(show, turn)));
}

/** The last thought of the richest who had one, in a round that is over. */
function leakable(show: Show): Turn | undefined {
  const { episode } = show;
  if (episode === null) return undefined;
  const over = episode.roundUnderway ? episode.round - 1 : episode.round;
  for (const { id } of standings(show)) {
    const turn = episode.turns.findLast(({ performer, round }) => performer === id && round <= over);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

/** For the cast it is news like any other, without a hand on the prices. */
function leak(show: Show, { performer, round, thought }: Turn): readonly [ThoughtLeaked, HeadlinePublished] {
  const name = findPerformer(show.cast, performer)?.name ?? performer;
  const text = `${name} thinks: ${thought}`;
  return [
    {
      type: 'thoughtLeaked',
      performer,
      round,
      thought,
      chipPostings: transfer<ChipAccount>('leak', 'tray', LEAK_POT_CHIPS),
    },
    {
      type: 'headlinePublished',
      source: 'leak',
      headline: {
        id: `leak-${performer}-${show.seq}`,
        text: cutAtWord(text, HEADLINE_LENGTH_MAX),
        effects: {},
      },
    },
  ];
}
