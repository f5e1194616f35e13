// A pool as a picture shows it: which outcome is backed by how much, and what it would pay now.
// Pure; `oddsAltText` says it in words. No viewer's own stake is in it, and while fewer than three bet no odds either.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { threadKindIn } from '../../show/parlour/pool-id.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import {
  isVerdict,
  type MarketId,
  type OutcomeId,
  type PoolKind,
  poolTotal,
  showsOdds,
  stakedOn,
  type ThreadMarket,
  type ThreadVerdict,
  traderIn,
} from '../../show/parlour/wagers.ts';
import type { Thread } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { threadOf, threadQuestion } from '../betting/markets.ts';
import { rankedOutcomes } from '../betting/pool-odds.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { nameIn } from '../words/names.ts';
import { shortened } from './board-alt.ts';

export interface OutcomeView {
  /** Null: none of them, or what becomes of a thread. */
  readonly id: PerformerId | null;
  /** Empty where it is no trader. */
  readonly name: string;
  readonly verdict: ThreadVerdict | null;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly chips: number;
  /** Of the pool, in basis points. */
  readonly shareBp: number;
  /** What a chip brings, in hundredths of a chip, rounded down; null where nobody backs it. */
  readonly paysHundredths: number | null;
  readonly bankrupt: boolean;
}

/** Whose thread a market is on, and what it is about. */
export interface OnThread extends Pick<Thread, 'kind' | 'terms'> {
  readonly market: ThreadMarket;
  readonly one: Face;
  readonly other: Face;
}

interface Face {
  readonly id: PerformerId;
  readonly name: string;
  readonly colour: string;
}

export interface OddsView {
  /** What is asked. */
  readonly kind: PoolKind;
  /** Null: a market of the whole episode. */
  readonly on: OnThread | null;
  readonly episode: number;
  readonly poolChips: number;
  readonly locked: boolean;
  /** `sealed`: fewer than three bet, and no outcome says how it is backed. */
  readonly odds: 'shown' | 'sealed';
  /** Most backed first; as they are offered where the odds are sealed. */
  readonly outcomes: readonly OutcomeView[];
}

const NOBODY_COLOUR = '#8f7bff';
const [KEPT_COLOUR, BROKEN_COLOUR] = ['#009e73', '#d55e00'];

/** Undefined where the market is not open, was called off, or is on a thread and settled. */
export function oddsView(show: Show, market: MarketId = 'winner'): OddsView | undefined {
  const { episode } = show;
  const pool = poolOf(episode, market);
  if (episode === null || pool === undefined || pool.voidedBecause !== null) return undefined;
  if (pool.settled !== undefined) return undefined;
  const poolChips = poolTotal(pool);
  const odds = showsOdds(pool) ? 'shown' : 'sealed';
  const outcomes = rankedOutcomes(pool).map((outcome): OutcomeView => {
    const id = traderIn(outcome) ?? null;
    const performer = id === null ? undefined : findPerformer(show.cast, id);
    const chips = odds === 'sealed' ? 0 : stakedOn(pool, outcome);
    return {
      ...{ id, chips, colour: performer?.colour ?? colourOf(outcome) },
      verdict: isVerdict(outcome) ? outcome : null,
      name: performer?.name ?? id ?? '',
      shareBp: poolChips === 0 ? 0 : Math.round((chips * 10_000) / poolChips),
      paysHundredths: chips === 0 ? null : Math.floor((poolChips * 100) / chips),
      bankrupt: id !== null && episode.bankrupt.includes(id),
    };
  });
  return {
    ...{ kind: pool.kind, episode: episode.number, poolChips, locked: pool.locked, odds },
    on: onThread(show, market),
    outcomes,
  };
}

/** By colours that everybody can tell apart, and never by these alone. */
function colourOf(outcome: OutcomeId): string {
  if (outcome === 'pact-holds' || outcome === 'dare-made') return KEPT_COLOUR;
  return isVerdict(outcome) ? BROKEN_COLOUR : NOBODY_COLOUR;
}

function onThread(show: Show, market: MarketId): OnThread | null {
  const [kind, thread] = [threadKindIn(market), threadOf(show, market)];
  if (kind === undefined || thread === undefined) return null;
  const faceOf = (id: PerformerId): Face => ({
    ...{ id, name: nameIn(show, id) },
    colour: findPerformer(show.cast, id)?.colour ?? NOBODY_COLOUR,
  });
  const { terms, by, with: other } = thread;
  return { market: kind, kind: thread.kind, terms, one: faceOf(by), other: faceOf(other) };
}

/** What a market asks, as a picture says it: nothing in it is markdown. */
export const asksIn = (words: Words, { kind, episode, on }: OddsView): string =>
  on === null
    ? words.say(`markets.${kind}`, { episode })
    : threadQuestion(words, { kind: on.market, thread: on, one: on.one.name, other: on.other.name });

export function oddsAltText(words: Words, view: OddsView): string {
  const { poolChips, locked, outcomes } = view;
  const isSealed = view.odds === 'sealed';
  const pool = words.say(isSealed ? 'alts.poolSealed' : 'alts.pool', {
    ...{ market: asksIn(words, view), chips: words.chips(poolChips) },
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

/** The trader's name, "Nobody", or what becomes of a thread. */
export function outcomeNameIn(
  words: Words,
  { id, name, verdict }: Pick<OutcomeView, 'id' | 'name' | 'verdict'>,
): string {
  if (verdict !== null) return words.say(`names.${verdict}`);
  return id === null ? words.say('names.nobody') : name;
}

/** `×2.4`; null where nobody backs it. */
export const timesIn = (words: Words, { paysHundredths }: OutcomeView): string | null =>
  paysHundredths === null ? null : words.times(paysHundredths);
