// What a model is told of its choices before it speaks: forced, read by it, and no part of the answer.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chosen, SkeletonPart } from '../../../src/minds/answer/field.ts';
import { ask, RandomEngine } from './random-engine.ts';

let random: RandomEngine;
beforeAll(async () => {
  random = await RandomEngine.open();
});
afterAll(() => random.close());

const skeleton = (tell: (chosen: Chosen) => string, maxTokens = 40): readonly SkeletonPart[] => [
  { kind: 'choice', name: 'act', options: ['none', 'take it'], written: (option) => `<${option}>` },
  { kind: 'choice', name: 'trade', options: ['Tech', 'Bonds'] },
  { kind: 'choice', name: 'says', options: ['truth', 'lie'], inward: true },
  { kind: 'told', name: 'deed', tell, maxTokens },
  { kind: 'text', name: 'speech', maxTokens: 12, maxChars: 30 },
];

it('is told after the choices that it is made of, and stands in no answer', async () => {
  const heard: Chosen[] = [];
  const fields = skeleton((chosen) => {
    heard.push(chosen);
    return `did "${chosen['trade']}"`;
  });
  const { json, values, probabilities } = await random.engine.complete(ask({ fields }));
  const { act, trade, says, deed } = values;
  expect(heard).toEqual([{ act, trade, says }]);
  expect(deed).toBe(`did "${trade}"`);
  expect(['none', 'take it']).toContain(act);
  expect(Object.keys(JSON.parse(json))).toEqual(['act', 'trade', 'speech']);
  expect(Object.keys(probabilities)).toEqual(['act', 'trade', 'says']);
});

it('is read: other words make other logits for what is said to them', async () => {
  const said = async (told: string): Promise<string> =>
    (await random.engine.complete(ask({ fields: skeleton(() => told), temperature: 0 }))).values['speech'] ??
    '';
  expect(await said('the market is down')).toBe(await said('the market is down'));
  expect(await said('the market is down')).not.toBe(await said('Crypto Crypto Crypto Crypto'));
});

it('costs its tokens and no step, and no more of them than there is room for', async () => {
  const forced = async (told: string, maxTokens?: number): Promise<number> =>
    (await random.engine.complete(ask({ fields: skeleton(() => told, maxTokens), temperature: 0 }))).tokens
      .forced;
  const none = await forced('');
  expect(await forced('12345')).toBe(none + 5);
  expect(await forced('12345'.repeat(20), 7)).toBe(none + 7);
});

it('has a name of its own', async () => {
  const twice = [...skeleton(() => 'so'), ...skeleton(() => 'so').slice(3, 4)];
  await expect(random.engine.complete(ask({ fields: twice }))).rejects.toThrow(/same name/);
});
