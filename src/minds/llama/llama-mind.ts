// A language model in process as a mind: prompt in, fields filled at the sampler, guarded decision out.
// A speech that repeats what was said is asked for once more with another seed.

import { ASSETS } from '../../show/asset.ts';
import { ROOMS } from '../../show/cast.ts';
import type { Decision } from '../../show/decision.ts';
import { LINE_LENGTH_MAX } from '../../show/decision.ts';
import type { Brief } from '../brief.ts';
import { guard } from '../guard.ts';
import type { Mind } from '../mind.ts';
import { promptFor } from '../prompt.ts';
import type { Engine } from './engine.ts';
import type { Completion, Field } from './field.ts';

const TEMPERATURE = 0.9;
const LINE_TOKENS_MAX = 48;

const line = (name: string): Field => ({
  kind: 'text',
  name,
  maxTokens: LINE_TOKENS_MAX,
  maxChars: LINE_LENGTH_MAX,
});

/** In the order in which a mind is to think: thought before trade, trade before speech. */
export const FIELDS: readonly Field[] = [
  line('thought'),
  { kind: 'choice', name: 'trade', options: [...ASSETS, 'Hold'] },
  { kind: 'choice', name: 'side', options: ['long', 'short'] },
  { kind: 'choice', name: 'conviction', options: ['1', '2', '3'], literal: true },
  line('speech'),
  { kind: 'choice', name: 'location', options: ROOMS },
];

/** The model's answer broke a promise of the port twice; the message says how. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

export function llamaMind(name: string, engine: Engine): Mind {
  return {
    name,
    decide: async (brief, { deadlineMs, signal }) => {
      const endsAtMs = performance.now() + deadlineMs;
      let fault = '';
      for (const attempt of [0, 1]) {
        const completion = await ask(engine, brief, {
          attempt,
          deadlineMs: endsAtMs - performance.now(),
          signal,
        });
        const guarded = guard(JSON.parse(completion.json), brief);
        if (guarded.ok) return guarded.decision satisfies Decision;
        fault = guarded.fault;
      }
      throw new UnusableAnswer(`${name} gave no usable answer: ${fault}`);
    },
    close: () => engine.close(),
  };
}

function ask(
  engine: Engine,
  brief: Brief,
  { attempt, deadlineMs, signal }: { attempt: number; deadlineMs: number; signal: AbortSignal },
): Promise<Completion> {
  return engine.complete({
    prompt: promptFor(brief),
    key: `${brief.show}/${brief.self.id}`,
    fields: FIELDS,
    seed: (brief.seed + attempt * 0x9e3779b9) >>> 0,
    temperature: TEMPERATURE,
    deadlineMs,
    signal,
  });
}
