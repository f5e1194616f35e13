// /bet: chips on the trader who will win the episode; adds to a stake, moves it, or takes it back.

import { ApplicationCommandOptionType } from 'discord.js';
import type { Performer } from '../src/show/cast.ts';
import { balanceOf } from '../src/show/ledger.ts';
import type { Show } from '../src/show/show.ts';
import { wagerOf, walletOf } from '../src/show/wagers.ts';
import type { Call, Choice, Command, Reply } from '../src/stage/command.ts';
import { chipCount } from '../src/views/money.ts';
import { nameOf } from '../src/views/names.ts';
import { oddsOf } from '../src/views/pool-odds.ts';
import { refused } from './refusal.ts';
import { IN_SERVERS } from './scope.ts';
import { slipReply } from './slip-reply.ts';
import { chosenTrader, traderChoices, traderOption } from './trader.ts';
import { forVisitors, showNow } from './visit.ts';
import { worded } from './wording.ts';

const DONE_ALREADY = 'That bet stands already: nothing more was taken. Here is your slip.';
const WITHDRAWN_ALREADY = 'That was done already. Here is how things stand.';

async function place(call: Call, before: Show, bet: { typed: string; chips: number }): Promise<Reply> {
  const trader = chosenTrader(before, bet.typed);
  if ('reason' in trader) return refused(trader);
  const { guild, viewer, atMs, interaction } = call;
  const wish = {
    type: 'placeWager',
    viewer,
    atMs,
    interaction,
    outcome: trader.id,
    chips: bet.chips,
  } as const;
  const outcome = await call.floors.submit(guild, wish);
  const show = showNow(call, before);
  if (outcome.ok) {
    const placed = outcome.events.find((event) => event.type === 'wagerPlaced');
    return slipReply(call, show, { movedFrom: placed?.movedFrom ?? null });
  }
  if (outcome.rejection.reason === 'alreadyDone') return slipReply(call, show, { first: DONE_ALREADY });
  return refused(outcome.rejection);
}

async function withdraw(call: Call, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, interaction } = call;
  const outcome = await call.floors.submit(guild, { type: 'withdrawWager', viewer, atMs, interaction });
  const show = showNow(call, before);
  if (!outcome.ok) {
    const again = outcome.rejection.reason === 'alreadyDone';
    return again ? slipReply(call, show, { first: WITHDRAWN_ALREADY }) : refused(outcome.rejection);
  }
  const withdrawn = outcome.events.find((event) => event.type === 'wagerWithdrawn');
  const balance = chipCount(balanceOf(show.chips, walletOf(viewer)));
  const back =
    withdrawn === undefined
      ? 'Your bet is withdrawn.'
      : `Withdrawn: **${chipCount(withdrawn.stakeChips)}** back from **${nameOf(show, withdrawn.outcome)}**.`;
  return { kind: 'update', text: `${back}\nNew balance **${balance}**`, buttons: [] };
}

/** "Alex · ×2.4 now · 100 chips of yours". */
function choices({ show, viewer }: Call, typed: string): readonly Choice[] {
  const pool = show?.episode?.pool;
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  return traderChoices(show, typed, ({ id, name }: Performer) => {
    const odds = pool === undefined ? 'no bets now' : (oddsOf(pool, id) ?? 'nobody yet');
    const own = wager?.outcome === id ? [`${chipCount(wager.chips)} of yours`] : [];
    return [name, pool === undefined || odds === 'nobody yet' ? odds : `${odds} now`, ...own].join(' · ');
  });
}

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
    ],
  },
  run: forVisitors((call, show) =>
    place(call, show, { typed: call.text('trader') ?? '', chips: call.integer('amount') ?? 0 }),
  ),
  complete: (call, { value }) => choices(call, value),
  presses: {
    bet: forVisitors((call, show) =>
      place(call, show, { typed: call.args[0] ?? '', chips: Number(call.args[1] ?? '0') }),
    ),
    withdraw: forVisitors(withdraw),
  },
};
