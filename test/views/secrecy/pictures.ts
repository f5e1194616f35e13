// Every picture that can be ordered, as it is ordered: what is drawn is its view and nothing else.

import { wordsOf } from '../../../src/languages/words.ts';
import type { Order } from '../../../src/pictures/studio/order.ts';
import { boardView } from '../../../src/views/cards/board.ts';
import { hallView } from '../../../src/views/cards/hall-card.ts';
import { marketView } from '../../../src/views/cards/market-card.ts';
import { oddsView } from '../../../src/views/cards/odds-card.ts';
import { officeView } from '../../../src/views/cards/office.ts';
import { plotView } from '../../../src/views/cards/plot/plot-card.ts';
import { portfolioView } from '../../../src/views/cards/portfolio-card.ts';
import { cardProfile, careerProfile } from '../../../src/views/cards/profile-card.ts';
import { recapView } from '../../../src/views/cards/recap-card.ts';
import { relationsView } from '../../../src/views/cards/relations-card.ts';
import { type SceneView, sceneView } from '../../../src/views/cards/scene-card.ts';
import { sharesOf } from './lines.ts';
import type { Seen } from './seen.ts';

const EN = wordsOf('en');

const scenesOf = ({ show, record }: Seen): readonly SceneView[] =>
  record.events.flatMap((event) => sceneView(EN, show, event) ?? []);

export const PICTURES: {
  readonly [Kind in Order['kind']]: (
    seen: Seen,
  ) => readonly (Extract<Order, { kind: Kind }>['view'] | undefined)[];
} = {
  leaderboard: ({ show }) => [boardView(show)],
  bell: (seen) => scenesOf(seen).map((scene) => ({ scene, board: boardView(seen.show) })),
  office: ({ show }) => [officeView(show)],
  movingOffice: ({ show }) => [officeView(show)],
  market: ({ show }) => [marketView(show)],
  profile: ({ show }) =>
    show.cast.flatMap((card) => [
      cardProfile(wordsOf('en'), card, { sign: 'card', mind: 'understudy', to: 'all' }),
      careerProfile(wordsOf('en'), show, { id: card.id, sign: 'farewell' }),
    ]),
  portfolio: ({ show }) => show.cast.map(({ id }) => portfolioView(show, id)),
  odds: ({ show }) => [oddsView(show)],
  recap: ({ show, records }) => [recapView(wordsOf('en'), show, records)],
  hall: ({ show }) => [hallView(show)],
  relations: ({ show }) => [relationsView(show)],
  plot: ({ show }) => [plotView(show)],
  share: sharesOf,
  scene: scenesOf,
  portrait: ({ show }) => show.cast.map(({ id, colour }) => ({ id, colour })),
};
