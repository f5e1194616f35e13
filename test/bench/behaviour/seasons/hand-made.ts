// A season made by hand: who says what in which episode, and in which thread.

import type { SeasonPlayed } from '../../../../bench/behaviour/seasons/season.ts';
import type { Evening, Line } from '../../../../bench/plot/evening.ts';
import { performerId } from '../../../../src/show/ids.ts';
import type { Ending } from '../../../../src/show/plot/thread.ts';
import { CAST } from '../../../minds/understudy/ensemble.ts';

export const line = (performer: string, speech: string, over: Partial<Line> = {}): Line => ({
  ...{ round: 1, performer: performerId(performer), room: 'Coffee Shop', speech },
  ...{ thought: `A thought on ${speech}`, thread: null, does: null },
  ...over,
});

export const evening = (lines: readonly Line[], endings: readonly Ending[] = []): Evening => ({
  ...{ lines, begun: [], endings, owed: { given: 0, of: 0 }, headlines: [], bankrupt: [], winners: [] },
  ...{ champion: null, satStill: false, overrides: 0, rounds: 1 },
});

export const seasonOf = (evenings: readonly Evening[]): SeasonPlayed => ({ cast: CAST, evenings });
