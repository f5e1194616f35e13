// The bell and the board under it as one picture: two would share a message's width, and a phone could not show them.

import { createCanvas } from 'canvas';
import type { Words } from '../../languages/words.ts';
import type { BoardView } from '../../views/cards/board.ts';
import type { SceneView } from '../../views/cards/scene-card.ts';
import { paintLeaderboard } from '../board/leaderboard.ts';
import type { Palette } from '../drawing/palette.ts';
import { NIGHT_SHIFT } from '../drawing/palette.ts';
import { CARD_WIDTH_PX } from './card.ts';
import { paintScene } from './scene-card.ts';

const GAP_PX = 12;

export interface BellView {
  readonly scene: SceneView;
  readonly board: BoardView;
}

export async function drawBellCard(
  words: Words,
  { scene, board }: BellView,
  palette: Palette = NIGHT_SHIFT,
): Promise<Buffer> {
  const [upper, lower] = [paintScene(words, scene, palette), paintLeaderboard(words, board, palette)];
  const canvas = createCanvas(CARD_WIDTH_PX, upper.height + GAP_PX + lower.height);
  const context = canvas.getContext('2d');
  context.drawImage(upper, 0, 0);
  context.drawImage(lower, 0, upper.height + GAP_PX);
  return canvas.encode('png');
}
