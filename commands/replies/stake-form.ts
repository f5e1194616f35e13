// The form that asks how many chips, and the way back to it where what was typed cannot be staked.

import { cutAtWord } from '../../src/letters/cut.ts';
import { openPool } from '../../src/show/intents/guards.ts';
import { balanceOf } from '../../src/show/ledger.ts';
import { grantDue } from '../../src/show/parlour/grants.ts';
import type { MarketId, OutcomeId } from '../../src/show/parlour/wagers.ts';
import { walletOf } from '../../src/show/parlour/wagers.ts';
import { isRejection, type Rejection } from '../../src/show/rejection.ts';
import { dayIn } from '../../src/show/rounds/daily.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { marketLabel, outcomeName } from '../../src/views/betting/markets.ts';
import { FORM_TITLE_LENGTH_MAX } from '../../src/views/words/discord-limits.ts';
import { chosenOutcome } from '../options/market-option.ts';
import { refused } from './refusal.ts';

const AMOUNT_LENGTH_MAX = 9;

export interface Stake {
  readonly market: MarketId;
  readonly outcome: OutcomeId;
  /** What was typed before, to be mended. */
  readonly typed?: string;
}

/** Why no bet can be placed in that market now, whatever on; nothing where one can. */
export function lockFault(
  { guild, floors, atMs }: Pick<Call, 'guild' | 'floors' | 'atMs'>,
  show: Show,
  market: MarketId,
): Rejection | undefined {
  if (show.episode !== null && floors.owesBell(guild)) return { reason: 'bellNotOut' };
  const pool = openPool(show, market, atMs);
  return isRejection(pool) ? pool : undefined;
}

/** The form's own visit brings what is due today: who comes for the first time has chips to stake. */
function balanceWithGrant({ viewer, atMs }: Call, show: Show): number {
  const [grant] = grantDue(show, viewer, dayIn(show.settings.timeZone, atMs)) ?? [];
  return balanceOf(show.chips, walletOf(viewer)) + (grant?.chips ?? 0);
}

/** A modal must be the first answer to its button, so nothing is journalled before it. */
export function askAmount(call: Call, { market, outcome: wanted, typed = '' }: Stake): Reply {
  const { show, words } = call;
  if (show === undefined) return refused(call, { reason: 'noShow' });
  const outcome = chosenOutcome(words, show, { market, typed: wanted });
  const fault = lockFault(call, show, market);
  if (fault !== undefined) return refused(call, fault);
  if (isRejection(outcome)) return refused(call, outcome);
  const balance = balanceWithGrant(call, show);
  if (balance < 1) return refused(call, { reason: 'notEnoughChips', balance, wanted: 1 });
  const title = words.say('bets.amountTitle', {
    market: marketLabel(words, show, market),
    outcome: outcomeName(words, show, outcome),
  });
  return {
    kind: 'modal',
    modal: {
      form: { kind: 'amount', market, outcome },
      title: cutAtWord(title, FORM_TITLE_LENGTH_MAX),
      rows: [
        {
          field: 'amount',
          label: words.say('bets.amountLabel'),
          input: {
            ...{ kind: 'text', lengthMax: AMOUNT_LENGTH_MAX },
            placeholder: words.say('bets.amountHint', { balance: words.chips(balance) }),
            ...(typed === '' || typed.length > AMOUNT_LENGTH_MAX ? {} : { value: typed }),
          },
        },
      ],
    },
  };
}

/** A stake that was refused for its size can be typed anew; whoever has no chip left is not asked for one. */
export function refusedStake(call: Call, show: Show, stake: Stake, rejection: Rejection): Reply {
  const { reason } = rejection;
  const isOfSize = reason === 'badStake' || reason === 'notEnoughChips' || reason === 'overStakeCap';
  const reply = refused(call, rejection);
  if (!isOfSize || reply.kind !== 'private' || balanceWithGrant(call, show) < 1) return reply;
  const { market, outcome, typed = '' } = stake;
  return {
    ...reply,
    buttons: [
      [
        {
          press: { kind: 'restake', market, outcome, typed: typed.slice(0, AMOUNT_LENGTH_MAX) },
          ...{ label: call.words.say('bets.tryAgain'), style: 'primary', emoji: '✏️' },
        },
      ],
    ],
  };
}
