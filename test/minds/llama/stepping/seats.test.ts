// Who gets which seat: one's own, else the one left alone for longest, else the first that comes free.
import { describe, expect, it } from 'vitest';
import { Seats } from '../../../../src/minds/llama/stepping/seats.ts';

const patient = new AbortController().signal;

describe('a seat', () => {
  it('is lent to the key that had it last', async () => {
    const seats = new Seats(['a', 'b']);
    const mike = await seats.lend('mike', patient);
    const alice = await seats.lend('alice', patient);
    seats.giveBack(mike);
    seats.giveBack(alice);
    expect((await seats.lend('alice', patient)).value).toBe(alice.value);
    expect((await seats.lend('mike', patient)).value).toBe(mike.value);
  });

  it('otherwise is the one left alone for longest', async () => {
    const seats = new Seats(['a', 'b', 'c']);
    for (const key of ['mike', 'alice', 'sarah', 'mike']) seats.giveBack(await seats.lend(key, patient));
    expect((await seats.lend('alex', patient)).value).toBe('b');
  });

  it('is waited for in line, and not by one who gave up', async () => {
    const seats = new Seats(['only']);
    const first = await seats.lend('mike', patient);
    const impatience = new AbortController();
    const gaveUp = seats.lend('alice', impatience.signal);
    const second = seats.lend('sarah', patient);
    impatience.abort(new Error('enough'));
    await expect(gaveUp).rejects.toThrow('enough');
    seats.giveBack(first);
    expect((await second).value).toBe('only');
  });

  it('cannot be given back twice', async () => {
    const seats = new Seats(['only']);
    const seat = await seats.lend('mike', patient);
    seats.giveBack(seat);
    expect(() => seats.giveBack(seat)).toThrow('not lent');
  });
});
