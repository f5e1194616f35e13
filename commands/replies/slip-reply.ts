// The bet slip as an answer, with its buttons; and the buttons that place a bet.

import { cutAtWord } from '../../src/letters/cut.ts';
import type { ViewerId } from '../../src/show/ids.ts';
import { balanceOf } from '../../src/show/ledger.ts';
import { poolOf } from '../../src/show/parlour/pools.ts';
import type { OutcomeId, Pool, PoolKind } from '../../src/show/parlour/wagers.ts';
import { wagerOf, walletOf } from '../../src/show/parlour/wagers.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { MARKET_LABELS, outcomeName } from '../../src/views/betting/markets.ts';
import { slipText } from '../../src/views/betting/slip.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';

/** "Bet 100 more on Alex": the slip is of a bet that stands. */
const moreButton = (show: Show, pool: Pool, { outcome, chips }: { outcome: OutcomeId; chips: number }) => ({
  press: { kind: 'bet', market: pool.kind, outcome, chips } as const,
  label: cutAtWord(`Bet ${chips} more on ${outcomeName(show, outcome)}`, BUTTON_LABEL_SHOWN_MAX),
  style: 'secondary' as const,
});

const USUAL_BET_CHIPS = 100;

/** What a button bets: 100 chips, or all that is left; 0 where nothing is. */
export const usualBetChips = (show: Show, viewer: ViewerId): number =>
  Math.min(USUAL_BET_CHIPS, balanceOf(show.chips, walletOf(viewer)));

const withdrawButton = (kind: PoolKind, label = 'Withdraw my bet'): Button => ({
  press: { kind: 'withdraw', market: kind },
  label,
  style: 'danger',
});

/** One for each market with a bet that can still be taken back. */
export function withdrawButtons(show: Show, viewer: ViewerId): readonly (readonly Button[])[] {
  const open = (show.episode?.pools ?? []).filter(
    (pool) => !pool.locked && wagerOf(pool, viewer) !== undefined,
  );
  if (open.length === 0) return [];
  const [only] = open;
  if (open.length === 1 && only !== undefined) return [[withdrawButton(only.kind)]];
  return [
    open.map(({ kind }) =>
      withdrawButton(kind, cutAtWord(`Withdraw: ${MARKET_LABELS[kind]}`, BUTTON_LABEL_SHOWN_MAX)),
    ),
  ];
}

export interface SlipReply {
  readonly market: PoolKind;
  readonly movedFrom?: OutcomeId | null;
  /** A sentence above the slip. */
  readonly first?: string;
}

/** The viewer's present slip, for their eyes only. */
export function slipReply(
  { viewer }: Call,
  show: Show,
  { market, movedFrom = null, first }: SlipReply,
): Reply {
  const slip = slipText(show, { viewer, market, movedFrom });
  const text = first === undefined ? slip : `${first}\n${slip}`;
  const pool = poolOf(show.episode, market);
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  if (pool === undefined || pool.locked || wager === undefined) return { kind: 'private', text };
  const chips = usualBetChips(show, viewer);
  const more = chips < 1 ? [] : [moreButton(show, pool, { outcome: wager.outcome, chips })];
  return { kind: 'private', text, buttons: [[...more, withdrawButton(market)]] };
}
