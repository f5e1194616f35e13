// Who plays: the cards of the cast, and the rooms they walk between.
// A room's name is its id, so that a journal can be read by a person.

import type { PerformerId } from '../ids.ts';

export const ROOMS = ['Startup Offices', 'VC Office', 'Coffee Shop', 'News Room'] as const;
export type Room = (typeof ROOMS)[number];

/** Where the news, the pictures and the desk are. Nobody stands there. */
export const TRADING_FLOOR = 'Trading Floor';

export type Role = 'trader' | 'regulator' | 'officer';

/** A performer's card. `leverage` is the largest exposure as a multiple of equity. */
export interface Performer {
  readonly id: PerformerId;
  readonly name: string;
  readonly role: Role;
  /** What the placard on the desk says, such as "Quant". */
  readonly title: string;
  /** Two or three sentences for a model to play. */
  readonly persona: string;
  /** The understudy's voice and policy, a name in `src/minds/understudy`. */
  readonly voice: string;
  readonly home: Room;
  readonly leverage: number;
  /** The colour of name and chart line, `#rrggbb`. */
  readonly colour: string;
  /** Which mind plays this performer; `default` is the host's choice. */
  readonly mind: string;
}

export function findPerformer(cast: readonly Performer[], id: PerformerId): Performer | undefined {
  return cast.find((performer) => performer.id === id);
}

export const traders = (cast: readonly Performer[]): readonly Performer[] =>
  cast.filter((performer) => performer.role === 'trader');

/** The one officer who reads the decisions; undefined: nobody does, and they pass. */
export const officerOf = (cast: readonly Performer[]): Performer | undefined =>
  cast.find((performer) => performer.role === 'officer');

/** Who takes a turn each round. The officer does not: it reads the others' decisions. */
export const playersOf = (cast: readonly Performer[]): readonly Performer[] =>
  cast.filter((performer) => performer.role !== 'officer');
