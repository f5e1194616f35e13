// Takes made by hand: a quiet turn of one performer, and a test says what was asked and what was answered.

import type { Night, TraderTake } from '../../../../bench/behaviour/nights/take.ts';
import type { Brief } from '../../../../src/minds/briefs/brief.ts';
import { performerId } from '../../../../src/show/ids.ts';
import type { Decision } from '../../../../src/show/trading/decision.ts';
import { briefOf } from '../../../minds/understudy/brief-of.ts';

const QUIET: Decision = {
  thought: 'Nothing moves today.',
  trade: 'Hold',
  side: 'long',
  conviction: 1,
  speech: 'I wait.',
  location: 'Coffee Shop',
};

export const takeOf = (
  id: string,
  answer: Partial<Decision> | null,
  brief: Partial<Brief> = {},
): TraderTake => ({
  kind: 'decide',
  brief: briefOf(id, brief),
  answer: answer === null ? null : { ...QUIET, ...answer },
  fault: answer === null ? 'it gave no usable answer' : null,
});

export const heard = (name: string, speech: string): Brief['heard'] => [
  { id: performerId(name.toLowerCase()), name, speech },
];

export const nightOf = (takes: readonly TraderTake[], different: Partial<Night> = {}): Night => ({
  takes,
  arc: 'swing',
  books: [],
  holdingBp: 0,
  ...different,
});
