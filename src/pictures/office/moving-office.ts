// The office floor as a looping GIF: everybody walks from the room of the last line to the room of this one,
// round the furniture, and then the bubbles pop one after another. At most five seconds, ten frames each.

import { setImmediate } from 'node:timers/promises';
import { type Canvas, createCanvas, type SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import { collectGarbage } from '../../memory/garbage.ts';
import type { OfficeView } from '../../views/cards/office.ts';
import { loadFonts } from '../drawing/font-loading.ts';
import { GifWriter, type Pixels } from '../drawing/gif.ts';
import type { Palette } from '../drawing/palette.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import type { Spot } from './blocks.ts';
import { type Bubble, paintBubble, paintTail } from './bubble.ts';
import { lightOf, OFFICE_HEIGHT_PX, OFFICE_WIDTH_PX, paintCells } from './office.ts';
import { along, lengthOf, wayBetween } from './plan/path.ts';
import { CELL_PX } from './plan/plan.ts';
import { type Figurant, paintFigures } from './scene.ts';
import { paintSigns } from './signs.ts';
import { type Actor, bubblesOf, cast } from './staging.ts';
import { paintTag, tagBox, tagPlace } from './tag.ts';

const FRAMES_PER_SECOND = 10;
const FRAMES_MAX = 48;
const WALK_FRAMES_MAX = 18;
/** A stroll; whoever has further to go walks faster, so that all arrive in time. */
const CELLS_PER_FRAME = 8;
const POP_EVERY_FRAMES_MAX = 4;
const HOLD_FRAMES = 18;
const BEAT_FRAMES = 3;

interface Walker extends Actor {
  readonly way: readonly Spot[];
  readonly frames: number;
}

/** A bubble with its picture: letters are the dearest part of a frame. */
interface Popping extends Bubble {
  readonly picture: Canvas;
}

/** What happens when: the walks, then a bubble every so many frames, then a while for reading. */
interface Timeline {
  readonly walkers: readonly Walker[];
  readonly bubbles: readonly Popping[];
  readonly popFrames: readonly number[];
  readonly frameCount: number;
}

export function timelineOf(view: OfficeView): Timeline {
  const walkers = walkersOf(view);
  const ruler = createCanvas(1, 1).getContext('2d');
  const bubbles = bubblesOf(ruler, walkers)
    .toSorted((one, other) => one.speaker.person.spoke - other.speaker.person.spoke)
    .map(painted);
  const walked = Math.max(0, ...walkers.map(({ frames }) => frames));
  const spare = FRAMES_MAX - HOLD_FRAMES - walked - 1;
  const every = Math.max(1, Math.min(POP_EVERY_FRAMES_MAX, Math.floor(spare / Math.max(1, bubbles.length))));
  const popFrames = bubbles.map((_, index) => walked + 1 + index * every);
  const frameCount = Math.min(FRAMES_MAX, (popFrames.at(-1) ?? walked) + HOLD_FRAMES);
  return { walkers, bubbles, popFrames, frameCount };
}

function painted(bubble: Bubble): Popping {
  const picture = createCanvas(bubble.box.width, bubble.box.height);
  paintBubble(picture.getContext('2d'), bubble, { x: 0, y: 0 });
  return { ...bubble, picture };
}

function walkersOf(view: OfficeView): readonly Walker[] {
  const starts = new Map(
    cast(view.people, ({ from }) => from).map(({ person, standing }) => [person.id, standing]),
  );
  return cast(view.people, ({ place }) => place).map((actor) => {
    const { person, standing } = actor;
    const start = person.from === person.place ? undefined : starts.get(person.id);
    if (start === undefined) return { ...actor, way: [standing], frames: 0 };
    const way = wayBetween(start, standing);
    const frames = Math.min(WALK_FRAMES_MAX, Math.ceil(lengthOf(way) / CELLS_PER_FRAME));
    return { ...actor, way, frames };
  });
}

export interface FilmOptions {
  readonly palette?: Palette;
  /** Waited for whenever a piece of the work is done, so that others have their turn. */
  readonly breathe?: () => Promise<unknown>;
}

/**
 * A GIF. Rejects when fonts or canvas fail; takes most of a second, so it belongs off the main loop, and is made in
 * pieces of some hundredths, so that no small picture waits for it.
 */
export async function drawMovingOffice(
  words: Words,
  view: OfficeView,
  { palette = NIGHT_SHIFT, breathe = setImmediate }: FilmOptions = {},
): Promise<Buffer> {
  loadFonts();
  const timeline = timelineOf(view);
  await breathe();
  const empty = createCanvas(OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
  paintCells(empty, [], lightOf(view));
  paintSigns(empty.getContext('2d'), view, { palette, words });
  await breathe();
  const tags = timeline.walkers.map((walker) => tagOf(words, walker, palette));
  const frame = camera(timeline, { empty, tags });
  await breathe();
  const samples: Pixels[] = [];
  for (const number of [timeline.frameCount - 1, 0]) {
    samples.push(frame(number));
    await breathe();
  }
  const writer = new GifWriter({
    ...{ widthPx: OFFICE_WIDTH_PX, heightPx: OFFICE_HEIGHT_PX, samples },
    delayHundredths: 100 / FRAMES_PER_SECOND,
  });
  for (let number = 0; number < timeline.frameCount; number++) {
    await breathe();
    writer.add(frame(number));
    // Three megabytes each, of which JavaScript sees a small object: it would let fifty of them come together.
    collectGarbage('new');
  }
  return writer.finish();
}

/** Takes the frame of that number. */
function camera(
  timeline: Timeline,
  { empty, tags }: { readonly empty: Canvas; readonly tags: readonly Tag[] },
): (number: number) => Pixels {
  const canvas = createCanvas(OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = false;
  return (number) => {
    context.drawImage(empty, 0, 0);
    context.save();
    context.scale(CELL_PX, CELL_PX);
    paintFigures(
      context,
      timeline.walkers.map((walker) => figurantAt(walker, number, timeline)),
      empty,
    );
    context.restore();
    paintBubbles(context, timeline, { frame: number, tags });
    const { data } = context.getImageData(0, 0, OFFICE_WIDTH_PX, OFFICE_HEIGHT_PX);
    return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  };
}

function figurantAt(walker: Walker, frame: number, { bubbles, popFrames }: Timeline): Figurant {
  const { person, standing, way, frames } = walker;
  const beat = Math.floor(frame / BEAT_FRAMES);
  if (frame < frames) {
    const { x, y, facing } = along(way, (lengthOf(way) * frame) / frames);
    return { person, x, y, facing, stride: (frame % 4) as 0 | 1 | 2 | 3, beat };
  }
  const mine = bubbles.findIndex(({ speaker }) => speaker.person.id === person.id);
  const sincePop = frame - (popFrames[mine] ?? Number.POSITIVE_INFINITY);
  const speaking = sincePop === 0 ? 2 : sincePop === 1 ? 1 : 0;
  const hop = person.mood === 'gloating' && beat % 2 === 1 ? 1 : 0;
  const shiver = person.mood === 'panicking' ? frame % 2 : 0;
  const spot = { x: standing.x + shiver, y: standing.y, lift: Math.max(speaking, hop) };
  return { person, ...spot, facing: 'front', stride: 0, beat };
}

interface Tag {
  readonly picture: Canvas;
  readonly left: number;
  readonly top: number;
  readonly fromFrame: number;
}

/** Painted once, as the bubbles are. */
function tagOf(words: Words, { person, standing, frames }: Walker, palette: Palette): Tag {
  const place = tagPlace(standing);
  const { x, y, width, height } = tagBox(place);
  const picture = createCanvas(width, height);
  const context = picture.getContext('2d');
  context.translate(-x, -y);
  paintTag(context, person, { place, palette, words });
  return { picture, left: x, top: y, fromFrame: frames };
}

/** Under the feet, from when they stand. */
function paintTags(context: SKRSContext2D, tags: readonly Tag[], frame: number): void {
  for (const { picture, left, top, fromFrame } of tags) {
    if (frame >= fromFrame) context.drawImage(picture, left, top);
  }
}

/** A bubble is half its size in its first frame, and whole from its second; its string runs behind the names. */
function paintBubbles(
  context: SKRSContext2D,
  { bubbles, popFrames }: Timeline,
  { frame, tags }: { readonly frame: number; readonly tags: readonly Tag[] },
): void {
  const popped = bubbles.flatMap((bubble, index) => {
    const age = frame - (popFrames[index] ?? 0);
    return age < 0 ? [] : [{ bubble, age }];
  });
  for (const { bubble, age } of popped) if (age > 0) paintTail(context, bubble);
  paintTags(context, tags, frame);
  for (const { bubble, age } of popped) {
    const { box, picture } = bubble;
    if (age > 0) {
      context.drawImage(picture, box.x, box.y);
      continue;
    }
    const [width, height] = [Math.round(box.width / 2), Math.round(box.height / 2)];
    const [x, y] = [Math.round(box.x + width / 2), box.y + box.height - height];
    context.drawImage(picture, x, y, width, height);
  }
}
