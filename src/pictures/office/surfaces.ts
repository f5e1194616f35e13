// Walls and floors: brick, panelling, tiles, parquet, carpet. Each paints one place of the plan.

import type { Brush } from '../drawing/brush.ts';
import type { Colour } from '../drawing/palette.ts';
import { INK } from './inks.ts';
import type { Area } from './plan/plan.ts';

export type Surface = (context: Brush, area: Area) => void;

function fill(context: Brush, colour: Colour, { x, y, width, height }: Area): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}

/** Calls back for every brick of a bond, cut at the area's edges. */
function bond(
  area: Area,
  size: { width: number; height: number; shift: number },
  each: (brick: Area, index: number) => void,
): void {
  let index = 0;
  for (let row = 0; row * size.height < area.height; row++) {
    const start = -((row * size.shift) % size.width);
    for (let left = start; left < area.width; left += size.width) {
      const x = area.x + Math.max(0, left);
      const right = area.x + Math.min(area.width, left + size.width);
      const y = area.y + row * size.height;
      each({ x, y, width: right - x, height: Math.min(size.height, area.y + area.height - y) }, index++);
    }
  }
}

/** A scatter that looks like chance and is none. */
const speckled = (index: number, oneIn: number): boolean =>
  (index * 7919 + ((index * index) % 97) * 31) % oneIn === 0;

export const brickWall: Surface = (context, area) => {
  fill(context, INK.brickDark, area);
  bond(area, { width: 10, height: 5, shift: 5 }, ({ x, y, width, height }, index) => {
    const colour = speckled(index, 5) ? INK.brickLight : INK.brick;
    fill(context, colour, { x, y, width: width - 1, height: height - 1 });
  });
  skirting(context, area, INK.walnutDark);
};

export const panelWall: Surface = (context, area) => {
  fill(context, INK.pine, area);
  for (let x = area.x; x < area.x + area.width; x += 16) {
    fill(context, INK.pineDark, { x, y: area.y, width: 1, height: area.height });
    fill(context, INK.pineLight, { x: x + 1, y: area.y, width: 1, height: area.height });
  }
  fill(context, INK.goldDark, { ...area, y: area.y + 47, height: 1 });
  fill(context, INK.gold, { ...area, y: area.y + 46, height: 1 });
  skirting(context, area, INK.walnutDark);
};

export const tiledWall: Surface = (context, area) => {
  fill(context, INK.cream, area);
  for (let x = area.x + 4; x < area.x + area.width; x += 12) {
    fill(context, INK.creamDark, { x, y: area.y, width: 1, height: 36 });
  }
  const tiles = { ...area, y: area.y + 36, height: area.height - 36 };
  fill(context, INK.tileDark, tiles);
  bond(tiles, { width: 8, height: 5, shift: 4 }, ({ x, y, width, height }, index) => {
    const colour = speckled(index, 7) ? INK.tileLight : INK.tile;
    fill(context, colour, { x, y, width: width - 1, height: height - 1 });
  });
  fill(context, INK.walnut, { ...tiles, y: tiles.y - 2, height: 2 });
  skirting(context, area, INK.walnutDark);
};

export const navyWall: Surface = (context, area) => {
  fill(context, INK.navy, area);
  for (let y = area.y + 10; y < area.y + area.height; y += 12) {
    fill(context, INK.navyDark, { ...area, y, height: 1 });
  }
  fill(context, INK.red, { ...area, y: area.y + 46, height: 2 });
  fill(context, INK.white, { ...area, y: area.y + 49, height: 1 });
  skirting(context, area, INK.navyDark);
};

export const plumWall: Surface = (context, area) => {
  fill(context, INK.plum, area);
  for (let x = area.x; x < area.x + area.width; x += 6) {
    fill(context, INK.plumDark, { x, y: area.y, width: 1, height: area.height });
  }
  skirting(context, area, INK.plumDark);
};

/** A dark edge above, a board below. */
function skirting(context: Brush, area: Area, board: Colour): void {
  context.globalAlpha = 0.3;
  fill(context, INK.outline, { ...area, height: 2 });
  context.globalAlpha = 1;
  fill(context, board, { ...area, y: area.y + area.height - 3, height: 3 });
  fill(context, INK.outline, { ...area, y: area.y + area.height - 1, height: 1 });
}

const planks =
  (colour: Colour, dark: Colour, light: Colour): Surface =>
  (context, area) => {
    fill(context, dark, area);
    bond(area, { width: 26, height: 5, shift: 11 }, ({ x, y, width, height }, index) => {
      const board = speckled(index, 4) ? light : colour;
      fill(context, board, { x, y, width: width - 1, height: height - 1 });
    });
    shade(context, area);
  };

export const oakFloor = planks(INK.oak, INK.oakDark, INK.oakLight);
export const parquetFloor = planks(INK.parquet, INK.parquetDark, INK.walnutLight);

export const chequeredFloor: Surface = (context, area) => {
  fill(context, INK.check, area);
  for (let row = 0; row * 6 < area.height; row++) {
    for (let x = (row % 2) * 8; x < area.width; x += 16) {
      const height = Math.min(6, area.height - row * 6);
      const width = Math.min(8, area.width - x);
      fill(context, INK.checkDark, { x: area.x + x, y: area.y + row * 6, width, height });
    }
  }
  shade(context, area);
};

export const carpetFloor: Surface = (context, area) => {
  fill(context, INK.carpet, area);
  context.fillStyle = INK.carpetDark;
  for (let y = 1; y < area.height; y += 3) {
    for (let x = (y % 2) * 2; x < area.width; x += 4) context.fillRect(area.x + x, area.y + y, 1, 1);
  }
  shade(context, area);
};

export const slabFloor: Surface = (context, area) => {
  fill(context, INK.slabDark, area);
  bond(area, { width: 20, height: 10, shift: 10 }, ({ x, y, width, height }, index) => {
    const colour = speckled(index, 6) ? INK.slabLight : INK.slab;
    fill(context, colour, { x, y, width: width - 1, height: height - 1 });
  });
  shade(context, area);
};

/** The wall's shadow on the floor. */
function shade(context: Brush, area: Area): void {
  context.globalAlpha = 0.28;
  fill(context, INK.outline, { ...area, height: 3 });
  context.globalAlpha = 1;
}
