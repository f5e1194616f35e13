// /thoughts: what a trader thought in the rounds that are over; and the same from a line that one sees, for oneself or as
// a card for all.

import { traders } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import { isRejection } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import { shareButton, traderButtons } from '../src/stage/floor/line-buttons.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { overTurns, thoughtsOf } from '../src/views/answers/thoughts.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { onLine } from './replies/line.ts';
import { misnamed } from './replies/misnamed.ts';
import { share, think } from './replies/told-line.ts';
import { forVisitors } from './replies/visit.ts';

const THOUGHTS_SHOWN = 5;

/** One for each thought that is shown, the newest first. */
function shareButtons(call: Call, show: Show, performer: PerformerId): readonly Button[] {
  const { episode } = show;
  if (episode === null) return [];
  return overTurns(episode, performer)
    .slice(-THOUGHTS_SHOWN)
    .toReversed()
    .map(({ round }) =>
      shareButton(
        call.words,
        { episode: episode.number, round, performer },
        call.words.say('lines.shareRound', { round }),
      ),
    );
}

const whatThought = onLine({
  name: {
    en: 'What were you thinking?',
    es: '¿Qué estabas pensando?',
    de: 'Was hast du dir gedacht?',
    fr: 'À quoi pensais-tu ?',
    ja: '本音は？',
    pt: 'No que você estava pensando?',
  },
  press: ({ episode, round, performer }) => ({ kind: 'think', episode, round, performer }),
  act: think,
});

const shareCard = onLine({
  name: {
    en: 'Share card',
    es: 'Compartir tarjeta',
    de: 'Karte teilen',
    fr: 'Partager la carte',
    ja: 'カードを共有',
    pt: 'Compartilhar cartão',
  },
  press: ({ episode, round, performer }) => ({ kind: 'share', episode, round, performer }),
  act: share,
});

function newest(call: Call, show: Show, typed: string | undefined): Reply {
  const trader = chosenTrader(show, typed);
  if (isRejection(trader)) {
    const press = (performer: PerformerId) => ({ kind: 'thoughts', performer }) as const;
    return misnamed(call, trader, { typed, among: traders(show.cast), press });
  }
  return {
    kind: 'private',
    text: thoughtsOf(call.words, show, {
      ...{ performer: trader.id, count: THOUGHTS_SHOWN, nowMs: call.atMs },
    }),
    buttons: [
      shareButtons(call, show, trader.id),
      traderButtons(call.words, show, { performer: trader.id, atMs: call.atMs }),
    ],
  };
}

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'thoughts', es: 'pensamientos', de: 'gedanken', fr: 'pensées', ja: '本音', pt: 'pensamentos' },
      {
        en: 'What a trader thought and did not say',
        es: 'Lo que un trader pensó y no dijo',
        de: 'Was ein Händler dachte und nicht sagte',
        fr: 'Ce qu’un trader a pensé sans le dire',
        ja: 'トレーダーが口にしなかった考えを読みます',
        pt: 'O que um trader pensou e não disse',
      },
    ),
  },
  options: { trader: traderOption('required') },
  run: forVisitors((call, show) => newest(call, show, call.asked.trader)),
  presses: {
    thoughts: forVisitors((call, show) => newest(call, show, call.press.performer)),
    think: forVisitors((call, show) => think(call, show, call.press)),
    share: forVisitors((call, show) => share(call, show, call.press)),
  },
  onMessages: [whatThought, shareCard],
});
