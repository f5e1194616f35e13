// A member shares a card once a minute, and a guild’s members a few in ten minutes; other guilds are not held up by it.
import { expect, it } from 'vitest';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import {
  GUILD_SHARES_MAX,
  GUILD_SHARES_WITHIN_MS,
  SHARE_EVERY_MS,
  Shares,
} from '../../../src/stage/floor/shares.ts';

const ann = { guild: guildId('1'), viewer: viewerId('501') };

it('lets a member share again after a minute, and says when', () => {
  const shares = new Shares();
  expect(shares.take(ann, 1_000)).toBeUndefined();
  expect(shares.take(ann, 2_000)).toBe(1_000 + SHARE_EVERY_MS);
  expect(shares.take({ ...ann, viewer: viewerId('502') }, 2_000)).toBeUndefined();
  expect(shares.take({ ...ann, guild: guildId('2') }, 2_000)).toBeUndefined();
  expect(shares.take(ann, 1_000 + SHARE_EVERY_MS)).toBeUndefined();
});

it('lets a guild’s members share no more than a few cards in ten minutes', () => {
  const shares = new Shares();
  const of = (index: number) => ({ ...ann, viewer: viewerId(`${600 + index}`) });
  for (let index = 0; index < GUILD_SHARES_MAX; index++)
    expect(shares.take(of(index), index * 1_000)).toBeUndefined();
  expect(shares.take(of(99), 30_000)).toBe(GUILD_SHARES_WITHIN_MS);
  expect(shares.take({ ...of(99), guild: guildId('2') }, 30_000)).toBeUndefined();
  expect(shares.take(of(99), GUILD_SHARES_WITHIN_MS)).toBeUndefined();
  expect(shares.take(of(98), GUILD_SHARES_WITHIN_MS)).toBe(GUILD_SHARES_WITHIN_MS + 1_000);
});
