// A token is given up only after it was tried again, and not for the refusal of a webhook.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/stage/edge/fault.ts';
import { EdgeRig, FAILED_MAX, failureOf, GOOD } from './edge-rig.ts';
import { BAN, json, UNAUTHORIZED } from './meddler.ts';

let edge: EdgeRig;
beforeEach(async () => {
  edge = await EdgeRig.open();
});
afterEach(() => edge.close());

describe('the token', () => {
  const me = (): number => edge.meddler.met.filter(({ path }) => path === '/users/@me').length;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => void setTimeout(resolve, 5));
  };

  it('is kept through some seconds of 401', async () => {
    edge.meddler.rule = () => GOOD;
    await edge.post();
    let left = 2;
    edge.meddler.rule = () => (left-- > 0 ? UNAUTHORIZED : GOOD);
    expect(faultOf(await failureOf(edge.post()))).toBe('passing');
    await settle();
    expect(await edge.post()).toEqual({ id: '1' });
    expect(edge.refusals).toBe(0);
    expect(edge.meddler.failed).toHaveLength(2);
  });

  it('is given up, once, when it is refused each time it is tried again', async () => {
    edge.meddler.rule = () => GOOD;
    await edge.post();
    edge.meddler.rule = () => UNAUTHORIZED;
    await failureOf(edge.post());
    await settle();
    await edge.tryFor(20_000);
    expect(edge.refusals).toBe(1);
    expect(me()).toBe(4);
    expect(edge.meddler.failed.length).toBeLessThanOrEqual(FAILED_MAX);
  });

  it('is asked less and less often where no answer says anything about it', async () => {
    edge.meddler.rule = () => GOOD;
    await edge.post();
    edge.meddler.rule = ({ method }) => (method === 'POST' ? UNAUTHORIZED : me() < 12 ? BAN : GOOD);
    await failureOf(edge.post());
    await settle();
    expect(me()).toBe(13);
    expect(edge.nowMs).toBeGreaterThan(5_000 * 2 ** 6 + 5 * 300_000);
    expect(edge.refusals).toBe(0);
  });

  it('that never worked is tried once more, and no more', async () => {
    edge.meddler.rule = () => UNAUTHORIZED;
    expect(await failureOf(edge.post())).toMatchObject({ status: 401 });
    expect(edge.meddler.failed).toHaveLength(2);
  });

  it('is not in doubt for the refusal of a webhook', async () => {
    edge.meddler.rule = () => GOOD;
    await edge.post();
    edge.meddler.rule = () => json(401, { message: 'Invalid Webhook Token', code: 50_027 });
    const error = await failureOf(edge.rest.post('/webhooks/100000000000000001/token', { auth: false }));
    expect(faultOf(error)).toBe('gone');
    edge.meddler.rule = () => GOOD;
    expect(await edge.post()).toEqual({ id: '1' });
  });
});
