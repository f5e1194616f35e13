import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../src/languages/language.ts';
import { pictureCache } from '../../src/pictures/studio/cache.ts';
import type { Order } from '../../src/pictures/studio/order.ts';

/** What a board shows is told by its round. */
const board = (round: number, language: Language = 'en'): Order => ({
  ...{ kind: 'leaderboard', language },
  view: { phase: 'open', season: 1, episode: 1, round, rounds: 24, rows: [], prices: [] },
});
const portrait: Order = { kind: 'portrait', view: { id: 'wire', colour: '#f4c430' } };

const drawn = (text: string) => vi.fn(async () => Buffer.from(text));

describe('the picture cache', () => {
  test('draws the same content once, also for those who ask meanwhile', async () => {
    const [picture, draw] = [pictureCache(4), drawn('a')];
    const asked = [picture(board(1), draw), picture(board(1), draw)];
    expect(await Promise.all(asked)).toEqual([Buffer.from('a'), Buffer.from('a')]);
    await picture(board(1), draw);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('tells contents, kinds and languages apart', async () => {
    const [picture, draw] = [pictureCache(4), drawn('a')];
    await picture(board(1), draw);
    await picture(board(2), draw);
    await picture(portrait, draw);
    await picture(board(1, 'de'), draw);
    expect(draw).toHaveBeenCalledTimes(4);
  });

  test('lets go of what was asked for longest ago', async () => {
    const [picture, draw] = [pictureCache(2), drawn('a')];
    for (const content of [1, 2, 1, 3, 1]) await picture(board(content), draw);
    expect(draw).toHaveBeenCalledTimes(3);
    await picture(board(2), draw);
    expect(draw).toHaveBeenCalledTimes(4);
  });

  test('tries again after a failure, which the asker is told', async () => {
    const picture = pictureCache(2);
    const draw = vi.fn<() => Promise<Buffer>>().mockRejectedValueOnce(new Error('no canvas'));
    draw.mockResolvedValueOnce(Buffer.from('a'));
    await expect(picture(board(1), draw)).rejects.toThrow('no canvas');
    expect(await picture(board(1), draw)).toEqual(Buffer.from('a'));
  });
});
