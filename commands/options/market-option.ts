// The option that names a market, and what was meant by market and outcome: hints are only hints.

import { ApplicationCommandOptionType } from 'discord.js';
import { type Words, wordsOf } from '../../src/languages/words.ts';
import { cutAtWord } from '../../src/letters/cut.ts';
import { poolOf, takesBets } from '../../src/show/parlour/pools.ts';
import type { OutcomeId, Pool, PoolKind } from '../../src/show/parlour/wagers.ts';
import { NOBODY, POOL_KINDS, poolTotal, showsOdds, wagerOf } from '../../src/show/parlour/wagers.ts';
import { isRejection, type Rejection } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import { type Choice, text } from '../../src/stage/interactions/option.ts';
import { marketLabel, outcomeName } from '../../src/views/betting/markets.ts';
import { oddsOf } from '../../src/views/betting/pool-odds.ts';
import { CHOICE_NAME_LENGTH_MAX } from '../../src/views/words/discord-limits.ts';
import { nameIn } from '../../src/views/words/names.ts';
import { chosenTrader } from './trader.ts';
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
        fr: 'Quel marché ; par défaut, qui gagne l’épisode',
        ja: 'どの市場か（指定なしはエピソードの勝者）',
        pt: 'Qual mercado; quem vence o episódio, se não escolher',
      },
    ),
  },
  marketChoices,
);

/** Of a hint that there is nothing to hint at. */
const NO_OUTCOME = '-';

/** "Who wins · 300 chips · 100 of yours", for the markets that take bets now. */
function marketChoices({ show, viewer, atMs, words }: Call, typed: string): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  const episode = show?.episode ?? null;
  return (episode?.pools ?? [])
    .filter((pool) => episode !== null && takesBets(episode, pool, atMs))
    .map((pool) => {
      const own = wagerOf(pool, viewer);
      const values = { market: marketLabel(words, pool.kind), chips: words.chips(poolTotal(pool)) };
      const name =
        own === undefined
          ? words.say('odds.hintMarket', values)
          : words.say('odds.hintMarketOwn', { ...values, own: words.chips(own.chips) });
      return { name: cutAtWord(name, CHOICE_NAME_LENGTH_MAX), value: pool.kind };
    })
    .filter(({ name, value }) => `${value} ${name}`.toLowerCase().includes(wanted));
}

/** The market of that name or id; who wins where nothing was typed. */
export function chosenMarket(words: Words, typed: string | undefined): PoolKind | Rejection {
  const wanted = (typed ?? '').trim().toLowerCase();
  if (wanted === '') return 'winner';
  const kind = POOL_KINDS.find((known) =>
    [known, marketLabel(words, known), marketLabel(wordsOf('en'), known)].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  return kind ?? { reason: 'unknownMarket', name: typed ?? '' };
}

/** "Alex · ×2.4 now · 100 chips of yours", for the outcomes of the market; that there is nothing to bet on, where so. */
export function outcomeChoices(call: Call, kind: PoolKind, typed: string): readonly Choice[] {
  const { show, viewer, words, atMs } = call;
  const episode = show?.episode ?? null;
  const pool = poolOf(episode, kind);
  if (show === undefined) return [];
  if (episode === null || pool === undefined || !takesBets(episode, pool, atMs)) {
    // What is chosen here is refused, with the sentence that says when bets open.
    const isOff = pool === undefined && !show.settings.markets.includes(kind);
    const isLast = episode !== null && show.settings.markets.length === 0;
    const name = words.say(isOff ? 'odds.hintOff' : isLast ? 'odds.hintLockedLast' : 'odds.hintLocked');
    return [{ name: cutAtWord(name, CHOICE_NAME_LENGTH_MAX), value: NO_OUTCOME }];
  }
  const wanted = typed.trim().toLowerCase();
  return pool.outcomes
    .filter((outcome) => `${outcome} ${outcomeName(words, show, outcome)}`.toLowerCase().includes(wanted))
    .map((outcome) => ({
      name: cutAtWord(outcomeLabel(words, show, { pool, viewer, outcome }), CHOICE_NAME_LENGTH_MAX),
      value: outcome,
    }));
}

function outcomeLabel(
  words: Words,
  show: Show,
  { pool, viewer, outcome: id }: { pool: Pool; viewer: Call['viewer']; outcome: OutcomeId },
): string {
  const outcome = outcomeName(words, show, id);
  const wager = wagerOf(pool, viewer);
  if (!showsOdds(pool)) {
    if (wager?.outcome !== id) return outcome;
    return words.say('odds.hintSealedOwn', { outcome, own: words.chips(wager.chips) });
  }
  const odds = oddsOf(words, pool, id);
  if (odds === undefined) return words.say('odds.hintUnbacked', { outcome });
  if (wager?.outcome !== id) return words.say('odds.hintOutcome', { outcome, odds });
  return words.say('odds.hintOutcomeOwn', { outcome, odds, own: words.chips(wager.chips) });
}

/** Whoever was typed; "nobody" where the market knows it. */
export function chosenOutcome(
  words: Words,
  show: Show,
  { market, typed }: { readonly market: PoolKind; readonly typed: string },
): OutcomeId | Rejection {
  const wanted = typed.trim().toLowerCase();
  const isNobody = wanted === NOBODY || wanted === words.say('names.nobody').toLowerCase();
  if (market !== 'winner' && isNobody) return NOBODY;
  const trader = chosenTrader(show, typed);
  if (!isRejection(trader)) return trader.id;
  const known = poolOf(show.episode, market)?.outcomes;
  return market === 'winner' || known === undefined ? trader : { reason: 'notOnOffer', market, known };
}

/** What one can bet on there, as one would type it. */
export const outcomesNamed = (words: Words, show: Show, market: PoolKind) =>
  (poolOf(show.episode, market)?.outcomes ?? []).map((id) => ({
    id,
    name: id === NOBODY ? words.say('names.nobody') : nameIn(show, id),
  }));
