// The door of every program: what is given and what comes back pass through it unchanged, and an older Node is
// turned away in one sentence.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DOOR } from './program.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-door-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Visit {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: string | null; stdout: string; stderr: string }>;
}

async function visit(
  source: string,
  { args = [], ...env }: { readonly args?: readonly string[]; readonly MALLOC_ARENA_MAX?: string } = {},
): Promise<Visit> {
  const program = join(folder, 'program.mts');
  await writeFile(program, source);
  const child = spawn(process.execPath, [DOOR, program, ...args], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'close').then(async ([code, signal]) => {
    const [stdout, stderr] = await said;
    return { code, signal, stdout, stderr };
  });
  return { child, ended };
}

it('hands over arguments and input, and the exit code comes back', async () => {
  const { child, ended } = await visit(
    `let all: string = '';
for await (const piece of process.stdin) all += piece;
console.log(JSON.stringify([process.argv[1], process.argv.slice(2), all]));
process.exitCode = 7 as number;`,
    { args: ['--rounds', '3', 'a b'] },
  );
  child.stdin?.end('from outside');
  const { code, stdout, stderr } = await ended;
  expect([code, stderr]).toEqual([7, '']);
  expect(JSON.parse(stdout)).toEqual([join(folder, 'program.mts'), ['--rounds', '3', 'a b'], 'from outside']);
});

it('has the allocator and the young held down where Node can begin again, and leaves what the host has said', async () => {
  const source = `console.log(JSON.stringify([process.pid, process.execArgv, process.env]));`;
  const { child, ended } = await visit(source, { MALLOC_ARENA_MAX: '7' });
  const { code, stdout, stderr } = await ended;
  expect([code, stderr]).toEqual([0, '']);
  const [pid, flags, env] = JSON.parse(stdout) as [number, string[], Record<string, string>];
  const canBeginAgain = 'execve' in process && process.platform === 'linux';
  expect(pid).toBe(child.pid);
  expect(flags.includes('--max-semi-space-size=4')).toBe(canBeginAgain);
  expect(env['MALLOC_TRIM_THRESHOLD_']).toBe(canBeginAgain ? '131072' : undefined);
  expect(env['MALLOC_ARENA_MAX']).toBe('7');
});

it('names the true line of an error, with exit code 1', async () => {
  const { ended } = await visit(`interface Wide {\n  readonly a: 1;\n}\n\nthrow new Error('off the chart');`);
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/program\.mts:5/);
  expect(stderr).toContain('off the chart');
});

it('lets a signal end the program as it would without a door', async () => {
  const { child, ended } = await visit(`setInterval(() => undefined, 1_000); console.log('here');`);
  if (child.stdout !== null) await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect((await ended).signal).toBe('SIGTERM');
});

it('ends with 13 what waits for what can never come, and with its own code what leaves by itself', async () => {
  expect((await (await visit('await new Promise<void>(() => undefined);')).ended).code).toBe(13);
  expect((await (await visit('process.exit();')).ended).code).toBe(0);
});

it('asks for a program where none is named', async () => {
  const child = spawn(process.execPath, [DOOR]);
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([code, stderr]).toEqual([2, 'Name a program, such as src/main.ts.\n']);
});

it.each(['18.19.1', '20.9.0'])('turns Node %s away before anything is imported', async (version) => {
  const preload = join(folder, 'older.cjs');
  await writeFile(
    preload,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
  );
  const child = spawn(process.execPath, ['--require', preload, DOOR, 'src/nowhere.ts']);
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([code, stderr]).toEqual([2, `Bullpen needs Node 20.20 or newer; this is ${version}.\n`]);
});
