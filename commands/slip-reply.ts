// The bet slip as an answer, with its buttons; and the buttons that place a bet.

import type { Performer } from '../src/show/cast.ts';
import { findPerformer } from '../src/show/cast.ts';
import type { PerformerId, ViewerId } from '../src/show/ids.ts';
import { balanceOf } from '../src/show/ledger.ts';
import type { Show } from '../src/show/show.ts';
import { wagerOf, walletOf } from '../src/show/wagers.ts';
import type { Button, Call, Reply } from '../src/stage/command.ts';
import { cutAtWord } from '../src/views/markdown.ts';
import { slipText } from '../src/views/slip.ts';

const LABEL_LENGTH_MAX = 34;

/** "Bet 100 on Alex". */
export const betButton = ({ id, name }: Performer, chips: number): Button => ({
  id: `bet:${id}:${chips}`,
  label: cutAtWord(`Bet ${chips} on ${name}`, LABEL_LENGTH_MAX),
  style: 'secondary',
});

const USUAL_BET_CHIPS = 100;

/** What a button bets: 100 chips, or all that is left; 0 where nothing is. */
export const usualBetChips = (show: Show, viewer: ViewerId): number =>
  Math.min(USUAL_BET_CHIPS, balanceOf(show.chips, walletOf(viewer)));

export const WITHDRAW_BUTTON: Button = { id: 'withdraw', label: 'Withdraw my bet', style: 'danger' };

export interface SlipReply {
  readonly movedFrom?: PerformerId | null;
  /** A sentence above the slip. */
  readonly first?: string;
}

/** The viewer's present slip, for their eyes only. */
export function slipReply({ viewer }: Call, show: Show, { movedFrom = null, first }: SlipReply = {}): Reply {
  const slip = slipText(show, viewer, movedFrom);
  const text = first === undefined ? slip : `${first}\n${slip}`;
  const pool = show.episode?.pool;
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  const trader = wager === undefined ? undefined : findPerformer(show.cast, wager.outcome);
  if (pool === undefined || pool.locked || trader === undefined) return { kind: 'private', text };
  const chips = usualBetChips(show, viewer);
  const more = chips < 1 ? [] : [betButton(trader, chips)];
  return { kind: 'private', text, buttons: [[...more, WITHDRAW_BUTTON]] };
}
