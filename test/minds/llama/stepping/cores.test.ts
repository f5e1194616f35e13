// Evaluations take turns: never more threads that spin than cores, in the order of asking.
import { describe, expect, it } from 'vitest';
import { Cores } from '../../../../src/minds/llama/stepping/cores.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work that says when it begins and ends when it is told. */
function works(cores: Cores) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string, count: number): Promise<void> =>
    cores.use(count, () => {
      begun.push(name);
      return new Promise<void>((end) => ends.set(name, end));
    });
  return { begun, start, end: (name: string) => ends.get(name)?.() };
}

describe('the cores', () => {
  it('are lent side by side where there are enough, else in turn', async () => {
    const { begun, start, end } = works(new Cores(4));
    const all = [start('a', 2), start('b', 2), start('c', 4)];
    await turn();
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await turn();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await turn();
    expect(begun).toEqual(['a', 'b', 'c']);
    end('c');
    await Promise.all(all);
  });

  it('are shared by two single threads each, which do not spin', async () => {
    const { begun, start, end } = works(new Cores(1));
    const all = [start('a', 1), start('b', 1), start('c', 1)];
    await turn();
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await turn();
    expect(begun).toEqual(['a', 'b', 'c']);
    end('b');
    end('c');
    await Promise.all(all);
  });

  it('are not taken past one who waits for many', async () => {
    const { begun, start, end } = works(new Cores(2));
    const all = [start('a', 1), start('large', 2), start('small', 1)];
    await turn();
    expect(begun).toEqual(['a']);
    end('a');
    await turn();
    expect(begun).toEqual(['a', 'large']);
    end('large');
    await turn();
    end('small');
    await Promise.all(all);
    expect(begun).toEqual(['a', 'large', 'small']);
  });

  it('are all lent to one who wants more than there are, and given back after a fault', async () => {
    const cores = new Cores(2);
    await expect(cores.use(8, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await cores.use(2, async () => 'free')).toBe('free');
  });
});
