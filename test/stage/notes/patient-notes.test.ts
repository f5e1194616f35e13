// A store that is away loses no note: what is to be written waits for it, what is to be read is not taken for lost.
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guildId } from '../../../src/show/ids.ts';
import { Memo } from '../../../src/stage/notes/memo.ts';
import { PatientNotes } from '../../../src/stage/notes/patient-notes.ts';
import { AwayStore } from '../../director/away-store.ts';
import { ManualClock } from '../manual-clock.ts';
import { notesOn } from './notes-on.ts';

const GUILD = guildId('7');

function house() {
  const [store, clock, log] = [new AwayStore(), new ManualClock(0), pino({ level: 'silent' })];
  const notes = new PatientNotes({
    notes: (guild) => notesOn(store, guild),
    notedGuilds: async () => [GUILD],
    ...{ clock, log },
  });
  const memo = () =>
    new Memo<readonly number[]>(
      { notes: notes.of, log },
      { name: 'list', schema: z.array(z.number()), empty: [] },
    );
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 250) {
      clock.advance(250);
      for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { store, notes, memo, pass };
}

describe('a note', () => {
  it('that is written while the store is away is written once it is back', async () => {
    const { store, memo, pass } = house();
    const list = memo();
    await list.update(GUILD, () => [1]);
    store.absence = 'refuses';
    let done = 0;
    const updates = [2, 3].map((number) =>
      list
        .update(GUILD, (known) => [...known, number])
        .then(() => {
          done += 1;
        }),
    );
    await pass(30_000);
    expect([done, list.peek(GUILD)]).toEqual([0, [1, 2, 3]]);
    store.back();
    await pass(6_000);
    await Promise.all(updates);
    expect(await memo().read(GUILD)).toEqual([1, 2, 3]);
  });

  it('that cannot be read now is not taken for damaged: the next reader has it, and nothing overwrites it', async () => {
    const { store, memo } = house();
    await memo().update(GUILD, () => [1, 2]);
    store.absence = 'refuses';
    const list = memo();
    await expect(list.read(GUILD)).rejects.toMatchObject({ name: 'JournalUnavailable' });
    await expect(list.update(GUILD, (known) => [...known, 3])).rejects.toMatchObject({
      name: 'JournalUnavailable',
    });
    store.back();
    expect(await list.update(GUILD, (known) => [...known, 3])).toEqual([1, 2, 3]);
  });

  it('that waits when the house closes is given up, and its writer hears of it', async () => {
    const { store, notes, memo, pass } = house();
    store.absence = 'refuses';
    const list = memo();
    store.absence = 'here';
    await list.read(GUILD);
    store.absence = 'refuses';
    const written = list.update(GUILD, () => [1]).catch((error: unknown) => error);
    await pass(1_000);
    notes.stop();
    expect(await written).toMatchObject({ name: 'JournalUnavailable' });
  });
});
