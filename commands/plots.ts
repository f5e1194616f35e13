// /plots: what is between whom: open, over, worn, with the board of pins and string. And the story of one thread, from its buttons and from posts about it.

import type { Words } from '../src/languages/words.ts';
import { marketIn } from '../src/show/parlour/pool-id.ts';
import { openPools } from '../src/show/parlour/pools.ts';
import type { Pool } from '../src/show/parlour/wagers.ts';
import { anyThread } from '../src/show/plot/plot.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Button } from '../src/stage/controls/button.ts';
import { aboutTwoButton, betOnItButton, followTwo, plotsButton } from '../src/stage/floor/line-buttons.ts';
import type { Call, PressCall } from '../src/stage/interactions/call.ts';
import type { Command } from '../src/stage/interactions/command.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { marketLabel } from '../src/views/betting/markets.ts';
import { openThreads, plotsText, threadText } from '../src/views/plots/plots.ts';
import { BUTTONS_A_ROW_MAX } from '../src/views/words/discord-limits.ts';
import { IN_SERVERS } from './options/scope.ts';
import { worded } from './options/wording.ts';
import { pictured } from './replies/pictured.ts';
import { forVisitors } from './replies/visit.ts';

/** The whole board, with a button for each open thread, and one for each of the two whom something moved between last. */
async function board({ words, production, atMs }: Call, show: Show): Promise<Reply> {
  const open = openThreads(show);
  const [newest] = open;
  const rows = [
    open.slice(0, BUTTONS_A_ROW_MAX).map((thread) => aboutTwoButton(words, show, thread)),
    newest === undefined ? [] : followTwo(words, show, newest),
    openPools(show.episode, atMs).flatMap((pool) => oddsButton(words, show, pool)),
  ];
  return {
    kind: 'private',
    text: plotsText(words, show),
    buttons: rows.filter(({ length }) => length > 0),
    ...pictured(await production.cardPicture(words, show, { card: 'plot' })),
  };
}

/** What something was about. */
function story({ words, press, atMs }: PressCall<'plot'>, show: Show): Reply {
  const thread = anyThread(show.plot, press.thread);
  const text = threadText(words, show, press.thread);
  if (thread === undefined || text === undefined) {
    return { kind: 'private', text: words.say('plots.gone'), buttons: [[plotsButton(words)]] };
  }
  const pool = openPools(show.episode, atMs).find(({ on }) => on?.thread === thread.id);
  const market = pool && marketIn(pool.id);
  const bet = market === undefined ? [] : [betOnItButton(market, words.say('odds.betOnIt'))];
  return {
    kind: 'private',
    text,
    buttons: [[...bet, ...followTwo(words, show, thread), plotsButton(words)]],
  };
}

/** Of the markets on threads, by the names of the two. */
function oddsButton(words: Words, show: Show, { id, on }: Pool): readonly Button[] {
  const market = marketIn(id);
  if (on === undefined || market === undefined) return [];
  return [betOnItButton(market, marketLabel(words, show, market))];
}

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'plots', es: 'tramas', de: 'intrigen', fr: 'intrigues', ja: '人間模様', pt: 'tramas' },
      {
        en: 'What is going on between whom',
        es: 'Qué se cuece entre quiénes',
        de: 'Was sich zwischen wem abspielt',
        fr: 'Ce qui se trame entre qui',
        ja: '誰と誰の間で何が起きているかを表示します',
        pt: 'O que está rolando entre quem',
      },
    ),
  },
  run: forVisitors(board),
  presses: { plots: forVisitors(board), plot: forVisitors(story) },
};
