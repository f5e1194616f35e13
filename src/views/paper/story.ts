// An episode read back from its records, round by round: the material of the recap and of `/rewind`.
// Nothing here is invented or recomputed; what the records do not say is not in the story.

import type { EpisodeClosed } from '../../show/events/episode.ts';
import type { EventOf, EventType, ShowEvent, ShowRecord } from '../../show/events/event.ts';
import type { OrderFilled, TurnTaken } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Prices } from '../../show/market/asset.ts';
import type { Headline } from '../../show/market/headlines.ts';
import type { Position } from '../../show/trading/position.ts';

type Held = Readonly<Partial<Record<PerformerId, Position>>>;

/** An event with its number in the journal, which is how its message is found again. */
export interface Told<Event extends ShowEvent = ShowEvent> {
  readonly event: Event;
  readonly seq: number;
}

export interface StoryRound {
  readonly round: number;
  readonly startedAtMs: number;
  /** Everything that happened from its start to the start of the next. */
  readonly told: readonly Told[];
  readonly headlines: readonly Told<EventOf<'headlinePublished'>>[];
  readonly audienceHeadline: Headline | null;
  readonly previous: Prices | null;
  readonly prices: Prices | null;
  /** What was held when the round began. */
  readonly held: Held;
  readonly turns: readonly Told<TurnTaken>[];
  /** Profit in cents taken by orders of the round, by trader. */
  readonly realisedCents: Readonly<Partial<Record<PerformerId, number>>>;
  /** At the round's close; undefined where the bell cut it short, or while it is under way. */
  readonly equityCents: Readonly<Record<PerformerId, number>> | undefined;
}

export interface Story {
  readonly rounds: readonly StoryRound[];
  readonly closed: EpisodeClosed;
  readonly commitment: string;
  readonly told: readonly Told[];
}

type Draft = { -readonly [Key in keyof StoryRound]: StoryRound[Key] } & { told: Told[] };

/** Undefined where the records hold no closed episode. */
export function storyOf(records: readonly ShowRecord[]): Story | undefined {
  const told = records.flatMap(toldIn);
  const closed = told.map(({ event }) => event).find((event) => event.type === 'episodeClosed');
  if (closed === undefined) return undefined;
  const opened = told.map(({ event }) => event).find((event) => event.type === 'episodeOpened');
  return { rounds: roundsOf(records), closed, commitment: opened?.commitment ?? '', told };
}

/** The rounds that the records hold, of an episode that may still be open. */
export function roundsOf(records: readonly ShowRecord[]): readonly StoryRound[] {
  const rounds: Draft[] = [];
  let held: Held = {};
  for (const record of records) {
    for (const each of toldIn(record)) {
      const { event } = each;
      if (event.type === 'roundStarted') rounds.push(emptyRound(event.round, record.atMs, held));
      const round = rounds.at(-1);
      if (round !== undefined) tell(round, each);
      if (event.type === 'orderFilled') held = withPosition(held, event);
    }
  }
  return rounds;
}

const toldIn = ({ firstSeq, events }: ShowRecord): readonly Told[] =>
  events.map((event, index) => ({ event, seq: firstSeq + index }));

/** Those of one type, with their numbers. */
export const toldOf = <Type extends EventType>(
  told: readonly Told[],
  type: Type,
): readonly Told<EventOf<Type>>[] =>
  told.filter((each): each is Told<EventOf<Type>> => each.event.type === type);

function withPosition(held: Held, { performer, position }: OrderFilled): Held {
  const { [performer]: _before, ...others } = held;
  return position === null ? others : { ...others, [performer]: position };
}

const emptyRound = (round: number, startedAtMs: number, held: Held): Draft => ({
  round,
  startedAtMs,
  told: [],
  headlines: [],
  audienceHeadline: null,
  previous: null,
  prices: null,
  held,
  turns: [],
  realisedCents: {},
  equityCents: undefined,
});

function tell(round: Draft, each: Told): void {
  const { event, seq } = each;
  // What is sold at the closing bell belongs to no turn.
  const over = round.equityCents !== undefined;
  round.told.push(each);
  if (event.type === 'headlinePublished') {
    round.headlines = [...round.headlines, { event, seq }];
    if (event.source === 'audience') round.audienceHeadline = event.headline;
  }
  if (event.type === 'pricesMoved') {
    round.previous = event.previous;
    round.prices = event.prices;
  }
  if (event.type === 'turnTaken') round.turns = [...round.turns, { event, seq }];
  if (event.type === 'orderFilled' && !over) {
    const { performer, realisedCents } = event;
    const soFar = round.realisedCents[performer] ?? 0;
    round.realisedCents = { ...round.realisedCents, [performer]: soFar + realisedCents };
  }
  if (event.type === 'roundClosed') round.equityCents = event.equityCents;
}

/** What the bank lent for a comeback up to the end of a round, or in the whole episode: that is no profit. */
export function lentUntil(
  rounds: readonly StoryRound[],
  last = Number.POSITIVE_INFINITY,
): Readonly<Record<PerformerId, number>> {
  const lent: Record<PerformerId, number> = {};
  const told = rounds.flatMap((round) => (round.round <= last ? round.told : []));
  for (const { event } of toldOf(told, 'traderReturned'))
    lent[event.performer] = (lent[event.performer] ?? 0) + event.loanCents;
  return lent;
}

/** What the day counts from in cents: the equity at the opening bell, and what was lent since. */
export const openingEquity = ({ closed }: Pick<Story, 'closed'>): Readonly<Record<PerformerId, number>> =>
  Object.fromEntries(
    (Object.entries(closed.equityCents) as [PerformerId, number][]).map(([id, cents]) => [
      id,
      cents - (closed.profitCents[id] ?? 0),
    ]),
  );
