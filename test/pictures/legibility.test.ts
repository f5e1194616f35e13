// Every picture of the gallery, extremes included: text large enough on a phone, nothing painted outside,
// bytes bounded, and words for those who do not see it.

import { describe, expect, test } from 'vitest';
import { samples } from '../../src/gallery/samples.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { loadFonts } from '../../src/pictures/drawing/font-loading.ts';
import { CONTRAST_MIN, contrastOf, legibleOn, NIGHT_SHIFT } from '../../src/pictures/drawing/palette.ts';
import { BUBBLE_GROUND, BUBBLE_TEXT, inkOnBubble } from '../../src/pictures/office/bubble.ts';
import { INK } from '../../src/pictures/office/inks.ts';
import { TAG_GROUND } from '../../src/pictures/office/tag.ts';
import { draw } from '../../src/pictures/studio/order.ts';
import { fitsAltText } from '../../src/views/words/discord-limits.ts';
import { pngSize } from './reading/png.ts';
import { written } from './reading/written.ts';

const PHONE_WIDTH_PX = 400;
const TEXT_ON_PHONE_MIN_PX = 11;
const BYTES_MAX = 500_000;

const stills = samples(wordsOf('en')).filter(
  ({ order }) => order.kind !== 'movingOffice' && order.kind !== 'portrait',
);

describe('every picture of the gallery', () => {
  test.each(stills.map((sample) => [sample.name, sample] as const))(
    '%s is legible',
    async (_, { order, altText }) => {
      loadFonts();
      let png: Buffer = Buffer.alloc(0);
      const lines = await written(async () => {
        png = await draw(order);
      });
      const { width } = pngSize(png);
      expect(lines.length).toBeGreaterThan(1);
      for (const { sizePx, right, isTurned, canvasWidthPx } of lines) {
        expect((sizePx * PHONE_WIDTH_PX) / width).toBeGreaterThanOrEqual(TEXT_ON_PHONE_MIN_PX);
        if (!isTurned) expect(right).toBeLessThanOrEqual(canvasWidthPx + 1);
      }
      expect(png.length).toBeLessThan(BYTES_MAX);
      expect(altText.length).toBeGreaterThan(10);
      expect(fitsAltText(altText)).toBe(true);
    },
  );
});

describe('the colours of the office', () => {
  const { text, title, muted, gain, loss } = NIGHT_SHIFT;
  const cases = [
    ...[text, title, muted, gain, loss].flatMap((ink) =>
      [INK.tower, TAG_GROUND].map((ground) => ({ ink, ground })),
    ),
    ...[INK.redDark, INK.plum, INK.pinkDark].map((ground) => ({ ink: text, ground })),
    { ink: INK.star, ground: INK.outline },
    { ink: BUBBLE_TEXT, ground: BUBBLE_GROUND },
    { ink: NIGHT_SHIFT.shadow, ground: '#ffb3d6' },
    { ink: NIGHT_SHIFT.shadow, ground: title },
  ];
  test.each(cases)('$ink is legible on $ground', ({ ink, ground }) => {
    expect(contrastOf(ink, ground)).toBeGreaterThanOrEqual(CONTRAST_MIN);
  });

  test.each([
    '#ffffff',
    '#000000',
    '#ffd23f',
    '#101030',
    '#808080',
    '#2b87d1',
    '#bf6bb0',
    '#d55e00',
    '#009e73',
  ])('a name in %s is legible on a bubble and under the feet', (colour) => {
    expect(contrastOf(inkOnBubble(colour), BUBBLE_GROUND)).toBeGreaterThanOrEqual(CONTRAST_MIN);
    expect(contrastOf(legibleOn(TAG_GROUND, colour), TAG_GROUND)).toBeGreaterThanOrEqual(CONTRAST_MIN);
  });
});
