import { describe, expect, test } from 'vitest';
import { FACES } from '../../src/pictures/portraits/faces.ts';
import { drawPortrait, PORTRAIT_SIZE_PX, WIRE } from '../../src/pictures/portraits/portrait.ts';
import type { Sprite } from '../../src/pictures/portraits/sprite.ts';
import { strangerFace } from '../../src/pictures/portraits/stranger.ts';
import { performerId } from '../../src/show/ids.ts';
import { pngSize } from './reading/png.ts';

const IDS = ['alice', 'sarah', 'alex', 'mike', 'ruth', 'colin', 'nobody', 'constructor'];
const sitter = (id: string) => ({ id: performerId(id), colour: '#4cc9f0' });
const strangers = Array.from({ length: 400 }, (_, index) => strangerFace(`member${index}`));

function expectWhole({ rows, inks }: Sprite): void {
  expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 24 }, () => 24));
  for (const letter of new Set(rows.join(''))) {
    if (letter !== '.') expect(inks).toHaveProperty(letter);
  }
}

describe('portraits', () => {
  test.each(IDS)('%s has one, square', async (id) => {
    const size = pngSize(await drawPortrait(sitter(id)));
    expect(size).toEqual({ width: PORTRAIT_SIZE_PX, height: PORTRAIT_SIZE_PX });
  });

  test('the wire service has one', async () => {
    expect(pngSize(await drawPortrait(WIRE)).width).toBe(PORTRAIT_SIZE_PX);
  });

  test('are the same every time, and differ from one to the next', async () => {
    const pictures = await Promise.all(IDS.map((id) => drawPortrait(sitter(id))));
    const again = await Promise.all(IDS.map((id) => drawPortrait(sitter(id))));
    expect(again.every((picture, index) => pictures[index]?.equals(picture))).toBe(true);
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(IDS.length);
  });

  test('reject a wall that is no colour', async () => {
    await expect(drawPortrait({ ...sitter('alice'), colour: '' })).rejects.toThrow('#rrggbb');
  });

  test.each(Object.keys(FACES))('the face %s is whole', (id) => {
    const face = FACES[id];
    if (face !== undefined) expectWhole(face);
  });

  test('every face put together is whole, and they are many', () => {
    for (const face of strangers) expectWhole(face);
    const kinds = new Set(strangers.map(({ rows, inks }) => JSON.stringify([rows, inks])));
    expect(kinds.size).toBeGreaterThan(300);
  });
});
