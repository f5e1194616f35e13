// The gallery's offices as the live floor has them: the public picture of a floor on which all that is so.

import type { OfficeView } from '../views/cards/office.ts';
import type { LivePerson } from '../views/live/live-people.ts';
import type { LivePicture } from '../views/live/live-picture.ts';

/** The live picture of an office that the PNG is drawn of. */
export function livePictureOf(view: OfficeView, more: Partial<LivePicture> = {}): LivePicture {
  const people = view.people.map((person): LivePerson => {
    const facts = { title: '', role: 'trader', isCalled: false, presses: null } as const;
    return { ...person, ...facts, isRuined: person.mood === 'ruined', standsBy: { room: person.place } };
  });
  return {
    ...{ phase: view.phase, season: 1, episode: view.episode, round: view.round, rounds: view.rounds },
    ...{ isUnderway: true, isLate: view.isLate === true, isHalted: false, standsStill: null },
    ...{ nextRoundAtMs: null, opensAtMs: null, locksAtRound: null, locksAtMs: null },
    cast: people.map(({ id }) => id),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    ...{ board: {}, chalk: [], prices: view.prices, votes: [], markets: [], plots: [] },
    headlines: view.headline === null ? [] : [{ ...view.headline, round: view.round }],
    ...more,
  };
}
