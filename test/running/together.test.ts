// Tests that share a process leave it as they found it, and what they import in `test/` does too; what the lists of
// `apart.ts` name is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ALONE, isIn, LONGEST, UNDISTURBED } from './apart.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const APART = [...ALONE, ...UNDISTURBED];

/** What outlasts a file. Spies do not: vitest takes them off before each test there. */
const LEAVES_TRACES: readonly (readonly [string, RegExp])[] = [
  ['replaces a module', /\bvi\.(?:mock|doMock|hoisted|resetModules)\b/],
  ['puts on timers, or sets the clock', /\bvi\.(?:useFakeTimers|setSystemTime)\b|\bDate\.now\s*=[^=>]/],
  [
    'changes what is global',
    /\bvi\.stub|\bglobal(?:This)?(?:\.\w+|\[[^\]]+\])\s*=[^=>]|\bMath\.random\s*=[^=>]/,
  ],
  [
    'changes the environment',
    /\bprocess\.env(?:\.\w+|\[[^\]]+\])\s*(?:\?\?|\|\|)?=[^=>]|\bdelete process\.env|\bprocess\.loadEnvFile/,
  ],
  [
    'changes the process',
    /\bprocess\.(?:chdir|umask|setuid|exit|on|once|prependListener)\(|\bprocess\.exitCode\s*=/,
  ],
  [
    'changes what is built in',
    /\.prototype\.\w+\s*=[^=>]|\bObject\.(?:assign|define\w+)\((?:process|global)/,
  ],
  ['weighs this process', /\bprocess\.(?:memoryUsage|cpuUsage|resourceUsage)\b|'node:v8'|\bgc\(\)/],
  ['starts a browser', /'playwright-core'/],
];
const IMPORTED = /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)|^import '(\.[^']+)'/gm;

const texts = new Map<string, string>();
const textOf = (file: string): string => {
  const text = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
  texts.set(file, text);
  return text;
};

/** The file and all of `test/` that it imports, others' imports included. */
function withImports(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, ...found] of textOf(file).matchAll(IMPORTED)) {
    const path = join(dirname(file), found.find((name) => name !== undefined) ?? '');
    if (path.startsWith('test/') && path.endsWith('.ts')) withImports(path, seen);
  }
  return seen;
}

const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => relative(ROOT, join(ROOT, 'test', name)))
  .filter((name) => name.endsWith('.test.ts'));
const SELF = relative(ROOT, fileURLToPath(import.meta.url));

it('those that share a process leave nothing behind in it', () => {
  const traces = files
    .filter((file) => !isIn(APART, file) && file !== SELF)
    .flatMap((file) =>
      [...withImports(file)].flatMap((path) =>
        LEAVES_TRACES.filter(([, pattern]) => pattern.test(textOf(path))).map(
          ([what]) => `${file}: ${path} ${what}, so the test belongs to ALONE in test/running/apart.ts`,
        ),
      ),
    );
  expect(traces).toEqual([]);
});

it.each([
  ["vi.mock('./a.ts')", true],
  ["process.env['A'] = 'b'", true],
  ["process.env['A'] ??= 'b'", true],
  ["if (process.env['A'] === 'b')", false],
  ['Date.now = () => 7', true],
  ['const beganMs = Date.now()', false],
  ['store.scrub = Counting.prototype.scrub;', false],
  ['Counting.prototype.scrub = scrub;', true],
  ["vi.spyOn(JSON, 'parse')", false],
])('%s leaves something behind: %s', (line, isSo) => {
  expect(LEAVES_TRACES.some(([, pattern]) => pattern.test(line))).toBe(isSo);
});

it('what is named apart, or as taking long, is there', () => {
  const gone = [...APART, ...LONGEST].filter((place) => !existsSync(join(ROOT, place)));
  expect(gone).toEqual([]);
});
