// A model on another server as a mind: the same prompts, the same fields and the same guard as for a model in this
// process. It is asked once: where it is late or wrong the understudy stands in, and a slow server is not asked twice.

import { type Asking, decideAsking, retellAsking, reviewAsking, superviseAsking } from '../answer/asking.ts';
import { TooLate } from '../answer/too-late.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import type { Limits, Mind } from '../mind.ts';
import { officerPrompt } from '../prompts/officer-prompt.ts';
import { promptFor } from '../prompts/prompt.ts';
import { regulatorPrompt } from '../prompts/regulator-prompt.ts';
import type { ChatServer } from './chat-server.ts';

const TEMPERATURE = 0.9;

/** Rejects with TooLate, RemoteFault or UnusableAnswer. */
export function remoteMind(name: string, server: ChatServer): Mind {
  const closing = new AbortController();
  const ask = async <Answer>(asking: Asking<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> => {
    const limits = { deadlineMs, signal: AbortSignal.any([signal, closing.signal]) };
    const asked = server.ask({ ...asking, ...limits, temperature: TEMPERATURE });
    const value = await asked.catch((error: unknown) => {
      throw closing.signal.aborted ? new TooLate('closed') : error;
    });
    const guarded = asking.guard(value);
    if (guarded.ok) return guarded.answer;
    throw new UnusableAnswer(`${name} gave no usable answer: ${guarded.fault}`);
  };
  return {
    name,
    decide: (brief, limits) => ask(decideAsking(brief, promptFor(brief)), limits),
    review: (brief, limits) => ask(reviewAsking(brief, officerPrompt(brief)), limits),
    supervise: (brief, limits) => ask(superviseAsking(brief, regulatorPrompt(brief)), limits),
    retell: (beat, limits) => ask(retellAsking(beat), limits),
    close: async () => closing.abort(),
  };
}
