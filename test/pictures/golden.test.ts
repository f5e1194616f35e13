// Pictures against those that were looked at and found good, at the width of a phone. A difference beyond the
// tolerance is written as a picture to test-results/. After looking: UPDATE_GOLDEN=1 npx vitest run test/pictures

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Canvas, createCanvas, loadImage } from 'canvas';
import { describe, expect, test } from 'vitest';
import { samples } from '../../src/gallery/samples.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { draw } from '../../src/pictures/studio/order.ts';

const FOLDER = fileURLToPath(new URL('./golden/', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../test-results/', import.meta.url));
const WIDTH_PX = 400;
/** A channel may be off by so much, and so many pixels in a thousand by more: fonts are not smoothed alike everywhere. */
const CHANNEL_TOLERANCE = 40;
const PIXELS_PER_MILLE_MAX = 8;
const COMPARED = [
  ...['office-day', 'leaderboard-day', 'market-day', 'portfolio-day', 'odds-day', 'recap-day'],
  ...['hall-of-fame', 'scene-bankrupt', 'scene-opening-bell', 'scene-halt', 'scene-overruled'],
  ...['office-gathered', 'office-crowded-room'],
  ...['relations-day', 'plot-day', 'office-forfeits', 'scene-pact-broken', 'scene-debt-paid'],
];

async function onPhone(bytes: Buffer): Promise<Canvas> {
  const image = await loadImage(bytes);
  const canvas = createCanvas(WIDTH_PX, Math.round((image.height * WIDTH_PX) / image.width));
  const context = canvas.getContext('2d');
  context.fillStyle = '#313338';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const pixelsOf = (canvas: Canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);

/** Red where they differ; and how many pixels in a thousand do. */
function difference(one: Canvas, other: Canvas): { picture: Canvas; perMille: number } {
  const picture = createCanvas(one.width, one.height);
  const context = picture.getContext('2d');
  const [left, right] = [pixelsOf(one), pixelsOf(other)];
  let count = 0;
  for (let at = 0; at < left.data.length; at += 4) {
    const far = [0, 1, 2].some(
      (channel) =>
        Math.abs((left.data[at + channel] ?? 0) - (right.data[at + channel] ?? 0)) > CHANNEL_TOLERANCE,
    );
    if (!far) continue;
    count++;
    left.data.set([255, 0, 0, 255], at);
  }
  context.putImageData(left, 0, 0);
  return { picture, perMille: (count * 1000) / (left.data.length / 4) };
}

describe('pictures look as they did', () => {
  test.each(COMPARED)('%s', async (name) => {
    const sample = samples(wordsOf('en')).find((each) => each.name === name);
    if (sample === undefined) throw new Error(`the gallery has no ${name}`);
    const drawn = await onPhone(await draw(sample.order));
    const file = join(FOLDER, `${name}.png`);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, drawn.toBuffer('image/png'));
    }
    const golden = await onPhone(readFileSync(file));
    expect([drawn.width, drawn.height]).toEqual([golden.width, golden.height]);
    const { picture, perMille } = difference(drawn, golden);
    if (perMille > PIXELS_PER_MILLE_MAX) {
      mkdirSync(RESULTS, { recursive: true });
      writeFileSync(join(RESULTS, `${name}-difference.png`), picture.toBuffer('image/png'));
    }
    expect(perMille).toBeLessThanOrEqual(PIXELS_PER_MILLE_MAX);
  });
});
