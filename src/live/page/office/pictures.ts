// The pictures that the build has drawn, fetched and cut for Phaser; and the sheets of those who joined the cast, painted
// here by the same hand.

import { building, frames, sprites } from 'virtual:office-atlas';
import type Phaser from 'phaser';
import { DRAWN, FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, type Pose } from '../../../pictures/figures/pose.ts';
import { lookOf, paintSheet, SHEET, SHEET_HEIGHT, SHEET_WIDTH } from '../../../pictures/figures/sheet.ts';

export const BUILDING = 'building';
export const SPRITES = 'sprites';

type Textures = Phaser.Textures.TextureManager;

function fetched(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`the picture ${address} does not come`));
    // In Discord's app on a phone the page has no origin, and WebGL takes no stranger's picture that was not lent to it.
    image.crossOrigin = 'anonymous';
    image.src = address;
  });
}

/** Rejects when one does not come. */
export async function fetchPictures(): Promise<{ building: HTMLImageElement; sprites: HTMLImageElement }> {
  const [office, figures] = await Promise.all([fetched(building), fetched(sprites)]);
  return { building: office, sprites: figures };
}

export function hang(textures: Textures, images: Awaited<ReturnType<typeof fetchPictures>>): void {
  textures.addImage(BUILDING, images.building);
  const sheet = textures.addImage(SPRITES, images.sprites);
  for (const [name, [x, y, width, height]] of Object.entries(frames))
    sheet?.add(name, 0, x, y, width, height);
}

/** From a prop's upper left corner to its origin, in cells. */
export function originOf(prop: string): { readonly left: number; readonly top: number } {
  const frame = frames[prop];
  return { left: frame?.[4] ?? 0, top: frame?.[5] ?? 0 };
}

/** Where a pose is: a texture, its frame, and whether to mirror it. */
export interface Seen {
  readonly texture: string;
  readonly frame: string;
  readonly isMirrored: boolean;
}

const drawn = new Set(DRAWN);
const strangersTexture = (id: string): string => `figure ${id}`;

/** A stranger's sheet is painted at the first look. */
export function seen(textures: Textures, { id, ...pose }: Pose): Seen {
  const { look, isMirrored } = lookOf(pose);
  if (drawn.has(id)) return { texture: SPRITES, frame: `${id} ${look}`, isMirrored };
  const texture = strangersTexture(id);
  if (!textures.exists(texture)) paintStranger(textures, id);
  return { texture, frame: look, isMirrored };
}

function paintStranger(textures: Textures, id: string): void {
  const sheet = textures.createCanvas(strangersTexture(id), SHEET_WIDTH, SHEET_HEIGHT);
  if (sheet === null) return;
  paintSheet(sheet.context, id);
  for (const { look, x, y } of SHEET) sheet.add(look, 0, x, y, FIGURE_WIDTH_CELLS, FIGURE_HEIGHT_CELLS);
  sheet.refresh();
}
