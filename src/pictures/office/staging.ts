// A view set on the plan: everybody on a spot, and the bubbles over the heads. Without a canvas: still and moving
// picture stage the show by it, and so does the live floor in the browser.

import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { OfficePerson } from '../../views/cards/office.ts';
import type { Ruler } from '../drawing/brush.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../figures/pose.ts';
import type { Box } from '../portraits/sprite.ts';
import type { Spot } from './blocks.ts';
import { type Bubble, layBubbles } from './bubble.ts';
import { CELL_PX, PLACES, PLAN, type Place } from './plan/plan.ts';
import { type Standing, standings } from './plan/standing.ts';
import { inPixels } from './signs.ts';
import { CAP_HEIGHT } from './worn.ts';

export interface Actor<Person extends OfficePerson = OfficePerson> {
  readonly person: Person;
  readonly standing: Standing;
}

/** Everybody on their spots; those who spoke earlier stand further to the left. */
export function cast<Person extends OfficePerson>(
  everybody: readonly Person[],
  placeOf: (person: Person) => Place,
): readonly Actor<Person>[] {
  return PLACES.flatMap((place) => {
    const people = everybody.filter((person) => placeOf(person) === place);
    const spots = standings(place, people.length);
    return people.flatMap((person, index) => {
      const standing = spots[index];
      return standing === undefined ? [] : [{ person, standing }];
    });
  });
}

const MARK_HEIGHT = 7;
/** The room's name, on its wall. */
const SIGN_HEIGHT = 12;

/** The bubbles of all rooms, none over a head or its mark. */
export const bubblesOf = (ruler: Ruler, actors: readonly Actor[]): readonly Bubble[] =>
  PLACES.flatMap((place) => bubblesIn(ruler, place, actors));

/** Of one room alone: those in others have no part in it. */
export function bubblesIn(ruler: Ruler, place: Place, actors: readonly Actor[]): readonly Bubble[] {
  const here = actors.filter(({ person }) => person.place === place);
  const speakers = here
    .filter(({ person }) => person.line !== null)
    .map(({ person, standing }) => ({
      person,
      mouth: { x: standing.x * CELL_PX, y: (headTop(standing) - hatHeight(person)) * CELL_PX },
    }));
  if (speakers.length === 0) return [];
  const tops = here.map(({ person, standing }) => headTop(standing) - overHead(person));
  const { x, y, width } = PLAN[place];
  const top = y + (place === TRADING_FLOOR ? 1 : SIGN_HEIGHT);
  const area = inPixels({ x: x + 2, y: top, width: width - 4, height: Math.min(...tops) - 2 - top });
  return layBubbles(ruler, speakers, area);
}

const hatHeight = ({ worn }: OfficePerson): number => (worn === 'duncesCap' ? CAP_HEIGHT : 0);

/** Cells that what hangs over a head, or stands on it, takes. */
const overHead = (person: OfficePerson): number =>
  Math.max(person.mood === 'calm' ? 1 : MARK_HEIGHT, hatHeight(person));

const headTop = ({ y }: Spot): number => y - FIGURE_HEIGHT_CELLS;

/** Where a standing performer's head is, in pixels. */
export const faceBox = (spot: Spot): Box =>
  inPixels({ x: spot.x - FIGURE_WIDTH_CELLS / 2, y: headTop(spot), width: FIGURE_WIDTH_CELLS, height: 17 });
