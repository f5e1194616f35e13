// Steps are taken together: nobody goes early, nobody waits for one who left, and each gets a share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cores } from '../../../../src/minds/llama/stepping/cores.ts';
import { bySequence, fairShare, Lockstep } from '../../../../src/minds/llama/stepping/lockstep.ts';
import { Pace } from '../../../../src/minds/llama/stepping/pace.ts';

const patient = new AbortController().signal;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function stepper(members: number, stepTokens = 100) {
  const pace = new Pace({ firstTokens: stepTokens, tokensMax: stepTokens, targetMs: 1e9 });
  const lockstep = new Lockstep({ pace, cores: new Cores(1), threads: 1 });
  for (let member = 0; member < members; member += 1) lockstep.join();
  const granted: number[] = [];
  const next = (wants = 1, signal = patient): Promise<unknown> =>
    lockstep.step(wants, signal, async (tokens) => granted.push(tokens));
  return { lockstep, granted, next };
}

describe('a step', () => {
  it('begins only when all members wait for it', async () => {
    const { granted, next } = stepper(2);
    const first = next();
    await turn();
    expect(granted).toEqual([]);
    await Promise.all([first, next()]);
    expect(granted).toEqual([1, 1]);
  });

  it('takes along who joins before it begins', async () => {
    const { lockstep, granted, next } = stepper(1);
    const first = next();
    lockstep.join();
    await turn();
    expect(granted).toEqual([]);
    await Promise.all([first, next()]);
    expect(granted).toHaveLength(2);
  });

  it('goes on without one who leaves or gives up', async () => {
    const { lockstep, granted, next } = stepper(3);
    const impatience = new AbortController();
    const first = next();
    const second = next(1, impatience.signal);
    impatience.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    lockstep.leave();
    await turn();
    expect(granted).toEqual([]);
    lockstep.leave();
    await first;
    expect(granted).toEqual([1]);
  });

  it('is not waited for by one whose signal is aborted already', async () => {
    const { next } = stepper(1);
    await expect(next(1, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });

  it('gives small wishes whole and the others the same, one token at least', async () => {
    const shared = stepper(3, 100);
    await Promise.all([shared.next(500), shared.next(1), shared.next(70)]);
    expect(shared.granted).toEqual([49, 1, 49]);
    const crowded = stepper(4, 2);
    await Promise.all([9, 9, 9, 9].map((wants) => crowded.next(wants)));
    expect(Math.min(...crowded.granted)).toBe(1);
  });
});

describe('a fair share', () => {
  it('keeps all together to the tokens of a step, and leaves nobody out', () => {
    const wants = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(wants, fc.integer({ min: 1, max: 512 }), (list, tokens) => {
        const share = fairShare(list, tokens);
        const sum = list.reduce((total, wanted) => total + Math.min(wanted, share), 0);
        expect(share).toBeGreaterThanOrEqual(1);
        expect(sum).toBeLessThanOrEqual(Math.max(tokens, list.length));
      }),
    );
  });
});

describe('a batch', () => {
  const item = (tokens: number, evaluationPriority: 1 | 2 | 3) => ({
    tokens: new Array(tokens).fill(0),
    logits: [],
    evaluationPriority,
  });

  it('holds its sequences in rising order and no more than it can', () => {
    const [third, first, second] = [item(5, 3), item(4, 1), item(3, 2)];
    const batch = bySequence({ items: [third, first, second], size: 8 });
    expect(batch.map(({ item: { evaluationPriority } }) => evaluationPriority)).toEqual([1, 2, 3]);
    expect(batch.map(({ processAmount }) => processAmount)).toEqual([4, 3, 1]);
    expect(bySequence({ items: [third, first], size: 4 })).toEqual([{ item: first, processAmount: 4 }]);
  });
});
