// The office of the live floor in Chromium, beside the office's PNG: the same people in the same places, on the very same
// ground.

import { type Canvas, createCanvas, type Image, loadImage } from 'canvas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { livePictureOf } from '../../../../src/gallery/live-office.ts';
import { crowdedRoom, gatheredHouse, losingDay, ordinaryDay } from '../../../../src/gallery/people.ts';
import { office } from '../../../../src/gallery/samples.ts';
import { wordsOf } from '../../../../src/languages/words.ts';
import { CHALK_HEIGHT, CHALK_WIDTH } from '../../../../src/pictures/atlas/chalk.ts';
import { loadFonts } from '../../../../src/pictures/drawing/font-loading.ts';
import { tailBox } from '../../../../src/pictures/office/bubble.ts';
import { drawOffice, OFFICE_HEIGHT_PX, OFFICE_WIDTH_PX } from '../../../../src/pictures/office/office.ts';
import { CELL_PX, PLAN, PLAN_WIDTH, SKY, TICKER } from '../../../../src/pictures/office/plan/plan.ts';
import { standings } from '../../../../src/pictures/office/plan/standing.ts';
import { inPixels, PLATED, screenBoxes } from '../../../../src/pictures/office/signs.ts';
import { bubblesOf, cast } from '../../../../src/pictures/office/staging.ts';
import { tagBox, tagPlace } from '../../../../src/pictures/office/tag.ts';
import type { Box } from '../../../../src/pictures/portraits/sprite.ts';
import type { OfficeView } from '../../../../src/views/cards/office.ts';
import type { LiveMoment } from '../../../../src/views/live/live-moment.ts';
import { openChromium, withoutChromium } from '../../../browser/chromium.ts';
import { OfficeStage } from './office-stage.ts';

/** Letters are not smoothed alike everywhere: a channel of a written pixel may be off by so much, and so many of them by more. */
const LETTER_TOLERANCE = 40;
const WRITTEN_PER_MILLE_MAX = 15;
/** Of what is seen through a shadow or the night, the two round alike but for one. */
const SEEN_THROUGH_TOLERANCE = 1;

interface Pixels {
  readonly data: Uint8ClampedArray;
}

