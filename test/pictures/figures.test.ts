import { describe, expect, test } from 'vitest';
import type { Facing, Stride } from '../../src/pictures/figures/body.ts';
import type { Mood } from '../../src/pictures/figures/figure.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, poseSprite } from '../../src/pictures/figures/pose.ts';
import { CAP_HEIGHT, wornBlocks } from '../../src/pictures/office/worn.ts';
import { FORFEITS } from '../../src/show/plot/forfeits.ts';

const FACINGS: readonly Facing[] = ['front', 'back', 'left', 'right'];
const STRIDES: readonly Stride[] = [0, 1, 2, 3];
const MOODS: readonly Mood[] = ['calm', 'gloating', 'panicking', 'ruined'];
const CAST = ['alice', 'sarah', 'alex', 'mike', 'ruth', 'colin'];
const STRANGERS = Array.from({ length: 60 }, (_, index) => `member${index}`);

const poses = FACINGS.flatMap((facing) =>
  STRIDES.flatMap((stride) => MOODS.map((mood) => ({ facing, stride, mood }))),
);

describe('what the losers wear', () => {
  test.each(FORFEITS)(
    '%s is seen from every side, but the nose from behind, and stays on the figure',
    (worn) => {
      for (const facing of FACINGS) {
        for (const stride of STRIDES) {
          const blocks = wornBlocks(worn, facing, stride);
          expect(blocks.length > 0).toBe(worn !== 'clownsNose' || facing !== 'back');
          for (const [, x, y, width, height] of blocks) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(FIGURE_WIDTH_CELLS + 1);
            expect(y).toBeGreaterThanOrEqual(-CAP_HEIGHT);
            expect(y + height).toBeLessThanOrEqual(FIGURE_HEIGHT_CELLS + 1);
          }
        }
      }
    },
  );

  test('no two are alike, and each is mirrored with its wearer', () => {
    const looks = FORFEITS.map((worn) => JSON.stringify(wornBlocks(worn, 'front', 0)));
    expect(new Set(looks).size).toBe(FORFEITS.length);
    expect(wornBlocks('clownsNose', 'left', 0)).not.toEqual(wornBlocks('clownsNose', 'right', 0));
  });
});

describe('figures', () => {
  test.each([...CAST, ...STRANGERS])('%s is whole from every side, in every stride and mood', (id) => {
    for (const pose of poses) {
      const { rows, inks } = poseSprite({ id, ...pose });
      expect(rows).toHaveLength(FIGURE_HEIGHT_CELLS);
      expect(rows.every((row) => row.length === FIGURE_WIDTH_CELLS)).toBe(true);
      for (const letter of new Set(rows.join('').replaceAll('.', ''))) expect(inks).toHaveProperty(letter);
    }
  });

  test.each(CAST)('%s shows each mood, and each stride', (id) => {
    const looks = (list: readonly object[]): number => new Set(list.map((look) => JSON.stringify(look))).size;
    expect(looks(MOODS.map((mood) => poseSprite({ id, facing: 'front', stride: 0, mood })))).toBe(4);
    expect(looks(STRIDES.map((stride) => poseSprite({ id, facing: 'front', stride, mood: 'calm' })))).toBe(3);
    expect(looks(FACINGS.map((facing) => poseSprite({ id, facing, stride: 0, mood: 'calm' })))).toBe(4);
  });

  test('strangers differ from one to the next', () => {
    const looks = STRANGERS.map((id) =>
      JSON.stringify(poseSprite({ id, facing: 'front', stride: 0, mood: 'calm' })),
    );
    expect(new Set(looks).size).toBeGreaterThan(50);
  });
});
