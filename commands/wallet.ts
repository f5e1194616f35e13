// /wallet: a member's chips, for that member alone.

import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import { walletText } from '../src/views/betting/wallet.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { limitButton, onwardButtons, withdrawButtons } from './replies/slip-reply.ts';
import { forVisitors } from './replies/visit.ts';

const mine = forVisitors((call: Call, show) => ({
  kind: 'private',
  text: walletText(call.words, show, call),
  buttons: [...withdrawButtons(call, show), [...onwardButtons(call, show), limitButton(call.words)]],
}));

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'wallet', es: 'cartera', de: 'geldbeutel', fr: 'portefeuille', ja: '財布', pt: 'carteira' },
      {
        en: 'Your play chips, your bet, and when more chips come',
        es: 'Tus fichas, tu apuesta y cuándo llegan más',
        de: 'Deine Spielchips, deine Wette und wann es neue gibt',
        fr: 'Tes jetons, ton pari et quand tu en recevras d’autres',
        ja: '手持ちのチップ、賭け、次の配布時刻を表示します',
        pt: 'Suas fichas, sua aposta e quando chegam mais',
      },
    ),
  },
  run: mine,
  presses: { wallet: mine },
};
