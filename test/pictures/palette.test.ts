import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIME_COLOURS } from '../../src/pictures/cards/market/market-screen.ts';
import type { Colour } from '../../src/pictures/drawing/palette.ts';
import {
  CONTRAST_MIN,
  channelsOf,
  contrastOf,
  legibleOn,
  mixed,
  NIGHT_SHIFT,
} from '../../src/pictures/drawing/palette.ts';

/** Discord's grounds: the two dark ones and the light one. */
const THEMES = ['#313338', '#1a1a1e', '#ffffff'];
const { ground, panel, leaderPanel, shadow } = NIGHT_SHIFT;
const { text, muted, title, gain, loss, chip } = NIGHT_SHIFT;

/** What a red-blind or green-blind eye makes of a colour (Viénot, Brettel and Mollon, 1999). */
function seenWithout(cone: 'red' | 'green', colour: Colour): readonly [number, number] {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => (channel / 255) ** 2.2);
  const yellow = cone === 'red' ? 0.1124 * red + 0.8876 * green : 0.2928 * red + 0.7072 * green;
  return [yellow ** (1 / 2.2), blue ** (1 / 2.2)];
}

describe('the palette', () => {
  const cases = [ground, panel, leaderPanel, shadow].flatMap((background) =>
    [text, muted, title, gain, loss, chip].map((ink) => ({ background, ink })),
  );
  test.each(cases)('$ink is legible on $background', ({ background, ink }) => {
    expect(contrastOf(ink, background)).toBeGreaterThanOrEqual(CONTRAST_MIN);
  });

  test('the border shows on both of Discord’s themes', () => {
    for (const theme of THEMES) expect(contrastOf(NIGHT_SHIFT.border, theme)).toBeGreaterThanOrEqual(3);
  });

  test.each([...Object.values(REGIME_COLOURS), gain, loss])('a dark letter is legible on %s', (ground) => {
    expect(contrastOf(shadow, ground)).toBeGreaterThanOrEqual(CONTRAST_MIN);
  });

  test.each(['red', 'green'] as const)('gain and loss differ for an eye without %s cones', (cone) => {
    const [gainYellow, gainBlue] = seenWithout(cone, gain);
    const [lossYellow, lossBlue] = seenWithout(cone, loss);
    expect(Math.hypot(gainYellow - lossYellow, gainBlue - lossBlue)).toBeGreaterThan(0.25);
  });

  test('black and white are 21 to 1', () => expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21));

  test('halfway is in the middle', () => expect(mixed('#000000', '#ffffff', 50)).toBe('#808080'));

  test('any card’s colour is made legible, and one that is legible stays', () => {
    const colours = fc.nat(0xffffff).map((bits) => `#${bits.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colours, fc.constantFrom(panel, leaderPanel), (colour, background) => {
        const legible = legibleOn(background, colour);
        expect(contrastOf(legible, background)).toBeGreaterThanOrEqual(CONTRAST_MIN);
        if (contrastOf(colour, background) >= CONTRAST_MIN) expect(legible).toBe(colour);
      }),
    );
  });

  test('what is no colour is refused by name', () => {
    expect(() => channelsOf('red')).toThrow('a colour is written #rrggbb, not "red"');
  });
});
