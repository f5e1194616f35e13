// `npm run journal -- copy` as a host types it: what it says, and how it refuses what cannot be meant.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openJournal } from '../../../src/journal/journal.ts';
import { guildId } from '../../../src/show/ids.ts';
import { type Account, accountAfter, type Deposit, fold, record } from '../../ports/account.ts';
import { refusalOf, run, stopAll } from '../program.ts';

let folder: string;
const at = (...names: readonly string[]): string => `sqlite://${join(folder, ...names)}`;
const copying = (...args: readonly string[]) => run('journal', ['copy', ...args]);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-copying-'));
  const journal = await openJournal<Deposit, Account>({ from: at('data', 'bullpen.sqlite') });
  for (let seq = 1; seq <= 40; seq++) await journal.guild(guildId('1')).append(record(seq));
  await journal.close();
});

afterEach(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

it('copies, says what it did, and has nothing to do the second time', async () => {
  const places = ['--from', at('data', 'bullpen.sqlite'), '--to', at('new', 'bullpen.sqlite')];
  const first = await copying(...places);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(
    /^1 show, 40 rows, 40 of them written now\nsha256 [0-9a-f]{64} {2}\S+, read back: the same as the original\n$/,
  );
  expect((await copying(...places)).stdout).toContain('1 show, 40 rows, 0 of them written now');
  const journal = await openJournal<Deposit, Account>({ from: at('new', 'bullpen.sqlite') });
  expect(await journal.guild(guildId('1')).replay(fold)).toMatchObject({ state: accountAfter(40), seq: 40 });
  await journal.close();
});

it('refuses what cannot be meant, each in a sentence', async () => {
  const from = at('data', 'bullpen.sqlite');
  await mkdir(join(folder, 'empty'));
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no place to copy to', ['--from', from], /required option '--to <address>' not specified/],
    [
      'an original that is not there',
      ['--from', at('none.sqlite'), '--to', at('x', 'y')],
      /There is no .*none/,
    ],
    ['the same twice', ['--from', from, '--to', from], /--from and --to are the same journal/],
    ['two in one folder', ['--from', from, '--to', at('data', 'b.sqlite')], /a folder for one journal/],
    ['no address', ['--from', from, '--to', 'mysql://x'], /"mysql:\/\/x" is no journal address/],
    ['a folder', ['--from', from, '--to', at('empty')], /is a folder: name a file inside it/],
    [
      'nobody there',
      ['--from', from, '--to', 'postgres://me:secret@127.0.0.1:1/x'],
      /No database answers at/,
    ],
  ];
  for (const [what, args, sentence] of wrong) {
    const refusal = refusalOf(await copying(...args));
    expect([what, refusal]).toEqual([what, expect.stringMatching(sentence)]);
    expect(refusal).not.toContain('secret');
  }
  const used = await openJournal({ from });
  expect(refusalOf(await copying('--from', from, '--to', at('x', 'y')))).toMatch(
    new RegExp(`another Bullpen \\(pid ${process.pid}\\) uses this folder`),
  );
  await used.close();
}, 120_000);
