// The leak: a full pot buys one private thought of the leader from a round that is over; floor and cast read it.

import { cutAtWord } from '../../letters/cut.ts';
import { findPerformer } from '../cast/cast.ts';
import type { HeadlinePublished } from '../events/market.ts';
import type { ThoughtLeaked } from '../events/parlour.ts';
import type { ChipAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import { HEADLINE_LENGTH_MAX } from '../market/headlines.ts';
import type { Episode, Turn } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { standings } from '../trading/books.ts';

/** So many chips buy a private thought. */
export const LEAK_POT_CHIPS = 500;

/** The last thought of the richest who had one, in a round that is over. */
export function leakable(show: Show, { turns, round, roundUnderway }: Episode): Turn | undefined {
  const over = roundUnderway ? round - 1 : round;
  for (const { id } of standings(show)) {
    const turn = turns.findLast((taken) => taken.performer === id && taken.round <= over);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

/** For the cast it is news like any other, without a hand on the prices. */
export function leaked(
  show: Show,
  { performer, round, thought }: Turn,
): readonly [ThoughtLeaked, HeadlinePublished] {
  const name = findPerformer(show.cast, performer)?.name ?? performer;
  const text = cutAtWord(`${name} thinks: ${thought}`, HEADLINE_LENGTH_MAX);
  const chipPostings = transfer<ChipAccount>('leak', 'tray', LEAK_POT_CHIPS);
  const headline = { id: `leak-${performer}-${show.seq}`, text, effects: {} };
  return [
    { type: 'thoughtLeaked', performer, round, thought, chipPostings },
    { type: 'headlinePublished', source: 'leak', headline },
  ];
}
