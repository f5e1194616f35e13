import { MessageFlags } from 'discord.js';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { OfficePosts, showingOf } from '../../../src/stage/pictures/office-post.ts';
import { THREAD_PICTURE } from '../../../src/stage/pictures/scene-picture.ts';
import { Rig } from '../rig.ts';

const paced = (paceMs: number, powerHourUntilMs: number | null = null) => ({
  settings: { ...DEFAULT_SETTINGS, paceMs, roundsPerEpisode: 24 },
  powerHourUntilMs,
  atMs: 1_000,
});
const shown = (...pace: Parameters<typeof paced>): readonly string[] =>
  Array.from({ length: 24 }, (_, index) => {
    const showing = showingOf(paced(...pace), { round: index + 1, dramatic: false });
    return showing === null ? '-' : showing === 'still' ? 's' : 'M';
  });

describe('which rounds the office is shown in', () => {
  it('all where rounds are slow, the first and the last one moving', () => {
    expect(shown(300_000).join('')).toBe('MssssssssssssssssssssssM');
  });

  it('every fourth where they are fast', () => {
    expect(shown(30_000).join('')).toBe('M--s---s---s---s---s---M');
    expect(shown(8_000).join('')).toBe('M--s---s---s---s---s---M');
  });

  it('every fourth in a power hour, however slow the guild’s own pace is', () => {
    expect(shown(300_000, 2_000).join('')).toBe('M--s---s---s---s---s---M');
    expect(shown(300_000, 1_000).join('')).toBe('MssssssssssssssssssssssM');
  });

  it('moving where somebody went bankrupt', () => {
    expect(showingOf(paced(8_000), { round: 5, dramatic: true })).toBe('moving');
  });
});

describe('the office on the floor', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
    await rig.ring();
  });
  afterEach(() => rig.close());

  const playRound = async (): Promise<void> => {
    await rig.startRound();
    while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
    await rig.stage.idle();
    rig.clock.advance(5_000);
    await rig.stage.idle();
  };

  it('follows a round in its own post, says who is where, and wakes nobody', async () => {
    await playRound();
    const posts = rig.admin
      .messages(rig.channel('trading-floor'))
      .filter(({ attachments }) => attachments[0]?.filename.startsWith('office.'));
    expect(posts).toHaveLength(1);
    expect(posts[0]?.content).toMatch(/round 1 of 2\n.*🗣️/s);
    expect((posts[0]?.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
    expect(posts[0]?.attachments[0]?.description).toContain('says “');
  });

  it('leaves what happened between two of them where it is', async () => {
    const draw = vi.fn(async () => Buffer.alloc(1));
    const show = vi.fn();
    const roundPosts = { pictureOf: async () => THREAD_PICTURE, show };
    const posts = { announce: vi.fn(), isMade: async () => false };
    const office = new OfficePosts({ posts, roundPosts, pictures: { draw }, log: pino({ level: 'silent' }) });
    await rig.startRound();
    while ((rig.show.episode?.asked.length ?? 0) > 0) office.follow(await rig.answer());
    await office.idle();
    expect(draw).not.toHaveBeenCalled();
    expect(show).not.toHaveBeenCalled();
  });

  it('has a post of its own where the floor is loud, but none after the bell that closed its round', async () => {
    await rig.play({ type: 'changeSettings', atMs: rig.clock.nowMs(), settings: { noise: 'loud' } });
    const offices = () =>
      rig.admin
        .messages(rig.channel('trading-floor'))
        .filter(({ attachments }) => attachments[0]?.filename.startsWith('office.'))
        .map(({ content }) => content);
    await playRound();
    expect(offices()).toEqual([expect.stringMatching(/^-# 🏢 .*round 1 of 2/)]);
    await playRound();
    expect(rig.show.episode).toBeNull();
    expect(offices()).toHaveLength(2);
    expect(offices()[1]).toContain('round 2 of 2');
    expect(offices()[1]).not.toContain('🏢');
  });

  it('is missed by nobody’s show where it cannot be drawn', async () => {
    const announce = vi.fn();
    const logged: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
    const pictures = { draw: () => Promise.reject(new Error('no canvas')) };
    const roundPosts = { pictureOf: async () => null, show: announce };
    const posts = { announce, isMade: async () => false };
    const office = new OfficePosts({ posts, roundPosts, pictures, log });
    await rig.startRound();
    while ((rig.show.episode?.asked.length ?? 0) > 0) {
      office.follow(await rig.answer());
    }
    await office.idle();
    expect(announce).not.toHaveBeenCalled();
    expect(logged.join('')).toContain('no canvas');
  });
});
