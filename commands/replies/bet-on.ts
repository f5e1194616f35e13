// A bet on a trader whom one sees: the markets in which there is something to bet on them, each with its button.

import { cutAtWord } from '../../src/letters/cut.ts';
import type { PerformerId } from '../../src/show/ids.ts';
import { openPool } from '../../src/show/intents/guards.ts';
import { takesBets } from '../../src/show/parlour/pools.ts';
import type { Pool } from '../../src/show/parlour/wagers.ts';
import { isRejection } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { marketLabel } from '../../src/views/betting/markets.ts';
import { lockLine } from '../../src/views/betting/odds.ts';
import { oddsOf } from '../../src/views/betting/pool-odds.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';
import { nameIn, nameOf } from '../../src/views/words/names.ts';
import { refused } from './refusal.ts';

/** Where bets are taken on the trader now. */
const marketsOf = (show: Show, trader: PerformerId, atMs: number): readonly Pool[] => {
  const { episode } = show;
  return (episode?.pools ?? []).filter(
    (pool) => episode !== null && takesBets(episode, pool, atMs) && pool.outcomes.includes(trader),
  );
};

export function betOn({ words, atMs, ...call }: Call, show: Show, trader: PerformerId): Reply {
  const pools = marketsOf(show, trader, atMs);
  const open = openPool(show, pools[0]?.kind ?? 'winner', atMs);
  if (isRejection(open)) return refused({ words, ...call }, open);
  const name = nameOf(show, trader);
  if (pools.length === 0) return { kind: 'private', text: words.say('odds.notBackable', { name }) };
  const lines = pools.map((pool) => {
    const market = marketLabel(words, pool.kind);
    const odds = oddsOf(words, pool, trader);
    return odds === undefined
      ? words.say('odds.onTraderUnbacked', { market })
      : words.say('odds.onTraderIn', { market, odds });
  });
  return {
    kind: 'private',
    text: [words.say('odds.onTrader', { name }), ...lines, lockLine(words, show, atMs)].join('\n'),
    buttons: [
      pools.map(({ kind }) => ({
        press: { kind: 'stake', market: kind, outcome: trader },
        label: cutAtWord(marketLabel(words, kind), BUTTON_LABEL_SHOWN_MAX),
        style: 'secondary',
      })),
    ],
  };
}

/** Follow the trader; bet on the trader, while somebody can. */
export function traderButtons(
  { words, atMs }: Pick<Call, 'words' | 'atMs'>,
  show: Show,
  performer: PerformerId,
): readonly Button[] {
  const name = nameIn(show, performer);
  const labelled = (label: string): string => cutAtWord(label, BUTTON_LABEL_SHOWN_MAX);
  const follow: Button = {
    press: { kind: 'follow', performer },
    label: labelled(words.say('lines.follow', { name })),
    style: 'secondary',
    emoji: '👁️',
  };
  const bet: Button = {
    press: { kind: 'betOn', performer },
    label: labelled(words.say('lines.betOn', { name })),
    style: 'secondary',
    emoji: '🎟️',
  };
  return marketsOf(show, performer, atMs).length === 0 ? [follow] : [follow, bet];
}
