// Many runs, a seed each, one after another: what came of them, how much time they simulated, and which of them failed.

import { setImmediate } from 'node:timers/promises';
import type { Finding } from './auditor/finding.ts';
import type { StageKind } from './bot/bot.ts';
import { play } from './run.ts';

export interface CampaignOptions {
  readonly from: number;
  readonly seeds: number;
  readonly stage: StageKind;
  readonly signal: AbortSignal;
  readonly onPlayed: (campaign: Campaign) => void;
  readonly onFailed: (failed: Failed) => void;
}

export interface Failed {
  readonly seed: number;
  readonly findings: readonly Finding[];
}

export interface Campaign {
  played: number;
  failed: number;
  records: number;
  simulatedMs: number;
  readonly happened: Map<string, number>;
}

const FAILED_MAX = 5;

export async function campaign(options: CampaignOptions): Promise<Campaign> {
  const { from, seeds, stage, signal, onPlayed, onFailed } = options;
  const course: Campaign = { played: 0, failed: 0, records: 0, simulatedMs: 0, happened: new Map() };
  for (let seed = from; seed < from + seeds; seed++) {
    if (signal.aborted || course.failed >= FAILED_MAX) break;
    const { findings, evidence, simulatedMs, happened } = await play({ seed, stage });
    course.played += 1;
    course.records += evidence.rows.length;
    course.simulatedMs += simulatedMs;
    for (const [kind, times] of happened) course.happened.set(kind, (course.happened.get(kind) ?? 0) + times);
    if (findings.length > 0) {
      course.failed += 1;
      onFailed({ seed, findings });
    }
    onPlayed(course);
    // Lets Ctrl-C through.
    await setImmediate();
  }
  return course;
}

const YEAR_MS = 365.25 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** How much faster than the clock it went, and how many years that makes in a day of this machine. */
export function lapseOf({ simulatedMs }: Campaign, tookMs: number): string {
  const factor = simulatedMs / tookMs;
  const yearsADay = (factor * DAY_MS) / YEAR_MS;
  const hours = simulatedMs / 3_600_000;
  return (
    `${hours.toFixed(1)} hours simulated in ${(tookMs / 1000).toFixed(1)} s: ` +
    `${Math.round(factor)} times as fast, ${yearsADay.toFixed(1)} years a day of this machine`
  );
}
