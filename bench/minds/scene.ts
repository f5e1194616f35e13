// Rounds of four traders as all ways are asked them: 400 tokens that all share, 100 of the persona, 100 that are new, and
// an answer of about 80 tokens in the fields of a real one. Every word is one token of the measured models.
//
// How much of the new part was told before is not made up: understudies play an episode of the real cast (`toldAnew`), and
// as large a share of the scene's lines as in their briefs stays as it was in the round before.

import { loadAssets } from '../../src/assets.ts';
import { runHeadless } from '../../src/headless/run.ts';
import { withDeed } from '../../src/minds/answer/deed.ts';
import type { Field, Prompt, SkeletonPart } from '../../src/minds/answer/field.ts';
import type { Brief } from '../../src/minds/briefs/brief.ts';
import { Conversations } from '../../src/minds/llama/conversations.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { always, freshText } from '../../src/minds/prompts/fresh.ts';
import { promptFor, toldByDeciding } from '../../src/minds/prompts/prompt.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { ROOMS } from '../../src/show/cast/cast.ts';
import { WORDS } from './speed-shape.ts';

export const TRADERS = 4;
/** What the program gives each performer. */
export const CONTEXT_TOKENS = 2048;
export const TEMPERATURE = 0.9;
export const SHARED_TOKENS = 400;

const TRADES = ['Tech', 'Crypto', 'Bonds', 'Hold'] as const;
const SIDES = ['long', 'short'] as const;
const ACTS = ['none', 'offer Mike a bet'] as const;
/** Both lines and the JSON around them are about 80 tokens. */
const LINE_TOKENS = 20;
/** A blank and five letters each, but for the first blank, which is cut off. */
const LINE_CHARS = LINE_TOKENS * 6;
/** "You went long Bonds at $98.74 with half of your limit." */
const DEED_TOKENS = 16;
/** Of the new part, ten tokens each. */
const LINES = 10;

const line = (name: string): Field => ({
  kind: 'text',
  name,
  maxTokens: LINE_TOKENS,
  maxChars: LINE_CHARS,
});

export const FIELDS: readonly Field[] = [
  { kind: 'choice', name: 'trade', options: TRADES },
  { kind: 'choice', name: 'side', options: SIDES },
  { kind: 'choice', name: 'conviction', options: ['1', '2', '3'], literal: true },
  { kind: 'choice', name: 'act', options: ACTS },
  { kind: 'choice', name: 'location', options: ROOMS },
  line('thought'),
  line('speech'),
];

/** With what only ours tells: the deed, in words, before the words to it. */
export const SKELETON: readonly SkeletonPart[] = withDeed(FIELDS, {
  tell: ({ trade = '' }) => words(DEED_TOKENS, trade.length),
  maxTokens: DEED_TOKENS,
});

/** The fields as a schema, for a grammar. */
export const SCHEMA = {
  type: 'object',
  properties: {
    trade: { enum: TRADES },
    side: { enum: SIDES },
    conviction: { enum: [1, 2, 3] },
    act: { enum: ACTS },
    location: { enum: ROOMS },
    thought: { type: 'string', maxLength: LINE_CHARS },
    speech: { type: 'string', maxLength: LINE_CHARS },
  },
} as const;

/** `anew`: which share of the new part was not told in the round before. */
export function promptOf(trader: number, round: number, anew: number): Prompt {
  const changing = Math.round(LINES * anew);
  const lines = Array.from({ length: LINES }, (_, index) => {
    const isNew = index < changing;
    return always(words(LINES - 1, 311 * index + 17 * trader + (isNew ? 31 * (round + 1) : 0)));
  });
  return {
    shared: words(SHARED_TOKENS, 1),
    persona: words(100, 100 * (trader + 1)),
    fresh: freshText(lines),
    lines,
  };
}

function words(count: number, from: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(from + index * 7) % WORDS.length]).join('');
}

/** In an episode of understudies: the share of a brief's new part that is told to who has been told the rounds before. */
export async function toldAnew(): Promise<number> {
  const { cast, deck } = loadAssets();
  const conversations = new Conversations();
  const player = understudy();
  let [whole, told] = [0, 0];
  const decide: Mind['decide'] = async (brief: Brief, limits) => {
    const decision = await player.decide(brief, limits);
    const prompt = promptFor(brief);
    const asked = { prompt, key: brief.self.id, brief };
    const after = conversations.before(asked);
    if (after !== undefined) whole += prompt.fresh.length;
    told += after?.news.length ?? 0;
    const completion = { read: [], answered: [], wentOn: after !== undefined, droppedLines: 0 };
    const knows = toldByDeciding(brief, decision);
    conversations.keep(asked, { completion, instead: undefined, knows });
    return decision;
  };
  await runHeadless({
    ...{ rounds: 24, seed: 'minds', cast, deck, deadlineMs: 60_000 },
    mindFor: () => ({ ...player, decide }),
    onRecord: async () => {},
  });
  return told / whole;
}
