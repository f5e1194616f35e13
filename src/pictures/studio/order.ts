// What can be drawn, in which language, and the one place that knows who draws it. Orders are plain data: they cross to
// a thread.

import type { Language } from '../../languages/language.ts';
import { type Words, wordsOf } from '../../languages/words.ts';
import type { BoardView } from '../../views/cards/board.ts';
import type { HallView } from '../../views/cards/hall-card.ts';
import type { MarketView } from '../../views/cards/market-card.ts';
import type { OddsView } from '../../views/cards/odds-card.ts';
import type { OfficeView } from '../../views/cards/office.ts';
import type { PlotView } from '../../views/cards/plot/plot-card.ts';
import type { PortfolioView } from '../../views/cards/portfolio-card.ts';
import type { ProfileView } from '../../views/cards/profile-card.ts';
import type { RecapView } from '../../views/cards/recap-card.ts';
import type { RelationsView } from '../../views/cards/relations-card.ts';
import type { SceneView } from '../../views/cards/scene-card.ts';
import type { ShareView } from '../../views/cards/share-card.ts';
import { drawLeaderboard } from '../board/leaderboard.ts';
import { type BellView, drawBellCard } from '../cards/bell-card.ts';
import { drawHallCard } from '../cards/hall-card.ts';
import { drawMarketCard } from '../cards/market/market-card.ts';
import { drawOddsCard } from '../cards/odds-card.ts';
import { drawPlotCard } from '../cards/plot/plot-card.ts';
import { drawPortfolioCard } from '../cards/portfolio-card.ts';
import { drawProfileCard } from '../cards/profile-card.ts';
import { drawRecapCard } from '../cards/recap-card.ts';
import { drawRelationsCard } from '../cards/relations-card.ts';
import { drawSceneCard } from '../cards/scene-card.ts';
import { drawShareCard } from '../cards/share-card.ts';
import { drawMovingOffice, type FilmOptions } from '../office/moving-office.ts';
import { drawOffice } from '../office/office.ts';
import { drawPortrait, type Sitter } from '../portraits/portrait.ts';

/** A picture with words in it. */
interface Worded<Kind, View> {
  readonly kind: Kind;
  readonly language: Language;
  readonly view: View;
}

export type Order =
  | Worded<'leaderboard', BoardView>
  | Worded<'bell', BellView>
  | Worded<'office', OfficeView>
  | Worded<'movingOffice', OfficeView>
  | Worded<'market', MarketView>
  | Worded<'portfolio', PortfolioView>
  | Worded<'profile', ProfileView>
  | Worded<'odds', OddsView>
  | Worded<'recap', RecapView>
  | Worded<'hall', HallView>
  | Worded<'relations', RelationsView>
  | Worded<'plot', PlotView>
  | Worded<'share', ShareView>
  | Worded<'scene', SceneView>
  | { readonly kind: 'portrait'; readonly view: Sitter };

/** Drawn at once. */
type Still = Exclude<Order, { kind: 'movingOffice' }>;
type Artist<Of extends Still> = (words: Words, view: Of['view']) => Promise<Buffer>;

const ARTISTS: { readonly [Kind in Still['kind']]: Artist<Extract<Still, { kind: Kind }>> } = {
  leaderboard: drawLeaderboard,
  bell: drawBellCard,
  office: drawOffice,
  market: drawMarketCard,
  portfolio: drawPortfolioCard,
  profile: drawProfileCard,
  odds: drawOddsCard,
  recap: drawRecapCard,
  hall: drawHallCard,
  relations: drawRelationsCard,
  plot: drawPlotCard,
  scene: drawSceneCard,
  share: drawShareCard,
  portrait: (_words, sitter) => drawPortrait(sitter),
};

/** PNG bytes; a GIF for the moving office, which breathes in between. Rejects when fonts or canvas fail. */
export const draw = (order: Order, breathe?: FilmOptions['breathe']): Promise<Buffer> =>
  drawIn(wordsOf('language' in order ? order.language : 'en'), order, breathe);

/** The same in words of one's own. */
export async function drawIn(words: Words, order: Order, breathe?: FilmOptions['breathe']): Promise<Buffer> {
  if (order.kind === 'movingOffice') {
    return drawMovingOffice(words, order.view, breathe === undefined ? {} : { breathe });
  }
  const artist = ARTISTS[order.kind] as Artist<Still>;
  return artist(words, order.view);
}
