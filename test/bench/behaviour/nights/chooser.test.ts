// A model that chooses and leaves the words to its understudy: no token of a line is asked for, the choices are its own.

import { expect, test } from 'vitest';
import { chooser } from '../../../../bench/behaviour/nights/chooser.ts';
import { missing } from '../../../../bench/behaviour/nights/troupe.ts';
import { OVERSTAY_ROUNDS } from '../../../../src/minds/briefs/overstay.ts';
import { houseManner } from '../../../../src/minds/house/house-manner.ts';
import type { CompletionRequest } from '../../../../src/minds/llama/completion.ts';
import { llamaMind } from '../../../../src/minds/llama/llama-mind.ts';
import type { Mind } from '../../../../src/minds/mind.ts';
import { briefOf, holding } from '../../../minds/understudy/brief-of.ts';

const limits = { deadlineMs: 1_000, signal: new AbortController().signal };
const SHORT = { trade: 'Tech', side: 'short', conviction: 2, location: 'News Room' };

/** Its model gives these answers, one after another, and whatever text is asked for. */
function scripted(answers: readonly object[], mindOf: typeof chooser | typeof llamaMind) {
  const requests: CompletionRequest[] = [];
  const complete = async (request: CompletionRequest) => {
    const texts = request.fields.filter(({ kind }) => kind === 'text').map(({ name }) => [name, 'I wait.']);
    const chosen = answers[Math.min(requests.length, answers.length - 1)] ?? {};
    requests.push(request);
    const json = JSON.stringify({ ...Object.fromEntries(texts), ...chosen });
    const tokens = { evaluated: 1, copied: 0, sampled: 1, forced: 1 };
    const kept = { read: [], answered: [], wentOn: false };
    return { values: {}, json, tokens, ms: 1, probabilities: {}, droppedLines: 0, ...kept };
  };
  const mind: Mind = mindOf('house', { complete, close: async () => {} }, houseManner([]));
  return { requests, mind };
}

test('it is asked for choices alone, and says with an understudy’s words what it chose', async () => {
  const { mind, requests } = scripted([SHORT], chooser);
  const decision = await mind.decide(briefOf('mike'), limits);
  expect(decision).toMatchObject(SHORT);
  expect(decision.speech.length).toBeGreaterThan(5);
  expect(decision.thought).not.toBe(decision.speech);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.fields.map(({ kind }) => kind)).not.toContain('text');
});

test('its choices are drawn as they are beside words of its own', async () => {
  const alone = scripted([SHORT], chooser);
  const speaking = scripted([SHORT], llamaMind);
  await alone.mind.decide(briefOf('mike'), limits);
  await speaking.mind.decide(briefOf('mike'), limits);
  const [[own], [whole]] = [alone.requests, speaking.requests];
  expect(own).toMatchObject({ seed: whole?.seed, temperature: whole?.temperature, prompt: whole?.prompt });
  const before = whole?.fields.slice(0, own?.fields.length).map(({ name }) => name);
  expect(own?.fields.map(({ name }) => name)).toEqual(before);
});

test('a limit is asked for again, and what breaks it every time is played', async () => {
  const old = { ...holding('Tech', 'short', 100), roundsHeld: OVERSTAY_ROUNDS };
  const brief = { ...briefOf('mike'), holding: old };
  const mended = scripted([SHORT, { ...SHORT, trade: 'Crypto' }], chooser);
  expect((await mended.mind.decide(brief, limits)).trade).toBe('Crypto');
  const stubborn = scripted([SHORT], chooser);
  expect((await stubborn.mind.decide(brief, limits)).trade).toBe('Tech');
  expect(stubborn.requests.length).toBeGreaterThan(2);
});

test('what breaks the rules every time is no answer', async () => {
  const { mind } = scripted([{ ...SHORT, trade: 'Gold' }], chooser);
  await expect(mind.decide(briefOf('mike'), limits)).rejects.toThrow(/house gave no usable answer/);
});

test('only who chooses before it speaks can be had without its words', () => {
  expect(missing('random', { words: 'understudy' })).toContain('random has no other words than its own');
  expect(missing('random', { words: 'own' })).toBeUndefined();
});
