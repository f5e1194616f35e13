// When a mind asks its model again: for what may not be played, and for what its performer would never do.
import { expect, it } from 'vitest';
import { UnusableAnswer } from '../../../src/minds/answer/unusable-answer.ts';
import { houseManner } from '../../../src/minds/house/house-manner.ts';
import type { CompletionRequest } from '../../../src/minds/llama/completion.ts';
import { llamaMind } from '../../../src/minds/llama/llama-mind.ts';
import { sentenceKey } from '../../../src/show/speech/spoken.ts';
import { briefOf } from '../understudy/brief-of.ts';

const limits = { deadlineMs: 1_000, signal: new AbortController().signal };
const HOLDS = { thought: 'I hold.', trade: 'Hold', side: 'long', conviction: 1, speech: 'I hold.' };
const LONG = { ...HOLDS, trade: 'Tech' };
const inCafe = (values: object) => ({ ...values, location: 'Coffee Shop' });

/** A mind of the house whose model gives these answers, one after another; the last one again and again. */
function scripted(answers: readonly object[]) {
  const requests: CompletionRequest[] = [];
  const complete = async (request: CompletionRequest) => {
    const values = inCafe(answers[Math.min(requests.length, answers.length - 1)] ?? {});
    requests.push(request);
    return {
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
      json: JSON.stringify(values),
      tokens: { evaluated: 1, sampled: 1, forced: 1 },
      ...{ ms: 1, probabilities: {}, droppedLines: 0 },
    };
  };
  return { requests, mind: llamaMind('house', { complete, close: async () => {} }, houseManner([])) };
}

it('asks again, with another seed, where a persona’s limit is broken', async () => {
  const { mind, requests } = scripted([LONG, HOLDS]);
  expect((await mind.decide(briefOf('sarah'), limits)).trade).toBe('Hold');
  expect(requests).toHaveLength(2);
  expect(new Set(requests.map(({ seed }) => seed)).size).toBe(2);
});

it('asks once where the same trade breaks no limit', async () => {
  const { mind, requests } = scripted([LONG, HOLDS]);
  expect((await mind.decide(briefOf('mike'), limits)).trade).toBe('Tech');
  expect(requests).toHaveLength(1);
});

it('plays what breaks a limit every time, and refuses what breaks the rules every time', async () => {
  const stubborn = scripted([LONG]);
  expect((await stubborn.mind.decide(briefOf('sarah'), limits)).trade).toBe('Tech');
  expect(stubborn.requests.length).toBeGreaterThan(2);
  const garbage = scripted([{ ...HOLDS, trade: 'Gold' }]);
  await expect(garbage.mind.decide(briefOf('sarah'), limits)).rejects.toBeInstanceOf(UnusableAnswer);
});

it('plays a line that was cut rather than one that is out of character', async () => {
  const { mind } = scripted([LONG, { ...HOLDS, speech: 'I hold what' }, LONG]);
  expect((await mind.decide(briefOf('sarah'), limits)).speech).toBe('I hold what');
});

it('tells the model what has been said, but for thoughts, which nobody hears', async () => {
  const { mind, requests } = scripted([HOLDS]);
  await mind.decide({ ...briefOf('mike'), spoken: [sentenceKey('I sold my sofa')] }, limits);
  const stale = (requests[0]?.fields ?? []).flatMap((field) =>
    field.kind === 'text' ? [[field.name, field.isStale?.('I sold my sofa!') ?? false]] : [],
  );
  expect(Object.fromEntries(stale)).toEqual({ thought: false, speech: true });
});

it('tells the model which forms of sentences are worn, in thoughts too', async () => {
  const { mind, requests } = scripted([
    { ...HOLDS, speech: 'Your 3 is within my error bars, Alex, but so is a duck.' },
    HOLDS,
  ]);
  await mind.decide(briefOf('alice'), limits);
  await mind.decide(briefOf('alice'), limits);
  const stale = (requests[1]?.fields ?? []).flatMap((field) =>
    field.kind === 'text'
      ? [field.isStale?.('Your 91.37 is within my error bars, Mike, but so is a duck.')]
      : [],
  );
  expect(stale).toEqual([true, true]);
});

it('draws a sentence anew that misreports what was chosen, and asks again for a line that does', async () => {
  const { mind, requests } = scripted([{ ...HOLDS, thought: 'I am short Tech, all of it.' }, HOLDS]);
  expect((await mind.decide(briefOf('alice'), limits)).thought).toBe(HOLDS.thought);
  expect(requests.length).toBeGreaterThan(1);
  const thought = requests[0]?.fields.find(({ name }) => name === 'thought');
  const isUnfit = (sentence: string, chosen?: Readonly<Record<string, string>>) =>
    thought?.kind === 'text' ? thought.isStale?.(sentence, chosen) : undefined;
  const chosen = { trade: 'Tech', side: 'long', conviction: '2' };
  expect(isUnfit('Short Tech, half my limit.', chosen)).toBe(true);
  expect(isUnfit('Long Tech, all of it.', chosen)).toBe(true);
  expect(isUnfit('Long Tech, half my limit.', chosen)).toBe(false);
  // Before anything is chosen nothing can be misreported but the tape.
  expect(isUnfit('Short Tech, half my limit.')).toBe(false);
  expect(isUnfit('Tech at 252.23 is a gift.')).toBe(true);
});
