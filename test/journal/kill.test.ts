// kill -9: whatever was acknowledged is there, the folder is free again at once, and the journal goes on.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalInUse } from '../../src/journal/faults/journal-in-use.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { guildId } from '../../src/show/ids.ts';
import { DOOR } from '../programs/program.ts';

let folder: string;
let url: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-kill-'));
  url = `sqlite://${join(folder, 'show.sqlite')}`;
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs the appender until it has acknowledged `count` records; gives what it said. */
async function appendUntil(
  count: number,
): Promise<{ child: ChildProcess; pid: number; acknowledged: () => number }> {
  const script = join(import.meta.dirname, 'append-forever.ts');
  const child = spawn(process.execPath, [DOOR, script, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  let lastSeq = 0;
  let pid = 0;
  await new Promise<void>((enough, died) => {
    let left = count;
    lines.on('line', (line) => {
      if (line.startsWith('pid ')) pid = Number(line.slice(4));
      else lastSeq = Number(line);
      left -= 1;
      if (left < 0) enough();
    });
    child.once('exit', (code) => died(new Error(`the appender ended with ${code}`)));
  });
  return { child, pid, acknowledged: () => lastSeq };
}

test('all that was acknowledged before a kill -9 is there, three times over', async () => {
  let before = 0;
  for (const count of [20, 57, 111]) {
    const { child, acknowledged } = await appendUntil(count);
    child.kill('SIGKILL');
    await once(child, 'close');
    const journal = await openJournal<{ cents: number }, number>({ from: url });
    const book = journal.guild(guildId('1'));
    const { seq } = await book.audit();
    expect(acknowledged()).toBeGreaterThan(before);
    expect(seq).toBeGreaterThanOrEqual(acknowledged());
    const { state } = await book.replay({ start: () => 0, apply: (sum, { cents }) => sum + cents });
    expect(state).toBe((seq * (seq - 1)) / 2);
    await journal.close();
    before = seq;
  }
});

test('a folder in use is refused with the pid of its user, and free once that is dead', async () => {
  const { child, pid } = await appendUntil(1);
  const refusal = await openJournal({ from: url }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(JournalInUse);
  expect(refusal).toMatchObject({ pid, folder });
  expect(String(refusal)).toContain(`another Bullpen (pid ${pid}) uses this folder`);
  child.kill('SIGKILL');
  await once(child, 'close');
  await (await openJournal({ from: url })).close();
});
