// The scenes of the gallery: one of each kind, as the show tells them, and the longest words that one can have to hold.

import type { Words } from '../languages/words.ts';
import { type SceneView, sceneAltText } from '../views/cards/scene-card.ts';
import { NEWS } from './figures.ts';
import { CROWD, HOUSE, type Model, OFFICIALS } from './people.ts';
import type { Sample } from './sample.ts';

const only = (wanted: string): readonly Model[] => HOUSE.filter(({ name }) => name === wanted);

const sceneSamples = (words: Words): Readonly<Record<string, SceneView>> => {
  const titled = (view: Omit<SceneView, 'title'>): SceneView => ({
    ...view,
    title: words.say(`sceneCards.${view.kind}`),
  });
  const crypto = words.say('names.Crypto');
  const trade = (side: 'long' | 'short'): string => words.say('sceneCards.trade', { side, asset: crypto });
  return {
    bankrupt: titled({
      ...{ kind: 'bankrupt', faces: only('Alex') },
      text: words.say('sceneCards.outOfMoneyBankLoses', { who: 'Alex', shortfall: words.dollars(120_400) }),
    }),
    halt: titled({
      ...{ kind: 'halt', faces: HOUSE },
      text: words.say('sceneCards.haltedRound', { way: words.way(-740) }),
    }),
    'margin-call': titled({
      ...{ kind: 'marginCall', faces: only('Mike') },
      text: words.say('sceneCards.called', {
        ...{ who: 'Mike', equity: words.dollars(412_000), exposure: words.dollars(1_987_000) },
      }),
    }),
    'sold-out': titled({
      ...{ kind: 'soldOut', faces: only('Sarah') },
      text: words.say('sceneCards.soldAtMarket', { who: 'Sarah', exposure: words.dollars(1_987_000) }),
    }),
    overruled: titled({
      ...{ kind: 'overruled', faces: only('Alex') },
      text: words.say('sceneCards.orderCut', {
        ...{ who: 'Alex', trade: trade('long') },
        ...{ asked: words.dollars(3_000_000), allowed: words.dollars(1_200_000) },
      }),
    }),
    'overruled-desk': titled({
      ...{ kind: 'overruled', faces: [] },
      text: words.say('sceneCards.orderRefused', {
        ...{ who: words.say('sceneCards.desk'), trade: trade('short') },
        asked: words.dollars(9_900_000_000),
      }),
    }),
    comeback: titled({
      ...{ kind: 'comeback', faces: only('Mike') },
      text: words.say('sceneCards.isBack', { who: 'Mike', loan: words.dollars(250_000) }),
    }),
    'opening-bell': titled({
      ...{ kind: 'openingBell', faces: [...HOUSE, ...OFFICIALS] },
      text: words.say('sceneCards.begins', { episode: 3 }),
    }),
    ...closings(words, titled),
    chaos: titled({ kind: 'chaos', text: `${NEWS} ${NEWS}`, faces: [] }),
  };
};

function closings(
  words: Words,
  titled: (view: Omit<SceneView, 'title'>) => SceneView,
): Readonly<Record<string, SceneView>> {
  const closing = (winners: readonly Model[], profitCents: number): SceneView =>
    titled({
      ...{ kind: 'closingBell', faces: winners },
      text: words.say('sceneCards.wins', {
        ...{ count: winners.length, who: words.listed(winners.map(({ name }) => name)), episode: 3 },
        profit: words.signedDollars(profitCents),
      }),
    });
  return {
    'closing-bell': closing(only('Mike'), 97_600),
    'closing-bell-dead-heat': closing(CROWD, 184_000),
  };
}

export const scenes = (words: Words): readonly Sample[] =>
  Object.entries(sceneSamples(words)).map(([name, view]) => ({
    ...{ name: `scene-${name}`, altText: sceneAltText(words, view) },
    order: { kind: 'scene', language: words.language, view },
  }));
