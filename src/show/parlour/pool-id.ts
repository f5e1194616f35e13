// The names of markets: a pool's id carries its episode, and a market on a thread its thread as well, so that every one
// of a season has a name of its own. Buttons posted long ago name markets: how they are written never changes.

import type { ThreadId } from '../plot/thread.ts';
import type { MarketId, PoolKind, ThreadMarket } from './wagers.ts';
import { EPISODE_MARKETS, THREAD_MARKETS } from './wagers.ts';

export const poolId = (episode: number, market: MarketId): string => `e${episode}-${market}`;

export const threadMarket = (kind: ThreadMarket, thread: ThreadId): MarketId => `${kind}-${thread}`;

/** The market of that name; undefined where no market could have it. */
export function readMarket(text: string): MarketId | undefined {
  const ofEpisode = EPISODE_MARKETS.find((kind) => kind === text);
  const [, name, thread] = /^(\w+)-(e\d{1,9}t\d{1,9})$/.exec(text) ?? [];
  const ofThread = THREAD_MARKETS.find((kind) => kind === name);
  return ofThread === undefined || thread === undefined ? ofEpisode : threadMarket(ofThread, thread);
}

/** The market in a pool's id; undefined where it is none of ours. */
export const marketIn = (pool: string): MarketId | undefined => readMarket(pool.replace(/^e\d+-/, ''));

/** The kind of a market, by its own name or its pool's id; undefined where it is none of ours. */
export function kindOf(pool: string): PoolKind | undefined {
  const market = marketIn(pool);
  return market === undefined ? undefined : kindIn(market);
}

export const kindIn = (market: MarketId): PoolKind =>
  threadKindIn(market) ?? (market as Exclude<PoolKind, ThreadMarket>);

/** Undefined of the markets of a whole episode. */
export const threadKindIn = (market: MarketId): ThreadMarket | undefined =>
  THREAD_MARKETS.find((kind) => market.startsWith(`${kind}-`));

/** The thread that a market is on, by its own name or its pool's id; undefined of those of a whole episode. */
export const threadIn = (pool: string): ThreadId | undefined => /-(e\d+t\d+)$/.exec(pool)?.[1];
