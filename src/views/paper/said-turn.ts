// What a trader said and thought at one turn of an episode, read back from its records. What was thought is given only
// of a round that is over; of one that is being played, only that it is.

import type { Room } from '../../show/cast/cast.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { ThreadId } from '../../show/plot/thread.ts';
import type { Decision } from '../../show/trading/decision.ts';
import { biggestMoments } from './moments/moments.ts';
import { roundsOf, storyOf } from './story.ts';
import { biggestThreads } from './threads/surprise.ts';
import { turningLine } from './threads/thread-lines.ts';

/** One turn: a performer takes one a round. */
export interface TurnRef {
  readonly episode: number;
  readonly round: number;
  readonly performer: PerformerId;
}

/** What everybody may hear. */
export interface SpokenTurn extends TurnRef {
  /** The number of its event. */
  readonly seq: number;
  readonly speech: string;
}

export interface SaidTurn extends SpokenTurn, Pick<Decision, 'thought' | 'trade' | 'side' | 'conviction'> {
  readonly room: Room;
  /** What it did or said something about. */
  readonly thread?: ThreadId;
  /** When the round was over. */
  readonly equityCents: number;
}

/** Every line of the records, the oldest first. `episode`: the one that the records are of. */
export const spokenTurns = (records: readonly ShowRecord[], episode: number): readonly SpokenTurn[] =>
  roundsOf(records).flatMap(({ round, turns }) =>
    turns.map(({ event: { performer, decision }, seq }) => ({
      ...{ episode, round, performer, seq, speech: decision.speech },
    })),
  );

/** Undefined where the records have no such turn. */
export function saidTurn(
  records: readonly ShowRecord[],
  { episode, round: number, performer }: TurnRef,
): SaidTurn | 'underway' | undefined {
  const round = roundsOf(records).find((each) => each.round === number);
  const told = round?.turns.find(({ event }) => event.performer === performer);
  if (round === undefined || told === undefined) return undefined;
  const closed = records.flatMap(({ events }) => events).find(({ type }) => type === 'episodeClosed');
  const atBell = closed?.type === 'episodeClosed' ? closed.equityCents : undefined;
  // The closing bell may have cut the round short.
  const equityCents = (round.equityCents ?? atBell)?.[performer];
  if (equityCents === undefined) return 'underway';
  const { thought, speech, trade, side, conviction } = told.event.decision;
  const { seq, event } = told;
  return {
    ...{ episode, round: number, performer, seq, speech, thought, trade, side, conviction },
    ...{ room: event.room, equityCents },
    ...(event.deed === undefined ? {} : { thread: event.deed.thread }),
  };
}

/**
 * Of a closed episode: the turn with which its best thread turned, else that of its biggest moment in which a trader
 * spoke; undefined where there was none.
 */
export function momentTurn(records: readonly ShowRecord[], episode: number): SaidTurn | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const line = biggestThreads(story, undefined, 1).map((told) => turningLine(told, new Set()))[0]?.event;
  const round = story.rounds.find(({ turns }) => turns.some(({ event }) => event === line))?.round;
  const moments = [
    ...(line === undefined || round === undefined ? [] : [{ round, performer: line.performer }]),
    ...biggestMoments(story),
  ];
  for (const { round, performer } of moments) {
    const turn = performer === null ? undefined : saidTurn(records, { episode, round, performer });
    if (turn !== undefined && turn !== 'underway') return turn;
  }
  return undefined;
}
