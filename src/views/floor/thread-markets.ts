// What the floor says of the markets on threads: small print under what happens between the two. How one was settled is
// said as of any market (bells.ts).

import type { Words } from '../../languages/words.ts';
import type { PoolLocked, PoolOpened } from '../../show/events/parlour.ts';
import { marketIn, threadIn } from '../../show/parlour/pool-id.ts';
import { poolTotal } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { marketLabel, marketName } from '../betting/markets.ts';

/** `after`: the show after it. The markets of the episode open with the bell, whose post says so. */
export function threadMarketOpened(words: Words, after: Show, { pool, on }: PoolOpened): readonly string[] {
  const market = marketIn(pool);
  if (on === undefined || market === undefined) return [];
  const name = marketName(words, after, { market, episode: after.episode?.number ?? 0 });
  return [words.say('floor.threadMarketOpened', { market: name, round: on.decidedInRound })];
}

/** Nothing where nobody has bet. `before`: the show before it. */
export function threadMarketLocked(words: Words, before: Show, { pool: id }: PoolLocked): readonly string[] {
  const pool = before.episode?.pools.find((open) => open.id === id);
  const market = marketIn(id);
  if (threadIn(id) === undefined || market === undefined || pool === undefined || pool.wagers.size === 0)
    return [];
  const chips = words.chips(poolTotal(pool));
  return [words.say('floor.threadMarketLocked', { market: marketLabel(words, before, market), chips })];
}
