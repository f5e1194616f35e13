// The option that names a market, and what was meant by market and outcome: hints are only hints.

import { ApplicationCommandOptionType } from 'discord.js';
import { type Words, wordsOf } from '../../src/languages/words.ts';
import { cutAtWord } from '../../src/letters/cut.ts';
import { kindIn, marketIn, readMarket, threadIn } from '../../src/show/parlour/pool-id.ts';
import { openPools, poolOf, takesBets } from '../../src/show/parlour/pools.ts';
import type { MarketId, OutcomeId, Pool } from '../../src/show/parlour/wagers.ts';
import {
  EPISODE_MARKETS,
  NOBODY,
  poolTotal,
  showsOdds,
  VERDICTS,
  wagerOf,
} from '../../src/show/parlour/wagers.ts';
import { isRejection, type Rejection } from '../../src/show/rejection.ts';
import type { Show } from '../../src/show/state/show.ts';
import type { Call } from '../../src/stage/interactions/call.ts';
import { type Choice, text } from '../../src/stage/interactions/option.ts';
import { marketLabel, outcomeName } from '../../src/views/betting/markets.ts';
import { oddsOf } from '../../src/views/betting/pool-odds.ts';
import { CHOICE_NAME_LENGTH_MAX } from '../../src/views/words/discord-limits.ts';
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
  if (show === undefined) return [];
  return openPools(show.episode, atMs)
    .map((pool) => {
      const own = wagerOf(pool, viewer);
      const market = marketIn(pool.id) ?? 'winner';
      const values = { market: marketLabel(words, show, market), chips: words.chips(poolTotal(pool)) };
      const name =
        own === undefined
          ? words.say('odds.hintMarket', values)
          : words.say('odds.hintMarketOwn', { ...values, own: words.chips(own.chips) });
      return { name: cutAtWord(name, CHOICE_NAME_LENGTH_MAX), value: market };
    })
    .filter(({ name, value }) => `${value} ${name}`.toLowerCase().includes(wanted));
}

/** The market of that name or id; who wins where nothing was typed. */
export function chosenMarket(
  words: Words,
  show: Show | undefined,
  typed: string | undefined,
): MarketId | Rejection {
  const wanted = (typed ?? '').trim();
  if (wanted === '') return 'winner';
  const staged = show ?? { cast: [] };
  const known = [
    ...EPISODE_MARKETS,
    ...(show?.episode?.pools ?? []).flatMap(({ id, on }) => (on === undefined ? [] : (marketIn(id) ?? []))),
  ];
  const named = known.find((market) =>
    [market, marketLabel(words, staged, market), marketLabel(wordsOf('en'), staged, market)].some(
      (name) => name.toLowerCase() === wanted.toLowerCase(),
    ),
  );
  return named ?? readMarket(wanted) ?? { reason: 'unknownMarket', name: wanted };
}

/** "Alex · ×2.4 now · 100 chips of yours", for the outcomes of the market; that there is nothing to bet on, where so. */
export function outcomeChoices(call: Call, market: MarketId, typed: string): readonly Choice[] {
  const { show, viewer, words, atMs } = call;
  const episode = show?.episode ?? null;
  const pool = poolOf(episode, market);
  if (show === undefined) return [];
  if (episode === null || pool === undefined || !takesBets(episode, pool, atMs)) {
    // What is chosen here is refused, with the sentence that says when bets open.
    const name = words.say(whyNone(show, market));
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

/** Why there is nothing to bet on in a market. */
function whyNone({ episode, settings }: Show, market: MarketId) {
  if (threadIn(market) !== undefined) return 'odds.hintThreadShut';
  if (poolOf(episode, market) === undefined && !settings.markets.includes(kindIn(market)))
    return 'odds.hintOff';
  const isLast = episode !== null && settings.markets.length === 0;
  return isLast ? 'odds.hintLockedLast' : 'odds.hintLocked';
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

/** Whoever was typed; "nobody" where the market knows it, or what becomes of a thread. */
export function chosenOutcome(
  words: Words,
  show: Show,
  { market, typed }: { readonly market: MarketId; readonly typed: string },
): OutcomeId | Rejection {
  const wanted = typed.trim().toLowerCase();
  const isNobody = wanted === NOBODY || wanted === words.say('names.nobody').toLowerCase();
  if (market !== 'winner' && isNobody) return NOBODY;
  const verdict = VERDICTS.find((id) =>
    [id, outcomeName(words, show, id), outcomeName(wordsOf('en'), show, id)].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  if (verdict !== undefined) return verdict;
  const trader = chosenTrader(show, typed);
  if (!isRejection(trader)) return trader.id;
  const known = poolOf(show.episode, market)?.outcomes;
  return market === 'winner' || known === undefined ? trader : { reason: 'notOnOffer', market, known };
}

/** What one can bet on there, as one would type it. */
export const outcomesNamed = (words: Words, show: Show, market: MarketId) =>
  (poolOf(show.episode, market)?.outcomes ?? []).map((id) => ({ id, name: outcomeName(words, show, id) }));
