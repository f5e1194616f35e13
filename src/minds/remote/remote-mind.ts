// A model on another server as a mind: the same prompts, the same fields and the same guard as for a model in this
// process. What may not be played is asked for once more, with another seed, where the first answer came soon enough for
// a second; where the server is late or fails, the understudy stands in at once.

import {
  type Asking,
  decideAsking,
  retellAsking,
  reviewAsking,
  seedOfTry,
  superviseAsking,
  TRIES,
} from '../answer/asking.ts';
import { TooLate } from '../answer/too-late.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import type { Guarded } from '../guard/guarded.ts';
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
    const beganAtMs = performance.now();
    const anySignal = AbortSignal.any([signal, closing.signal]);
    let fault = '';
    let tookMs = 0;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const triedAtMs = performance.now();
      const leftMs = deadlineMs - (triedAtMs - beganAtMs);
      if (leftMs < tookMs) break;
      const limits = { deadlineMs: leftMs, signal: anySignal };
      const guarded = await askOnce(
        server,
        { ...asking, seed: seedOfTry(asking.seed, attempt) },
        limits,
      ).catch((error: unknown) => {
        throw closing.signal.aborted ? new TooLate('closed') : error;
      });
      if (guarded.ok) return guarded.answer;
      fault = guarded.fault;
      tookMs = performance.now() - triedAtMs;
    }
    throw new UnusableAnswer(`${name} gave no usable answer: ${fault}`);
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

/** What the model wrote is judged; a fault of its server is thrown. */
async function askOnce<Answer>(
  server: ChatServer,
  asking: Asking<Answer>,
  limits: Limits,
): Promise<Guarded<Answer>> {
  try {
    return asking.guard(await server.ask({ ...asking, ...limits, temperature: TEMPERATURE }));
  } catch (error) {
    if (error instanceof UnusableAnswer) return { ok: false, fault: error.message };
    throw error;
  }
}
