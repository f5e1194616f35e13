// The performers as the live floor has them: as in the pictures of the office, and where each stands now.

import type { Performer } from '../../show/cast/cast.ts';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { type OfficePerson, type OfficePlace, officeView, withLines } from '../cards/office.ts';
import type { LiveSaying } from './live-saying.ts';

export interface LivePerson extends OfficePerson {
  readonly title: string;
  readonly role: Performer['role'];
  readonly isRuined: boolean;
  /** Is to bring money in within a round. */
  readonly isCalled: boolean;
  /** Where the figure is drawn; `place` is where this round's line was said. */
  readonly standsBy: { readonly room: OfficePlace };
  /** Custom ids of what a member may do about this performer; null for those who do not trade. */
  readonly presses: Readonly<Record<'follow' | 'betOn' | 'thoughts' | 'portfolio', string>> | null;
}

export function livePeople(
  show: Show,
  episode: Episode | null,
  saying: LiveSaying,
): Readonly<Record<PerformerId, LivePerson>> {
  const { people } = withLines(officeView(show, episode), saying.clean);
  const cards = new Map(show.cast.map((card) => [card.id, card]));
  return Object.fromEntries(
    people.flatMap((person) => {
      const card = cards.get(person.id);
      return card === undefined ? [] : [[person.id, personOf({ show, episode, saying }, person, card)]];
    }),
  );
}

interface Scene {
  readonly show: Show;
  readonly episode: Episode | null;
  readonly saying: LiveSaying;
}

function personOf({ show, episode, saying }: Scene, person: OfficePerson, card: Performer): LivePerson {
  const { id, role, title } = card;
  // What the filter has emptied is not said at all.
  const spoke = person.line === null ? -1 : person.spoke;
  return {
    ...person,
    name: saying.clean(card.name) || id,
    title: saying.clean(title),
    role,
    spoke,
    isRuined: episode?.bankrupt.includes(id) === true,
    isCalled: show.episode?.called.includes(id) === true,
    standsBy: { room: show.rooms[id] ?? TRADING_FLOOR },
    presses: role === 'trader' ? pressesOn(id, saying) : null,
  };
}

const pressesOn = (performer: PerformerId, { pressId }: LiveSaying): NonNullable<LivePerson['presses']> => ({
  follow: pressId({ kind: 'follow', performer }),
  betOn: pressId({ kind: 'betOn', performer }),
  thoughts: pressId({ kind: 'thoughts', performer }),
  portfolio: pressId({ kind: 'portfolio', performer }),
});
