// A beat of the recap as text for a language model: the facts, and the one sentence that is asked for.

import type { Retelling } from '../../views/paper/retelling.ts';
import { RETOLD_LENGTH_MAX } from '../../views/paper/retelling.ts';
import type { Field, Prompt } from '../answer/field.ts';
import { asLine } from '../briefs/quotation.ts';
import type { Guarded } from '../guard/guarded.ts';
import { LANGUAGE_NAMES } from './language-line.ts';

const SHARED = [
  'You write the morning paper of a comedy reality show on a trading floor.',
  'You are given one fact. Tell it again in one short, dry, funny sentence.',
  'Copy every number and name exactly as it is written; add none; leave a number out rather than change it.',
  'Answer as JSON: told.',
].join('\n');

export const RETELL_FIELDS: readonly Field[] = [
  { kind: 'text', name: 'told', maxTokens: 72, maxChars: RETOLD_LENGTH_MAX },
];

export const retellPrompt = ({ facts, language }: Retelling): Prompt => ({
  shared: `${SHARED}\n`,
  persona: `\nWrite in ${LANGUAGE_NAMES[language]}.\n`,
  fresh: `\nThe fact: ${asLine(facts)}\n`,
});

/** What a model's answer holds; the check against the facts is the paper's own. */
export function toldIn(value: unknown): Guarded<string> {
  const told = typeof value === 'object' && value !== null && 'told' in value ? value.told : undefined;
  if (typeof told !== 'string' || told.trim() === '') return { ok: false, fault: 'told is no sentence' };
  return { ok: true, answer: told };
}
