// Moments that one reads off the money: swings, big sales, bankruptcies, changes at the top,
// and what the audience's headline did to the prices.

import type { PerformerId } from '../../../show/ids.ts';
import type { Asset } from '../../../show/market/asset.ts';
import { ASSETS } from '../../../show/market/asset.ts';
import { changeBp, ownEffectBp } from '../../../show/market/market.ts';
import { ranked } from '../../cards/ranking.ts';
import type { Story, StoryRound } from '../story.ts';
import { openingEquity, toldOf } from '../story.ts';
import type { Moment, Ride } from './moment.ts';

/** More than any swing. */
const BANKRUPTCY_SURPRISE = 1_000_000;
/** A sale surprises no more than losing everything. */
const SALE_SURPRISE_MAX = 10_000;
/** Whoever sells at last has been rich, or poor, for some rounds already. */
const SALE_WEIGHT_PERCENT = 60;
/** A change at the top is worth this at the first bell, and as much more at the last as the whole prize. */
const REVERSAL_SURPRISE = 700;
const REVERSAL_LATE_SURPRISE = 3_500;
/** The members' own doing interests members more than the weather. */
const AUDIENCE_WEIGHT = 3;

type Equities = Readonly<Record<PerformerId, number>>;

export function moneyMoments(story: Story): readonly Moment[] {
  const opening = openingEquity(story);
  return story.rounds.flatMap((round, index) => {
    const before = story.rounds[index - 1]?.equityCents ?? opening;
    return [
      ...swings(round, before),
      ...bankruptcies(round),
      ...sales(round, opening),
      ...strikes(round),
      ...reversals(round, { before, opening, rounds: story.rounds.length }),
    ];
  });
}

const entriesOf = <Value>(record: Readonly<Partial<Record<PerformerId, Value>>>): [PerformerId, Value][] =>
  Object.entries(record) as [PerformerId, Value][];

/** The event that shows what a round did to prices, or to the board. */
const seqOf = ({ told }: StoryRound, type: 'pricesMoved' | 'roundClosed'): number =>
  toldOf(told, type)[0]?.seq ?? told[0]?.seq ?? 0;

const assetBpOf = ({ previous, prices }: StoryRound, asset: Asset): number =>
  previous === null || prices === null ? 0 : changeBp(previous[asset], prices[asset]);

function swings(round: StoryRound, before: Equities): readonly Moment[] {
  return entriesOf(round.equityCents ?? {}).flatMap(([performer, cents]) => {
    const from = before[performer] ?? 0;
    if (from <= 0 || cents === from) return [];
    const changed = changeBp(from, cents);
    return [
      {
        kind: 'swing' as const,
        round: round.round,
        seq: seqOf(round, 'pricesMoved'),
        performer,
        surprise: Math.abs(changed),
        changeCents: cents - from,
        changeBp: changed,
        ride: rideOf(round, performer, changed),
      },
    ];
  });
}

/** What was held, where its price moved the way that the money did. */
function rideOf(round: StoryRound, performer: PerformerId, changedBp: number): Ride | undefined {
  const held = round.held[performer];
  if (held === undefined) return undefined;
  const { asset, side } = held;
  const assetBp = assetBpOf(round, asset);
  const earned = side === 'long' ? assetBp : -assetBp;
  return earned > 0 === changedBp > 0 && assetBp !== 0 ? { asset, side, assetBp } : undefined;
}

const bankruptcies = ({ round, told }: StoryRound): readonly Moment[] =>
  toldOf(told, 'wentBankrupt').map(({ event: { performer, shortfallCents }, seq }) => ({
    ...{ kind: 'bankruptcy', round, seq, performer, surprise: BANKRUPTCY_SURPRISE, shortfallCents },
  }));

function sales({ round, told, turns, realisedCents }: StoryRound, opening: Equities): readonly Moment[] {
  return entriesOf(realisedCents)
    .filter(([, cents]) => cents !== 0)
    .map(([performer, cents]) => {
      const bp = Math.round((Math.abs(cents) * 10_000) / Math.max(1, opening[performer] ?? 1));
      const surprise = Math.round((Math.min(bp, SALE_SURPRISE_MAX) * SALE_WEIGHT_PERCENT) / 100);
      const order = toldOf(told, 'orderFilled').find(({ event }) => event.performer === performer);
      // An order is not posted; the words with which it was given are.
      const turn = turns.find(({ event }) => event.performer === performer);
      const seq = turn?.seq ?? order?.seq ?? 0;
      return { kind: 'realised', round, seq, performer, cents, surprise };
    });
}

function strikes(round: StoryRound): readonly Moment[] {
  const struck = round.headlines.find(({ event }) => event.source === 'audience');
  if (struck === undefined) return [];
  const { headline } = struck.event;
  const { previous, prices } = round;
  if (previous === null || prices === null) return [];
  const moves = ASSETS.flatMap((asset) => {
    const assetBp = ownEffectBp(headline.effects, { previous, prices }, asset) ?? 0;
    return assetBp === 0 ? [] : [{ asset, assetBp }];
  });
  const [largest] = moves.sort((one, other) => Math.abs(other.assetBp) - Math.abs(one.assetBp));
  if (largest === undefined) return [];
  const surprise = Math.abs(largest.assetBp) * AUDIENCE_WEIGHT;
  const { seq } = struck;
  return [{ kind: 'audience', round: round.round, seq, performer: null, surprise, headline, ...largest }];
}

function reversals(
  round: StoryRound,
  {
    before,
    opening,
    rounds,
  }: { readonly before: Equities; readonly opening: Equities; readonly rounds: number },
): readonly Moment[] {
  const now = round.equityCents ?? {};
  const leader = leaderOf(now, opening);
  const dethroned = leaderOf(before, opening);
  if (leader === undefined || dethroned === undefined || leader === dethroned) return [];
  const late = round.round / Math.max(1, rounds);
  return [
    {
      kind: 'reversal',
      round: round.round,
      seq: seqOf(round, 'roundClosed'),
      performer: leader,
      // The last bell's change is what they will talk about; the third one's is noise.
      surprise: REVERSAL_SURPRISE + Math.round(REVERSAL_LATE_SURPRISE * late * late),
      dethroned,
      profitCents: (now[leader] ?? 0) - (opening[leader] ?? now[leader] ?? 0),
      roundsLeft: Math.max(0, rounds - round.round),
    },
  ];
}

/** The one with the best day; undefined where two share it. */
function leaderOf(equities: Equities, opening: Equities): PerformerId | undefined {
  const [first, second] = ranked(
    entriesOf(equities).map(([id, equityCents]) => ({
      ...{ id, equityCents, profitCents: equityCents - (opening[id] ?? equityCents) },
    })),
  );
  return second?.rank === 1 ? undefined : first?.id;
}
