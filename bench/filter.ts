// What of hostile texts gets through the filter, and what of harmless ones does not, by kind; and how long it takes.
// The figures in SECURITY.md are of this.

import { Command } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { isRefused } from '../src/stage/filter/filter.ts';
import { harmlessTexts, hostileTexts, type Text, tried } from './filter/trial.ts';
import { median } from './median.ts';

interface Options {
  readonly seed: string;
  readonly hostile: number;
  readonly harmless: number;
  readonly list: boolean;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- filter')
    .description('Hostile texts that get through the filter, harmless ones that do not, and its speed.')
    .option('--seed <text>', 'draws the texts', 'opening night')
    .option('--hostile <n>', 'hostile texts', wholeNumber(1, 100_000), 3_000)
    .option('--harmless <n>', 'harmless texts', wholeNumber(1, 100_000), 600)
    .option('--list', 'says which texts were misjudged; not for every eye', false)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

export async function benchFilter(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { seed, hostile, harmless, list } = optionsIn(args);
  const attack = tried(hostileTexts(seed, hostile), isRefused);
  const peace = tried(harmlessTexts(seed, harmless), isRefused);
  for (const line of table(attack.texts, attack.misjudged)) say(line);
  if (list)
    for (const { kind, language, text } of [...attack.misjudged, ...peace.misjudged])
      say(`${kind}, ${language}: ${text}`);
  return {
    seed,
    hostile,
    through: attack.misjudged.length,
    throughPercent: percent(attack.misjudged.length, hostile),
    harmless,
    bleeped: peace.misjudged.length,
    bleepedPercent: percent(peace.misjudged.length, harmless),
    ...speed(),
  };
}

const percent = (part: number, whole: number): number =>
  Math.round((part / Math.max(1, whole)) * 10_000) / 100;

/** A row a kind, as SECURITY.md has it. */
function table(texts: readonly Text[], misjudged: readonly Text[]): readonly string[] {
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  const count = (all: readonly Text[], kind: Text['kind']): number =>
    all.filter((text) => text.kind === kind).length;
  const rows = kinds.map((kind) => `| ${kind} | ${count(texts, kind)} | ${count(misjudged, kind)} |`);
  return ['| Kind | Texts | Through |', '| --- | --- | --- |', ...rows];
}

/** Of a post as long as Discord takes: one that says nothing new, and one of words it never saw. */
function speed(): Record<string, number> {
  const plain = 'Tech is up, says the quant, and the bank must cover. '.repeat(40).slice(0, 2_000);
  const odd = 'Tёch ιs ｕｐ, s.a.y.s 4lex 𝕥𝕠 the b-a-n-k é́́ 🇦🇧 銀行の株 '.repeat(60).slice(0, 2_000);
  return { plainMs: timed(plain), oddMs: timed(odd) };
}

function timed(text: string): number {
  const runs = Array.from({ length: 60 }, () => {
    const startedMs = performance.now();
    isRefused(text);
    return performance.now() - startedMs;
  });
  return Math.round(median(runs.slice(10)) * 1_000) / 1_000;
}
