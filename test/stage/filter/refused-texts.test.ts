// One reason for a refused text, and ten of them within an hour are enough for a day: the guild's own, over restarts.

import pino from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import { refusedBecause } from '../../../src/stage/filter/refused-because.ts';
import { RefusedTexts } from '../../../src/stage/filter/refused-texts.ts';
import { notesOn } from '../notes/notes-on.ts';

describe('a text', () => {
  it.each([
    ['Crypto is sh1t', 'slur'],
    ['Join discord.gg/abc123 today', 'invite'],
    ['discord.com/invite/abc', 'invite'],
    ['https://example.com', 'link'],
    ['See www.example.com', 'link'],
    ['example.com/cheap-loans', 'link'],
    ['Ask @everyone', 'mention'],
    ['Ask <@201234567890123456> why', 'mention'],
    ['What the fuck, https://example.com', 'slur'],
    ['Booking.com falls by 12%', undefined],
    ['Bonds: dull. Tech: 1.5/2 as dull', undefined],
    ['U.S. regulator asks about crypto', undefined],
  ] as const)('%j is refused as %j', (text, kind) => {
    expect(refusedBecause(text)).toBe(kind);
  });
});

describe('a member whose texts are refused', () => {
  const guild = guildId('1');
  const [ann, bob] = [viewerId('201234567890123456'), viewerId('301234567890123456')];
  /** 14:00 in Madrid. */
  const startMs = Date.UTC(2027, 0, 15, 13, 0);
  let rows: Map<string, string>;
  const open = () =>
    new RefusedTexts({
      notes: (id) => notesOn(rows, id),
      log: pino({ level: 'silent' }),
    });
  const refuse = (texts: RefusedTexts, atMs: number, viewer = ann) =>
    texts.note(guild, { viewer, kind: 'slur', atMs, timeZone: 'Europe/Madrid' });

  beforeEach(() => {
    rows = new Map();
  });

  it('may propose no more until midnight after ten within an hour', async () => {
    for (let n = 0; n < 9; n++) await refuse(open(), startMs + n * 60_000);
    expect(await open().barredUntilMs(guild, ann, startMs + 600_000)).toBeUndefined();
    await refuse(open(), startMs + 600_000);
    expect(await open().barredUntilMs(guild, ann, startMs + 600_001)).toBe(Date.UTC(2027, 0, 15, 23, 0));
    expect(await open().barredUntilMs(guild, bob, startMs + 600_001)).toBeUndefined();
    expect(await open().barredUntilMs(guild, ann, Date.UTC(2027, 0, 15, 23, 0))).toBeUndefined();
  });

  it('may go on where they come slowly', async () => {
    for (let n = 0; n < 30; n++) await refuse(open(), startMs + n * 7 * 60_000);
    expect(await open().barredUntilMs(guild, ann, startMs + 30 * 7 * 60_000)).toBeUndefined();
  });

  it('is counted, by kind alone, for a week', async () => {
    const texts = open();
    for (let n = 0; n < 10; n++) await refuse(texts, startMs);
    await texts.note(guild, { viewer: bob, kind: 'link', atMs: startMs, timeZone: 'UTC' });
    expect(await open().counts(guild, startMs)).toMatchObject({ counts: { slur: 10, link: 1 }, barred: 1 });
    for (let day = 1; day <= 7; day++) await refuse(texts, startMs + day * 24 * 3_600_000, bob);
    expect((await open().counts(guild, startMs + 7 * 24 * 3_600_000)).counts).toMatchObject({ slur: 7 });
  });

  it('is forgotten on demand', async () => {
    await refuse(open(), startMs);
    expect(await open().of(guild, ann, startMs + 1)).toEqual({ atMs: [startMs], barredUntilMs: null });
    await open().forget(guild, ann, startMs + 1);
    expect([...rows.values()].join()).not.toContain(ann);
    expect(await open().of(guild, ann, startMs + 1)).toBeUndefined();
  });

  it('is barred as long after an erasure, under a hash', async () => {
    for (let n = 0; n < 10; n++) await refuse(open(), startMs);
    await open().forget(guild, ann, startMs + 1);
    expect([...rows.values()].join()).not.toContain(ann);
    const midnightMs = Date.UTC(2027, 0, 15, 23, 0);
    expect(await open().barredUntilMs(guild, ann, startMs + 2)).toBe(midnightMs);
    await refuse(open(), startMs + 3);
    await open().forget(guild, ann, startMs + 4);
    expect(await open().barredUntilMs(guild, ann, startMs + 5)).toBe(midnightMs);
    expect((await open().counts(guild, startMs + 5)).barred).toBe(1);
    await open().tidy(guild, midnightMs - 1);
    expect([...rows.values()].join()).toContain('erased:');
    await open().tidy(guild, midnightMs);
    expect([...rows.values()].join()).not.toContain('erased:');
  });
});
