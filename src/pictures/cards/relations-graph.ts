// The cast in a ring, with a line between any two who have something with each other: straight and teal for those
// who get on, jagged and orange for those who do not, as thick as the feeling. A badge hangs nearer to whoever
// moved it last.

import type { SKRSContext2D } from 'canvas';
import { STRONG } from '../../show/cast/relation.ts';
import type { RelationEdge, RelationNode, RelationsView } from '../../views/cards/relations-card.ts';
import type { Point } from '../drawing/curve.ts';
import { inset, paintStepped } from '../drawing/frame.ts';
import type { Palette } from '../drawing/palette.ts';
import { legibleOn } from '../drawing/palette.ts';
import { paintLine } from '../drawing/text.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';

const CROWD_FROM = 9;
const NAME_PX = 30;
const BADGES_MAX = 8;
/** More lines than these are a web that nobody can read. */
const TIES_MAX = 18;
/** How far from the one who moved it last, as a share of the way: the first place that is free. */
const BADGE_AT = [0.36, 0.3, 0.42, 0.48, 0.56, 0.64] as const;
const BADGE = { width: 56, height: 34 };
const JAG_PX = 16;
const JAG_HEIGHT_PX = 8;

interface Ring {
  readonly facePx: number;
  readonly radiusY: number;
}

const ringOf = (count: number): Ring =>
  count >= CROWD_FROM ? { facePx: 72, radiusY: 330 } : { facePx: 96, radiusY: 190 };

export const graphHeightPx = ({ nodes }: RelationsView): number => {
  const { facePx, radiusY } = ringOf(nodes.length);
  return nodes.length === 0 ? 0 : 2 * radiusY + facePx + NAME_PX + 24;
};

export function paintGraph(
  context: SKRSContext2D,
  { nodes, edges }: RelationsView,
  { box, palette }: { box: Box; palette: Palette },
): void {
  const { facePx, radiusY } = ringOf(nodes.length);
  const centre = { x: box.x + box.width / 2, y: box.y + 12 + facePx / 2 + radiusY };
  const radiusX = box.width / 2 - facePx / 2 - 36;
  const places = new Map<string, Point>(
    nodes.map(({ id }, index) => {
      const angle = (2 * Math.PI * index) / nodes.length - Math.PI / 2;
      return [
        id,
        {
          x: Math.round(centre.x + radiusX * Math.cos(angle)),
          y: Math.round(centre.y + radiusY * Math.sin(angle)),
        },
      ];
    }),
  );
  const ties = edges.slice(0, TIES_MAX).flatMap((edge) => {
    const [from, to] = [places.get(edge.by), places.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  for (const tie of ties.toReversed()) paintTie(context, tie, palette);
  for (const node of nodes) {
    const place = places.get(node.id);
    if (place !== undefined) paintNode(context, node, { place, facePx, palette });
  }
  const taken = [...places.values()].map((place) =>
    boxAround(place, { width: facePx, height: facePx + 2 * NAME_PX }),
  );
  for (const tie of ties.filter(({ edge }) => Math.abs(edge.score) >= STRONG).slice(0, BADGES_MAX)) {
    const box = badgeBox(tie, taken);
    if (box === undefined) continue;
    taken.push(box);
    paintBadge(context, tie.edge, { box, palette });
  }
}

const boxAround = ({ x, y }: Point, { width, height }: Pick<Box, 'width' | 'height'>): Box => ({
  ...{ x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height },
});

/** Undefined where every place on the line is taken: the list tells it. */
function badgeBox({ from, to }: Tie, taken: readonly Box[]): Box | undefined {
  return BADGE_AT.map((share) =>
    boxAround({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, BADGE),
  ).find((box) => taken.every((other) => !overlap(box, other)));
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

interface Tie {
  readonly edge: RelationEdge;
  readonly from: Point;
  readonly to: Point;
}

function paintTie(context: SKRSContext2D, { edge: { score }, from, to }: Tie, palette: Palette): void {
  const width = 3 + Math.round((Math.abs(score) * 11) / 20);
  const points = score < 0 ? jagged(from, to) : [from, to];
  for (const [colour, lineWidth] of [
    [palette.shadow, width + 4],
    [score < 0 ? palette.loss : palette.gain, width],
  ] as const) {
    context.beginPath();
    for (const { x, y } of points) context.lineTo(x, y);
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.lineJoin = 'miter';
    context.stroke();
  }
}

function jagged(from: Point, to: Point): readonly Point[] {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const count = Math.max(2, Math.round(length / JAG_PX));
  const [acrossX, acrossY] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  return Array.from({ length: count + 1 }, (_, step) => {
    const off = step === 0 || step === count ? 0 : step % 2 === 0 ? JAG_HEIGHT_PX : -JAG_HEIGHT_PX;
    const share = step / count;
    return {
      x: from.x + (to.x - from.x) * share + acrossX * off,
      y: from.y + (to.y - from.y) * share + acrossY * off,
    };
  });
}

function paintNode(
  context: SKRSContext2D,
  node: RelationNode,
  { place, facePx, palette }: { place: Point; facePx: number; palette: Palette },
): void {
  const face = { x: place.x - facePx / 2, y: place.y - facePx / 2, width: facePx, height: facePx };
  paintStepped(context, { box: inset(face, -5), colour: palette.border });
  paintPortrait(context, node, face);
  const widthMax = facePx + 44;
  const line = { x: place.x, y: face.y + facePx + 28, widthMax, face: 'Loud', sizePx: 24 } as const;
  const name = { ...line, text: node.name, align: 'center' } as const;
  const width = Math.ceil(paintLine(context, { ...name, colour: palette.ground })) + 12;
  context.fillStyle = palette.ground;
  context.fillRect(place.x - width / 2, face.y + facePx + 5, width, NAME_PX);
  paintLine(context, { ...name, colour: legibleOn(palette.ground, node.colour) });
}

function paintBadge(
  context: SKRSContext2D,
  { score }: RelationEdge,
  { box, palette }: { box: Box; palette: Palette },
): void {
  paintStepped(context, { box: inset(box, -3), colour: palette.shadow });
  paintStepped(context, { box, colour: score < 0 ? palette.loss : palette.gain });
  paintLine(context, {
    ...{ text: score > 0 ? `+${score}` : String(score), x: box.x + 28, y: box.y + 25, widthMax: 50 },
    ...{ face: 'Loud', sizePx: 24, align: 'center', colour: palette.shadow },
  });
}
