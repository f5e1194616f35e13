// The option that names a market, and what was meant by market and outcome: hints are only hints.

import { ApplicationCommandOptionType } from 'discord.js';
import { cutAtWord } from '../../src/letters/cut.ts';
import { poolOf } from '../../src/show/parlour/pools.ts';
import type { OutcomeId, Pool, PoolKind } from '../../src/show/parlour/wagers.ts';
import { NOBODY, POOL_KINDS, poolTotal, wagerOf } from '../../src/show/parlour/wagers.ts';
import { isRejection, type Rejection } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import { type Choice, text } from '../../src/stage/interactions/option.ts';
import { MARKET_LABELS, outcomeName } from '../../src/views/betting/markets.ts';
import { oddsOf } from '../../src/views/betting/pool-odds.ts';
import { CHOICE_NAME_LENGTH_MAX } from '../../src/views/words/discord-limits.ts';
import { chipCount } from '../../src/views/words/money.ts';
import { chosenTrader, traderChoices } from './trader.ts';
import { worded } from './wording.ts';

export const marketOption = text(
  {
    type: ApplicationCommandOptionType.String,
    required: false,
    autocomplete: true,
    ...worded(
      { en: 'market', es: 'mercado', de: 'markt', fr: 'marché', ja: '市場', pt: 'mercado' },
      {
        en: 'Which market; who wins the episode, if you name none',
        es: 'Qué mercado; quién gana el episodio si no eliges',
        de: 'Welcher Markt; ohne Angabe: wer die Folge gewinnt',
        fr: 'Quel marché ; par défaut, qui gagne l’épisode',
        ja: 'どの市場か（指定なしはエピソードの勝者）',
        pt: 'Qual mercado; quem vence o episódio, se não escolher',
      },
    ),
  },
  marketChoices,
);

/** "Who wins · 300 chips · 100 of yours", for the markets that are open. */
function marketChoices({ show, viewer }: Call, typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return (show?.episode?.pools ?? [])
    .filter(({ voidedBecause }) => voidedBecause === null)
    .map((pool) => {
      const own = wagerOf(pool, viewer);
      const yours = own === undefined ? [] : [`${chipCount(own.chips)} of yours`];
      const name = [MARKET_LABELS[pool.kind], chipCount(poolTotal(pool)), ...yours].join(' · ');
      return { name: cutAtWord(name, CHOICE_NAME_LENGTH_MAX), value: pool.kind };
    })
    .filter(({ name, value }) => `${value} ${name}`.toLowerCase().includes(wanted));
}

/** The market of that name or id; who wins where nothing was typed. */
export function chosenMarket(typed: string | undefined): PoolKind | Rejection {
  const wanted = (typed ?? '').trim().toLowerCase();
  if (wanted === '') return 'winner';
  const kind = POOL_KINDS.find(
    (known) => known.toLowerCase() === wanted || MARKET_LABELS[known].toLowerCase() === wanted,
  );
  return kind ?? { reason: 'unknownMarket', name: typed ?? '' };
}

/** "Alex · ×2.4 now · 100 chips of yours", for the outcomes of the market. */
export function outcomeChoices(call: Call, kind: PoolKind, typed: string): readonly Choice[] {
  const { show, viewer } = call;
  const pool = poolOf(show?.episode ?? null, kind);
  if (show === undefined || pool === undefined) {
    return traderChoices(show, typed, ({ name }) => `${name} · no bets now`);
  }
  const wanted = typed.trim().toLowerCase();
  return pool.outcomes
    .filter((outcome) => `${outcome} ${outcomeName(show, outcome)}`.toLowerCase().includes(wanted))
    .map((outcome) => ({
      name: cutAtWord(outcomeLabel(show, { pool, viewer, outcome }), CHOICE_NAME_LENGTH_MAX),
      value: outcome,
    }));
}

function outcomeLabel(
  show: Show,
  { pool, viewer, outcome }: { pool: Pool; viewer: Call['viewer']; outcome: OutcomeId },
): string {
  const odds = oddsOf(pool, outcome);
  const wager = wagerOf(pool, viewer);
  const own = wager?.outcome === outcome ? [`${chipCount(wager.chips)} of yours`] : [];
  return [outcomeName(show, outcome), odds === undefined ? 'nobody yet' : `${odds} now`, ...own].join(' · ');
}

/** Whoever was typed; "nobody" where the market knows it. */
export function chosenOutcome(show: Show, kind: PoolKind, typed: string): OutcomeId | Rejection {
  if (kind !== 'winner' && typed.trim().toLowerCase() === NOBODY) return NOBODY;
  const trader = chosenTrader(show, typed);
  if (!isRejection(trader)) return trader.id;
  const known = poolOf(show.episode, kind)?.outcomes;
  return kind === 'winner' || known === undefined ? trader : { reason: 'notOnOffer', market: kind, known };
}
