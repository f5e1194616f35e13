// Every picture of the gallery: what is drawn, by name, with sample, extreme and empty data.

import type { Words } from '../languages/words.ts';
import { WIRE } from '../pictures/portraits/portrait.ts';
import type { BoardRow, BoardView } from '../views/cards/board.ts';
import { boardAltText } from '../views/cards/board-alt.ts';
import type { OfficeView } from '../views/cards/office.ts';
import { officeAltText } from '../views/cards/office-alt.ts';
import { sceneAltText } from '../views/cards/scene-card.ts';
import { cards } from './cards.ts';
import { EXTREME_PRICES, NEWS, PRICES, rowsOf } from './figures.ts';
import {
  alone,
  CROWD,
  crowdedHouse,
  crowdedRoom,
  gatheredHouse,
  HOUSE,
  losingDay,
  OFFICIALS,
  ordinaryDay,
} from './people.ts';
import type { Sample } from './sample.ts';
import { scenes } from './scenes.ts';

const board = (rows: readonly BoardRow[], prices = PRICES): BoardView => ({
  ...{ phase: 'open', season: 1, episode: 3, round: 7, rounds: 24, rows, prices },
});

export const office = (people: OfficeView['people'], more: Partial<OfficeView> = {}): OfficeView => ({
  ...{ phase: 'open', episode: 3, round: 7, rounds: 24, prices: PRICES, people },
  headline: { text: NEWS, source: 'deck' },
  ...more,
});

function offices(words: Words): readonly Sample[] {
  const { language } = words;
  const views = {
    'office-day': office(ordinaryDay()),
    'office-forfeits': office(losingDay()),
    'office-gathered': office(gatheredHouse()),
    'office-one': office(alone(), { headline: null }),
    'office-crowded-room': office(crowdedRoom(), { prices: EXTREME_PRICES }),
    'office-crowded-house': office(crowdedHouse(), {
      headline: { text: 'W'.repeat(160), source: 'audience' },
    }),
    'office-empty': office([], { phase: 'before', headline: null, episode: 0, round: 0 }),
    'office-closed': office(
      ordinaryDay().map((each) => ({ ...each, line: null, spoke: -1 })),
      { phase: 'closed', round: 24 },
    ),
  };
  return Object.entries(views).flatMap(([name, view]): readonly Sample[] => [
    { name, order: { kind: 'office', language, view }, altText: officeAltText(words, view) },
    {
      name: `${name}-moving`,
      order: { kind: 'movingOffice', language, view },
      altText: officeAltText(words, view),
    },
  ]);
}

function boards(words: Words): readonly Sample[] {
  const views = {
    'leaderboard-day': board(rowsOf(HOUSE, 'sample')),
    'leaderboard-one': board(rowsOf(HOUSE.slice(0, 1), 'sample')),
    'leaderboard-twelve': board(rowsOf(CROWD, 'extreme'), EXTREME_PRICES),
    'leaderboard-empty': { ...board([]), phase: 'before' as const, episode: 1, round: 0 },
  };
  return Object.entries(views).map(([name, view]) => ({
    ...{
      name,
      order: { kind: 'leaderboard', language: words.language, view },
      altText: boardAltText(words, view),
    },
  }));
}

function bells(words: Words): readonly Sample[] {
  const scene = scenes(words).find(({ name }) => name === 'scene-closing-bell')?.order;
  if (scene?.kind !== 'scene') return [];
  const rows = rowsOf(HOUSE, 'sample').map((each) => ({ ...each, winner: each.rank === 1 }));
  const view = { scene: scene.view, board: { ...board(rows), phase: 'closed' as const } };
  const altText = `${sceneAltText(words, view.scene)} ${boardAltText(words, view.board)}`;
  return [{ name: 'bell-day', order: { kind: 'bell', language: words.language, view }, altText }];
}

function portraits(): readonly Sample[] {
  const sitters = [...HOUSE, ...OFFICIALS, ...CROWD.slice(0, 4)].map(({ id, name, colour }) => ({
    id,
    name,
    colour,
  }));
  return [...sitters, { ...WIRE, name: 'The wire' }].map(({ id, name, colour }) => ({
    ...{
      name: `portrait-${id}`,
      order: { kind: 'portrait', view: { id, colour } },
      altText: `Portrait of ${name}`,
    },
  }));
}

/** In the words' language, but for what the market and the models say. */
export const samples = (words: Words): readonly Sample[] => [
  ...offices(words),
  ...boards(words),
  ...bells(words),
  ...cards(words),
  ...portraits(),
];
