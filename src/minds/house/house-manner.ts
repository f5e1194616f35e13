// How the house model is spoken to: briefs in its own short hand, and an adapter for each voice that has one.

import type { Manner } from '../llama/manner.ts';
import { roleOf } from './form.ts';
import { inLimits } from './in-limits.ts';
import { officerPrompt, officerSkeleton, regulatorPrompt, regulatorSkeleton } from './overseer-form.ts';
import { traderPrompt, traderSkeleton } from './trader-form.ts';
import { slipIn } from './wording/proofreading.ts';
import { LINE_TOKENS_MAX, wordingFor } from './wording/wording.ts';
import { WornForms } from './wording/worn-forms.ts';

/** A little above that of its training, so that it is as various as its teachers; the sampler cuts off slips. */
const TEMPERATURE = 1.1;
/** Each takes a few hundredths of a second. */
const TRIES = 5;

const inCharacter: typeof traderSkeleton = (brief, fields) => inLimits(traderSkeleton(brief, fields), brief);

/** `adapters`: the voices (`alice`, `ruth`, …) that have an adapter of that name. */
export function houseManner(adapters: readonly string[]): Manner {
  const worn = new WornForms();
  return {
    decide: traderPrompt,
    review: officerPrompt,
    supervise: regulatorPrompt,
    skeletons: { decide: inCharacter, review: officerSkeleton, supervise: regulatorSkeleton },
    temperature: TEMPERATURE,
    lineTokensMax: LINE_TOKENS_MAX,
    tries: TRIES,
    spellingFor: (of) => wordingFor(of, worn),
    slipIn,
    worn,
    adapterFor: (self) => {
      const role = roleOf(self);
      return adapters.includes(role) ? role : undefined;
    },
  };
}
