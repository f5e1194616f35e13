// The verdict over a run. It shares no code with the director, the journal, the stage or the rules.

import { auditChips } from './chips.ts';
import { type Evidence, eventsIn } from './evidence.ts';
import type { Finding } from './finding.ts';
import { auditReceipts } from './receipts.ts';
import { auditTold } from './told.ts';

/** `words`: whether what was told carries the events' numbers; words of another kind have an auditor of their own. */
export function verdictOn(evidence: Evidence, words: 'marked' | 'other'): readonly Finding[] {
  const { events, findings } = eventsIn(evidence);
  return [
    ...findings,
    ...auditEnding(evidence),
    ...(words === 'marked' ? auditTold(events, evidence.told) : []),
    ...auditReceipts(events, evidence.presses),
    ...auditChips(events, evidence.balances),
  ];
}

function auditEnding({ ending: { stopped, wentOn, untold } }: Evidence): readonly Finding[] {
  if (stopped !== null) return [{ kind: 'stands still', seq: 0, detail: stopped }];
  const late: Finding[] = wentOn
    ? []
    : [{ kind: 'left behind', seq: 0, detail: 'no round and no bell came' }];
  return untold === 0
    ? late
    : [...late, { kind: 'left behind', seq: 0, detail: `${untold} steps are untold` }];
}
