// A pool as a picture shows it: which outcome is backed by how much, and what it would pay now.
// Pure; `oddsAltText` says it in words. No viewer's own stake is in it, and while fewer than three bet no odds either.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import { NOBODY, type PoolKind, poolTotal, showsOdds, stakedOn } from '../../show/parlour/wagers.ts';
import type { Show } from '../../show/state/show.ts';
import { marketName } from '../betting/markets.ts';
import { rankedOutcomes } from '../betting/pool-odds.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { shortened } from './board-alt.ts';

export interface OutcomeView {
  /** Null: none of them. */
  readonly id: PerformerId | null;
  /** Empty for none of them. */
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly chips: number;
  /** Of the pool, in basis points. */
  readonly shareBp: number;
  /** What a chip brings, in hundredths of a chip, rounded down; null where nobody backs it. */
  readonly paysHundredths: number | null;
  readonly bankrupt: boolean;
}

export interface OddsView {
  /** What is asked. */
  readonly kind: PoolKind;
  readonly episode: number;
  readonly poolChips: number;
  readonly locked: boolean;
  /** `sealed`: fewer than three bet, and no outcome says how it is backed. */
  readonly odds: 'shown' | 'sealed';
  /** Most backed first; as they are offered where the odds are sealed. */
  readonly outcomes: readonly OutcomeView[];
}

const NOBODY_COLOUR = '#8f7bff';

/** Undefined where the market is not open, or was called off. */
export function oddsView(show: Show, kind: PoolKind = 'winner'): OddsView | undefined {
  const { episode } = show;
  const pool = poolOf(episode, kind);
  if (episode === null || pool === undefined || pool.voidedBecause !== null) return undefined;
  const poolChips = poolTotal(pool);
  const odds = showsOdds(pool) ? 'shown' : 'sealed';
  const outcomes = rankedOutcomes(pool).map((outcome): OutcomeView => {
    const id = outcome === NOBODY ? null : outcome;
    const performer = id === null ? undefined : findPerformer(show.cast, id);
    const chips = odds === 'sealed' ? 0 : stakedOn(pool, outcome);
    return {
      ...{ id, chips, colour: performer?.colour ?? NOBODY_COLOUR },
      name: performer?.name ?? id ?? '',
      shareBp: poolChips === 0 ? 0 : Math.round((chips * 10_000) / poolChips),
      paysHundredths: chips === 0 ? null : Math.floor((poolChips * 100) / chips),
      bankrupt: id !== null && episode.bankrupt.includes(id),
    };
  });
  return {
    ...{ kind, episode: episode.number, poolChips, locked: pool.locked, odds },
    outcomes,
  };
}

export function oddsAltText(words: Words, view: OddsView): string {
  const { kind, episode, poolChips, locked, outcomes } = view;
  const isSealed = view.odds === 'sealed';
  const pool = words.say(isSealed ? 'alts.poolSealed' : 'alts.pool', {
    ...{ market: marketName(words, kind, episode), chips: words.chips(poolChips) },
    bets: locked ? 'locked' : 'open',
  });
  const lines = outcomes.map((outcome) => (isSealed ? offeredIn(words, outcome) : outcomeIn(words, outcome)));
  return shortened([pool, ...lines].join(' '), ALT_TEXT_LENGTH_MAX);
}

function offeredIn(words: Words, outcome: OutcomeView): string {
  const name = shortened(outcomeNameIn(words, outcome), 32);
  return words.say(outcome.bankrupt ? 'alts.onOfferBroke' : 'alts.onOffer', { name });
}

function outcomeIn(words: Words, outcome: OutcomeView): string {
  const { chips, bankrupt } = outcome;
  const name = shortened(outcomeNameIn(words, outcome), 32);
  const odds = timesIn(words, outcome);
  if (odds === null) {
    return bankrupt ? words.say('alts.unbackedBroke', { name }) : words.say('alts.unbacked', { name });
  }
  const values = { name, odds, chips: words.chips(chips) };
  return bankrupt ? words.say('alts.outcomeBroke', values) : words.say('alts.outcome', values);
}

/** The trader's name, or "Nobody". */
export const outcomeNameIn = (words: Words, { id, name }: Pick<OutcomeView, 'id' | 'name'>): string =>
  id === null ? words.say('names.nobody') : name;

/** `×2.4`; null where nobody backs it. */
export const timesIn = (words: Words, { paysHundredths }: OutcomeView): string | null =>
  paysHundredths === null ? null : words.times(paysHundredths);
