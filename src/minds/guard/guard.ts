// The guard at the stage door: an unknown value becomes a decision or a fault, and nothing is mended
// beyond white space.

import { z } from 'zod';
import { FORBIDDEN_IN_LINES } from '../../letters/seen.ts';
import { ROOMS } from '../../show/cast/cast.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { NO_ACT } from '../../show/plot/act.ts';
import { sentenceKey, sentencesOf } from '../../show/speech/spoken.ts';
import type { Decision } from '../../show/trading/decision.ts';
import { decisionFault } from '../../show/trading/decision.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Guarded } from './guarded.ts';

const TRADES = [...ASSETS, 'Hold'] as const;
const SIDES = ['long', 'short'] as const;

const shape = z.strictObject({
  thought: z.string(),
  trade: z.enum(TRADES),
  side: z.enum(SIDES),
  conviction: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  act: z.string().optional(),
  speech: z.string(),
  location: z.enum(ROOMS),
});

/** `value` as a decision that may be played in answer to `brief`, or what is wrong with it. */
export function guard(value: unknown, brief: Pick<Brief, 'ownLines' | 'spoken'>): Guarded<Decision> {
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    return { ok: false, fault: `${where === '' ? 'the decision' : where}: ${issue?.message ?? 'malformed'}` };
  }
  const { act, ...rest } = parsed.data;
  const decision: Decision = {
    ...rest,
    ...(act === undefined || act === NO_ACT ? {} : { act }),
    thought: collapsed(parsed.data.thought),
    speech: collapsed(parsed.data.speech),
  };
  const fault = decisionFault(decision) ?? characterFault(decision) ?? repeatFault(decision.speech, brief);
  return fault === undefined ? { ok: true, answer: decision } : { ok: false, fault };
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function characterFault({ thought, speech }: Decision): string | undefined {
  if (FORBIDDEN_IN_LINES.test(thought)) return 'thought has a control character';
  if (FORBIDDEN_IN_LINES.test(speech)) return 'speech has a control character';
  return undefined;
}

function repeatFault(
  speech: string,
  { ownLines, spoken }: Pick<Brief, 'ownLines' | 'spoken'>,
): string | undefined {
  const same = (line: string): boolean => collapsed(line).toLowerCase() === speech.toLowerCase();
  if (ownLines.some(same)) return 'speech repeats an own line';
  const said = new Set(spoken);
  const again = sentencesOf(speech).find((sentence) => said.has(sentenceKey(sentence)));
  return again === undefined ? undefined : `speech repeats "${again}"`;
}
