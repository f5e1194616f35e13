// Every `npm run NAME` of a document is a script, every program it starts by hand is there, and every option it gives
// them is one that some program knows.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { documents } from './document.ts';

const SCRIPT = /\bnpm run ([a-z]+)/g;
const BY_HAND = /\bnode (?:--\S+ )*src\/door\.cjs (\S+\.ts)/g;
/** What is given to a program of ours: up to the end of the line or of the code marks. */
const GIVEN = /(?:npm (?:start|run [a-z]+) --|src\/door\.cjs \S+\.ts)( [^`\n#]*)/g;
const OPTION = /(?<= )--[a-z][a-z-]+/g;

export function unknownCommands(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const known = optionsOfPrograms();
  return documents().flatMap((document) => {
    const text = readFileSync(document, 'utf8');
    const unknown = [
      ...all(text, SCRIPT).filter((name) => scripts[name] === undefined),
      ...all(text, BY_HAND).filter((program) => !existsSync(program)),
      ...all(text, GIVEN).flatMap((given) => (given.match(OPTION) ?? []).filter((name) => !known.has(name))),
    ];
    return unknown.map((name) => `${document} runs ${name}, which nothing knows`);
  });
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** `--help` is everybody's. */
function optionsOfPrograms(): ReadonlySet<string> {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.py'], { encoding: 'utf8' }).trim().split('\n');
  const options = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=['"])--[a-z][a-z-]+/g) ?? []);
  return new Set(['--help', ...options]);
}
