// Facts made by hand: an answer by some mind, a thread's move, a bell.

import type { EpisodeClosed } from '../../src/show/events/episode.ts';
import type { ThreadMoved, ThreadOpened } from '../../src/show/events/plot.ts';
import type { TurnTaken } from '../../src/show/events/trading.ts';
import { performerId, questionId } from '../../src/show/ids.ts';
import type { PlayedBy } from '../../src/show/rounds/played-by.ts';

export const turn = (who: string, mind: string, how: Partial<PlayedBy> = {}): TurnTaken => ({
  type: 'turnTaken',
  question: questionId(`q-${who}`),
  performer: performerId(who),
  room: 'Coffee Shop',
  decision: {
    ...{ thought: 'So.', trade: 'Hold', side: 'long', conviction: 1 },
    ...{ speech: 'I wait.', location: 'Coffee Shop' },
  },
  playedBy: { mind, understudyBecause: null, ...how },
});

export const begun = (
  id: string,
  by: string,
  other: string,
  stage: 'offered' | 'running' = 'offered',
): ThreadOpened => ({
  type: 'threadOpened',
  thread: {
    ...{ id, kind: 'pact', by: performerId(by), with: performerId(other), matter: 'the kettle' },
    ...{ terms: { asset: 'Tech', side: 'long', untilRound: 9 }, stage, awaits: null, episode: 1 },
    ...{ openedInRound: 1, agreedInRound: null, movedInRound: 1, knownTo: [], story: [] },
  },
});

export const moved = (id: string, by: string | null, over: Partial<ThreadMoved> = {}): ThreadMoved => ({
  type: 'threadMoved',
  ...{ thread: id, verb: 'take', by: by === null ? null : performerId(by), round: 2 },
  ...{ stage: 'running', awaits: null, agreedInRound: null, ended: null, endedBy: null },
  ...{ terms: { asset: 'Tech', side: 'long', untilRound: 9 }, owes: [], witnesses: [], wears: null },
  postings: [],
  ...over,
});

export const bell = (
  episode: number,
  equityCents: Readonly<Record<string, number>>,
  over: Partial<EpisodeClosed> = {},
): EpisodeClosed => ({
  type: 'episodeClosed',
  ...{ episode, seed: 'x', winners: [], equityCents, profitCents: {}, nextOpensAtMs: null },
  ...over,
});
