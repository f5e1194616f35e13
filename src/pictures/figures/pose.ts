// One picture of a figure as letters and inks: who, looking where, in which stride and mood.

import { mixed } from '../drawing/palette.ts';
import type { Sprite } from '../portraits/sprite.ts';
import { alex } from './alex.ts';
import { alice } from './alice.ts';
import { body, type Facing, mirrored, type Stride } from './body.ts';
import { colin } from './colin.ts';
import { type Figure, type Mood, patched } from './figure.ts';
import { mike } from './mike.ts';
import { ruth } from './ruth.ts';
import { sarah } from './sarah.ts';
import { strangerFigure } from './stranger-figure.ts';

export const FIGURE_WIDTH_CELLS = 18;
export const FIGURE_HEIGHT_CELLS = 27;
const HEAD_CELLS = 17;
const NECK_ROW = 15;
const ASHEN = '#8d8aa0';

const FIGURES: Readonly<Record<string, Figure>> = { alice, sarah, alex, mike, ruth, colin };

/** The house's own cast; whoever else plays has the figure of a stranger. */
export const DRAWN = Object.keys(FIGURES);

const figureOf = (id: string): Figure =>
  (Object.hasOwn(FIGURES, id) ? FIGURES[id] : undefined) ?? strangerFigure(id);

export interface Pose {
  readonly id: string;
  readonly facing: Facing;
  readonly stride: Stride;
  readonly mood: Mood;
}

/** The pose as letters and inks, `FIGURE_WIDTH_CELLS` by `FIGURE_HEIGHT_CELLS`. */
export function poseSprite({ id, facing, stride, mood }: Pose): Sprite {
  const figure = figureOf(id);
  const seen = facing === 'left' ? 'right' : facing;
  const torso =
    seen === 'front' && figure.outfit !== undefined
      ? patched(body(seen, stride), figure.outfit)
      : body(seen, stride);
  const head = headOf(figure, seen, mood);
  // A stride lowers the body by one cell, so that the walk bobs.
  const neck = NECK_ROW + (stride % 2);
  const bodyRows = stride % 2 === 1 ? [...torso.slice(0, 8), ...torso.slice(9)] : torso;
  const rows = patched(emptyRows(neck), { top: neck, rows: bodyRows });
  const whole = patched(rows, { top: neck - NECK_ROW, rows: head });
  return { rows: facing === 'left' ? mirrored(whole) : whole, inks: inksIn(figure, mood) };
}

function headOf(figure: Figure, seen: 'front' | 'back' | 'right', mood: Mood): readonly string[] {
  if (seen === 'back') return figure.heads.back;
  if (seen === 'right') return figure.heads.side;
  return (mood === 'calm' ? figure.heads.front : patched(figure.heads.front, figure.faces[mood])).slice(
    0,
    HEAD_CELLS,
  );
}

/** Ruin drains the colour from skin and clothes. */
function inksIn({ inks }: Figure, mood: Mood): Sprite['inks'] {
  if (mood !== 'ruined') return inks;
  return Object.fromEntries(
    Object.entries(inks).map(([letter, ink]) => [letter, letter === 'K' ? ink : mixed(ink, ASHEN, 50)]),
  );
}

const emptyRows = (count: number): readonly string[] =>
  Array.from({ length: count }, () => '.'.repeat(FIGURE_WIDTH_CELLS));
