// An episode read back from its records, round by round: the material of the recap.
// Nothing here is invented or recomputed; what the records do not say is not in the story.

import type { Prices } from '../show/asset.ts';
import type {
  EpisodeClosed,
  OrderFilled,
  PoolSettled,
  ShowEvent,
  ShowRecord,
  TurnTaken,
} from '../show/event.ts';
import type { Headline } from '../show/headlines.ts';
import type { PerformerId } from '../show/ids.ts';
import type { Position } from '../show/position.ts';

type Held = Readonly<Partial<Record<PerformerId, Position>>>;

export interface StoryRound {
  readonly round: number;
  readonly startedAtMs: number;
  readonly audienceHeadline: Headline | null;
  readonly previous: Prices | null;
  readonly prices: Prices | null;
  /** What was held when the round began. */
  readonly held: Held;
  readonly turns: readonly TurnTaken[];
  /** Profit in cents taken by orders of the round, by trader. */
  readonly realisedCents: Readonly<Partial<Record<PerformerId, number>>>;
  readonly bankrupt: readonly { readonly performer: PerformerId; readonly shortfallCents: number }[];
  /** At the round's close; undefined where the bell cut it short. */
  readonly equityCents: Readonly<Record<PerformerId, number>> | undefined;
}

export interface Story {
  readonly rounds: readonly StoryRound[];
  readonly closed: EpisodeClosed;
  readonly commitment: string;
  readonly settled: PoolSettled | undefined;
}

type Draft = { -readonly [Key in keyof StoryRound]: StoryRound[Key] };

/** Undefined where the records hold no closed episode. */
export function storyOf(records: readonly ShowRecord[]): Story | undefined {
  const events = records.flatMap((record) => record.events);
  const closed = events.find((event) => event.type === 'episodeClosed');
  if (closed === undefined) return undefined;
  const opened = events.find((event) => event.type === 'episodeOpened');
  const settled = events.find((event) => event.type === 'poolSettled');
  return { rounds: roundsOf(records), closed, commitment: opened?.commitment ?? '', settled };
}

function roundsOf(records: readonly ShowRecord[]): readonly StoryRound[] {
  const rounds: Draft[] = [];
  let held: Held = {};
  for (const { events, atMs } of records) {
    for (const event of events) {
      if (event.type === 'roundStarted') rounds.push(emptyRound(event.round, atMs, held));
      const round = rounds.at(-1);
      if (round !== undefined) tell(round, event);
      if (event.type === 'orderFilled') held = withPosition(held, event);
    }
  }
  return rounds;
}

function withPosition(held: Held, { performer, position }: OrderFilled): Held {
  const { [performer]: _before, ...others } = held;
  return position === null ? others : { ...others, [performer]: position };
}

const emptyRound = (round: number, startedAtMs: number, held: Held): Draft => ({
  round,
  startedAtMs,
  audienceHeadline: null,
  previous: null,
  prices: null,
  held,
  turns: [],
  realisedCents: {},
  bankrupt: [],
  equityCents: undefined,
});

function tell(round: Draft, event: ShowEvent): void {
  // What is sold at the closing bell belongs to no turn.
  const over = round.equityCents !== undefined;
  if (event.type === 'headlinePublished' && event.source === 'audience')
    round.audienceHeadline = event.headline;
  if (event.type === 'pricesMoved') {
    round.previous = event.previous;
    round.prices = event.prices;
  }
  if (event.type === 'turnTaken') round.turns = [...round.turns, event];
  if (event.type === 'orderFilled' && !over) {
    const { performer, realisedCents } = event;
    const soFar = round.realisedCents[performer] ?? 0;
    round.realisedCents = { ...round.realisedCents, [performer]: soFar + realisedCents };
  }
  if (event.type === 'wentBankrupt') round.bankrupt = [...round.bankrupt, event];
  if (event.type === 'roundClosed') round.equityCents = event.equityCents;
}

/** Equity in cents at the opening bell: what the closing bell counted, less the profit. */
export const openingEquity = ({ closed }: Pick<Story, 'closed'>): Readonly<Record<PerformerId, number>> =>
  Object.fromEntries(
    (Object.entries(closed.equityCents) as [PerformerId, number][]).map(([id, cents]) => [
      id,
      cents - (closed.profitCents[id] ?? 0),
    ]),
  );
