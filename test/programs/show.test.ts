// `npm run show` as a host types it: each wrong input gets one clear sentence and exit code 2.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonShape } from '../../src/minds/house/lesson.ts';
import { sha256 } from '../../src/offstage/secret.ts';
import type { CausedRecord } from '../../src/show/events/event.ts';
import { JournalFile } from '../../src/show-file/journal-file.ts';
import { playInto } from '../headless/headless-show.ts';
import { refusalOf, run, start } from './program.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-show-'));
  await writeFile(at('page.gguf'), '<!doctype html>');
  await writeFile(at('garbage'), Buffer.from([0xff, 0, 1, 2, 3, 10, 4]));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const eventsIn = ({ firstSeq, events }: CausedRecord): string =>
  events.length === 1 ? `${firstSeq}` : `${firstSeq} to ${firstSeq + events.length - 1}`;

describe('a wrong input is refused in one sentence', () => {
  const rows: readonly [string, () => readonly string[], RegExp][] = [
    ['rounds that are no number', () => ['--rounds', 'x'], /"x" is no whole number from 1 to/],
    ['an unknown option', () => ['--parrot'], /unknown option '--parrot'/],
    ['an unknown mind', () => ['--mind', 'parrot'], /There is no mind called "parrot" here/],
    ['the llama without a model', () => ['--mind', 'llama'], /needs a model/],
    ['a model without the llama', () => ['--model', at('page.gguf')], /--mind llama/],
    ['a model that is not there', () => ['--mind', 'llama', '--model', at('no.gguf')], /There is no file at/],
    ['a file that is no GGUF', () => ['--mind', 'llama', '--model', at('page.gguf')], /is no GGUF file/],
    ['a journal in no folder', () => ['--rounds', '1', '--out', at('no/such')], /no such file or folder/],
    ['lessons in no folder', () => ['--rounds', '1', '--record', at('no/such')], /no such file or folder/],
    ['one file for two', () => ['--out', at('one'), '--record', at('one')], /want a file each/],
    ['a replay of garbage', () => ['--replay', at('garbage')], /line 1: no JSON/],
    ['a replay of nothing', () => ['--replay', at('nowhere')], /no such file or folder/],
  ];

  it.each(rows)('%s', async (_, args, sentence) => {
    const said = refusalOf(await run('headless', args()));
    expect(said).toMatch(sentence);
    expect(said.split('\n').length).toBeLessThanOrEqual(2);
  });
});

describe('npm run show', () => {
  it('plays, writes and sums up, and its replay matches', async () => {
    const out = at('seven');
    const { code, stdout } = await run('headless', [
      '--rounds',
      '30',
      '--seed',
      '7',
      '--mind',
      'understudy',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('30 rounds, ');
    expect(stdout).toContain(`sha256 ${sha256(await readFile(out, 'utf8'))}`);
    const replayed = await run('headless', ['--replay', out]);
    expect([replayed.code, replayed.stderr]).toEqual([0, '']);
    expect(replayed.stdout).toContain('It matches');
  });

  it('is played by the house model, and leaves lessons where it is asked to', async () => {
    const record = at('lessons.jsonl');
    const { code, stdout, stderr } = await run('headless', [
      '--rounds',
      '2',
      '--seed',
      '7',
      '--record',
      record,
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/played by house-\d+m/);
    const lessons = (await readFile(record, 'utf8')).trim().split('\n');
    const roles = lessons.map((line) => lessonShape.parse(JSON.parse(line)).role);
    expect(new Set(roles)).toEqual(new Set(['alex', 'alice', 'colin', 'mike', 'ruth', 'sarah']));
  });

  it('says which event differs, with exit code 1', async () => {
    const lines = (await readFile(at('seven'), 'utf8')).split('\n');
    const index = lines.findIndex((line) => line.includes('"type":"pricesMoved"'));
    const changed = lines.with(index, (lines[index] ?? '').replace(/"Crypto":\d+/, '"Crypto":4242'));
    await writeFile(at('changed'), changed.join('\n'));
    const { code, stdout } = await run('headless', ['--replay', at('changed')]);
    expect(code).toBe(1);
    expect(stdout).toContain(`differs: event ${index + 1}: `);
  });

  it('says so where one byte of the key of a cause changed', async () => {
    const text = await readFile(at('seven'), 'utf8');
    await writeFile(at('key'), text.replace('"cause":', '"cbuse":'));
    const { code, stdout } = await run('headless', ['--replay', at('key')]);
    expect(code).toBe(1);
    expect(stdout).toContain('differs: event 1: ');
  });

  it('tells every stretch without a cause, with exit code 3', async () => {
    const file = await JournalFile.create(at('stretches'));
    const stretches: string[] = [];
    let count = 0;
    const onRecord = ({ cause, ...record }: CausedRecord) => {
      count += 1;
      if (cause !== undefined && count % 4 > 0) return file.write({ ...record, cause });
      stretches.push(eventsIn(record));
      return file.write(record);
    };
    await playInto(at('unused'), { rounds: 1, seed: '7', onRecord });
    await file.close();
    const { code, stdout } = await run('headless', ['--replay', at('stretches')]);
    const listed = `${stretches.slice(0, -1).join(', ')} and ${stretches.at(-1)}`;
    expect(stdout).toContain(
      `Events ${listed} have no cause, so they were folded and not checked by the rules. The rest matches`,
    );
    expect([code, stretches.length > 1]).toEqual([3, true]);
  });

  it('folds a file from before causes were kept, and says that it could only do that', async () => {
    const old = (await readFile(at('seven'), 'utf8')).replace(/,"cause":\{"type".*\},"seal":"\w+"\}$/gm, '}');
    const events = old.trim().split('\n').length;
    await writeFile(at('old'), old);
    const { code, stdout } = await run('headless', ['--replay', at('old')]);
    expect(code).toBe(3);
    expect(stdout).toContain(
      `Events 1 to ${events} have no cause, so they were folded and not checked by the rules.`,
    );
    expect(stdout).not.toContain('matches');
  });

  it('ends with 130 when it is interrupted, and what was played can be replayed', async () => {
    const out = at('interrupted');
    const show = start('headless', ['--rounds', '1000000', '--out', out]);
    await expect
      .poll(() => readFile(out, 'utf8').catch(() => ''), { timeout: 20_000 })
      .toContain('roundClosed');
    const { code, stdout } = await show.stop('SIGINT');
    expect(code).toBe(130);
    expect(stdout).toContain('sha256');
    expect((await run('headless', ['--replay', out])).stdout).toContain('It matches');
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('headless', ['--help']);
    expect(code).toBe(0);
    for (const option of ['--rounds', '--seed', '--mind', '--model', '--out', '--replay', 'Exit codes: '])
      expect(stdout).toContain(option);
  });
});
