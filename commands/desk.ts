// /desk: what the bank's desk holds and could stand to lose; the buttons of whoever sits in the executive's chair.

import type { Words } from '../src/languages/words.ts';
import type { DeskOption } from '../src/show/bank/desk.ts';
import type { ViewerId } from '../src/show/ids.ts';
import { ASSETS } from '../src/show/market/asset.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { deskText } from '../src/views/answers/desk.ts';
import { deskOptionIn } from '../src/views/words/trades.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors, showNow } from './replies/visit.ts';

function directionButton(
  words: Words,
  { option, wanted }: { readonly option: DeskOption; readonly wanted: DeskOption | undefined },
): Button {
  return {
    press: { kind: 'desk', option },
    label:
      option === 'Hold'
        ? words.say('desk.letHold')
        : words.say('desk.go', { option: deskOptionIn(words, option) }),
    style: option === wanted ? 'primary' : 'secondary',
  };
}

/** Longs, shorts, and holding; for the member in the chair alone. */
function directions(words: Words, { episode }: Show, viewer: ViewerId): readonly (readonly Button[])[] {
  const chair = episode?.chair;
  if (episode === null || chair?.viewer !== viewer) return [];
  const { directive } = chair;
  const wanted = directive !== null && directive.round >= episode.round ? directive.option : undefined;
  const row = (options: readonly DeskOption[]) =>
    options.map((option) => directionButton(words, { option, wanted }));
  return [
    row(ASSETS.map((asset) => `${asset} long` as const)),
    row(ASSETS.map((asset) => `${asset} short` as const)),
    row(['Hold']),
  ];
}

const deskReply = ({ viewer, words }: Call, show: Show, kind: 'private' | 'update'): Reply => ({
  kind,
  text: deskText(words, show, viewer),
  buttons: directions(words, show, viewer),
});

async function direct(call: PressCall<'desk'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press } = call;
  const { option } = press;
  const outcome = await call.floors.submit(guild, { type: 'directDesk', viewer, atMs, option });
  // The same button pressed twice: the word stands, and the desk is shown as it is now.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  return deskReply(call, showNow(call, before), 'update');
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'desk', es: 'mesa', de: 'handelstisch', fr: 'bureau', ja: 'デスク', pt: 'mesa' },
      {
        en: 'What the bank’s desk holds, what the traders vote, and what it could lose',
        es: 'Qué tiene la mesa del banco, qué votan los traders y cuánto podría perder',
        de: 'Was der Handelstisch der Bank hält, was die Händler stimmen, was er verlieren kann',
        fr: 'Ce que détient le bureau de la banque, le vote des traders et le risque',
        ja: '銀行のデスクの持ち高、トレーダーの投票、最悪の損失を表示します',
        pt: 'O que a mesa do banco tem, como os traders votam e quanto pode perder',
      },
    ),
  },
  run: forVisitors((call, show) => deskReply(call, show, 'private')),
  presses: {
    desk: forVisitors(direct),
    deskNow: forVisitors((call, show) => deskReply(call, show, 'private')),
  },
};
