// The colours of every picture, and the arithmetic that keeps them legible.
// Gain and loss differ in lightness as well as in hue, and always stand beside a shape.

/** A colour as `#rrggbb`. */
export type Colour = string;

export interface Palette {
  /** Behind everything. */
  readonly ground: Colour;
  /** Behind a row. */
  readonly panel: Colour;
  readonly leaderPanel: Colour;
  readonly border: Colour;
  readonly shadow: Colour;
  readonly text: Colour;
  readonly muted: Colour;
  readonly title: Colour;
  readonly titleShadow: Colour;
  readonly gain: Colour;
  readonly loss: Colour;
  readonly chip: Colour;
  /** What is not lit: the rest of the round's bar. */
  readonly unlit: Colour;
}

export const NIGHT_SHIFT: Palette = {
  ground: '#14112b',
  panel: '#211c44',
  leaderPanel: '#322763',
  border: '#8f7bff',
  shadow: '#0a0818',
  text: '#fbf8ff',
  muted: '#c3b9ee',
  title: '#ffd23f',
  titleShadow: '#e0266f',
  gain: '#3df0c2',
  loss: '#ff8f5a',
  chip: '#ffd23f',
  unlit: '#3a3266',
};

/** Text at least this far from its background, as a ratio (WCAG 2.2, 1.4.3). */
export const CONTRAST_MIN = 4.5;

type Channels = readonly [number, number, number];

const HEX_COLOUR = /^#[0-9a-f]{6}$/i;

/** Red, green and blue, 0 to 255. Throws on anything but `#rrggbb`. */
export function channelsOf(colour: Colour): Channels {
  if (!HEX_COLOUR.test(colour)) throw new Error(`a colour is written #rrggbb, not ${JSON.stringify(colour)}`);
  const bits = Number.parseInt(colour.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour on the way from one to the other; `percent` 100 is the other. */
export function mixed(one: Colour, other: Colour, percent: number): Colour {
  const to = channelsOf(other);
  const channels = channelsOf(one).map((channel, index) =>
    Math.round(channel + (((to[index] ?? channel) - channel) * percent) / 100),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Of a gain, of a loss, or of neither. */
export function changeColour(change: number, { gain, loss, muted }: Palette): Colour {
  if (change === 0) return muted;
  return change > 0 ? gain : loss;
}

/** The colour itself, or the nearest towards white that can be read on a dark `background`. */
export function legibleOn(background: Colour, colour: Colour): Colour {
  for (let percent = 0; percent < 100; percent += 10) {
    const lighter = mixed(colour, '#ffffff', percent);
    if (contrastOf(lighter, background) >= CONTRAST_MIN) return lighter;
  }
  return '#ffffff';
}
