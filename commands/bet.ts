// /bet: chips on an outcome of a market; adds to a stake, moves it, or takes it back.
// The odds card's buttons ask for the amount in a form and end here too.

import { ApplicationCommandOptionType } from 'discord.js';
import { balanceOf } from '../src/show/ledger.ts';
import { type MarketId, type OutcomeId, walletOf } from '../src/show/parlour/wagers.ts';
import { isRejection } from '../src/show/rejection.ts';
import type { Show } from '../src/show/state/show.ts';
import { wholeChips } from '../src/stage/controls/parts.ts';
import type { Call, CommandCall, PressCall } from '../src/stage/interactions/call.ts';
import { withOptions } from '../src/stage/interactions/command.ts';
import { type Asked, type Hints, number } from '../src/stage/interactions/option.ts';
import type { Reply } from '../src/stage/interactions/reply.ts';
import { outcomeName } from '../src/views/betting/markets.ts';
import {
  chosenMarket,
  chosenOutcome,
  marketOption,
  outcomeChoices,
  outcomesNamed,
} from './options/market-option.ts';
import { otherBetOption } from './options/other-bet.ts';
import { IN_SERVERS } from './options/scope.ts';
import { traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { betOn } from './replies/bet-on.ts';
import { onLine } from './replies/line.ts';
import { misnamed } from './replies/misnamed.ts';
import { refused } from './replies/refusal.ts';
import { moveQuestion, onwardButtons, slipReply, withdrawButtons } from './replies/slip-reply.ts';
import { askAmount, lockFault, refusedStake } from './replies/stake-form.ts';
import { forVisitors, showNow } from './replies/visit.ts';

interface Bet {
  readonly market: MarketId;
  /** As it was typed, or an outcome's id. */
  readonly outcome: string;
  readonly chips: number;
  /** How the chips were typed; default: as a number. */
  readonly typed?: string;
  /** What becomes of a bet on another outcome; default: the member is asked. */
  readonly otherBet?: 'stays' | 'moves' | { readonly movesFrom: OutcomeId };
}

async function place(call: Call, before: Show, bet: Bet): Promise<Reply> {
  const { market, chips, typed = String(chips), otherBet } = bet;
  const chosen = chosenOutcome(call.words, before, { market, typed: bet.outcome });
  if (isRejection(chosen)) {
    const fault = lockFault(call, before, market) ?? chosen;
    const among = outcomesNamed(call.words, before, market);
    const press = (outcome: OutcomeId) => ({ kind: 'bet', market, outcome, chips }) as const;
    return misnamed(call, fault, { typed: bet.outcome, among, press });
  }
  const { guild, viewer, atMs, interaction } = call;
  const wish = { type: 'placeWager', viewer, atMs, interaction, market, outcome: chosen, chips } as const;
  const moves = otherBet === 'moves' ? {} : { otherBet: otherBet ?? ('stays' as const) };
  const outcome = await call.floors.submit(guild, { ...wish, ...moves });
  const show = showNow(call, before);
  if (outcome.ok) {
    const placed = outcome.events.find((event) => event.type === 'wagerPlaced');
    return slipReply(call, show, { market, movedFrom: placed?.movedFrom ?? null });
  }
  if (outcome.rejection.reason === 'alreadyDone') {
    return slipReply(call, show, { market, first: call.words.say('bets.stands') });
  }
  const { rejection } = outcome;
  if (rejection.reason === 'betElsewhere') {
    return otherBet === undefined
      ? moveQuestion(call, show, { market, outcome: chosen, chips, placed: rejection })
      : slipReply(call, show, { market, first: call.words.say('bets.kept') });
  }
  return refusedStake(call, show, { market, outcome: chosen, typed }, rejection);
}

/** The answer takes the place of the question, whose buttons must not be pressed again. */
const inItsPlace = (reply: Reply): Reply =>
  reply.kind === 'private' ? { ...reply, kind: 'update', buttons: reply.buttons ?? [] } : reply;

async function withdraw(call: PressCall<'withdraw'>, before: Show): Promise<Reply> {
  const { market } = call.press;
  const { guild, viewer, atMs, interaction, words } = call;
  const wish = { type: 'withdrawWager', viewer, atMs, interaction, market } as const;
  const outcome = await call.floors.submit(guild, wish);
  const show = showNow(call, before);
  if (!outcome.ok) {
    const again = outcome.rejection.reason === 'alreadyDone';
    return again
      ? slipReply(call, show, { market, first: words.say('bets.withdrawnBefore') })
      : refused(call, outcome.rejection);
  }
  const withdrawn = outcome.events.find((event) => event.type === 'wagerWithdrawn');
  const back =
    withdrawn === undefined
      ? words.say('bets.isWithdrawn')
      : words.say('bets.withdrawn', {
          chips: words.chips(withdrawn.stakeChips),
          outcome: outcomeName(words, show, withdrawn.outcome),
        });
  const balance = words.chips(balanceOf(show.chips, walletOf(viewer)));
  return {
    kind: 'update',
    text: [back, words.say('bets.newBalance', { chips: balance })].join('\n'),
    buttons: [...withdrawButtons(call, show), onwardButtons(call, show)],
  };
}

/** The outcomes of the market that is named so far. */
const outcomeHints: Hints = (call, typed) => {
  const market = chosenMarket(call.words, call.show, marketOption.read(call.typed.values));
  return outcomeChoices(call, typeof market === 'string' ? market : 'winner', typed);
};

const options = {
  trader: traderOption('required', outcomeHints),
  amount: number({
    type: ApplicationCommandOptionType.Integer,
    required: true,
    min_value: 1,
    ...worded(
      { en: 'amount', es: 'cantidad', de: 'einsatz', fr: 'mise', ja: '枚数', pt: 'quantia' },
      {
        en: 'How many chips, 1 or more',
        es: 'Cuántas fichas, 1 o más',
        de: 'Wie viele Chips, mindestens 1',
        fr: 'Combien de jetons, 1 ou plus',
        ja: 'チップの枚数（1枚以上）',
        pt: 'Quantas fichas, 1 ou mais',
      },
    ),
  }),
  market: marketOption,
  otherBet: otherBetOption,
};

function placeAsAsked(call: CommandCall<Asked<typeof options>>, show: Show): Promise<Reply> | Reply {
  const { trader = '', amount = 0, market: named, otherBet } = call.asked;
  const market = chosenMarket(call.words, show, named);
  if (isRejection(market)) return refused(call, market);
  const bet = { market, outcome: trader, chips: amount };
  return place(call, show, otherBet === undefined ? bet : { ...bet, otherBet });
}

const betOnThem = onLine({
  name: {
    en: 'Bet on',
    es: 'Apostar por quien habla',
    de: 'Darauf wetten',
    fr: 'Parier sur ce trader',
    ja: 'この人に賭ける',
    pt: 'Apostar em quem fala',
  },
  press: ({ performer }) => ({ kind: 'betOn', performer }),
  act: (call, show, { performer }) => betOn(call, show, performer),
});

export const command = withOptions({
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'bet', es: 'apostar', de: 'wetten', fr: 'parier', ja: '賭ける', pt: 'apostar' },
      {
        en: 'Put play chips on the trader who will win the episode',
        es: 'Apuesta fichas de juego a quien ganará el episodio',
        de: 'Setze Spielchips darauf, wer die Folge gewinnt',
        fr: 'Mise des jetons fictifs sur qui gagne l’épisode',
        ja: 'このエピソードの勝者を予想してチップを賭けます',
        pt: 'Aposte fichas de brincadeira em quem vai vencer o episódio',
      },
    ),
  },
  options,
  onMessages: [betOnThem],
  run: forVisitors(placeAsAsked),
  presses: {
    betOn: forVisitors((call, show) => betOn(call, show, call.press.performer)),
    bet: forVisitors((call, show) => place(call, show, call.press)),
    stake: async (call) => askAmount(call, call.press),
    restake: async (call) => askAmount(call, call.press),
    withdraw: forVisitors(withdraw),
    move: forVisitors(async (call, show) => {
      const { from: movesFrom, ...bet } = call.press;
      return inItsPlace(await place(call, show, { ...bet, otherBet: { movesFrom } }));
    }),
    keep: forVisitors((call, show) =>
      inItsPlace(slipReply(call, show, { market: call.press.market, first: call.words.say('bets.kept') })),
    ),
  },
  forms: {
    amount: forVisitors((call, show) => {
      const { market, outcome, entered } = call.form;
      return place(call, show, { market, outcome, chips: wholeChips(entered.amount), typed: entered.amount });
    }),
  },
});
