// What a manager has entered is theirs: found by who entered it, and forgotten with them alone.

import pino from 'pino';
import { expect, it } from 'vitest';
import { Notes } from '../../../src/journal/notes.ts';
import { MemoryStore } from '../../../src/journal/stores/memory-store.ts';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import { Drafts } from '../../../src/stage/notes/drafts.ts';

it('forgets what one member has entered, and nothing of another', async () => {
  const [guild, ann, bob] = [guildId('1'), viewerId('11'), viewerId('12')];
  const rows = new Map<string, string>();
  const open = () =>
    new Drafts({ notes: (id) => new Notes(new MemoryStore(rows), id), log: pino({ level: 'silent' }) });
  for (const [id, viewer] of [
    ['a', ann],
    ['b', bob],
  ] as const)
    await open().keep(guild, { id, viewer, settings: {}, channels: {}, typed: {} });
  expect(await open().of(guild, ann)).toMatchObject([{ id: 'a' }]);
  await open().forget(guild, ann);
  expect(await open().of(guild, ann)).toEqual([]);
  expect(await open().read(guild, 'b')).toMatchObject({ viewer: bob });
});
