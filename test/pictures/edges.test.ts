// Every picture brings its own ground: no letter stands on Discord's, and its edge is seen on the dark theme and on
// the light one. Looked at is what a viewer gets, pixel by pixel along the middle of each side.

import { createCanvas, loadImage } from 'canvas';
import { describe, expect, test } from 'vitest';
import { samples } from '../../src/gallery/samples.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { contrastOf } from '../../src/pictures/drawing/palette.ts';
import { draw } from '../../src/pictures/studio/order.ts';

const THEMES = ['#313338', '#1a1a1e', '#ffffff'];
/** WCAG 2.2, 1.4.11: of what must be seen and is not text. */
const EDGE_CONTRAST_MIN = 3;
const EDGE_PX = 14;

const framed = samples(wordsOf('en')).filter(
  ({ order }) => order.kind !== 'movingOffice' && order.kind !== 'portrait',
);

/** The colours met on the way in from the middle of each side. */
async function edgesOf(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const image = await loadImage(bytes);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
    return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  };
  const [midX, midY] = [Math.floor(width / 2), Math.floor(height / 2)];
  const steps = Array.from({ length: EDGE_PX }, (_, step) => step);
  return [
    steps.map((step) => at(step, midY)),
    steps.map((step) => at(width - 1 - step, midY)),
    steps.map((step) => at(midX, step)),
    steps.map((step) => at(midX, height - 1 - step)),
  ];
}

describe('the edge of every picture', () => {
  test.each(framed.map((sample) => [sample.name, sample] as const))('%s is seen', async (_, { order }) => {
    for (const colours of await edgesOf(await draw(order))) {
      for (const theme of THEMES) {
        const best = Math.max(...colours.map((colour) => contrastOf(colour, theme)));
        expect(best).toBeGreaterThanOrEqual(EDGE_CONTRAST_MIN);
      }
    }
  });
});
