// /market: prices and the latest news.

import type { Command } from '../src/stage/interactions/command.ts';
import { marketText } from '../src/views/answers/market.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { pictured } from './replies/pictured.ts';
import { forVisitors } from './replies/visit.ts';

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'market', es: 'mercado', de: 'markt', fr: 'marché', ja: '市場', pt: 'mercado' },
      {
        en: 'Prices, how they moved, and the latest headlines',
        es: 'Precios, cómo se movieron y los últimos titulares',
        de: 'Kurse, ihre Bewegung und die neuesten Schlagzeilen',
        fr: 'Les cours, leurs mouvements et les derniers titres',
        ja: '価格とその動き、最新ニュースを表示します',
        pt: 'Preços, como se moveram e as últimas manchetes',
      },
    ),
  },
  run: forVisitors(async ({ production, words, atMs }, show) => ({
    kind: 'private',
    text: marketText(words, show, atMs),
    ...pictured(await production.cardPicture(words, show, { card: 'market' })),
  })),
};
