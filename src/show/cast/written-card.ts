// What members may write on a card, before the rules have judged it.

import type { Performer, Role, Room } from './cast.ts';

/** What a member may write on a card. */
export interface Written {
  /** At most 32 characters. */
  readonly name: string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 500 characters. */
  readonly persona: string;
  readonly voice: string;
  readonly home: Room;
  /** From 1 to 3, in tenths. */
  readonly leverage: number;
}
export interface NewCard extends Written {
  readonly role: Role;
  /** Which mind plays; the host's choice, where none is named. */
  readonly mind?: string;
}
/** Which mind plays may be chosen as well. */
export type CardChanges = Partial<Written & Pick<Performer, 'mind'>>;
