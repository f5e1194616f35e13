// What the stage notes: typed, in order, and never a reason to stop.

import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guildId } from '../../../src/show/ids.ts';
import { Places } from '../../../src/stage/channels/places.ts';
import { Memo } from '../../../src/stage/notes/memo.ts';
import { notesOn } from './notes-on.ts';

const GUILD = guildId('7');

function memory() {
  const rows = new Map<string, string>();
  const logged: string[] = [];
  const notes = (guild: typeof GUILD) => notesOn(rows, guild);
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const open = () =>
    new Memo<readonly number[]>({ notes, log }, { name: 'list', schema: z.array(z.number()), empty: [] });
  return { rows, logged, notes, open };
}

describe('a memo whose guild is reworded', () => {
  const reword = (text: string) => text.replaceAll('71', '999');

  it('does not write the former words again', async () => {
    const { open, rows, notes } = memory();
    const memo = open();
    await memo.update(GUILD, () => [71, 5]);
    await notes(GUILD).set('list', [999, 5]);
    await memo.reword(GUILD, reword);
    await memo.update(GUILD, (list) => [...list, 6]);
    expect(memo.peek(GUILD)).toEqual([999, 5, 6]);
    expect([...rows.values()].join()).not.toContain('71,');
  });

  it('is reworded after the writes and the reading that were under way', async () => {
    const { open, notes } = memory();
    const writing = open();
    const write = writing.update(GUILD, () => [71]);
    await writing.read(GUILD);
    await Promise.all([write, writing.reword(GUILD, reword)]);
    expect(await notes(GUILD).get('list')).toEqual([999]);
    await notes(GUILD).set('list', [71]);
    const reading = open();
    const read = reading.read(GUILD);
    await Promise.all([read, reading.reword(GUILD, reword)]);
    expect(reading.peek(GUILD)).toEqual([999]);
  });

  it('stays unread where nobody has read it', async () => {
    const { open, notes, rows } = memory();
    await notes(GUILD).set('list', [71]);
    const before = [...rows.values()];
    await open().reword(GUILD, reword);
    expect([...rows.values()]).toEqual(before);
  });
});

const having = (list: readonly number[]) => expect.arrayContaining([...list]);

describe('a memo whose guild is let go', () => {
  it('knows nothing of it, and reads it again for whoever asks next', async () => {
    const { open, notes } = memory();
    const memo = open();
    await memo.update(GUILD, () => [1]);
    memo.letGo(GUILD);
    expect(memo.size).toBe(0);
    await notes(GUILD).set('list', [2]);
    expect(await memo.read(GUILD)).toEqual([2]);
  });

  it('loses nothing of what is being read or changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('update', 'read', 'letGo', 'wait'), { maxLength: 30 }),
        async (deeds) => {
          const { open, notes } = memory();
          const memo = open();
          const begun: Promise<unknown>[] = [];
          const wanted: number[] = [];
          const does: Record<(typeof deeds)[number], () => unknown> = {
            letGo: () => memo.letGo(GUILD),
            wait: () => new Promise(setImmediate),
            read: () =>
              void begun.push(memo.read(GUILD).then((list) => expect(wanted).toEqual(having(list)))),
            update: () => {
              const number = wanted.push(wanted.length);
              begun.push(memo.update(GUILD, (list) => [...list, number - 1]));
            },
          };
          for (const deed of deeds) await does[deed]();
          await Promise.all(begun);
          memo.letGo(GUILD);
          const kept = await memo.read(GUILD);
          // Those that are changed at once are changed in any order.
          expect([...kept].sort()).toEqual([...wanted].sort());
          expect((await notes(GUILD).get('list')) ?? []).toEqual(kept);
        },
      ),
    );
  });
});

describe('a memo', () => {
  it('is what was last written, for whoever opens it next', async () => {
    const { open } = memory();
    const memo = open();
    expect(memo.peek(GUILD)).toEqual([]);
    await Promise.all([1, 2, 3].map((number) => memo.update(GUILD, (list) => [...list, number])));
    expect(memo.peek(GUILD)).toEqual([1, 2, 3]);
    expect(await open().read(GUILD)).toEqual([1, 2, 3]);
  });

  it('starts anew where the note is not of its shape, and says so', async () => {
    const { notes, open, logged } = memory();
    await notes(GUILD).set('list', 'not a list');
    expect(await open().read(GUILD)).toEqual([]);
    expect(logged.join()).toContain('unreadable');
  });

  it('starts anew where the note was changed on the disk', async () => {
    const { rows, notes, open, logged } = memory();
    await notes(GUILD).set('list', [1]);
    for (const [key, text] of rows) rows.set(key, text.replace('1', '2'));
    expect(await open().read(GUILD)).toEqual([]);
    expect(logged).toHaveLength(1);
  });
});

it('channels that are deleted at the same time are all forgotten', async () => {
  const { notes } = memory();
  const places = new Places({ notes, log: pino({ level: 'silent' }) });
  const channels = { 'Trading Floor': '1', 'Coffee Shop': '2', 'News Room': '3' };
  await places.update(GUILD, () => ({ category: '9', channels }));
  await Promise.all(['1', '9', '2'].map((channel) => places.forget(GUILD, channel)));
  expect(await places.read(GUILD)).toEqual({ category: null, channels: { 'News Room': '3' } });
});
