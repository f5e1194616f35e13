// /thoughts: what a trader thought in the rounds that are over.

import { isRejection } from '../src/show/rejection.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { thoughtsOf } from '../src/views/answers/thoughts.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

const THOUGHTS_SHOWN = 5;

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'thoughts', es: 'pensamientos', de: 'gedanken', fr: 'pensées', ja: '本音', pt: 'pensamentos' },
      {
        en: 'What a trader thought and did not say',
        es: 'Lo que un operador pensó y no dijo',
        de: 'Was ein Händler dachte und nicht sagte',
        fr: 'Ce qu’un trader a pensé sans le dire',
        ja: 'トレーダーが口にしなかった考えを読みます',
        pt: 'O que um trader pensou e não disse',
      },
    ),
  },
  options: { trader: traderOption('required') },
  run: forVisitors((call, show) => {
    const trader = chosenTrader(show, call.asked.trader);
    if (isRejection(trader)) return refused(call, trader);
    return {
      kind: 'private',
      text: thoughtsOf(call.words, show, { performer: trader.id, count: THOUGHTS_SHOWN }),
    };
  }),
});
