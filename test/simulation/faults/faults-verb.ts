// `npm run simulate -- faults`: the whole director under one fault after another. Exit code 0: every seed passed, 1: one did
// not (it is printed with the commit), 130: interrupted (what is known is printed).

import { execFileSync } from 'node:child_process';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { wholeNumber } from '../../../src/host/whole-number.ts';
import type { StageKind } from './bot/bot.ts';
import { type Campaign, campaign, type Failed, lapseOf } from './campaign.ts';

interface Options {
  readonly seeds: number;
  readonly from: number;
  readonly wholeStage?: true;
}

const SEED_MAX = 4_294_967_295;
/** Where nobody watches, a line tells how it goes. */
const LINE_EVERY = 1_000;
const FINDINGS_SHOWN = 6;

export const faultsVerb = (run: (options: Options) => Promise<void>): Command =>
  new Command('faults')
    .description(
      'Plays the whole director under faults of store, Discord, minds and clock; an auditor reads it.',
    )
    .option('--seeds <n>', 'runs to play', wholeNumber(1, 10_000_000), 1_000)
    .option('--from <n>', 'the first seed; the next ones count on from it', wholeNumber(0, SEED_MAX), 1)
    .option('--whole-stage', 'with every word the stage really says, which takes longer')
    .allowExcessArguments(false)
    .action(run);

export async function playFaults(options: Options, signal: AbortSignal): Promise<number> {
  const { seeds, from, wholeStage } = options;
  const stage = wholeStage === true ? 'troupe' : 'crier';
  const commit = commitNow();
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: 'faults {bar} {value}/{total} · {eta_formatted} left' })
    : null;
  bar?.start(seeds, 0);
  const startedMs = performance.now();
  const onPlayed = (course: Campaign): void => {
    bar?.update(course.played);
    if (bar === null && course.played % LINE_EVERY === 0)
      console.log(`${course.played} of ${seeds} · ${course.failed} failed · ${lapse(course)}`);
  };
  const lapse = (course: Campaign): string => lapseOf(course, performance.now() - startedMs);
  const onFailed = (failed: Failed): void => console.error(failureOf(failed, { commit, stage }));
  const course = await campaign({ seeds, from, stage, signal, onPlayed, onFailed });
  bar?.stop();
  const verdict = course.failed === 0 ? 'all passed' : `${course.failed} failed`;
  console.log(`${course.played} of ${seeds} seeds from ${from} at ${commit}: ${verdict}.`);
  console.log(`${course.records} records; ${lapse(course)}.`);
  console.log([...course.happened].map(([kind, times]) => `${kind} ${times}`).join(', '));
  if (course.failed > 0) return 1;
  return signal.aborted ? 130 : 0;
}

interface Played {
  readonly commit: string;
  readonly stage: StageKind;
}

function failureOf({ seed, findings }: Failed, { commit, stage }: Played): string {
  const shown = findings
    .slice(0, FINDINGS_SHOWN)
    .map(({ kind, seq, detail }) => `  ${kind}, event ${seq}: ${detail}`);
  const more = findings.length > FINDINGS_SHOWN ? [`  and ${findings.length - FINDINGS_SHOWN} more`] : [];
  const option = stage === 'crier' ? '' : ' --whole-stage';
  const again = `Again, at commit ${commit}: npm run simulate -- faults --seeds 1 --from ${seed}${option}`;
  return [`Seed ${seed} fails.`, ...shown, ...more, again].join('\n');
}

/** A seed gives the same run at the same commit only. */
function commitNow(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' with changes');
  } catch {
    return 'an unknown commit';
  }
}
