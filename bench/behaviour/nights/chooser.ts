// A model that chooses and does not speak: what it trades, judges and where it goes is drawn as it is beside its own
// words, which it says after them, and its understudy puts it into words. Several times as fast, for what hangs on
// the choices alone.

import {
  decideAsking,
  type PartAsking,
  reviewAsking,
  superviseAsking,
} from '../../../src/minds/answer/asking.ts';
import { UnusableAnswer } from '../../../src/minds/answer/unusable-answer.ts';
import type { Manner } from '../../../src/minds/llama/manner.ts';
import type { Speaker } from '../../../src/minds/llama/pool.ts';
import type { Limits, Mind } from '../../../src/minds/mind.ts';
import { linesFor } from '../../../src/minds/understudy/ghostwriter.ts';
import { reasonFor } from '../../../src/minds/understudy/overseers/officer.ts';
import { announce } from '../../../src/minds/understudy/overseers/regulator.ts';
import type { Decision } from '../../../src/show/trading/decision.ts';

type Engine = Pick<Speaker, 'complete' | 'close'>;

/** Stands where the words will be while the choices are looked at. */
const UNSAID = 'Well.';

/** A manner that chooses before it speaks. */
export function chooser(name: string, engine: Engine, manner: Manner): Mind {
  const choose = <Answer>(asking: PartAsking<Answer>, limits: Limits): Promise<Answer> =>
    chosen({ name, engine, manner, asking }, limits);
  return {
    name,
    decide: async (brief, limits) => {
      const asking = decideAsking(brief, manner.decide(brief));
      const limitFault = (decision: Decision): string | undefined => manner.limitFault?.(decision, brief);
      const deed = await choose({ ...asking, limitFault }, limits);
      const decision = { ...deed, ...linesFor(brief, deed, 0) };
      return manner.prompted?.(brief, decision) ?? decision;
    },
    review: async (brief, limits) => {
      const { verdict } = await choose(reviewAsking(brief, manner.review(brief)), limits);
      return reasonFor(brief, verdict);
    },
    supervise: async (brief, limits) =>
      announce(brief, await choose(superviseAsking(brief, manner.supervise(brief)), limits)),
    ...(manner.prompted === undefined ? {} : { prompted: true as const }),
    taught: true,
    close: () => engine.close(),
  };
}

interface Choosing<Answer> {
  readonly name: string;
  readonly engine: Engine;
  readonly manner: Manner;
  readonly asking: PartAsking<Answer>;
}

/** The first answer within its limits, or the first at all; seeds as where the words are its own. */
async function chosen<Answer>(
  { name, engine, manner, asking }: Choosing<Answer>,
  limits: Limits,
): Promise<Answer> {
  const { prompt, key, brief } = asking;
  const { order = (all) => all, temperature, tries } = manner;
  const adapter = manner.adapterFor?.(brief.self);
  const fields = order(asking.fields).filter(({ kind }) => kind === 'choice');
  const unsaid = asking.fields.filter(({ kind }) => kind === 'text').map((field) => [field.name, UNSAID]);
  const request = { prompt, key, fields, temperature, ...(adapter === undefined ? {} : { adapter }) };
  let first: Answer | undefined;
  let fault = '';
  for (let attempt = 0; attempt < tries; attempt++) {
    const seed = (asking.seed + attempt * 0x9e3779b9) >>> 0;
    const { json } = await engine.complete({ ...request, seed, ...limits });
    const guarded = asking.guard({ ...JSON.parse(json), ...Object.fromEntries(unsaid) });
    if (!guarded.ok) fault = guarded.fault;
    else if (asking.limitFault?.(guarded.answer) === undefined) return guarded.answer;
    else first ??= guarded.answer;
  }
  if (first === undefined) throw new UnusableAnswer(`${name} gave no usable answer: ${fault}`);
  return first;
}
