// The bet slip as an answer, with its buttons; and the buttons that place a bet.

import type { Words } from '../../src/languages/words.ts';
import { cutAtWord } from '../../src/letters/cut.ts';
import type { ViewerId } from '../../src/show/ids.ts';
import { balanceOf } from '../../src/show/ledger.ts';
import { marketIn } from '../../src/show/parlour/pool-id.ts';
import { firstOpenPool, openPools, poolOf, takesBets } from '../../src/show/parlour/pools.ts';
import { chipsUnderCap } from '../../src/show/parlour/spending.ts';
import { viewerOf } from '../../src/show/parlour/viewers.ts';
import type { MarketId, OutcomeId } from '../../src/show/parlour/wagers.ts';
import { wagerOf, walletOf } from '../../src/show/parlour/wagers.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Button } from '../../src/stage/controls/button.ts';
import { inRows } from '../../src/stage/controls/rows.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { marketLabel, outcomeName } from '../../src/views/betting/markets.ts';
import { slipText } from '../../src/views/betting/slip.ts';
import { BUTTON_LABEL_SHOWN_MAX } from '../../src/views/words/discord-limits.ts';

/** "Bet 100 more on Alex": the slip is of a bet that stands. */
const moreButton = (
  words: Words,
  show: Show,
  { market, outcome, chips }: { market: MarketId; outcome: OutcomeId; chips: number },
): Button => ({
  press: { kind: 'bet', market, outcome, chips },
  label: cutAtWord(
    words.say('bets.betMore', { chips, outcome: outcomeName(words, show, outcome) }),
    BUTTON_LABEL_SHOWN_MAX,
  ),
  style: 'secondary',
});

const USUAL_BET_CHIPS = 100;

/** What a button bets: 100 chips, or all that is left, of the wallet and under one's own cap; 0 where nothing is. */
export const usualBetChips = (show: Show, viewer: ViewerId): number =>
  Math.min(USUAL_BET_CHIPS, balanceOf(show.chips, walletOf(viewer)), chipsUnderCap(show, viewer));

const withdrawButton = (market: MarketId, label: string): Button => ({
  press: { kind: 'withdraw', market },
  label: cutAtWord(label, BUTTON_LABEL_SHOWN_MAX),
  style: 'danger',
});

/** One for each market with a bet that can still be taken back. */
export function withdrawButtons({ viewer, atMs, words }: Call, show: Show): readonly (readonly Button[])[] {
  const { episode } = show;
  const open = openPools(episode, atMs)
    .filter((pool) => wagerOf(pool, viewer) !== undefined)
    .flatMap(({ id }) => marketIn(id) ?? []);
  if (open.length === 0 || show.pausedSinceMs !== null) return [];
  const [only] = open;
  if (open.length === 1 && only !== undefined) return [[withdrawButton(only, words.say('bets.withdraw'))]];
  return inRows(
    open.map((market) =>
      withdrawButton(market, words.say('bets.withdrawFrom', { market: marketLabel(words, show, market) })),
    ),
  );
}

export const walletButton = (words: Words): Button => ({
  press: { kind: 'wallet' },
  label: words.say('presses.wallet'),
  style: 'secondary',
  emoji: '👛',
});

/** One's own cap, or a break. */
export const limitButton = (words: Words): Button => ({
  press: { kind: 'limit' },
  label: words.say('wallet.changeLimits'),
  style: 'secondary',
  emoji: '🧭',
});

/** Where one goes on from a wallet, a slip or a list of bets: the markets while they take bets, the bettors' table. */
export function onwardButtons({ words, atMs, viewer }: Call, show: Show): readonly Button[] {
  const { episode } = show;
  const open = firstOpenPool(episode, atMs);
  const odds: readonly Button[] =
    open === undefined
      ? []
      : [
          {
            press: { kind: 'odds', market: marketIn(open.id) ?? 'winner' },
            label: words.say('bets.seeOdds'),
            style: 'secondary',
            emoji: '🎟️',
          },
        ];
  // What a thread has decided is paid while the episode goes on.
  const moved = viewerOf(show, viewer).movements.map(({ pool }) => pool);
  const isPaid = episode?.pools.some(({ id, settled }) => settled !== undefined && moved.includes(id));
  const receipt: readonly Button[] =
    episode === null || isPaid !== true
      ? []
      : [
          {
            press: { kind: 'receipt', episode: episode.number },
            label: words.say('presses.receipt'),
            style: 'secondary',
            emoji: '🧾',
          },
        ];
  return [
    ...odds,
    ...receipt,
    { press: { kind: 'tipsters' }, label: words.say('bets.seeTipsters'), style: 'secondary', emoji: '🎩' },
  ];
}

interface Elsewhere {
  readonly market: MarketId;
  readonly outcome: OutcomeId;
  /** To be added. */
  readonly chips: number;
  readonly placed: { readonly outcome: OutcomeId; readonly stakeChips: number };
}

/** A bet on another outcome stands: shall it move? */
export function moveQuestion(
  { words }: Call,
  show: Show,
  { market, outcome, chips, placed }: Elsewhere,
): Reply {
  const [to, from] = [outcome, placed.outcome].map((id) => outcomeName(words, show, id)) as [string, string];
  const all = placed.stakeChips + chips;
  return {
    kind: 'private',
    text: words.say('bets.elsewhere', {
      market: marketLabel(words, show, market),
      chips: words.chips(placed.stakeChips),
      placed: from,
      outcome: to,
      more: words.number(chips),
    }),
    buttons: [
      [
        {
          press: { kind: 'move', market, from: placed.outcome, outcome, chips },
          label: cutAtWord(words.say('bets.moveAll', { chips: all, outcome: to }), BUTTON_LABEL_SHOWN_MAX),
          style: 'primary',
        },
        {
          press: { kind: 'keep', market },
          label: cutAtWord(words.say('bets.keep', { outcome: from }), BUTTON_LABEL_SHOWN_MAX),
          style: 'secondary',
        },
      ],
    ],
  };
}

export interface SlipReply {
  readonly market: MarketId;
  readonly movedFrom?: OutcomeId | null;
  /** A sentence above the slip. */
  readonly first?: string;
}

/** The viewer's present slip, for their eyes only. */
export function slipReply(
  { viewer, atMs, words }: Call,
  show: Show,
  { market, movedFrom = null, first }: SlipReply,
): Reply {
  const slip = slipText(words, show, { viewer, market, atMs, movedFrom });
  const text = first === undefined ? slip : `${first}\n${slip}`;
  const { episode } = show;
  const pool = poolOf(episode, market);
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  if (episode === null || pool === undefined || wager === undefined || !takesBets(episode, pool, atMs))
    return { kind: 'private', text };
  const chips = usualBetChips(show, viewer);
  const more = chips < 1 ? [] : [moreButton(words, show, { market, outcome: wager.outcome, chips })];
  return {
    kind: 'private',
    text,
    buttons: [[...more, withdrawButton(market, words.say('bets.withdraw')), walletButton(words)]],
  };
}
