// Where everything hangs on the board: the papers one under another in the middle, the cast in two columns beside them,
// so that whoever has something with another hangs across from them wherever that can be, and no string crosses a paper.

import type { PerformerId } from '../../../show/ids.ts';
import type { PinnedPerformer, PlotString, PlotView } from '../../../views/cards/plot/plot-card.ts';
import type { Point } from '../../drawing/curve.ts';
import type { Box } from '../../portraits/sprite.ts';

export const PHOTO = { width: 112, height: 136 };
const PAD_PX = 14;
const GUTTER_PX = 50;
const TAG_GAP_PX = 16;
const PHOTO_GAP_PX = 14;
/** Where a photo's pin is, from its inner upper corner: no string runs over a face. */
const PIN = { in: 1, down: 14 };
/** Up to so many, every way of hanging them is tried. */
const TRIED_MAX = 12;

export const tagWidthPx = (boardPx: number): number => boardPx - 2 * (PAD_PX + PHOTO.width + GUTTER_PX);

export interface HungPhoto {
  readonly person: PinnedPerformer;
  readonly box: Box;
  readonly pin: Point;
}

export interface HungTag {
  readonly string: PlotString;
  readonly box: Box;
  /** From the photo to the paper, whoever began it first. */
  readonly runs: readonly (readonly [Point, Point])[];
}

export interface Hanging {
  readonly photos: readonly HungPhoto[];
  readonly tags: readonly HungTag[];
}

type Side = 'left' | 'right';
type Sides = ReadonlyMap<PerformerId, Side>;

/** How high the board must be for papers of these heights. */
export function boardHeightPx({ people }: PlotView, tagHeightsPx: readonly number[]): number {
  const papers = tagHeightsPx.reduce((sum, height) => sum + height + TAG_GAP_PX, 0);
  const photos = Math.ceil(people.length / 2) * (PHOTO.height + PHOTO_GAP_PX);
  return Math.max(papers, photos, PHOTO.height + PHOTO_GAP_PX) + 2 * PAD_PX;
}

export function hangUp(
  { people, strings }: PlotView,
  { board, tagHeightsPx }: { readonly board: Box; readonly tagHeightsPx: readonly number[] },
): Hanging {
  const boxes = tagBoxes(board, tagHeightsPx);
  const sides = sidesOf(people, strings);
  const height = heightsOf(strings, boxes);
  const photos = (['left', 'right'] as const).flatMap((side) => {
    const here = people.filter(({ id }) => sides.get(id) === side);
    return column(
      here.toSorted((one, other) => height(one.id) - height(other.id)),
      side,
      board,
    );
  });
  const tags = strings.flatMap((string, index) => {
    const box = boxes[index];
    return box === undefined ? [] : [{ string, box, runs: runsOf(string, box, { photos, sides }) }];
  });
  return { photos, tags };
}

function tagBoxes(board: Box, heightsPx: readonly number[]): readonly Box[] {
  const taken = heightsPx.reduce((sum, height) => sum + height, 0);
  // What is left over lies between them.
  const gap = (board.height - 2 * PAD_PX - taken) / Math.max(1, heightsPx.length);
  const width = tagWidthPx(board.width);
  let y = board.y + PAD_PX + gap / 2;
  return heightsPx.map((height) => {
    const box = { x: board.x + (board.width - width) / 2, y: Math.round(y), width, height };
    y += height + gap;
    return box;
  });
}

/** The most strings from one side to the other, with as many on either. */
function sidesOf(people: readonly PinnedPerformer[], strings: readonly PlotString[]): Sides {
  const ways = people.length > TRIED_MAX ? 1 : 2 ** people.length;
  const alternating: Sides = new Map(people.map(({ id }, index) => [id, index % 2 === 0 ? 'left' : 'right']));
  let best = { sides: alternating, apart: acrossIn(alternating, strings) };
  for (let way = 0; way < ways; way++) {
    const sides: Sides = new Map(people.map(({ id }, bit) => [id, (way >> bit) & 1 ? 'right' : 'left']));
    const left = [...sides.values()].filter((side) => side === 'left').length;
    if (Math.abs(2 * left - people.length) > 1) continue;
    const apart = acrossIn(sides, strings);
    if (apart > best.apart) best = { sides, apart };
  }
  return best.sides;
}

const acrossIn = (sides: Sides, strings: readonly PlotString[]): number =>
  strings.filter(({ by, with: other }) => sides.get(by) !== sides.get(other)).length;

/** The mean height of what somebody is in; whoever is in nothing hangs lowest. */
function heightsOf(strings: readonly PlotString[], boxes: readonly Box[]): (id: PerformerId) => number {
  return (id) => {
    const mine = strings.flatMap(({ by, with: other }, index) =>
      by === id || other === id ? [boxes[index]?.y ?? 0] : [],
    );
    if (mine.length === 0) return Number.MAX_SAFE_INTEGER;
    return mine.reduce((sum, y) => sum + y, 0) / mine.length;
  };
}

function column(people: readonly PinnedPerformer[], side: Side, board: Box): readonly HungPhoto[] {
  const x = side === 'left' ? board.x + PAD_PX : board.x + board.width - PAD_PX - PHOTO.width;
  const share = (board.height - 2 * PAD_PX) / Math.max(1, people.length);
  return people.map((person, index) => {
    const y = Math.round(board.y + PAD_PX + share * (index + 0.5) - PHOTO.height / 2);
    const pinX = side === 'left' ? x + PHOTO.width - PIN.in : x + PIN.in;
    return { person, box: { x, y, ...PHOTO }, pin: { x: pinX, y: y + PIN.down } };
  });
}

/** Both ends at the side of the paper where their photo hangs; two on one side, one over the other. */
function runsOf(
  { by, with: other }: PlotString,
  { x, y, width, height }: Box,
  { photos, sides }: { readonly photos: readonly HungPhoto[]; readonly sides: Sides },
): HungTag['runs'] {
  const pinned = [by, other].flatMap((id) => photos.find(({ person }) => person.id === id) ?? []);
  const isOneSided = sides.get(by) === sides.get(other);
  const shares = isOneSided ? [0.3, 0.7] : [0.5, 0.5];
  const lowFirst = pinned[0] !== undefined && pinned[1] !== undefined && pinned[0].pin.y > pinned[1].pin.y;
  return pinned.map(({ person, pin }, index) => {
    const share = shares[isOneSided && lowFirst ? 1 - index : index] ?? 0.5;
    const end = sides.get(person.id) === 'left' ? x + 2 : x + width - 2;
    return [pin, { x: end, y: Math.round(y + height * share) }] as const;
  });
}
