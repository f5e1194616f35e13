// /follow: one private message that shows what a trader thinks, as it thinks.

import { cutAtWord } from '../src/letters/cut.ts';
import { findPerformer, traders } from '../src/show/cast/cast.ts';
import type { PerformerId } from '../src/show/ids.ts';
import { isRejection } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import { inRows } from '../src/stage/controls/rows.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../src/views/words/discord-limits.ts';
import { nameOf } from '../src/views/words/names.ts';
import { IN_SERVERS } from './options/scope.ts';
import { chosenTrader, traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { onLine } from './replies/line.ts';
import { misnamed } from './replies/misnamed.ts';
import { refused } from './replies/refusal.ts';
import { forVisitors } from './replies/visit.ts';

async function follow(call: Call, show: Show, typed: string | undefined): Promise<Reply> {
  const trader = chosenTrader(show, typed);
  if (isRejection(trader)) {
    const press = (performer: PerformerId) => ({ kind: 'follow', performer }) as const;
    return misnamed(call, trader, { typed, among: traders(show.cast), press });
  }
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'follow', viewer, atMs, performer: trader.id });
  // Who follows already wants the message again: Discord lets us edit the old one for 15 minutes only.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  const { language } = call.words;
  return { kind: 'feed', follower: { guild, viewer, performer: trader.id, language }, shownAs: 'private' };
}

/** A press under a feed whose time is up brings the token for the next quarter of an hour. */
async function renew({ guild, viewer, show, press, words }: PressCall<'feed'>): Promise<Reply> {
  const { performer } = press;
  if (show === undefined || findPerformer(show.cast, performer) === undefined) {
    return { kind: 'private', text: words.say('thoughts.leftCast') };
  }
  const { language } = words;
  return { kind: 'feed', follower: { guild, viewer, performer, language }, shownAs: 'update' };
}

async function unfollow(call: PressCall<'unfollow'>, show: Show): Promise<Reply> {
  const trader = chosenTrader(show, call.press.performer);
  if (isRejection(trader)) return refused(call, trader);
  const { guild, viewer, atMs } = call;
  await call.production.stopFollowing({ guild, viewer, performer: trader.id });
  const outcome = await call.floors.submit(guild, { type: 'unfollow', viewer, atMs, performer: trader.id });
  if (!outcome.ok) return refused(call, outcome.rejection);
  return {
    kind: 'update',
    text: call.words.say('thoughts.unfollowed', { name: nameOf(show, trader.id) }),
    buttons: [
      [
        {
          press: { kind: 'follow', performer: trader.id },
          label: call.words.say('thoughts.followAgain'),
          style: 'secondary',
        },
      ],
    ],
  };
}

/** Whom one could follow, each with a button. */
function roster({ words }: Call, show: Show): Reply {
  const all = traders(show.cast);
  if (all.length === 0) return { kind: 'private', text: words.say('lines.nobodyTrades') };
  const buttons = all.map<Button>(({ id, name }) => ({
    press: { kind: 'follow', performer: id },
    label: cutAtWord(words.say('lines.follow', { name }), BUTTON_LABEL_SHOWN_MAX),
    style: 'secondary',
  }));
  return { kind: 'private', text: words.say('lines.roster'), buttons: inRows(buttons) };
}

const followThem = onLine({
  name: { en: 'Follow', es: 'Seguir', de: 'Folgen', fr: 'Suivre', ja: 'フォロー', pt: 'Seguir' },
  press: ({ performer }) => ({ kind: 'follow', performer }),
  act: (call, show, { performer }) => follow(call, show, performer),
});

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'follow', es: 'seguir', de: 'folgen', fr: 'suivre', ja: 'フォロー', pt: 'seguir' },
      {
        en: 'Read a trader’s private thoughts live',
        es: 'Lee en directo los pensamientos de un trader',
        de: 'Lies live mit, was ein Händler wirklich denkt',
        fr: 'Lis en direct les pensées d’un trader',
        ja: 'トレーダーの本音をリアルタイムで読みます',
        pt: 'Leia ao vivo os pensamentos de um trader',
      },
    ),
  },
  options: { trader: traderOption('required') },
  run: forVisitors((call, show) => follow(call, show, call.asked.trader)),
  onMessages: [followThem],
  presses: {
    roster: forVisitors(roster),
    follow: forVisitors((call, show) => follow(call, show, call.press.performer)),
    unfollow: forVisitors(unfollow),
    feed: renew,
  },
});
