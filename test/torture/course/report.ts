// What a run came to, as JSON and in words.
import type { Finding } from '../audit/finding.ts';
import type { House } from '../house/house.ts';
import type { Course, Judgement } from './course.ts';
import type { People } from './people.ts';
import { countedByFault, findingsOf, type Row } from './row.ts';

const SHOWN_MAX = 12;

export interface Report {
  readonly seed: number;
  readonly store: string;
  /** The command that plays the same again, as far as a host's own speed lets it. */
  readonly again: string;
  readonly good: boolean;
  readonly days: readonly (Row & { readonly audit: string })[];
  readonly faults: readonly string[];
  readonly findings: readonly Finding[];
  readonly tellings: number;
  readonly events: number;
  readonly requests: { readonly total: number; readonly slowedDown: number };
  readonly people: { readonly answered: number; readonly unanswered: number };
}

export function reportOf(parts: {
  readonly options: Pick<Report, 'seed' | 'store' | 'again'>;
  readonly house: House;
  readonly people: People;
  readonly course: Course;
  readonly judgement: Judgement;
}): Report {
  const { options, house, people, course, judgement } = parts;
  const { findings, tellings } = judgement.verdict;
  const days = course.rows.map((row) => ({ ...row, audit: countedByFault(findingsOf(row, findings)) }));
  const clean = findings.length === 0 && judgement.faults.length === 0;
  return {
    ...{ seed: options.seed, store: options.store, again: options.again },
    good: clean && days.every(({ faults }) => faults.length === 0),
    ...{ days, faults: judgement.faults, findings, tellings },
    events: house.tail.seq,
    requests: { total: house.requests.total, slowedDown: house.requests.slowedDown },
    people: { answered: people.answered, unanswered: people.unanswered },
  };
}

export function verdictText(report: Report): string {
  const { seed, store, days, findings, faults, people, requests } = report;
  const audited = days.filter(({ audit }) => audit !== '').map(({ day, audit }) => `  ${day}: ${audit}`);
  return [
    `${report.events} events, ${report.tellings} to be told.`,
    `${requests.total} requests, ${requests.slowedDown} slowed down; ${people.answered} members answered, ${people.unanswered} not.`,
    ...(audited.length === 0 ? [] : ['By the day on which it was journalled:', ...audited]),
    ...findings.slice(0, SHOWN_MAX).map(findingText),
    ...(findings.length > SHOWN_MAX
      ? [`… and ${findings.length - SHOWN_MAX} more: --report has them all.`]
      : []),
    ...faults.map((fault) => `✗ ${fault}`),
    report.good
      ? `Nothing to say against it (seed ${seed}, ${store}).`
      : `It does not hold (${countedByFault(findings) || 'see above'}). Again: ${report.again}`,
  ].join('\n');
}

export const findingText = ({ fault, seq, channel, detail }: Finding): string =>
  `✗ ${fault}, event ${seq}${channel === '' ? '' : ` in #${channel}`}: ${detail.replaceAll('\n', ' ⏎ ').slice(0, 160)}`;
