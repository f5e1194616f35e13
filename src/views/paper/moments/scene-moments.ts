// Moments that the rules staged: betrayals of allies, speeches that denied their trade, halts, margin calls,
// orders that the circuit breaker overruled.

import type { PairKey } from '../../../show/cast/relation.ts';
import { MOVES, STRONG } from '../../../show/cast/relation.ts';
import type { TurnTaken } from '../../../show/events/trading.ts';
import type { PerformerId } from '../../../show/ids.ts';
import type { Story, StoryRound, Told } from '../story.ts';
import { toldOf } from '../story.ts';
import type { Moment } from './moment.ts';

/** A speech that denies a trade of conviction 1; 2 and 3 surprise twice and three times as much. */
const LIE_SURPRISE = 450;
const BETRAYAL_SURPRISE = 900;
/** For every point that the two had agreed on before. */
const ALLY_POINT_SURPRISE = 160;
/** For every percent that the market has fallen. */
const HALT_PERCENT_SURPRISE = 400;
const MARGIN_CALL_SURPRISE = 2_200;
const SOLD_OUT_SURPRISE = 3_200;
/** An order cut to nothing; a cut to the half surprises half as much. */
const OVERRULED_SURPRISE = 2_000;

export const sceneMoments = ({ rounds }: Story): readonly Moment[] =>
  rounds.flatMap((round) => [
    ...betrayals(round),
    ...lies(round),
    ...halts(round),
    ...marginCalls(round),
    ...overrulings(round),
  ]);

function betrayals(round: StoryRound): readonly Moment[] {
  return toldOf(round.told, 'relationsMoved').flatMap(({ event, seq }) =>
    event.moves.flatMap((move): readonly Moment[] => {
      const pointsBefore = move.score - MOVES.betAgainst;
      const turn = turnBefore(round, move.by, seq);
      if (move.reason !== 'betAgainst' || pointsBefore < STRONG || turn === undefined) return [];
      return [
        {
          kind: 'betrayal',
          round: round.round,
          seq: turn.seq,
          performer: move.by,
          surprise: BETRAYAL_SURPRISE + ALLY_POINT_SURPRISE * pointsBefore,
          victim: otherOf(move.pair, move.by),
          decision: turn.event.decision,
        },
      ];
    }),
  );
}

/** The turn that brought an event about: the performer's last one before it. */
export const turnBefore = (
  { turns }: Pick<StoryRound, 'turns'>,
  performer: PerformerId,
  seq: number,
): Told<TurnTaken> | undefined =>
  turns.findLast((turn) => turn.event.performer === performer && turn.seq < seq);

const otherOf = (pair: PairKey, one: PerformerId): PerformerId => {
  const [first, second] = pair.split('|') as [PerformerId, PerformerId];
  return first === one ? second : first;
};

const lies = (round: StoryRound): readonly Moment[] =>
  toldOf(round.told, 'spokeTwoFaced').flatMap(({ event, seq }): readonly Moment[] => {
    const { performer, asset, degree } = event;
    const turn = turnBefore(round, performer, seq);
    if (turn === undefined) return [];
    const { decision } = turn.event;
    const scene = { round: round.round, seq: turn.seq, surprise: LIE_SURPRISE * degree };
    return [{ kind: 'lie', ...scene, performer, asset, decision }];
  });

const halts = ({ round, told }: StoryRound): readonly Moment[] =>
  toldOf(told, 'tradingHalted').map(({ event: { level, indexBp }, seq }) => {
    const scene = { round, seq, performer: null, surprise: level * HALT_PERCENT_SURPRISE };
    return { kind: 'halt', ...scene, level, indexBp };
  });

const marginCalls = ({ round, told }: StoryRound): readonly Moment[] => [
  ...toldOf(told, 'marginCalled').map(({ event, seq }) => {
    const { performer, equityCents, exposureCents } = event;
    const scene = { round, seq, performer, surprise: MARGIN_CALL_SURPRISE };
    return { kind: 'margin', ...scene, equityCents, exposureCents, outcome: 'called' } as const;
  }),
  ...toldOf(told, 'liquidated').map(({ event, seq }) => {
    const { performer, equityCents, exposureCents } = event;
    const scene = { round, seq, performer, surprise: SOLD_OUT_SURPRISE };
    return { kind: 'margin', ...scene, equityCents, exposureCents, outcome: 'soldOut' } as const;
  }),
];

const overrulings = ({ round, told }: StoryRound): readonly Moment[] =>
  toldOf(told, 'overruled').map(({ event, seq }) => {
    const { who, askedCents, allowedCents } = event;
    const cut = Math.max(0, askedCents - allowedCents);
    return {
      ...{ kind: 'overruled', round, seq, performer: who === 'desk' ? null : who, event },
      surprise: Math.round((OVERRULED_SURPRISE * cut) / Math.max(1, askedCents)),
    };
  });
