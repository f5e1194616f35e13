// What can be drawn, and the one place that knows who draws it. Orders are plain data: they cross to a thread.

import type { BoardView } from '../../views/cards/board.ts';
import type { HallView } from '../../views/cards/hall-card.ts';
import type { MarketView } from '../../views/cards/market-card.ts';
import type { OddsView } from '../../views/cards/odds-card.ts';
import type { OfficeView } from '../../views/cards/office.ts';
import type { PortfolioView } from '../../views/cards/portfolio-card.ts';
import type { RecapView } from '../../views/cards/recap-card.ts';
import type { RelationsView } from '../../views/cards/relations-card.ts';
import type { SceneView } from '../../views/cards/scene-card.ts';
import { drawLeaderboard } from '../board/leaderboard.ts';
import { type BellView, drawBellCard } from '../cards/bell-card.ts';
import { drawHallCard } from '../cards/hall-card.ts';
import { drawMarketCard } from '../cards/market-card.ts';
import { drawOddsCard } from '../cards/odds-card.ts';
import { drawPortfolioCard } from '../cards/portfolio-card.ts';
import { drawRecapCard } from '../cards/recap-card.ts';
import { drawRelationsCard } from '../cards/relations-card.ts';
import { drawSceneCard } from '../cards/scene-card.ts';
import { drawMovingOffice } from '../office/moving-office.ts';
import { drawOffice } from '../office/office.ts';
import { drawPortrait, type Sitter } from '../portraits/portrait.ts';

export type Order =
  | { readonly kind: 'leaderboard'; readonly view: BoardView }
  | { readonly kind: 'bell'; readonly view: BellView }
  | { readonly kind: 'office' | 'movingOffice'; readonly view: OfficeView }
  | { readonly kind: 'market'; readonly view: MarketView }
  | { readonly kind: 'portfolio'; readonly view: PortfolioView }
  | { readonly kind: 'odds'; readonly view: OddsView }
  | { readonly kind: 'recap'; readonly view: RecapView }
  | { readonly kind: 'hall'; readonly view: HallView }
  | { readonly kind: 'relations'; readonly view: RelationsView }
  | { readonly kind: 'scene'; readonly view: SceneView }
  | { readonly kind: 'portrait'; readonly view: Sitter };

/** PNG bytes; a GIF for the moving office. Rejects when fonts or canvas fail. */
export async function draw(order: Order): Promise<Buffer> {
  switch (order.kind) {
    case 'leaderboard':
      return drawLeaderboard(order.view);
    case 'bell':
      return drawBellCard(order.view);
    case 'office':
      return drawOffice(order.view);
    case 'movingOffice':
      return drawMovingOffice(order.view);
    case 'market':
      return drawMarketCard(order.view);
    case 'portfolio':
      return drawPortfolioCard(order.view);
    case 'odds':
      return drawOddsCard(order.view);
    case 'recap':
      return drawRecapCard(order.view);
    case 'hall':
      return drawHallCard(order.view);
    case 'relations':
      return drawRelationsCard(order.view);
    case 'scene':
      return drawSceneCard(order.view);
    case 'portrait':
      return drawPortrait(order.view);
  }
}
