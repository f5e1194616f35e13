// The guard of those who do not trade: an unknown value becomes a review or a supervision, or a fault.

import { z } from 'zod';
import { FORBIDDEN_IN_LINES } from '../../letters/seen.ts';
import { ROOMS } from '../../show/cast/cast.ts';
import { performerId } from '../../show/ids.ts';
import { ASSETS } from '../../show/market/asset.ts';
import type { Review } from '../../show/oversight/review.ts';
import { VERDICTS } from '../../show/oversight/review.ts';
import type { Supervision } from '../../show/oversight/supervision.ts';
import { ACTIONS } from '../../show/oversight/supervision.ts';
import { lineFault } from '../../show/speech/line.ts';
import { sentenceKey, sentencesOf } from '../../show/speech/spoken.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import type { Guarded } from './guarded.ts';

const text = z.string().transform((line) => line.replace(/\s+/g, ' ').trim());
const review = z.strictObject({ thought: text, verdict: z.enum(VERDICTS), reason: text });
const supervision = z.strictObject({
  thought: text,
  action: z.enum(ACTIONS),
  whom: text.transform(performerId),
  asset: z.enum(ASSETS),
  finePercent: z.union([z.literal(1), z.literal(2)]),
  speech: text,
  location: z.enum(ROOMS),
});

export const guardReview = (value: unknown, brief: { readonly spoken: readonly number[] }): Guarded<Review> =>
  guarded(review, value, ({ thought, reason }) => linesFault({ thought, reason }, brief.spoken));

export const guardSupervision = (value: unknown, brief: SuperviseBrief): Guarded<Supervision> =>
  guarded(supervision, value, ({ thought, speech, whom }) => {
    const isKnown = brief.suspects.some(({ id }) => id === whom);
    return isKnown ? linesFault({ thought, speech }, brief.spoken) : `whom is ${whom}`;
  });

function guarded<Answer>(
  shape: z.ZodType<Answer>,
  value: unknown,
  faultOf: (answer: Answer) => string | undefined,
): Guarded<Answer> {
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, fault: `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'malformed'}` };
  }
  const fault = faultOf(parsed.data);
  return fault === undefined ? { ok: true, answer: parsed.data } : { ok: false, fault };
}

function linesFault(lines: Readonly<Record<string, string>>, spoken: readonly number[]): string | undefined {
  const said = new Set(spoken);
  for (const [name, line] of Object.entries(lines)) {
    const fault = lineFault(name, line);
    if (fault !== undefined) return fault;
    if (FORBIDDEN_IN_LINES.test(line)) return `${name} has a control character`;
    const again = sentencesOf(line).find((sentence) => said.has(sentenceKey(sentence)));
    if (name !== 'thought' && again !== undefined) return `${name} repeats "${again}"`;
  }
  return undefined;
}
