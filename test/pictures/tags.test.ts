// Names under the feet: however many stand in a room, no name lies over a face, a cap, a mark or another's name, somebody
// can still be heard, and enough of every name can be read.

import { createCanvas } from 'canvas';
import { describe, expect, test } from 'vitest';
import { CROWD, crowdedRoom } from '../../src/gallery/people.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { loadFonts } from '../../src/pictures/drawing/font-loading.ts';
import { NIGHT_SHIFT } from '../../src/pictures/drawing/palette.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../../src/pictures/figures/pose.ts';
import { CELL_PX, PLACES, PLAN, type Place } from '../../src/pictures/office/plan/plan.ts';
import { PLATE_HEIGHT, type Standing, standings } from '../../src/pictures/office/plan/standing.ts';
import { inPixels } from '../../src/pictures/office/signs.ts';
import { bubblesOf, cast } from '../../src/pictures/office/staging.ts';
import { paintTag, tagPlace } from '../../src/pictures/office/tag.ts';
import { CAP_HEIGHT } from '../../src/pictures/office/worn.ts';
import type { Box } from '../../src/pictures/portraits/sprite.ts';
import type { OfficePerson } from '../../src/views/cards/office.ts';
import { written } from './reading/written.ts';

const HEAD_CELLS = 17;
/** What hangs around a head, to either side. */
const MARK_CELLS = 5;
const COUNTS = Array.from({ length: 14 }, (_, index) => index + 1);
const EVERY = PLACES.flatMap((place) => COUNTS.map((count) => ({ place, count })));

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** All that a name may take. */
const plateBox = ({ plate: { left, right, top } }: Standing): Box =>
  inPixels({ x: left, y: top, width: right - left, height: PLATE_HEIGHT });

/** The string on which a lower name hangs. */
const stringBox = ({ x, plate: { top, string } }: Standing): Box =>
  inPixels({ x: x - 1.5, y: top - string, width: 3, height: string });

/** The head, the tallest that can stand on it, and what hangs around it. */
const headBox = ({ x, y }: Standing): Box => {
  const top = y - FIGURE_HEIGHT_CELLS - CAP_HEIGHT;
  const left = x - FIGURE_WIDTH_CELLS / 2 - MARK_CELLS;
  const width = FIGURE_WIDTH_CELLS + 2 * MARK_CELLS;
  return inPixels({ x: left, y: top, width, height: CAP_HEIGHT + HEAD_CELLS });
};

const person = (index: number, name: string): OfficePerson => {
  const [first] = crowdedRoom();
  if (first === undefined) throw new Error('there is no crowd');
  return { ...first, id: `${first.id}${index}` as OfficePerson['id'], name, line: null, spoke: -1 };
};

/** As much of the name as is painted at that place. */
async function shownOf(name: string, standing: Standing): Promise<string> {
  const brush = createCanvas(2_000, 2_000).getContext('2d');
  const manner = { palette: NIGHT_SHIFT, words: wordsOf('en') };
  const [line] = await written(async () =>
    paintTag(brush, person(0, name), { ...manner, place: tagPlace(standing) }),
  );
  return (line?.text ?? '').replace('…', '');
}

describe('names under the feet', () => {
  test.each(EVERY)('of $count in the $place hide nobody, and no other name', ({ place, count }) => {
    const spots = standings(place, count);
    const { x, y, width, height } = PLAN[place];
    expect(spots).toHaveLength(count);
    for (const standing of spots) {
      const plate = plateBox(standing);
      for (const other of spots) expect(overlaps(plate, headBox(other))).toBe(false);
      const others = spots.filter((other) => other !== standing);
      for (const other of others) {
        expect(overlaps(plate, plateBox(other))).toBe(false);
        if (other.plate.string > 0) expect(overlaps(plate, stringBox(other))).toBe(false);
      }
      expect(standing.plate.left).toBeGreaterThanOrEqual(x);
      expect(standing.plate.right).toBeLessThanOrEqual(x + width);
      expect(standing.plate.top + PLATE_HEIGHT).toBeLessThanOrEqual(y + height);
      expect(Math.abs(standing.x - (standing.plate.left + standing.plate.right) / 2)).toBeLessThan(
        standing.plate.right - standing.plate.left,
      );
    }
  });

  test.each(EVERY)('of $count in the $place leave room for somebody’s words', ({ place, count }) => {
    loadFonts();
    const ruler = createCanvas(1, 1).getContext('2d');
    const people = CROWD.slice(0, count).map((_, index) => talking(index, place, 'panicking'));
    const caps = people.map((each) => ({ ...each, worn: 'duncesCap' as const }));
    // Over a cap in a crowd on the trading floor hang the prices.
    const crowds = place === 'Trading Floor' ? [people] : [people, caps];
    for (const crowd of crowds) {
      const actors = cast(crowd, () => place);
      const bubbles = bubblesOf(ruler, actors);
      expect(bubbles.length).toBeGreaterThan(0);
      for (const { box } of bubbles)
        for (const { standing } of actors) expect(overlaps(box, plateBox(standing))).toBe(false);
    }
  });

  test.each([
    { place: 'News Room', count: 4, letters: 6, signs: 3 },
    { place: 'News Room', count: 6, letters: 6, signs: 3 },
    { place: 'Coffee Shop', count: 8, letters: 6, signs: 3 },
    { place: 'VC Office', count: 12, letters: 4, signs: 2 },
    { place: 'Trading Floor', count: 12, letters: 6, signs: 3 },
  ] as const)('of $count in the $place can be read', async ({ place, count, letters, signs }) => {
    loadFonts();
    for (const standing of standings(place, count)) {
      const latin = await shownOf('Bartholomew Featherstonehaugh-Wu', standing);
      expect(latin.length).toBeGreaterThanOrEqual(letters);
      expect('Bartholomew Featherstonehaugh-Wu'.startsWith(latin)).toBe(true);
      expect((await shownOf('株式取引の達人', standing)).length).toBeGreaterThanOrEqual(signs);
      expect(await shownOf('Alex', standing)).toBe('Alex');
    }
  });

  test('are painted within the place they have', async () => {
    loadFonts();
    for (const { place, count } of EVERY) {
      for (const standing of standings(place, count)) {
        const where = tagPlace(standing);
        const brush = createCanvas(2_000, 2_000).getContext('2d');
        const manner = { palette: NIGHT_SHIFT, words: wordsOf('en') };
        const lines = await written(async () =>
          paintTag(brush, person(0, 'Łucja Żółć-Święćkowska'), { ...manner, place: where }),
        );
        for (const { left, right } of lines) {
          expect(left).toBeGreaterThanOrEqual(where.left - CELL_PX);
          expect(right).toBeLessThanOrEqual(where.right + CELL_PX);
        }
      }
    }
  });
});

const talking = (index: number, place: Place, mood: OfficePerson['mood']): OfficePerson => ({
  ...person(index, `No ${index}`),
  ...{ place, mood, line: 'I have said it before.', spoke: index },
});
