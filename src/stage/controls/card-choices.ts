// What can be chosen in the form of a performer's card.

import { ROOMS, type Room } from '../../show/cast/cast.ts';

/** What a newcomer may be: a trader by temper, or one of those who watch. */
export const CARD_PARTS = ['alice', 'sarah', 'alex', 'mike', 'regulator', 'officer'] as const;

/** A room and a leverage as an option has them: `Coffee Shop|1.5`. */
export const placeText = (home: Room, leverage: number): string => `${home}|${leverage}`;

/** Undefined where no option is written so. */
export function placeIn(text: string): { readonly home: Room; readonly leverage: number } | undefined {
  const [room, multiple] = text.split('|');
  const home = ROOMS.find((known) => known === room);
  return home === undefined || multiple === undefined ? undefined : { home, leverage: Number(multiple) };
}
