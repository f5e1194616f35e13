// Feuds and alliances as a picture: the cast in a ring with lines between them, and under it what was done last
// in the strongest of them.

import type { SKRSContext2D } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { RelationEdge, RelationsView } from '../../views/cards/relations-card.ts';
import { deedIn, kindIn } from '../../views/cards/relations-card.ts';
import { font } from '../drawing/fonts.ts';
import { paintStepped } from '../drawing/frame.ts';
import type { Palette } from '../drawing/palette.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import { paintLine, TEXT_SIZE_MIN_PX } from '../drawing/text.ts';
import { wrapped } from '../drawing/words.ts';
import { paintPortrait } from '../portraits/portrait.ts';
import type { Box } from '../portraits/sprite.ts';
import { CARD_INNER_PX, CARD_MARGIN_PX, openCard } from './card.ts';
import { graphHeightPx, paintGraph } from './relations-graph.ts';

const ROW_PX = 60;
const GAP_PX = 8;
const LISTED_MAX = 5;

export async function drawRelationsCard(
  words: Words,
  view: RelationsView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const listed = view.edges.slice(0, LISTED_MAX);
  const graphPx = graphHeightPx(view);
  const bodyHeightPx = graphPx + Math.max(1, listed.length) * (ROW_PX + GAP_PX);
  const { episode } = view;
  const note = episode === 0 ? words.say('signs.relationsNone') : words.say('signs.episodeNote', { episode });
  const { canvas, context, top } = openCard(
    { title: words.say('signs.relations'), note, bodyHeightPx },
    palette,
  );
  const column = { x: CARD_MARGIN_PX, width: CARD_INNER_PX };
  paintGraph(context, view, { box: { ...column, y: top, height: graphPx }, palette });
  let y = top + graphPx;
  for (const edge of listed) {
    paintRow(context, edge, { box: { ...column, y, height: ROW_PX }, view, palette, words });
    y += ROW_PX + GAP_PX;
  }
  if (listed.length === 0) {
    paintLine(context, {
      ...{
        text: words.say('relations.none'),
        x: column.x + column.width / 2,
        y: y + 36,
        widthMax: column.width,
      },
      ...{ face: 'Loud', sizePx: 24, align: 'center', colour: palette.muted },
    });
  }
  return canvas.encode('png');
}

function paintRow(
  context: SKRSContext2D,
  edge: RelationEdge,
  { box, view, palette, words }: { box: Box; view: RelationsView; palette: Palette; words: Words },
): void {
  const colour = edge.score < 0 ? palette.loss : palette.gain;
  paintStepped(context, { box, colour: palette.panel });
  context.fillStyle = colour;
  context.fillRect(box.x, box.y + 8, 8, box.height - 16);
  [edge.by, edge.to].forEach((id, index) => {
    const node = view.nodes.find((each) => each.id === id);
    if (node === undefined) return;
    paintPortrait(context, node, { x: box.x + 18 + index * 54, y: box.y + 6, width: 48, height: 48 });
  });
  const right = { x: box.x + box.width - 16, y: box.y + 38, align: 'right' } as const;
  const kind = { ...right, text: kindIn(words, edge), widthMax: 220, face: 'Loud', sizePx: 24 } as const;
  const taken = paintLine(context, { ...kind, colour });
  const deed = words.say('relations.deedIn', {
    deed: deedIn(words, view, edge),
    times: edge.times,
    round: edge.round,
  });
  const widthMax = box.width - 172 - Math.ceil(taken);
  const line = { x: box.x + 136, widthMax, face: 'Table', sizePx: 24, colour: palette.text } as const;
  context.font = font('Table', TEXT_SIZE_MIN_PX);
  const lines = wrapped(context, deed, { widthMax, linesMax: 2 });
  // One line is painted as large as it may be, two as small as they must.
  if (lines.length < 2) paintLine(context, { ...line, text: deed, y: box.y + 38 });
  else {
    lines.forEach((text, index) => {
      paintLine(context, { ...line, text, y: box.y + 26 + index * 25, sizePx: TEXT_SIZE_MIN_PX });
    });
  }
}
