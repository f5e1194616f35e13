// One round of four traders as all ways are asked it: 400 tokens that all share, 100 of the persona, 100 that are
// new, and an answer of about 80 tokens. Every word is one token of the measured models.

import type { Field, Prompt } from '../../src/minds/answer/field.ts';
import { WORDS } from './speed-shape.ts';

export const TRADERS = 4;
export const CONTEXT_TOKENS = 1024;
export const TEMPERATURE = 0.9;

const TRADES = ['Tech', 'Crypto', 'Bonds', 'Hold'] as const;
const ROOMS = ['Startup Offices', 'VC Office', 'Coffee Shop', 'News Room'] as const;
const LINE_TOKENS = 28;
/** A blank and five letters each, but for the first blank, which is cut off. */
const LINE_CHARS = LINE_TOKENS * 6;

const line = (name: string): Field => ({
  kind: 'text',
  name,
  maxTokens: LINE_TOKENS,
  maxChars: LINE_CHARS,
});

export const FIELDS: readonly Field[] = [
  line('thought'),
  { kind: 'choice', name: 'trade', options: TRADES },
  line('speech'),
  { kind: 'choice', name: 'location', options: ROOMS },
];

/** The same as a schema, for a grammar. */
export const SCHEMA = {
  type: 'object',
  properties: {
    thought: { type: 'string', maxLength: LINE_CHARS },
    trade: { enum: TRADES },
    speech: { type: 'string', maxLength: LINE_CHARS },
    location: { enum: ROOMS },
  },
} as const;

export function promptOf(trader: number, round: number): Prompt {
  return {
    shared: words(400, 1),
    persona: words(100, 100 * (trader + 1)),
    fresh: words(100, 31 * (round + 1) + trader),
  };
}

function words(count: number, from: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(from + index * 7) % WORDS.length]).join('');
}
