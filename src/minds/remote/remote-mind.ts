// A model on another server as a mind: the same prompts, the same fields and the same guard as for a model in this
// process. It is asked once: where it is late or wrong the understudy stands in, and a slow server is not asked twice.

import { hash32 } from '../../show/chance.ts';
import type { Field, Prompt } from '../answer/field.ts';
import { TooLate } from '../answer/too-late.ts';
import { guard } from '../guard/guard.ts';
import { type Guarded, guardReview, guardSupervision } from '../guard/guard-oversight.ts';
import { decideFields, REVIEW_FIELDS, superviseFields, UnusableAnswer } from '../llama/llama-mind.ts';
import type { Limits, Mind } from '../mind.ts';
import { officerPrompt } from '../prompts/officer-prompt.ts';
import { promptFor } from '../prompts/prompt.ts';
import { regulatorPrompt } from '../prompts/regulator-prompt.ts';
import { RETELL_FIELDS, retellPrompt, toldIn } from '../prompts/retell-prompt.ts';
import type { ChatServer } from './chat-server.ts';

const TEMPERATURE = 0.9;

interface Asking<Answer> {
  readonly prompt: Prompt;
  readonly fields: readonly Field[];
  readonly seed: number;
  readonly guard: (value: unknown) => Guarded<Answer>;
}

/** Rejects with TooLate, RemoteFault or UnusableAnswer. */
export function remoteMind(name: string, server: ChatServer): Mind {
  const closing = new AbortController();
  const ask = async <Answer>(asking: Asking<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> => {
    const limits = { deadlineMs, signal: AbortSignal.any([signal, closing.signal]) };
    const value = await server
      .ask({ ...asking, ...limits, temperature: TEMPERATURE })
      .catch((error: unknown) => {
        if (closing.signal.aborted) throw new TooLate('closed');
        if (signal.aborted) throw new TooLate('aborted');
        throw isTimeout(error) ? new TooLate('deadline') : error;
      });
    const guarded = asking.guard(value);
    if (guarded.ok) return guarded.answer;
    throw new UnusableAnswer(`${name} gave no usable answer: ${guarded.fault}`);
  };
  return {
    name,
    decide: (brief, limits) =>
      ask(
        {
          prompt: promptFor(brief),
          fields: decideFields(brief),
          seed: brief.seed,
          guard: (value) => {
            const guarded = guard(value, brief);
            return guarded.ok ? { ok: true, answer: guarded.decision } : guarded;
          },
        },
        limits,
      ),
    review: (brief, limits) =>
      ask(
        {
          prompt: officerPrompt(brief),
          fields: REVIEW_FIELDS,
          seed: brief.seed,
          guard: (value) => guardReview(value, brief),
        },
        limits,
      ),
    supervise: (brief, limits) =>
      ask(
        {
          prompt: regulatorPrompt(brief),
          fields: superviseFields(brief),
          seed: brief.seed,
          guard: (value) => guardSupervision(value, brief),
        },
        limits,
      ),
    retell: (beat, limits) =>
      ask(
        { prompt: retellPrompt(beat), fields: RETELL_FIELDS, seed: hash32(beat.facts), guard: toldIn },
        limits,
      ),
    close: async () => closing.abort(),
  };
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';
