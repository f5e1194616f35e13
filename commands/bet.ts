// /bet: chips on an outcome of a market; adds to a stake, moves it, or takes it back.
// The odds card's buttons ask for the amount in a form and end here too.

import { ApplicationCommandOptionType } from 'discord.js';
import { cutAtWord } from '../src/letters/cut.ts';
import { balanceOf } from '../src/show/ledger.ts';
import { walletOf } from '../src/show/parlour/wagers.ts';
import type { Show } from '../src/show/state/show.ts';
import type { Call, Command, Reply } from '../src/stage/interactions/command.ts';
import { MARKET_LABELS, outcomeName } from '../src/views/betting/markets.ts';
import { FORM_TITLE_LENGTH_MAX } from '../src/views/words/discord-limits.ts';
import { chipCount } from '../src/views/words/money.ts';
import {
  chosenMarket,
  chosenOutcome,
  marketChoices,
  marketOption,
  outcomeChoices,
} from './options/market-option.ts';
import { IN_SERVERS } from './options/scope.ts';
import { traderOption } from './options/trader.ts';
import { worded } from './options/wording.ts';
import { refused } from './replies/refusal.ts';
import { slipReply } from './replies/slip-reply.ts';
import { forVisitors, showNow } from './replies/visit.ts';

const DONE_ALREADY = 'That bet stands already: nothing more was taken. Here is your slip.';
const WITHDRAWN_ALREADY = 'That was done already. Here is how things stand.';
const AMOUNT_FIELD = 'amount';
const AMOUNT_LENGTH_MAX = 9;

interface Bet {
  readonly market: string | undefined;
  readonly outcome: string;
  readonly chips: number;
}

async function place(call: Call, before: Show, bet: Bet): Promise<Reply> {
  const market = chosenMarket(bet.market);
  if (typeof market !== 'string') return refused(market);
  const chosen = chosenOutcome(before, market, bet.outcome);
  if (typeof chosen !== 'string') return refused(chosen);
  const { guild, viewer, atMs, interaction } = call;
  const { chips } = bet;
  const wish = { type: 'placeWager', viewer, atMs, interaction, market, outcome: chosen, chips } as const;
  const outcome = await call.floors.submit(guild, wish);
  const show = showNow(call, before);
  if (outcome.ok) {
    const placed = outcome.events.find((event) => event.type === 'wagerPlaced');
    return slipReply(call, show, { market, movedFrom: placed?.movedFrom ?? null });
  }
  if (outcome.rejection.reason === 'alreadyDone') {
    return slipReply(call, show, { market, first: DONE_ALREADY });
  }
  return refused(outcome.rejection);
}

async function withdraw(call: Call, before: Show): Promise<Reply> {
  const market = chosenMarket(call.args[0]);
  if (typeof market !== 'string') return refused(market);
  const { guild, viewer, atMs, interaction } = call;
  const wish = { type: 'withdrawWager', viewer, atMs, interaction, market } as const;
  const outcome = await call.floors.submit(guild, wish);
  const show = showNow(call, before);
  if (!outcome.ok) {
    const again = outcome.rejection.reason === 'alreadyDone';
    return again ? slipReply(call, show, { market, first: WITHDRAWN_ALREADY }) : refused(outcome.rejection);
  }
  const withdrawn = outcome.events.find((event) => event.type === 'wagerWithdrawn');
  const balance = chipCount(balanceOf(show.chips, walletOf(viewer)));
  const back =
    withdrawn === undefined
      ? 'Your bet is withdrawn.'
      : `Withdrawn: **${chipCount(withdrawn.stakeChips)}** back from **${outcomeName(show, withdrawn.outcome)}**.`;
  return { kind: 'update', text: `${back}\nNew balance **${balance}**`, buttons: [] };
}

/** A modal must be the first answer to its button, so nothing is journalled before it. */
async function askAmount({ show, viewer, args }: Call): Promise<Reply> {
  const [kind, typed = ''] = args;
  if (show === undefined) return refused({ reason: 'noShow' });
  const market = chosenMarket(kind);
  if (typeof market !== 'string') return refused(market);
  const outcome = chosenOutcome(show, market, typed);
  if (typeof outcome !== 'string') return refused(outcome);
  const balance = chipCount(balanceOf(show.chips, walletOf(viewer)));
  return {
    kind: 'modal',
    modal: {
      id: `amount:${market}:${outcome}`,
      title: cutAtWord(`${MARKET_LABELS[market]}: ${outcomeName(show, outcome)}`, FORM_TITLE_LENGTH_MAX),
      fields: [
        {
          id: AMOUNT_FIELD,
          label: 'How many chips?',
          lengthMax: AMOUNT_LENGTH_MAX,
          placeholder: `You have ${balance}`,
        },
      ],
    },
  };
}

const wholeNumber = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : 0);

export const command: Command = {
  definition: {
    ...IN_SERVERS,
    ...worded(
      { en: 'bet', es: 'apostar', de: 'wetten', fr: 'parier', ja: '賭ける', pt: 'apostar' },
      {
        en: 'Put play chips on the trader who will win the episode',
        es: 'Apuesta fichas de juego a quien ganará el episodio',
        de: 'Setze Spielchips darauf, wer die Folge gewinnt',
        fr: 'Mise des jetons fictifs sur le gagnant de l’épisode',
        ja: 'このエピソードの勝者を予想してチップを賭けます',
        pt: 'Aposte fichas fictícias em quem vai vencer o episódio',
      },
    ),
    options: [
      traderOption('required'),
      {
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
      },
      marketOption('optional'),
    ],
  },
  run: forVisitors((call, show) =>
    place(call, show, {
      market: call.text('market'),
      outcome: call.text('trader') ?? '',
      chips: call.integer('amount') ?? 0,
    }),
  ),
  complete: (call, { option, value }) => {
    if (option === 'market') return marketChoices(call, value);
    const market = chosenMarket(call.text('market'));
    return outcomeChoices(call, typeof market === 'string' ? market : 'winner', value);
  },
  presses: {
    bet: forVisitors((call, show) =>
      place(call, show, {
        market: call.args[0],
        outcome: call.args[1] ?? '',
        chips: wholeNumber(call.args[2] ?? ''),
      }),
    ),
    stake: askAmount,
    amount: forVisitors((call, show) =>
      place(call, show, {
        market: call.args[0],
        outcome: call.args[1] ?? '',
        chips: wholeNumber(call.field(AMOUNT_FIELD)),
      }),
    ),
    withdraw: forVisitors(withdraw),
  },
};
