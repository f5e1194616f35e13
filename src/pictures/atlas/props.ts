// What on the live floor moves and is no figure: what is worn, what hangs over heads, the bell, coins, confetti, chalk.
// Blocks and sprites of the office's own; each with the box it takes around its origin.

import { FORFEITS, type Forfeit } from '../../show/plot/forfeits.ts';
import type { Brush } from '../drawing/brush.ts';
import { crown } from '../drawing/marks.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import type { Facing, Stride } from '../figures/body.ts';
import type { Mood } from '../figures/figure.ts';
import { type Block, paintBlocks, type Spot } from '../office/blocks.ts';
import { INK } from '../office/inks.ts';
import { coin, marksOf } from '../office/marks.ts';
import type { Area } from '../office/plan/plan.ts';
import { theBell } from '../office/rooms/trading-floor.ts';
import { wornBlocks } from '../office/worn.ts';
import { paintSprite, type Sprite } from '../portraits/sprite.ts';
import { CHALK } from './chalk.ts';

export interface Prop {
  readonly name: string;
  /** Around the origin, in cells. */
  readonly box: Area;
  readonly paint: (brush: Brush, origin: Spot) => void;
}

const blocks = (name: string, box: Area, painted: readonly Block[]): Prop => ({
  ...{ name, box },
  paint: (brush, origin) => paintBlocks(brush, origin, painted),
});

const sprite = (name: string, drawn: Sprite): Prop => {
  const box = { x: 0, y: 0, width: drawn.rows[0]?.length ?? 0, height: drawn.rows.length };
  return { name, box, paint: (brush, { x, y }) => paintSprite(brush, drawn, { ...box, x, y }) };
};

/** Around the upper left corner of a figure. */
const WORN_BOX: Area = { x: -2, y: -11, width: 22, height: 39 };
const MARK_BOX: Area = { x: -6, y: -9, width: 30, height: 20 };

const worn = (forfeit: Forfeit): readonly Prop[] =>
  (['front', 'back', 'right'] as const satisfies readonly Facing[]).flatMap((facing) =>
    ([0, 1] as const satisfies readonly Stride[]).map((stride) =>
      blocks(`worn ${forfeit} ${facing} ${stride}`, WORN_BOX, wornBlocks(forfeit, facing, stride)),
    ),
  );

const marks = (mood: Mood): readonly Prop[] =>
  [0, 1].map((beat) => blocks(`mark ${mood} ${beat}`, MARK_BOX, marksOf(mood, beat)));

/** How far the bell swings to either side, in cells at its lip. */
export const BELL_SWING_MAX = 4;
const BELL_HEIGHT = 16;

/** Row by row further from the beam, so that every cell stays whole. */
function swung(swing: number): readonly Block[] {
  const top = Math.min(...theBell.map(([, , y]) => y));
  return theBell.flatMap(([colour, x, y, width, height]) =>
    Array.from({ length: height }, (_, row): Block => {
      const drop = (y + row - top) / BELL_HEIGHT;
      return [colour, x + Math.round(swing * drop), y + row, width, 1];
    }),
  );
}

const bells: readonly Prop[] = Array.from({ length: 2 * BELL_SWING_MAX + 1 }, (_, index) => {
  const swing = index - BELL_SWING_MAX;
  return blocks(`bell ${swing}`, { x: 92, y: 22, width: 24, height: 19 }, swung(swing));
});

/** A coin as it turns. */
const coins: readonly Prop[] = [
  blocks('coin 0', { x: 0, y: 0, width: 5, height: 5 }, coin),
  blocks('coin 1', { x: 0, y: 0, width: 5, height: 5 }, [
    [INK.outline, 1, 0, 3, 5],
    [INK.gold, 2, 1, 1, 3],
  ]),
  blocks('coin 2', { x: 0, y: 0, width: 5, height: 5 }, [
    [INK.outline, 2, 0, 1, 5],
    [INK.goldDark, 2, 1, 1, 3],
  ]),
];

export const CONFETTI_INKS = [INK.pink, INK.code, INK.moon, INK.violet, INK.amber, INK.glass] as const;

const confetti: readonly Prop[] = CONFETTI_INKS.flatMap((ink, index) => [
  blocks(`confetti ${index} flat`, { x: 0, y: 0, width: 3, height: 1 }, [[ink, 0, 0, 3, 1]]),
  blocks(`confetti ${index} upright`, { x: 0, y: 0, width: 2, height: 2 }, [[ink, 0, 0, 2, 2]]),
]);

const alarm: readonly Block[] = [
  [INK.outline, 0, 0, 5, 10],
  [INK.red, 1, 1, 3, 5],
  [INK.white, 1, 1, 1, 2],
  [INK.red, 1, 7, 3, 2],
];

/** One cell each, blown up to what they cover. */
const lights: readonly Prop[] = [
  blocks('night', { x: 0, y: 0, width: 1, height: 1 }, [[INK.night, 0, 0, 1, 1]]),
  blocks('siren', { x: 0, y: 0, width: 1, height: 1 }, [[INK.red, 0, 0, 1, 1]]),
  blocks('steam', { x: 0, y: 0, width: 1, height: 2 }, [[INK.white, 0, 0, 1, 2]]),
];

const shadow = blocks('shadow', { x: -7, y: -1, width: 14, height: 3 }, [
  [INK.outline, -7, -1, 14, 2],
  [INK.outline, -5, 1, 10, 1],
]);

export const PROPS: readonly Prop[] = [
  ...FORFEITS.flatMap(worn),
  ...(['gloating', 'panicking', 'ruined'] as const satisfies readonly Mood[]).flatMap(marks),
  ...bells,
  ...coins,
  ...confetti,
  ...lights,
  shadow,
  blocks('alarm', { x: 0, y: 0, width: 5, height: 10 }, alarm),
  sprite('crown', crown(NIGHT_SHIFT.title)),
  sprite('chalk', CHALK),
];
