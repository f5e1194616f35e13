// What a run of several processes came to, as JSON and in words.
import type { People } from '../course/people.ts';
import { findingText } from '../course/report.ts';
import { countedByFault } from '../course/row.ts';
import { type Answers, type Waits, waitsText } from './answers.ts';
import type { ReplicasCourse } from './course.ts';
import type { ReplicasHouse } from './house.ts';
import type { Judgement } from './judgement.ts';

const SHOWN_MAX = 12;

export interface ReplicasReport extends Judgement {
  readonly seed: number;
  readonly processes: number;
  readonly again: string;
  readonly good: boolean;
  readonly seconds: number;
  readonly struck: Readonly<Record<string, number>>;
  /** Processes that were started, and the median of their starts. */
  readonly starts: number;
  readonly startMsMedian: number;
  readonly cameAgain: number;
  readonly faults: readonly string[];
  readonly requests: { readonly total: number; readonly slowedDown: number };
  /** By processes that lived all the while: all, and those while another one did not. */
  readonly answers: { readonly all: Waits; readonly besideTheDead: Waits };
}

export function reportOf(parts: {
  readonly options: Pick<ReplicasReport, 'seed' | 'processes' | 'again' | 'seconds'>;
  readonly house: ReplicasHouse;
  readonly people: People;
  readonly course: ReplicasCourse;
  readonly answers: Answers;
  readonly judgement: Judgement;
}): ReplicasReport {
  const { options, house, course, answers, judgement } = parts;
  const startsMs = house.replicas.flatMap((replica) => replica.startsMs).sort((a, b) => a - b);
  const isClean = judgement.servers.every(({ findings, fenced }) => findings.length + fenced.length === 0);
  return {
    ...options,
    ...judgement,
    good: isClean && course.faults.length + judgement.leaked.length === 0,
    struck: Object.fromEntries(course.struck),
    starts: house.replicas.reduce((sum, { starts }) => sum + starts, 0),
    startMsMedian: startsMs[Math.floor(startsMs.length / 2)] ?? 0,
    ...{ cameAgain: course.cameAgain, faults: course.faults },
    requests: { total: house.requests.total, slowedDown: house.requests.slowedDown },
    answers: {
      all: answers.waits({ besideTheDead: false }),
      besideTheDead: answers.waits({ besideTheDead: true }),
    },
  };
}

export function verdictText(report: ReplicasReport): string {
  const { servers, struck, starts, startMsMedian, cameAgain, answers, faults, leaked, requests } = report;
  const sum = (count: (server: Judgement['servers'][number]) => number): number =>
    servers.reduce((total, server) => total + count(server), 0);
  const findings = servers.flatMap((server) => server.findings);
  const fenced = servers.flatMap((server) => server.fenced);
  return [
    ...Object.entries(struck).map(([what, count]) => `${String(count).padStart(5)} × ${what}`),
    `${starts} processes started (median ${startMsMedian} ms to live), ${cameAgain} of them since one had said why it cannot run.`,
    `${servers.length} servers: ${sum(({ events }) => events)} events, ${sum(({ rounds }) => rounds)} rounds, ${sum(({ bets }) => bets)} bets, ${sum(({ tellings }) => tellings)} to be told; the writer changed ${sum(({ writers }) => writers)} times in ${report.writes} writes.`,
    `${requests.total} requests, ${requests.slowedDown} slowed down.`,
    `Members whose process lived: ${waitsText(answers.all)}.`,
    `Of these while another process was away: ${waitsText(answers.besideTheDead)}.`,
    ...findings.slice(0, SHOWN_MAX).map(findingText),
    ...(findings.length > SHOWN_MAX
      ? [`… and ${findings.length - SHOWN_MAX} more: --report has them all.`]
      : []),
    ...[...fenced.slice(0, SHOWN_MAX), ...faults, ...leaked].map((fault) => `✗ ${fault}`),
    report.good
      ? `Nothing to say against it (seed ${report.seed}, ${report.processes} processes).`
      : `It does not hold (${countedByFault(findings) || 'see above'}). Again: ${report.again}`,
  ].join('\n');
}
