// A bet on a trader whom one sees: the markets in which there is something to bet on them, each with its button.

import { cutAtWord } from '../../src/letters/cut.ts';
import type { PerformerId } from '../../src/show/ids.ts';
import { marketIn } from '../../src/show/parlour/pool-id.ts';
import { firstOpenPool, marketsOn } from '../../src/show/parlour/pools.ts';
import { showsOdds } from '../../src/show/parlour/wagers.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import { inRows } from '../../src/stage/controls/rows.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { marketLabel } from '../../src/views/betting/markets.ts';
import { lockLine } from '../../src/views/betting/odds.ts';
import { oddsOf } from '../../src/views/betting/pool-odds.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';
import { nameOf } from '../../src/views/words/names.ts';
import { refused } from './refusal.ts';
import { lockFault } from './stake-form.ts';

export function betOn(call: Call, show: Show, trader: PerformerId): Reply {
  const { words, atMs } = call;
  const pools = marketsOn(show, trader, atMs);
  const first = firstOpenPool(show.episode, atMs);
  const fault = lockFault(call, show, (first && marketIn(first.id)) ?? 'winner');
  if (fault !== undefined) return refused(call, fault);
  const name = nameOf(show, trader);
  if (pools.length === 0) return { kind: 'private', text: words.say('odds.notBackable', { name }) };
  const lines = pools.map((pool) => {
    const market = marketLabel(words, show, marketIn(pool.id) ?? 'winner');
    if (!showsOdds(pool)) return words.say('odds.onTraderSealed', { market });
    const odds = oddsOf(words, pool, trader);
    return odds === undefined
      ? words.say('odds.onTraderUnbacked', { market })
      : words.say('odds.onTraderIn', { market, odds });
  });
  return {
    kind: 'private',
    text: [
      words.say('odds.onTrader', { name }),
      ...lines,
      lockLine(words, show, { atMs, pool: pools[0] }),
    ].join('\n'),
    buttons: inRows(
      pools.flatMap(({ id }): readonly Button[] => {
        const market = marketIn(id);
        if (market === undefined) return [];
        const label = cutAtWord(marketLabel(words, show, market), BUTTON_LABEL_SHOWN_MAX);
        return [{ press: { kind: 'stake', market, outcome: trader }, label, style: 'secondary' }];
      }),
    ),
  };
}
