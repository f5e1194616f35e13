// What can be chosen in the form of a performer's card.

import { ROOMS, type Room } from '../../show/cast/cast.ts';

/** What a newcomer may be: a trader by temper, or one of those who watch. */
export const CARD_PARTS = ['alice', 'sarah', 'alex', 'mike', 'regulator', 'officer'] as const;

/** A room and a leverage as an option has them: `Coffee-Shop|1.5`. */
export const placeText = (home: Room, leverage: number): string => `${home.replaceAll(' ', '-')}|${leverage}`;

/** Undefined where no option is written so. */
export function placeIn(text: string): { readonly home: Room; readonly leverage: number } | undefined {
  const [, multiple = ''] = text.split('|');
  const leverage = Number(multiple);
  const home = ROOMS.find((room) => placeText(room, leverage) === text);
  return home === undefined ? undefined : { home, leverage };
}
