// A model on another server as a mind: the same prompts, the same fields and the same guard as for a model in this
// process. What may not be played or is not so is asked for once more, with another seed, where the first answer came soon
// enough for a second. What is still not so is mended; where nothing may be played, or the server is late or fails, the
// understudy stands in.

import {
  type Asking,
  decideAsking,
  type PartAsking,
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
import type { Answering } from './chat-server.ts';

const TEMPERATURE = 0.9;

/** What a performer's answer is held to, and the paper's is not. */
type Asked<Answer> = Asking<Answer> & Partial<Pick<PartAsking<Answer>, 'limitFault' | 'untruth' | 'mended'>>;

/** Nobody asked it whether to lie: only its thought tells. */
const UNASKED = {};

/** Rejects with TooLate, RemoteFault or UnusableAnswer. */
export function remoteMind(name: string, server: Answering): Mind {
  const closing = new AbortController();
  const ask = async <Answer>(asking: Asked<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> => {
    const endsAtMs = performance.now() + deadlineMs;
    const anySignal = AbortSignal.any([signal, closing.signal]);
    let fault = '';
    let playable: Answer | undefined;
    let tookMs = 0;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const triedAtMs = performance.now();
      const leftMs = endsAtMs - triedAtMs;
      if (leftMs < tookMs) break;
      const again = { ...asking, seed: seedOfTry(asking.seed, attempt) };
      const asked = askOnce(server, again, { deadlineMs: leftMs, signal: anySignal });
      // A line that could be played is better than none in time.
      const guarded = await asked.catch((error: unknown) => {
        if (closing.signal.aborted) throw new TooLate('closed');
        if (playable === undefined || signal.aborted) throw error;
      });
      if (guarded === undefined) break;
      if (!guarded.ok) fault = guarded.fault;
      else if (isClean(guarded.answer, asking)) return guarded.answer;
      else playable ??= guarded.answer;
      tookMs = performance.now() - triedAtMs;
    }
    if (playable === undefined) throw new UnusableAnswer(`${name} gave no usable answer: ${fault}`);
    return asking.mended?.(playable, UNASKED) ?? playable;
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

const isClean = <Answer>(answer: Answer, { limitFault, untruth }: Asked<Answer>): boolean =>
  limitFault?.(answer) === undefined && untruth?.(answer) === undefined;

/** What the model wrote is judged; a fault of its server is thrown. */
async function askOnce<Answer>(
  server: Answering,
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
