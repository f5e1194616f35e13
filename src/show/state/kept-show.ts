// A show as JSON keeps it, and the show again: tables of members are records and lists there, without their sums. Of a
// server with many members the tables are cut in slices, so that nobody has to wait while all of them are written.

import type { ViewerId } from '../ids.ts';
import { type ChipAccount, Ledger, type MoneyAccount } from '../ledger.ts';
import { PlacedWagers } from '../parlour/placed-wagers.ts';
import type { Pool, Wager } from '../parlour/wagers.ts';
import { NO_WAGERS } from '../parlour/wagers.ts';
import type { Episode } from './episode.ts';
import { type Show, withEpisode } from './show.ts';
import type { Viewer } from './viewer.ts';
import { Viewers } from './viewers.ts';

/** So many rows of a table are written and read at a time: about half a megabyte at most. */
const SLICE_ROWS = 500;

type Plain<Account extends string> = Readonly<Partial<Record<Account, number>>>;

interface KeptEpisode extends Omit<Episode, 'pools'> {
  readonly pools: readonly (Omit<Pool, 'wagers'> & { readonly wagers: readonly Wager[] })[];
}

/** What `JSON.parse` gives of a show that was written with `JSON.stringify`. */
export interface KeptShow extends Omit<Show, 'viewers' | 'chips' | 'money' | 'episode'> {
  readonly viewers: Readonly<Record<ViewerId, Viewer>>;
  readonly chips: Plain<ChipAccount>;
  readonly money: Plain<MoneyAccount>;
  readonly episode: KeptEpisode | null;
}

/** Some rows of a table, in the table's order. */
type Slice =
  | { readonly table: 'viewers'; readonly rows: readonly (readonly [ViewerId, Viewer])[] }
  | { readonly table: 'chips'; readonly rows: readonly (readonly [ChipAccount, number])[] }
  | { readonly table: 'wagers'; readonly pool: string; readonly rows: readonly Wager[] };

/** What is to be kept of a show: as JSON, and what of it is in slices beside that. Few members are in none. */
export function inSlices(show: Show): { readonly kept: Show; readonly slices: Iterable<Slice> } {
  if (show.viewers.size <= SLICE_ROWS) return { kept: show, slices: [] };
  return { kept: withoutTables(show), slices: slicesOf(show) };
}

/** The show as if nobody were there: the rows of the tables name nobody but their own member. */
export const withoutTables = (show: Show): Show =>
  withTablesOf(show, { viewers: Viewers.NOBODY, chips: Ledger.of<ChipAccount>({}), episode: null });

/** The show with another's tables of members. */
export function withTablesOf(show: Show, other: Pick<Show, 'viewers' | 'chips' | 'episode'>): Show {
  const { viewers, chips, episode } = other;
  const wagersIn = (id: string) => episode?.pools.find((pool) => pool.id === id)?.wagers ?? NO_WAGERS;
  return withPools({ ...show, viewers, chips }, (pool) => ({ ...pool, wagers: wagersIn(pool.id) }));
}

function* slicesOf({ viewers, chips, episode }: Show): Generator<Slice> {
  for (const rows of cut(viewers)) yield { table: 'viewers', rows };
  for (const rows of cut(chips.balances)) yield { table: 'chips', rows };
  for (const { id: pool, wagers } of episode?.pools ?? []) {
    for (const rows of cut(wagers)) yield { table: 'wagers', pool, rows };
  }
}

function* cut<Row>(table: Iterable<Row>): Generator<readonly Row[]> {
  let rows: Row[] = [];
  for (const row of table) {
    rows.push(row);
    if (rows.length < SLICE_ROWS) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

/** The show from what was kept of it. */
export async function readShow(kept: unknown, slices: AsyncIterable<unknown>): Promise<Show> {
  let show = showOf(kept as KeptShow);
  for await (const slice of slices) show = withSlice(show, slice as Slice);
  return show;
}

function withSlice(show: Show, slice: Slice): Show {
  if (slice.table === 'viewers') return { ...show, viewers: show.viewers.joinedBy(slice.rows) };
  if (slice.table === 'chips') {
    const postings = slice.rows.map(([account, amount]) => ({ account, amount }));
    return { ...show, chips: show.chips.posted(postings) };
  }
  return withPools(show, (pool) =>
    pool.id === slice.pool ? { ...pool, wagers: pool.wagers.joinedBy(slice.rows) } : pool,
  );
}

const withPools = (show: Show, change: (pool: Pool) => Pool): Show =>
  show.episode === null ? show : withEpisode(show, ({ pools }) => ({ pools: pools.map(change) }));

/** A show that is kept in one piece. Its sums are worked out anew. */
export function showOf(kept: KeptShow): Show {
  const { viewers, chips, money, episode } = kept;
  return {
    ...kept,
    viewers: Viewers.of(Object.entries(viewers) as [ViewerId, Viewer][]),
    chips: Ledger.of(chips),
    money: Ledger.of(money),
    episode: episode && { ...episode, pools: episode.pools.map(poolOf) },
  };
}

const poolOf = (pool: KeptEpisode['pools'][number]): Pool => ({
  ...pool,
  wagers: PlacedWagers.of(pool.wagers),
});
