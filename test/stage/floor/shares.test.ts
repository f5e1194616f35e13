// A member shares a card once a minute; others, and the same member elsewhere, are not held up by it.
import { expect, it } from 'vitest';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import { SHARE_EVERY_MS, Shares } from '../../../src/stage/floor/shares.ts';

const ann = { guild: guildId('1'), viewer: viewerId('501') };

it('lets a member share again after a minute, and says when', () => {
  const shares = new Shares();
  expect(shares.take(ann, 1_000)).toBeUndefined();
  expect(shares.take(ann, 2_000)).toBe(1_000 + SHARE_EVERY_MS);
  expect(shares.take({ ...ann, viewer: viewerId('502') }, 2_000)).toBeUndefined();
  expect(shares.take({ ...ann, guild: guildId('2') }, 2_000)).toBeUndefined();
  expect(shares.take(ann, 1_000 + SHARE_EVERY_MS)).toBeUndefined();
});
