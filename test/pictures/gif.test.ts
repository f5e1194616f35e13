import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GifWriter } from '../../src/pictures/drawing/gif.ts';
import { readGif } from './reading/gif-reader.ts';

const SEED = 7;
const opaque = (colours: readonly number[]): Uint32Array =>
  Uint32Array.from(colours, (colour) => (colour | 0xff000000) >>> 0);

describe('a GIF', () => {
  test('shows every frame as it was given', () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }))
      .chain(([widthPx, heightPx, count]) =>
        fc.record({
          widthPx: fc.constant(widthPx),
          heightPx: fc.constant(heightPx),
          frames: fc.array(
            fc.array(fc.constantFrom(0x000000, 0xffffff, 0x3344aa, 0x00ff00), {
              minLength: widthPx * heightPx,
              maxLength: widthPx * heightPx,
            }),
            { minLength: count, maxLength: count },
          ),
        }),
      );
    fc.assert(
      fc.property(picture, ({ widthPx, heightPx, frames }) => {
        const pixels = frames.map(opaque);
        const writer = new GifWriter({ widthPx, heightPx, delayHundredths: 10, samples: pixels });
        for (const frame of pixels) writer.add(frame);
        const read = readGif(writer.finish());
        expect([read.widthPx, read.heightPx]).toEqual([widthPx, heightPx]);
        expect(read.delaysHundredths).toEqual(frames.map(() => 10));
        read.frames.forEach((frame, index) => {
          expect(new Uint32Array(frame.buffer)).toEqual(pixels[index]);
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('fills its table of strings and begins it anew', () => {
    const [widthPx, heightPx] = [300, 200];
    let state = 1;
    const noise = Array.from({ length: widthPx * heightPx }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (state >>> 16) % 200;
    });
    const pixels = opaque(noise);
    const writer = new GifWriter({ widthPx, heightPx, delayHundredths: 10, samples: [pixels] });
    writer.add(pixels);
    const [frame] = readGif(writer.finish()).frames;
    expect(frame === undefined ? undefined : new Uint32Array(frame.buffer)).toEqual(pixels);
  });

  test('takes the nearest of its colours where there are too many', () => {
    const colours = Array.from({ length: 400 }, (_, index) => index);
    const pixels = opaque(colours);
    const writer = new GifWriter({ widthPx: 400, heightPx: 1, delayHundredths: 10, samples: [pixels] });
    writer.add(pixels);
    const frame = readGif(writer.finish()).frames[0] ?? new Uint8ClampedArray();
    colours.forEach((colour, index) => {
      expect(Math.abs((frame[index * 4] ?? 0) - (colour & 255))).toBeLessThanOrEqual(160);
      expect(frame[index * 4 + 3]).toBe(255);
    });
  });
});
