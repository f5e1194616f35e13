// /bets: one's own bets in all markets; and the receipts behind the buttons of the settlement posts, old ones too.

import type { Show } from '../src/show/state/show.ts';
import type { PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { filedAway, receiptText } from '../src/views/betting/receipts.ts';
import { betsText } from '../src/views/betting/slip.ts';
import { noneClosed, notAtHand } from './options/episode.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { onwardButtons, withdrawButtons } from './replies/slip-reply.ts';
import { forVisitors } from './replies/visit.ts';

async function receipt(
  { viewer, press, production, words, atMs }: PressCall<'receipt'>,
  show: Show,
): Promise<Reply> {
  const { episode } = press;
  const last = show.lastResult;
  // Of the open episode, what its threads have brought so far.
  const isOpen = show.episode?.number === episode;
  if (last === null && !isOpen) return noneClosed({ words, atMs }, show);
  if (episode < 1 || (!isOpen && episode > (last?.number ?? 0))) return notAtHand(words, show, episode);
  const settlements = await production.settlements(show, episode);
  const text =
    settlements === undefined
      ? filedAway(words, episode)
      : receiptText(words, show, { viewer, episode, settlements });
  return { kind: 'private', text };
}

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
  run: forVisitors((call, show) => ({
    kind: 'private',
    text: betsText(call.words, show, call),
    buttons: [...withdrawButtons(call, show), onwardButtons(call, show)],
  })),
  presses: {
    receipt: forVisitors(receipt),
  },
};
