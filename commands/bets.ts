// /bets: one's own bets in all markets; and the receipt behind the button of the settlement post.

import type { Command } from '../src/stage/command.ts';
import { receiptText } from '../src/views/receipts.ts';
import { betsText } from '../src/views/slip.ts';
import { IN_SERVERS } from './scope.ts';
import { withdrawButtons } from './slip-reply.ts';
import { forVisitors } from './visit.ts';
import { worded } from './wording.ts';

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'bets', es: 'apuestas', de: 'einsätze', fr: 'paris', ja: '賭け一覧', pt: 'apostas' },
      {
        en: 'Your open bets in every market',
        es: 'Tus apuestas abiertas en cada mercado',
        de: 'Deine offenen Wetten in allen Märkten',
        fr: 'Tes paris en cours sur chaque marché',
        ja: 'すべての市場での自分の賭けを表示します',
        pt: 'Suas apostas abertas em todos os mercados',
      },
    ),
  },
  run: forVisitors(({ viewer }, show) => ({
    kind: 'private',
    text: betsText(show, viewer),
    buttons: withdrawButtons(show, viewer),
  })),
  presses: {
    receipt: forVisitors(({ viewer, args }, show) => ({
      kind: 'private',
      text: receiptText(show, viewer, Number(args[0] ?? '0')),
    })),
  },
};