const pixelsOf = (picture: Image): Pixels => {
  const canvas: Canvas = createCanvas(OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.getContext('2d').getImageData(0, 0, OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
};

/** How far apart the pixel is in the channel that differs most. */
const apart = (one: Pixels, other: Pixels, index: number): number =>
  Math.max(
    ...[0, 1, 2].map((c) => Math.abs((one.data[4 * index + c] ?? 0) - (other.data[4 * index + c] ?? 0))),
  );

/** Everything that is written, with a cell around it. */
function writtenOn(view: OfficeView): readonly Box[] {
  const actors = cast(view.people, ({ place }) => place);
  const bubbles = bubblesOf(createCanvas(1, 1).getContext('2d'), actors);
  const tags = actors.map(({ standing }) => tagBox(tagPlace(standing)));
  const boxes = [
    ...bubbles.flatMap((bubble) => [bubble.box, tailBox(bubble)]),
    ...tags,
    ...screenBoxes(view.prices.length),
    ...PLATED.map((place) => ({ ...inPixels(PLAN[place]), height: 33 })),
    ...[SKY, TICKER].map(inPixels),
  ];
  return boxes.map(({ x, y, width, height }) => ({
    ...{ x: x - CELL_PX, y: y - CELL_PX, width: width + 2 * CELL_PX, height: height + 2 * CELL_PX },
  }));
}

interface Difference {
  /** Pixels of ground and figures that are not the same. */
  readonly elsewhere: number;
  /** The most that a channel of one of them is off. */
  readonly elsewhereMax: number;
  /** Of a thousand that are written on, those that are far off. */
  readonly writtenPerMille: number;
}

function difference(one: Pixels, other: Pixels, written: readonly Box[]): Difference {
  let [elsewhere, elsewhereMax, far, count] = [0, 0, 0, 0];
  for (let index = 0; index < OFFICE_WIDTH_PX * OFFICE_HEIGHT_PX; index++) {
    const [px, py] = [index % OFFICE_WIDTH_PX, Math.floor(index / OFFICE_WIDTH_PX)];
    const isWritten = written.some(
      ({ x, y, width, height }) => px >= x && px < x + width && py >= y && py < y + height,
    );
    const gap = apart(one, other, index);
    if (isWritten) count++;
    if (isWritten && gap > LETTER_TOLERANCE) far++;
    if (!isWritten && gap > 0) elsewhere++;
    if (!isWritten) elsewhereMax = Math.max(elsewhereMax, gap);
  }
  return { elsewhere, elsewhereMax, writtenPerMille: (far * 1000) / count };
}

/** In letters that the page has from the first. */
const GUESTS = crowdedRoom().map((person, index) => ({ ...person, name: `Guest ${index}` }));

const VIEWS = {
  'an ordinary day': office(ordinaryDay()),
  'a losing day with forfeits': office(losingDay()),
  'six in one room': office(gatheredHouse()),
  'twelve in one room': office(GUESTS),
  'after hours': office(ordinaryDay(), { isLate: true }),
  'nobody yet': office([], { phase: 'before', headline: null, episode: 0, round: 0 }),
};

describe.skipIf(withoutChromium())('the office of the live floor', () => {
  let browser: Browser;
  let stage: OfficeStage;

  beforeAll(async () => {
    loadFonts();
    [browser, stage] = await Promise.all([openChromium(), OfficeStage.build()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  test.each(Object.entries(VIEWS))('is the office of the PNG: %s', async (_, view) => {
    const page = await stage.open(browser, { widthPx: OFFICE_WIDTH_PX });
    await stage.show(page, livePictureOf(view));
    await expectPng(page, view);
    await page.close();
  });

  test('is the same where the browser has no WebGL', async () => {
    const without = await openChromium(['--disable-3d-apis']);
    const page = await stage.open(without, { widthPx: OFFICE_WIDTH_PX });
    expect(await page.evaluate("document.createElement('canvas').getContext('webgl')")).toBeNull();
    await stage.show(page, livePictureOf(VIEWS['a losing day with forfeits']));
    await expectPng(page, VIEWS['a losing day with forfeits']);
    await without.close();
  });

  test('ends with the picture, after all have walked there and said their lines', {
    timeout: 60_000,
  }, async () => {
    const view = office(losingDay());
    const page = await stage.open(browser, { widthPx: OFFICE_WIDTH_PX, manner: 'lively' });
    await stage.show(page, livePictureOf(beforeThat(view), { isHalted: true }));
    const before = await photograph(page);
    await stage.step(page, livePictureOf(view), momentsOn(view));
    expect(difference(await photograph(page), before, []).elsewhere).toBeGreaterThan(0);
    // Everybody is there; what hops and shivers is told to stand still.
    await rested(page);
    await page.evaluate('window.office.reduceMotion(true)');
    await expectPng(page, view);
    await page.close();
  });

  test('is at once where motion is reduced', async () => {
    const view = office(losingDay());
    const page = await stage.open(browser, { widthPx: OFFICE_WIDTH_PX, manner: 'still' });
    await stage.show(page, livePictureOf(beforeThat(view)));
    await stage.step(page, livePictureOf(view), momentsOn(view));
    // They turn to whom they answer, and back.
    await rested(page);
    await expectPng(page, view);
    await page.close();
  });

  test('draws where somebody fell before one came, and wipes it with the next opening bell', async () => {
    const view = VIEWS['nobody yet'];
    const [fallen] = ordinaryDay().map(({ id }) => id);
    const [spot] = standings('News Room', 1);
    if (fallen === undefined || spot === undefined) throw new Error('nobody can fall');
    const page = await stage.open(browser, { widthPx: OFFICE_WIDTH_PX, manner: 'still' });
    await stage.show(page, livePictureOf(view));
    const bare = await photograph(page);
    const chalk = [{ performer: fallen, room: 'News Room', among: [fallen] }] as const;
    await stage.show(page, livePictureOf(view, { chalk }));
    const drawn = await photograph(page);
    const around = inPixels({
      ...{ x: spot.x - CHALK_WIDTH / 2 - 1, y: spot.y - CHALK_HEIGHT + 2 },
      ...{ width: CHALK_WIDTH + 2, height: CHALK_HEIGHT + 2 },
    });
    expect(difference(bare, drawn, []).elsewhere).toBeGreaterThan(500);
    expect(difference(bare, drawn, [around]).elsewhere).toBe(0);
    await stage.step(page, livePictureOf(view), []);
    expect(difference(bare, await photograph(page), []).elsewhere).toBe(0);
    await page.close();
  });

  test('tells who was tapped, on a screen of any size', async () => {
    const view = office(ordinaryDay());
    for (const widthPx of [300, 390, 620]) {
      const page = await stage.open(browser, { widthPx });
      await stage.show(page, livePictureOf(view));
      const canvas = await page.locator('canvas').boundingBox();
      if (canvas === null) throw new Error('the office has no canvas');
      const cellPx = canvas.width / PLAN_WIDTH;
      const actors = cast(view.people, ({ place }) => place);
      for (const { standing } of actors) {
        await page.mouse.click(canvas.x + standing.x * cellPx, canvas.y + (standing.y - 12) * cellPx);
      }
      await page.mouse.click(canvas.x + 200 * cellPx, canvas.y + 10 * cellPx);
      expect(await stage.tapped(page)).toEqual(actors.map(({ person }) => person.id));
      await page.close();
    }
  });

  const rested = (page: Page): Promise<void> =>
    expect
      .poll(() => page.evaluate('window.office.isAtRest()'), { timeout: 40_000, interval: 300 })
      .toBe(true);

  async function photograph(page: Page): Promise<Pixels> {
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return pixelsOf(await loadImage(await page.screenshot()));
  }

  async function expectPng(page: Page, view: OfficeView): Promise<void> {
    const png = pixelsOf(await loadImage(await drawOffice(wordsOf('en'), view)));
    const found = difference(await photograph(page), png, writtenOn(view));
    if (view.people.length === 0) expect(found.elsewhere).toBe(0);
    expect(found.elsewhereMax).toBeLessThanOrEqual(SEEN_THROUGH_TOLERANCE);
    expect(found.writtenPerMille).toBeLessThanOrEqual(WRITTEN_PER_MILLE_MAX);
    expect(stage.troubles).toEqual([]);
  }
});

/** The same people where each was before the line, silent and calm. */
const beforeThat = (view: OfficeView): OfficeView => ({
  ...view,
  headline: null,
  people: view.people.map((person) => ({
    ...person,
    ...{ place: person.from, line: null, spoke: -1, mood: 'calm' as const, worn: null },
  })),
});

function momentsOn({ people }: OfficeView): readonly LiveMoment[] {
  const [first] = people;
  if (first === undefined) return [];
  return [
    ...people.flatMap(({ id, place, line }): readonly LiveMoment[] =>
      line === null
        ? []
        : [{ type: 'said', performer: id, to: first.id, room: place, text: line, words: line }],
    ),
    { type: 'bell', which: 'opening', winners: [], words: '' },
    { type: 'traded', performer: first.id, words: '' },
    { type: 'bell', which: 'closing', winners: people.slice(0, 2).map(({ id }) => id), words: '' },
    { type: 'champion', performer: first.id, words: '' },
    { type: 'called', performer: first.id, words: '' },
  ];
}
