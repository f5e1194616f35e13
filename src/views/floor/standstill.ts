// What viewers read where a show is held up or stands still: whole sentences of our own, never an error's message,
// which can name a host's addresses and paths.

import type { Words } from '../../languages/words.ts';

/** Why a show stands still until the host has put something right. */
export type StandStill =
  /** A record of its journal does not check out, or the database came back older than it was. */
  | 'damagedRecords'
  /** Another process runs this show. */
  | 'otherProcess'
  /** A step would have broken a rule of the money. */
  | 'brokenRule'
  /** Anything else. */
  | 'fault'
  | 'closing';

/** On the floor; undefined where there is nothing to say there: another copy plays on, or the bot just restarts. */
export function standStillText(words: Words, why: StandStill): string | undefined {
  if (why === 'closing' || why === 'otherProcess') return undefined;
  return words.say(`standstill.${why}`);
}

/** To a viewer whose wish came to a show that stands still. */
export const standStillAnswer = (words: Words, why: StandStill): string =>
  words.say(`standstill.${why}Answer`);

/** What became of a wish that came while the show was held up. */
export type HeldUpWish = 'nothingTaken' | 'waits' | 'inDoubt';

export const heldUpAnswer = (words: Words, wish: HeldUpWish): string => words.say(`standstill.${wish}`);
