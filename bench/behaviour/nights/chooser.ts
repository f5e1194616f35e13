// A model that chooses and does not speak: what it trades, judges and where it goes is drawn as it is before its own
// words, and its understudy puts it into words. Several times as fast, for what hangs on the choices alone.

import {
  decideAsking,
  type PartAsking,
  reviewAsking,
  seedOfTry,
  superviseAsking,
} from '../../../src/minds/answer/asking.ts';
import type { Chosen, SkeletonPart } from '../../../src/minds/answer/field.ts';
import { isLying } from '../../../src/minds/answer/says.ts';
import { UnusableAnswer } from '../../../src/minds/answer/unusable-answer.ts';
import type { Manner } from '../../../src/minds/llama/manner.ts';
import type { Speaker } from '../../../src/minds/llama/pool.ts';
import type { Limits, Mind } from '../../../src/minds/mind.ts';
import { linesFor } from '../../../src/minds/understudy/ghostwriter.ts';
import { reasonFor } from '../../../src/minds/understudy/overseers/officer.ts';
import { announce } from '../../../src/minds/understudy/overseers/regulator.ts';

type Engine = Pick<Speaker, 'complete' | 'close'>;

/** Stands where the words will be while the choices are looked at. */
const UNSAID = 'Well.';

export function chooser(name: string, engine: Engine, manner: Manner): Mind {
  const { skeletons } = manner;
  const choose = <Answer>(asking: Put<Answer>, limits: Limits): Promise<Choice<Answer>> =>
    chosen({ name, engine, manner, asking }, limits);
  return {
    name,
    decide: async (brief, limits) => {
      const asking = decideAsking(brief, manner.decide(brief));
      const skeleton = skeletons.decide(brief, asking.fields);
      const { answer, made } = await choose({ ...asking, skeleton }, limits);
      return { ...answer, ...linesFor(brief, answer, { attempt: 0, lies: isLying(brief, made) }) };
    },
    review: async (brief, limits) => {
      const asking = reviewAsking(brief, manner.review(brief));
      const skeleton = skeletons.review(brief, asking.fields);
      const { answer } = await choose({ ...asking, skeleton }, limits);
      return reasonFor(brief, answer.verdict);
    },
    supervise: async (brief, limits) => {
      const asking = superviseAsking(brief, manner.supervise(brief));
      const skeleton = skeletons.supervise(brief, asking.fields);
      const { answer } = await choose({ ...asking, skeleton }, limits);
      return announce(brief, answer);
    },
    taught: true,
    close: () => engine.close(),
  };
}

interface Put<Answer> extends PartAsking<Answer> {
  readonly skeleton: readonly SkeletonPart[];
}

interface Choosing<Answer> {
  readonly name: string;
  readonly engine: Engine;
  readonly manner: Manner;
  readonly asking: Put<Answer>;
}

interface Choice<Answer> {
  readonly answer: Answer;
  /** Also what is no part of the answer. */
  readonly made: Chosen;
}

/** The first answer within its limits, or the first at all; seeds as where the words are its own. */
async function chosen<Answer>(
  { name, engine, manner, asking }: Choosing<Answer>,
  limits: Limits,
): Promise<Choice<Answer>> {
  const { prompt, key, brief, skeleton } = asking;
  const { temperature, tries } = manner;
  const adapter = manner.adapterFor?.(brief.self);
  const fields = skeleton.filter(({ kind }) => kind === 'choice');
  const unsaid = asking.fields.filter(({ kind }) => kind === 'text').map((field) => [field.name, UNSAID]);
  const request = { prompt, key, fields, temperature, ...(adapter === undefined ? {} : { adapter }) };
  let first: Choice<Answer> | undefined;
  let fault = '';
  for (let attempt = 0; attempt < tries; attempt++) {
    const seed = seedOfTry(asking.seed, attempt);
    const { json, values } = await engine.complete({ ...request, seed, ...limits });
    const guarded = asking.guard({ ...JSON.parse(json), ...Object.fromEntries(unsaid) });
    if (!guarded.ok) {
      fault = guarded.fault;
      continue;
    }
    const choice = { answer: guarded.answer, made: values };
    if (asking.limitFault?.(choice.answer) === undefined) return choice;
    first ??= choice;
  }
  if (first === undefined) throw new UnusableAnswer(`${name} gave no usable answer: ${fault}`);
  return first;
}
