// Every exchange with Discord is counted by its kind and answer, and what is counted has no address and no token.

import { expect, it } from 'vitest';
import { counted, type Exchange } from '../../../src/stage/edge/exchange.ts';
import type { Answer, Init } from '../../../src/stage/edge/request.ts';

const API = 'https://discord.com/api/v10';

async function countedOf(
  path: string,
  init: Partial<Init>,
  answer: () => Promise<number>,
): Promise<readonly Exchange[]> {
  const seen: Exchange[] = [];
  const send = counted(
    async () => ({ status: await answer() }) as Answer,
    (exchange) => seen.push(exchange),
  );
  await send(`${API}${path}`, init as Init).catch(() => undefined);
  return seen;
}

it.each([
  ['POST', '/channels/1/messages', 'post'],
  ['POST', '/webhooks/1/token', 'post'],
  ['PATCH', '/channels/1/messages/2', 'edit'],
  ['PATCH', '/webhooks/1/token/messages/@original', 'edit'],
  ['POST', '/interactions/1/token/callback', 'answer'],
  ['GET', '/gateway/bot', 'other'],
  ['PATCH', '/channels/1', 'other'],
] as const)('%s %s is of the kind %s', async (method, path, kind) => {
  expect(await countedOf(path, { method }, async () => 200)).toEqual([{ kind, status: 200 }]);
});

it.each([204, 404, 429, 503])('an answer of %d is counted', async (status) => {
  const [exchange] = await countedOf('/channels/1/messages', { method: 'POST' }, async () => status);
  expect(exchange?.status).toBe(status);
});

it('no answer is counted, and what we called off ourselves is not', async () => {
  const fails = async (): Promise<number> => {
    throw new Error('the network');
  };
  expect(await countedOf('/channels/1', { method: 'GET' }, fails)).toEqual([{ kind: 'other', status: null }]);
  expect(await countedOf('/channels/1', { method: 'GET', signal: AbortSignal.abort() }, fails)).toEqual([]);
});
