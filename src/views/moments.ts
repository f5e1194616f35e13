// The moments of an episode, each with a measure of its surprise: swings, bankruptcies, big sales,
// what the audience's headline did, and changes at the top.

import type { Asset } from '../show/asset.ts';
import { ASSETS } from '../show/asset.ts';
import type { Headline } from '../show/headlines.ts';
import type { PerformerId } from '../show/ids.ts';
import { changeBp } from '../show/market.ts';
import type { Position } from '../show/position.ts';
import type { Story, StoryRound } from './story.ts';
import { openingEquity } from './story.ts';

interface Scene {
  readonly round: number;
  /** Roughly basis points of a trader's equity. */
  readonly surprise: number;
  /** Whom it happened to; null: to the market. */
  readonly performer: PerformerId | null;
}

export type Moment = Scene &
  (
    | {
        readonly kind: 'swing';
        readonly changeCents: number;
        readonly changeBp: number;
        readonly held: Position | undefined;
        readonly assetBp: number;
      }
    | { readonly kind: 'bankruptcy'; readonly shortfallCents: number }
    | { readonly kind: 'realised'; readonly cents: number }
    | {
        readonly kind: 'audience';
        readonly headline: Headline;
        readonly asset: Asset;
        readonly assetBp: number;
      }
    | { readonly kind: 'reversal'; readonly dethroned: PerformerId }
  );

/** More than any swing. */
const BANKRUPTCY_SURPRISE = 1_000_000;
/** A sale surprises no more than losing everything. */
const SALE_SURPRISE_MAX = 10_000;
/** A change at the top is worth this at the first bell, and as much again at the last. */
const REVERSAL_SURPRISE = 900;
/** The members' own doing interests members more than the weather. */
const AUDIENCE_WEIGHT = 2;

type Equities = Readonly<Record<PerformerId, number>>;

/** The most surprising moments, told in the order in which they happened; at most one a kind while others are left. */
export function biggestMoments(story: Story, count = 3): readonly Moment[] {
  const ranked = [...allMoments(story)].sort((one, other) => other.surprise - one.surprise);
  const chosen: Moment[] = [];
  const fits = (moment: Moment): boolean =>
    !chosen.some(
      (other) => other === moment || (other.round === moment.round && other.performer === moment.performer),
    );
  for (const moment of ranked) {
    if (chosen.length < count && fits(moment) && !chosen.some(({ kind }) => kind === moment.kind)) {
      chosen.push(moment);
    }
  }
  for (const moment of ranked) if (chosen.length < count && fits(moment)) chosen.push(moment);
  return chosen.sort((one, other) => one.round - other.round);
}

function allMoments(story: Story): readonly Moment[] {
  const opening = openingEquity(story);
  return story.rounds.flatMap((round, index) => {
    const before = story.rounds[index - 1]?.equityCents ?? opening;
    return [
      ...swings(round, before),
      ...bankruptcies(round),
      ...sales(round, opening),
      ...audience(round),
      ...reversals(round, before, story.rounds.length),
    ];
  });
}

const entriesOf = <Value>(record: Readonly<Partial<Record<PerformerId, Value>>>): [PerformerId, Value][] =>
  Object.entries(record) as [PerformerId, Value][];

const assetBpOf = ({ previous, prices }: StoryRound, asset: Asset): number =>
  previous === null || prices === null ? 0 : changeBp(previous[asset], prices[asset]);

function swings(round: StoryRound, before: Equities): readonly Moment[] {
  return entriesOf(round.equityCents ?? {}).flatMap(([performer, cents]) => {
    const from = before[performer] ?? 0;
    if (from <= 0 || cents === from) return [];
    const held = round.held[performer];
    const swing = changeBp(from, cents);
    return [
      {
        kind: 'swing' as const,
        round: round.round,
        performer,
        surprise: Math.abs(swing),
        changeCents: cents - from,
        changeBp: swing,
        held,
        assetBp: held === undefined ? 0 : assetBpOf(round, held.asset),
      },
    ];
  });
}

const bankruptcies = ({ round, bankrupt }: StoryRound): readonly Moment[] =>
  bankrupt.map(({ performer, shortfallCents }) => ({
    kind: 'bankruptcy',
    round,
    performer,
    surprise: BANKRUPTCY_SURPRISE,
    shortfallCents,
  }));

function sales({ round, realisedCents }: StoryRound, opening: Equities): readonly Moment[] {
  return entriesOf(realisedCents)
    .filter(([, cents]) => cents !== 0)
    .map(([performer, cents]) => {
      const surprise = Math.round((Math.abs(cents) * 10_000) / Math.max(1, opening[performer] ?? 1));
      return { kind: 'realised', round, performer, cents, surprise: Math.min(surprise, SALE_SURPRISE_MAX) };
    });
}

function audience(round: StoryRound): readonly Moment[] {
  const headline = round.audienceHeadline;
  if (headline === null || round.prices === null) return [];
  const moves = ASSETS.filter((asset) => headline.effects[asset] !== undefined).map((asset) => ({
    asset,
    assetBp: assetBpOf(round, asset),
  }));
  const [largest] = moves.sort((one, other) => Math.abs(other.assetBp) - Math.abs(one.assetBp));
  if (largest === undefined) return [];
  const surprise = Math.abs(largest.assetBp) * AUDIENCE_WEIGHT;
  return [{ kind: 'audience', round: round.round, performer: null, surprise, headline, ...largest }];
}

function reversals(round: StoryRound, before: Equities, rounds: number): readonly Moment[] {
  const leader = leaderOf(round.equityCents ?? {});
  const dethroned = leaderOf(before);
  if (leader === undefined || dethroned === undefined || leader === dethroned) return [];
  const surprise = REVERSAL_SURPRISE + Math.round((REVERSAL_SURPRISE * round.round) / Math.max(1, rounds));
  return [{ kind: 'reversal', round: round.round, performer: leader, surprise, dethroned }];
}

/** The one at the top; undefined where two share it. */
function leaderOf(equities: Equities): PerformerId | undefined {
  const [first, second] = entriesOf(equities).sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
