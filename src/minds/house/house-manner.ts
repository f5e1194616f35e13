// How the house model is spoken to: briefs in its own short hand, and an adapter for each voice that has one.

import type { Manner } from '../llama/llama-mind.ts';
import { officerPrompt, regulatorPrompt } from './overseer-form.ts';
import { slipIn } from './proofreading.ts';
import { traderPrompt } from './trader-form.ts';

/** Lower than for models that instruct: it knows only the show, and slips in names grow with the temperature. */
const TEMPERATURE = 0.7;
/** A line of 160 characters in its small vocabulary, every figure counted. */
const LINE_TOKENS_MAX = 80;

/** Each takes a few hundredths of a second. */
const TRIES = 4;

/** `adapters`: the voices (`alice`, `ruth`, …) that have an adapter of that name. */
export const houseManner = (adapters: readonly string[]): Manner => ({
  decide: traderPrompt,
  review: officerPrompt,
  supervise: regulatorPrompt,
  temperature: TEMPERATURE,
  lineTokensMax: LINE_TOKENS_MAX,
  tries: TRIES,
  slipIn,
  adapterFor: ({ voice }) => (adapters.includes(voice) ? voice : undefined),
});
