// What one bad day came to.
import type { Finding } from '../audit/finding.ts';

export interface Row {
  readonly day: string;
  /** From its beginning to its end. */
  readonly seconds: number;
  readonly failedRequests: number;
  readonly failedKinds: readonly string[];
  /** From its end until a new round was journalled and a line of it was read; null: not in time. */
  readonly wentOnAfterSeconds: number | null;
  /** What brought the show back where it did not come by itself. */
  readonly broughtBackBy: string | null;
  /** The last event before it, and before the next one. */
  readonly fromSeq: number;
  readonly toSeq: number;
  /** What is wrong with it beside the audit. */
  readonly faults: readonly string[];
}

/** Which of the findings are about events of that day. */
export const findingsOf = (row: Row, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ seq }) => seq > row.fromSeq && seq <= row.toSeq);

/** `untold 5, twice 2`. */
export function countedByFault(findings: readonly Finding[]): string {
  const times = new Map<string, number>();
  for (const { fault } of findings) times.set(fault, (times.get(fault) ?? 0) + 1);
  return [...times].map(([fault, count]) => `${fault} ${count}`).join(', ');
}

export function rowText(row: Row): string {
  const after = row.wentOnAfterSeconds;
  return [
    row.day.padEnd(32),
    `${row.seconds.toFixed(1).padStart(5)} s`,
    `${String(row.failedRequests).padStart(5)} failed`,
    after === null
      ? `did not go on; ${row.broughtBackBy ?? 'nothing'} brought it back`
      : `went on after ${after.toFixed(1)} s`,
    ...row.faults.map((fault) => `✗ ${fault}`),
  ].join('  ');
}
