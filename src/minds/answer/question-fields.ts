// The fields that each question asks for, in the order in which a mind is to think: thought before deed, deed before
// words. What the rules would refuse is not among the options.

import { ROOMS } from '../../show/cast/cast.ts';
import { LINE_LENGTH_MAX } from '../../show/cast/line.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { VERDICTS } from '../../show/oversight/review.ts';
import { ACTIONS } from '../../show/oversight/supervision.ts';
import type { Brief } from '../briefs/brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import type { Field } from './field.ts';

/** A line's most tokens in a vocabulary of the usual size. */
export const LINE_TOKENS_MAX = 48;

const line = (name: string): Field => ({
  kind: 'text',
  name,
  maxTokens: LINE_TOKENS_MAX,
  maxChars: LINE_LENGTH_MAX,
});

export const DECIDE_FIELDS: readonly Field[] = [
  line('thought'),
  { kind: 'choice', name: 'trade', options: [...ASSETS, 'Hold'] },
  { kind: 'choice', name: 'side', options: ['long', 'short'] },
  { kind: 'choice', name: 'conviction', options: ['1', '2', '3'], literal: true },
  line('speech'),
  { kind: 'choice', name: 'location', options: ROOMS },
];

export const REVIEW_FIELDS: readonly Field[] = [
  line('thought'),
  { kind: 'choice', name: 'verdict', options: VERDICTS },
  line('reason'),
];

/** The trades of who may trade; a bankrupt only comments. */
export const decideFields = ({ bankrupt }: Pick<Brief, 'bankrupt'>): readonly Field[] =>
  bankrupt
    ? DECIDE_FIELDS.map((field) =>
        field.name === 'trade' ? { ...field, kind: 'choice', options: ['Hold'] } : field,
      )
    : DECIDE_FIELDS;

/** Without what the rules would refuse: a halt of what is halted or has been, a fine where nobody can be fined. */
export const superviseFields = ({
  suspects,
  mayBeHalted,
}: Pick<SuperviseBrief, 'suspects' | 'mayBeHalted'>): readonly Field[] => [
  line('thought'),
  {
    kind: 'choice',
    name: 'action',
    options: ACTIONS.filter((action) => {
      if (action === 'halt') return mayBeHalted.length > 0;
      return action !== 'fine' || suspects.some(({ mayBeFined }) => mayBeFined);
    }),
  },
  { kind: 'choice', name: 'whom', options: suspects.map(({ id }) => id) },
  { kind: 'choice', name: 'asset', options: mayBeHalted.length > 0 ? mayBeHalted : ASSETS },
  { kind: 'choice', name: 'finePercent', options: ['1', '2'], literal: true },
  line('speech'),
  { kind: 'choice', name: 'location', options: ROOMS },
];
