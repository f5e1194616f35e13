// /help: what the show is and what whoever asks can do now, with buttons for the first things; works before the show is
// set up.

import { cutAtWord } from '../src/letters/cut.ts';
import { findPerformer, type Performer } from '../src/show/cast/cast.ts';
import { chaosEpisode } from '../src/show/intents/votes/open-chaos.ts';
import { marketIn } from '../src/show/parlour/pool-id.ts';
import { firstOpenPool } from '../src/show/parlour/pools.ts';
import { viewerOf } from '../src/show/parlour/viewers.ts';
import { isRejection } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import { standings } from '../src/show/trading/books.ts';
import type { Button } from '../src/stage/controls/button.ts';
import { chaosButton } from '../src/stage/floor/vote-buttons.ts';
import type { Call } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { helpText, mayBet } from '../src/views/answers/help.ts';
import { sentence } from '../src/views/answers/rejections.ts';
import { BUTTON_LABEL_SHOWN_MAX, BUTTONS_A_ROW_MAX } from '../src/views/words/discord-limits.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { walletButton } from './replies/slip-reply.ts';
import { forVisitors } from './replies/visit.ts';

const forMembers = forVisitors((call, show) => ({
  kind: 'private',
  text: helpText(call.words, show, call),
  buttons: firstThings(call, show),
}));

/** In the first market that takes bets; none where none does, or this member stakes nothing now. */
function betButtons(call: Call, show: Show, leader: Performer): readonly Button[] {
  const { words, atMs } = call;
  const pool = mayBet(show, call) ? firstOpenPool(show.episode, atMs) : undefined;
  if (pool === undefined) return [];
  const { outcomes } = pool;
  const market = marketIn(pool.id) ?? 'winner';
  const stake: Button = {
    press: { kind: 'stake', market, outcome: leader.id },
    label: labelled(words.say('help.labelBet', { name: leader.name })),
    style: 'primary',
  };
  const odds: Button = {
    press: { kind: 'odds', market },
    label: words.say('help.labelOdds'),
    style: 'secondary',
  };
  return outcomes.includes(leader.id) ? [stake, odds] : [odds];
}

/** What can be pressed at once: the leader is who most want to see. */
function firstThings(call: Call, show: Show): readonly (readonly Button[])[] {
  const { words, viewer } = call;
  const [first] = standings(show);
  const leader = first === undefined ? undefined : findPerformer(show.cast, first.id);
  if (leader === undefined) return [];
  const { id: performer, name } = leader;
  const follows = viewerOf(show, viewer).follows.includes(performer);
  const bet = betButtons(call, show, leader);
  const follow: Button = {
    press: { kind: 'follow', performer },
    label: labelled(words.say('help.labelFollow', { name })),
    style: bet.length === 0 ? 'primary' : 'secondary',
  };
  const last = show.lastResult?.number;
  const recap: readonly Button[] =
    last === undefined
      ? []
      : [
          {
            press: { kind: 'recap', episode: last, page: 'story' },
            label: words.say('help.labelRecap'),
            style: 'secondary',
          },
        ];
  const chaos = isRejection(chaosEpisode(show, call.atMs)) ? [] : [chaosButton(words)];
  const state: Button = { press: { kind: 'state' }, label: words.say('help.labelState'), style: 'secondary' };
  return [
    [...bet, ...(follows ? [] : [follow]), ...recap].slice(0, BUTTONS_A_ROW_MAX),
    [...chaos, walletButton(words), state],
  ].filter(({ length }) => length > 0);
}

const labelled = (label: string): string => cutAtWord(label, BUTTON_LABEL_SHOWN_MAX);

async function help(call: Call): Promise<Reply> {
  if (call.show !== undefined) return forMembers(call);
  const { words, isManager } = call;
  const setUp: Button = {
    press: { kind: 'setUp', draft: '' },
    label: words.say('help.labelSetUp'),
    style: 'primary',
  };
  return {
    kind: 'private',
    text: `${helpText(words, undefined, call)}\n${sentence(words, { reason: 'noShow' })}`,
    buttons: isManager ? [[setUp]] : [],
  };
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'help', es: 'ayuda', de: 'hilfe', fr: 'aide', ja: 'ヘルプ', pt: 'ajuda' },
      {
        en: 'What this show is and what you can do',
        es: 'Qué es este programa y qué puedes hacer',
        de: 'Was diese Show ist und was du tun kannst',
        fr: 'Ce qu’est cette émission et ce que tu peux y faire',
        ja: 'このショーの説明とコマンドの一覧',
        pt: 'O que é este programa e o que você pode fazer',
      },
    ),
  },
  run: help,
  presses: { help },
};
