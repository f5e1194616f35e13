// What can be drawn, and the one place that knows who draws it. Orders are plain data: they cross to a thread.

import type { BoardView } from '../../views/cards/board.ts';
import type { HallView } from '../../views/cards/hall-card.ts';
import type { MarketView } from '../../views/cards/market-card.ts';
import type { OddsView } from '../../views/cards/odds-card.ts';
import type { OfficeView } from '../../views/cards/office.ts';
import type { PortfolioView } from '../../views/cards/portfolio-card.ts';
import type { ProfileView } from '../../views/cards/profile-card.ts';
import type { RecapView } from '../../views/cards/recap-card.ts';
import type { RelationsView } from '../../views/cards/relations-card.ts';
import type { SceneView } from '../../views/cards/scene-card.ts';
import { drawLeaderboard } from '../board/leaderboard.ts';
import { type BellView, drawBellCard } from '../cards/bell-card.ts';
import { drawHallCard } from '../cards/hall-card.ts';
import { drawMarketCard } from '../cards/market-card.ts';
import { drawOddsCard } from '../cards/odds-card.ts';
import { drawPortfolioCard } from '../cards/portfolio-card.ts';
import { drawProfileCard } from '../cards/profile-card.ts';
import { drawRecapCard } from '../cards/recap-card.ts';
import { drawRelationsCard } from '../cards/relations-card.ts';
import { drawSceneCard } from '../cards/scene-card.ts';
import { drawMovingOffice } from '../office/moving-office.ts';
import { drawOffice } from '../office/office.ts';
import { drawPortrait, type Sitter } from '../portraits/portrait.ts';

export type Order =
  | { readonly kind: 'leaderboard'; readonly view: BoardView }
  | { readonly kind: 'bell'; readonly view: BellView }
  | { readonly kind: 'office'; readonly view: OfficeView }
  | { readonly kind: 'movingOffice'; readonly view: OfficeView }
  | { readonly kind: 'market'; readonly view: MarketView }
  | { readonly kind: 'portfolio'; readonly view: PortfolioView }
  | { readonly kind: 'profile'; readonly view: ProfileView }
  | { readonly kind: 'odds'; readonly view: OddsView }
  | { readonly kind: 'recap'; readonly view: RecapView }
  | { readonly kind: 'hall'; readonly view: HallView }
  | { readonly kind: 'relations'; readonly view: RelationsView }
  | { readonly kind: 'scene'; readonly view: SceneView }
  | { readonly kind: 'portrait'; readonly view: Sitter };

type Artist<Of extends Order> = (view: Of['view']) => Buffer | Promise<Buffer>;

const ARTISTS: { readonly [Kind in Order['kind']]: Artist<Extract<Order, { kind: Kind }>> } = {
  leaderboard: drawLeaderboard,
  bell: drawBellCard,
  office: drawOffice,
  movingOffice: drawMovingOffice,
  market: drawMarketCard,
  portfolio: drawPortfolioCard,
  profile: drawProfileCard,
  odds: drawOddsCard,
  recap: drawRecapCard,
  hall: drawHallCard,
  relations: drawRelationsCard,
  scene: drawSceneCard,
  portrait: drawPortrait,
};

/** PNG bytes; a GIF for the moving office. Rejects when fonts or canvas fail. */
export async function draw(order: Order): Promise<Buffer> {
  const artist = ARTISTS[order.kind] as Artist<Order>;
  return artist(order.view);
}
