// Whose a draft is, and how long it is kept.

import { pino } from 'pino';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { guildId, viewerId } from '../../../src/show/ids.ts';
import { Drafts } from '../../../src/stage/notes/drafts.ts';
import { notesOn } from './notes-on.ts';

const GUILD = guildId('1');
const [ANN, BOB] = [viewerId('2'), viewerId('3')];

let rows: Map<string, string>;
beforeEach(() => {
  rows = new Map();
});
/** Of a process: what was kept before it is known to it. */
const raised = () =>
  new Drafts(
    { notes: (guild) => notesOn(rows, guild), log: pino({ level: 'silent' }) },
    { name: 'some-drafts', draft: z.object({ id: z.string() }) },
  );

it('is its owner’s alone, by its id, and outlives a restart', async () => {
  await raised().keep(GUILD, ANN, { id: 'a' });
  await raised().keep(GUILD, ANN, { id: 'b' });
  expect(await raised().of(GUILD, ANN, 'a')).toEqual({ id: 'a' });
  expect(await raised().of(GUILD, ANN, 'b')).toEqual({ id: 'b' });
  expect(await raised().of(GUILD, BOB, 'a')).toBeUndefined();
});

it('goes when it is used, and with its member', async () => {
  const drafts = raised();
  for (const id of ['a', 'b', 'c']) await drafts.keep(GUILD, ANN, { id });
  await drafts.keep(GUILD, BOB, { id: 'd' });
  await drafts.drop(GUILD, 'a');
  expect(await drafts.of(GUILD, ANN, 'a')).toBeUndefined();
  expect(await drafts.of(GUILD, ANN, 'b')).toBeDefined();
  await drafts.forget(GUILD, ANN);
  expect(await drafts.of(GUILD, ANN, 'b')).toBeUndefined();
  expect(await drafts.of(GUILD, BOB, 'd')).toBeDefined();
});

it('gives way to newer ones', async () => {
  const drafts = raised();
  for (let id = 0; id < 40; id++) await drafts.keep(GUILD, ANN, { id: String(id) });
  expect(await drafts.of(GUILD, ANN, '0')).toBeUndefined();
  expect(await drafts.of(GUILD, ANN, '39')).toBeDefined();
});
