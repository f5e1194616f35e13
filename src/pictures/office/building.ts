// The empty office: sky, walls, floors, furniture, doors. Painted once, then copied under every picture.

import { type Canvas, createCanvas } from 'canvas';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { Brush } from '../drawing/brush.ts';
import { type Block, paintBlocks } from './blocks.ts';
import { INK } from './inks.ts';
import {
  DOOR_HEIGHT,
  DOOR_WIDTH,
  doorOf,
  isUpper,
  PLACES,
  PLAN,
  PLAN_HEIGHT,
  PLAN_WIDTH,
  type Place,
  SKY,
  TICKER,
} from './plan/plan.ts';
import { coffeeShop } from './rooms/coffee-shop.ts';
import { newsRoom } from './rooms/news-room.ts';
import { startupOffices } from './rooms/startup-offices.ts';
import { floorWithoutBell, tradingFloor } from './rooms/trading-floor.ts';
import { vcOffice } from './rooms/vc-office.ts';
import {
  brickWall,
  carpetFloor,
  chequeredFloor,
  navyWall,
  oakFloor,
  panelWall,
  parquetFloor,
  plumWall,
  type Surface,
  slabFloor,
  tiledWall,
} from './surfaces.ts';

interface Decor {
  readonly wall: Surface;
  readonly floor: Surface;
  readonly furniture: readonly Block[];
}

const DECOR: Readonly<Record<Place, Decor>> = {
  'Startup Offices': { wall: brickWall, floor: oakFloor, furniture: startupOffices },
  'VC Office': { wall: panelWall, floor: parquetFloor, furniture: vcOffice },
  [TRADING_FLOOR]: { wall: plumWall, floor: slabFloor, furniture: tradingFloor },
  'Coffee Shop': { wall: tiledWall, floor: chequeredFloor, furniture: coffeeShop },
  'News Room': { wall: navyWall, floor: carpetFloor, furniture: newsRoom },
};

let building: Canvas | undefined;

/** One pixel a cell, `PLAN_WIDTH` by `PLAN_HEIGHT`. Shared: do not paint on it. */
export function emptyOffice(): Canvas {
  building ??= built(DECOR);
  return building;
}

/** The same with the bell taken out of its frame: on the live floor it swings. */
export const officeWithoutBell = (): Canvas =>
  built({ ...DECOR, [TRADING_FLOOR]: { ...DECOR[TRADING_FLOOR], furniture: floorWithoutBell } });

function built(decor: typeof DECOR): Canvas {
  const canvas = createCanvas(PLAN_WIDTH, PLAN_HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = INK.outline;
  context.fillRect(0, 0, PLAN_WIDTH, PLAN_HEIGHT);
  paintSky(context);
  for (const place of PLACES) paintPlace(context, place, decor[place]);
  for (const place of PLACES) paintDoor(context, place);
  context.fillStyle = INK.tower;
  context.fillRect(TICKER.x + 2, TICKER.y, TICKER.width - 4, TICKER.height - 2);
  return canvas;
}

function paintSky(context: Brush): void {
  const bands: readonly Block[] = [
    [INK.night, 0, 0, SKY.width, 8],
    [INK.dusk, 0, 8, SKY.width, 8],
    [INK.haze, 0, 16, SKY.width, 8],
  ];
  paintBlocks(context, SKY, bands);
  context.fillStyle = INK.star;
  for (let star = 0; star < 46; star++) context.fillRect((star * 83) % SKY.width, (star * 37) % 15, 1, 1);
  for (let x = 0, step = 0; x < SKY.width; x += 9, step++) {
    const rise = 3 + ((step * 5) % 8);
    paintBlocks(context, { x, y: SKY.height - rise }, [
      [INK.tower, 0, 0, 8, rise],
      [INK.lit, 2, 2, 1, 1],
      ...(step % 3 === 0 ? ([[INK.lit, 5, 3, 1, 1]] as const) : []),
    ]);
  }
  context.fillStyle = INK.outline;
  context.fillRect(0, SKY.height - 2, SKY.width, 2);
}

function paintPlace(context: Brush, place: Place, { wall, floor, furniture }: Decor): void {
  const { x, y, width, height, wall: wallHeight } = PLAN[place];
  wall(context, { x, y, width, height: wallHeight });
  floor(context, { x, y: y + wallHeight, width, height: height - wallHeight });
  paintBlocks(context, { x, y }, furniture);
}

function paintDoor(context: Brush, place: Place): void {
  if (place === TRADING_FLOOR) return;
  const door = doorOf(place);
  paintBlocks(context, door, [
    [INK.outline, -2, -3, DOOR_WIDTH + 4, DOOR_HEIGHT + 3],
    [INK.oakLight, -1, -2, DOOR_WIDTH + 2, 1],
    [INK.oakDark, -1, -1, 1, DOOR_HEIGHT + 1],
    [INK.oakDark, DOOR_WIDTH, -1, 1, DOOR_HEIGHT + 1],
    [INK.tower, 0, 0, DOOR_WIDTH, DOOR_HEIGHT],
    [INK.night, 0, DOOR_HEIGHT - 12, DOOR_WIDTH, 12],
    [INK.dusk, 0, DOOR_HEIGHT - 7, DOOR_WIDTH, 7],
    [INK.haze, 0, DOOR_HEIGHT - 3, DOOR_WIDTH, 3],
  ]);
  // The way down from the floor above, and a mat in front of it.
  const above = isUpper(place) ? PLAN[place] : PLAN[TRADING_FLOOR];
  const edge = above.y + above.height;
  paintBlocks(context, { x: door.x, y: edge }, [
    [INK.outline, -1, -5, DOOR_WIDTH + 2, 7],
    [INK.haze, 0, -4, DOOR_WIDTH, 1],
    [INK.dusk, 0, -3, DOOR_WIDTH, 2],
    [INK.night, 0, -1, DOOR_WIDTH, 3],
  ]);
}
