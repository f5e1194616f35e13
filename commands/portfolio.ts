// /portfolio: one trader's books; the leader's where nobody is named.

import { traders } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import { isRejection } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import { traderButtons } from '../src/stage/floor/line-buttons.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { portfolioText } from '../src/views/answers/portfolio.ts';
import { rankingOf } from '../src/views/cards/ranking.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { onLine } from './replies/line.ts';
import { misnamed } from './replies/misnamed.ts';
import { pictured } from './replies/pictured.ts';
import { forVisitors } from './replies/visit.ts';

async function books(call: Call, show: Show, typed: string | undefined): Promise<Reply> {
  const trader = chosenTrader(show, typed);
  if (isRejection(trader)) {
    const press = (performer: PerformerId) => ({ kind: 'portfolio', performer }) as const;
    return misnamed(call, trader, { typed, among: traders(show.cast), press });
  }
  const wish = { card: 'portfolio', trader: trader.id } as const;
  const picture = await call.production.cardPicture(call.words, show, wish);
  return {
    kind: 'private',
    text: portfolioText(call.words, show, {
      ...{ trader: trader.id, playedBy: call.production.mindName(trader) },
    }),
    buttons: [traderButtons(call.words, show, { performer: trader.id, atMs: call.atMs })],
    ...pictured(picture),
  };
}

const booksFrom = onLine({
  name: {
    en: 'Portfolio',
    es: 'Portafolio',
    de: 'Depot',
    fr: 'Positions',
    ja: '保有資産',
    pt: 'Portfólio',
  },
  press: ({ performer }) => ({ kind: 'portfolio', performer }),
  act: (call, show, { performer }) => books(call, show, performer),
});

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'portfolio', es: 'portafolio', de: 'depot', fr: 'positions', ja: '保有資産', pt: 'portfólio' },
      {
        en: 'What a trader owns, owes and did today',
        es: 'Lo que un trader tiene, debe y ha hecho hoy',
        de: 'Was ein Händler hat, schuldet und heute getan hat',
        fr: 'Ce qu’un trader possède, doit et a fait aujourd’hui',
        ja: 'トレーダーの資産、借入、今日の取引を表示します',
        pt: 'O que um trader tem, deve e fez hoje',
      },
    ),
  },
  options: { trader: traderOption('optional') },
  run: forVisitors((call, show) => books(call, show, call.asked.trader ?? rankingOf(show)[0]?.id)),
  presses: { portfolio: forVisitors((call, show) => books(call, show, call.press.performer)) },
  onMessages: [booksFrom],
});
