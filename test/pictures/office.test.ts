import { createCanvas } from 'canvas';
import { describe, expect, test } from 'vitest';
import { crowdedHouse, crowdedRoom, losingDay, ordinaryDay } from '../../src/gallery/people.ts';
import { office } from '../../src/gallery/samples.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { loadFonts } from '../../src/pictures/drawing/font-loading.ts';
import { wrapped } from '../../src/pictures/drawing/words.ts';
import { drawMovingOffice, timelineOf } from '../../src/pictures/office/moving-office.ts';
import { OFFICE_HEIGHT_PX, OFFICE_WIDTH_PX } from '../../src/pictures/office/office.ts';
import { along, isWalkable, lengthOf, wayBetween } from '../../src/pictures/office/plan/path.ts';
import { PLACES } from '../../src/pictures/office/plan/plan.ts';
import { standings } from '../../src/pictures/office/plan/standing.ts';
import { bubblesOf, cast, faceBox } from '../../src/pictures/office/staging.ts';
import type { Box } from '../../src/pictures/portraits/sprite.ts';
import { readGif } from './reading/gif-reader.ts';

const EN = wordsOf('en');

const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const CROWDS = { ordinaryDay, losingDay, crowdedHouse, crowdedRoom };

describe('speech bubbles', () => {
  test.each(Object.entries(CROWDS))('cover neither a face nor each other: %s', (_, people) => {
    loadFonts();
    const actors = cast(office(people()).people, ({ place }) => place);
    const bubbles = bubblesOf(createCanvas(1, 1).getContext('2d'), actors);
    expect(bubbles.length).toBeGreaterThan(0);
    for (const { box } of bubbles) {
      for (const { standing } of actors) expect(overlaps(box, faceBox(standing))).toBe(false);
      expect(bubbles.filter((other) => overlaps(box, other.box))).toHaveLength(1);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(OFFICE_WIDTH_PX);
    }
  });

  test('are cut at words', () => {
    loadFonts();
    const context = createCanvas(1, 1).getContext('2d');
    context.font = '22px "Bullpen Table"';
    const text = 'Lenny says sell. Lenny says buy. Lenny hung up on me.';
    const lines = wrapped(context, text, { widthMax: 200, linesMax: 2, indent: 60 });
    expect(lines).toHaveLength(2);
    expect(text).toContain(lines.join(' ').replace('…', ''));
    expect(lines[1]).toMatch(/\w…$/);
    const whole = wrapped(context, text, { widthMax: 200, linesMax: 9 });
    expect(whole.join(' ')).toBe(text);
    const [long] = wrapped(context, 'W'.repeat(80), { widthMax: 200, linesMax: 1, indent: 60 });
    expect(long).toMatch(/^W+…$/);
  });
});

describe('text in several lines', () => {
  test('keeps together what a no-break space holds together', () => {
    loadFonts();
    const context = createCanvas(1, 1).getContext('2d');
    context.font = '22px "Bullpen Table"';
    for (const space of ['\u00a0', '\u202f']) {
      const text = `Elle a perdu 10${space}000${space}$ en une manche`;
      for (let widthMax = 130; widthMax < 300; widthMax += 10) {
        const lines = wrapped(context, text, { widthMax, linesMax: 9 });
        expect(lines.join(' ')).toBe(text);
        expect(lines.filter((line) => line.includes(`10${space}000${space}$`))).toHaveLength(1);
      }
    }
    const japanese = wrapped(context, '彼は今日の終わりに50\u00a0%を失った', { widthMax: 120, linesMax: 9 });
    expect(japanese.filter((line) => line.includes('50\u00a0%'))).toHaveLength(1);
  });
});

describe('the way through the office', () => {
  const spots = PLACES.flatMap((place) => standings(place, 4).map(({ x, y }) => ({ place, x, y })));

  test.each(PLACES.flatMap((from) => PLACES.map((to) => ({ from, to }))))(
    'from $from to $to goes round the furniture',
    ({ from, to }) => {
      for (const start of spots.filter(({ place }) => place === from)) {
        for (const end of spots.filter(({ place }) => place === to).slice(0, 2)) {
          const way = wayBetween(start, end);
          expect(way[0]).toMatchObject({ x: start.x, y: start.y });
          expect(way.at(-1)).toMatchObject({ x: end.x, y: end.y });
          const length = lengthOf(way);
          for (let cells = 6; cells < length - 6; cells += 2) {
            expect(isWalkable(along(way, cells))).toBe(true);
          }
        }
      }
    },
  );

  test('leaves a crowd’s back row by the nearest tile, and comes into one so', () => {
    const rooms = PLACES.map((place) => standings(place, 12));
    for (const [index, start] of rooms.flat().entries()) {
      const end = rooms[index % rooms.length]?.[index % 12] ?? start;
      const way = wayBetween(start, end);
      const length = lengthOf(way);
      const within = Array.from({ length: Math.floor(length) }, (_, cells) => along(way, cells));
      const [first, last] = [within.findIndex(isWalkable), within.findLastIndex(isWalkable)];
      expect(within.slice(first, last + 1).every(isWalkable)).toBe(true);
      expect(Math.max(first, within.length - last)).toBeLessThan(40);
      for (const [at, spot] of way.slice(1).entries())
        expect(spot.x === way[at]?.x || spot.y === way[at]?.y).toBe(true);
    }
  });
});

describe('the moving office', () => {
  test('is short, small and smooth', { timeout: 60_000 }, async () => {
    const view = office(ordinaryDay());
    const bytes = await drawMovingOffice(EN, view);
    expect(bytes.length).toBeLessThan(2_000_000);
    const { widthPx, heightPx, delaysHundredths, frames } = readGif(bytes);
    expect([widthPx, heightPx]).toEqual([OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX]);
    expect(delaysHundredths.every((delay) => delay >= 2 && delay <= 10)).toBe(true);
    expect(delaysHundredths.reduce((sum, delay) => sum + delay, 0)).toBeLessThanOrEqual(500);
    expect(frames).toHaveLength(timelineOf(view).frameCount);
  });

  test('is done in five seconds however many talk', () => {
    for (const people of Object.values(CROWDS)) {
      expect(timelineOf(office(people())).frameCount).toBeLessThanOrEqual(50);
    }
  });
});
