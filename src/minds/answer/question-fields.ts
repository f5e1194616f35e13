// The fields that each question asks for, in the order in which a mind is to fill them: everything that is chosen stands
// before what is thought and said of it. What the rules would refuse is not among the options.

import type { Language } from '../../languages/language.ts';
import { ROOMS } from '../../show/cast/cast.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { VERDICTS } from '../../show/oversight/review.ts';
import { ACTIONS } from '../../show/oversight/supervision.ts';
import { NO_ACT } from '../../show/plot/act.ts';
import { LINE_LENGTH_MAX } from '../../show/speech/line.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Brief } from '../briefs/brief.ts';
import { overstayed } from '../briefs/overstay.ts';
import type { QuestionBrief } from '../briefs/question-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import type { Field } from './field.ts';

type Trade = Decision['trade'];

/** A line's most tokens in a vocabulary of the usual size: the further from English, the more a sentence takes. */
export const LINE_TOKENS_MAX: Readonly<Record<Language, number>> = {
  ...{ en: 48, es: 64, de: 64, fr: 64, pt: 64 },
  ja: 80,
};

const line = (name: string, language: Language): Field => ({
  kind: 'text',
  name,
  maxTokens: LINE_TOKENS_MAX[language],
  maxChars: LINE_LENGTH_MAX,
});

const TRADES: readonly Trade[] = [...ASSETS, 'Hold'];

/** What a trader is asked for. */
const tradeFields = (
  language: Language,
  { trades, acts }: { readonly trades: readonly Trade[]; readonly acts: readonly string[] },
): readonly Field[] => [
  { kind: 'choice', name: 'trade', options: trades },
  { kind: 'choice', name: 'side', options: ['long', 'short'] },
  { kind: 'choice', name: 'conviction', options: ['1', '2', '3'], literal: true },
  { kind: 'choice', name: 'act', options: acts },
  { kind: 'choice', name: 'location', options: ROOMS },
  line('thought', language),
  line('speech', language),
];

export const DECIDE_FIELDS = tradeFields('en', { trades: TRADES, acts: [NO_ACT] });

export const reviewFields = ({ language }: Pick<QuestionBrief, 'language'>): readonly Field[] => [
  { kind: 'choice', name: 'verdict', options: VERDICTS },
  line('thought', language),
  line('reason', language),
];

/** A bankrupt only comments, and nobody sits on one thing for the whole evening. */
export const decideFields = (
  brief: Pick<Brief, 'bankrupt' | 'afterHours' | 'halted' | 'holding' | 'language' | 'plot'>,
): readonly Field[] =>
  tradeFields(brief.language, {
    trades: tradesOf(brief),
    acts: [NO_ACT, ...brief.plot.acts.map(({ says }) => says)],
  });

function tradesOf(brief: Parameters<typeof decideFields>[0]): readonly Trade[] {
  if (brief.bankrupt) return ['Hold'];
  const left = overstayed(brief);
  return left === null ? TRADES : ASSETS.filter((asset) => asset !== left.asset && asset !== brief.halted);
}

/** Without what the rules would refuse: a halt of what is halted or has been, a fine where nobody can be fined. */
export const superviseFields = ({
  suspects,
  mayBeHalted,
  language,
}: Pick<SuperviseBrief, 'suspects' | 'mayBeHalted' | 'language'>): readonly Field[] => [
  {
    kind: 'choice',
    name: 'action',
    options: ACTIONS.filter((action) => {
      if (action === 'halt') return mayBeHalted.length > 0;
      return action !== 'fine' || suspects.some(({ mayBeFined }) => mayBeFined);
    }),
  },
  {
    kind: 'choice',
    name: 'whom',
    options: suspects.map(({ id }) => id),
    fits: (whom, { action }) =>
      action !== 'fine' || suspects.some(({ id, mayBeFined }) => id === whom && mayBeFined),
  },
  { kind: 'choice', name: 'asset', options: mayBeHalted.length > 0 ? mayBeHalted : ASSETS },
  { kind: 'choice', name: 'finePercent', options: ['1', '2'], literal: true },
  { kind: 'choice', name: 'location', options: ROOMS },
  line('thought', language),
  line('speech', language),
];
