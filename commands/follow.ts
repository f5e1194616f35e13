// /follow: one private message that shows what a trader thinks, as it thinks.

import type { Show } from '../src/show/state/show.ts';
import type { Call, Command, Reply } from '../src/stage/interactions/command.ts';
import { nameOf } from '../src/views/words/names.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderChoices, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

async function follow(call: Call, show: Show, typed: string): Promise<Reply> {
  const trader = chosenTrader(show, typed);
  if ('reason' in trader) return refused(trader);
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'follow', viewer, atMs, performer: trader.id });
  // Who follows already wants the message again: Discord lets us edit the old one for 15 minutes only.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(outcome.rejection);
  await call.production.followLive(call, trader.id);
  return { kind: 'answered' };
}

async function unfollow(call: Call, show: Show): Promise<Reply> {
  const trader = chosenTrader(show, call.args[0] ?? '');
  if ('reason' in trader) return refused(trader);
  const { guild, viewer, atMs } = call;
  await call.production.stopFollowing(call, trader.id);
  const outcome = await call.floors.submit(guild, { type: 'unfollow', viewer, atMs, performer: trader.id });
  if (!outcome.ok) return refused(outcome.rejection);
  return {
    kind: 'update',
    text: `You no longer follow **${nameOf(show, trader.id)}**.`,
    buttons: [[{ id: `follow:${trader.id}`, label: 'Follow again', style: 'secondary' }]],
  };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'follow', es: 'seguir', de: 'folgen', fr: 'suivre', ja: 'フォロー', pt: 'seguir' },
      {
        en: 'Read a trader’s private thoughts live',
        es: 'Lee en directo los pensamientos de un operador',
        de: 'Lies live mit, was ein Händler wirklich denkt',
        fr: 'Lis en direct les pensées d’un trader',
        ja: 'トレーダーの本音をリアルタイムで読みます',
        pt: 'Leia ao vivo os pensamentos de um trader',
      },
    ),
    options: [traderOption('required')],
  },
  run: forVisitors((call, show) => follow(call, show, call.text('trader') ?? '')),
  complete: ({ show }, { value }) => traderChoices(show, value),
  presses: {
    follow: forVisitors((call, show) => follow(call, show, call.args[0] ?? '')),
    unfollow: forVisitors(unfollow),
  },
};
