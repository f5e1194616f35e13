// Whether what members were answered is what was written: a receipt has its record, a refusal has none, one act is written
// once, and nobody's chips move without their wish.

import { text } from '../../../../src/auditor/fact.ts';
import { grouped } from '../../../torture/audit/grouped.ts';
import type { PressEvidence, Written } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Facts that come of a member's wish alone, by the interaction that they carry. */
const ACTS = ['wagerPlaced', 'wagerWithdrawn', 'leakFed', 'economyReset'];
/** Answers after which a member must not find it done. */
const NOT_DONE = ['refused', 'nothingTaken'];

export function auditReceipts(
  events: readonly Written[],
  presses: readonly PressEvidence[],
): readonly Finding[] {
  const acts = events.filter(({ fact }) => ACTS.includes(fact.type));
  const written = grouped(acts, ({ fact }) => text(fact['interaction']));
  const wished = new Map<string, readonly string[]>();
  const findings: Finding[] = [];
  for (const { type, interaction, answers } of presses) {
    if (answers.includes('broke')) findings.push({ kind: 'broke', seq: 0, detail: type });
    if (interaction !== null) wished.set(interaction, [...(wished.get(interaction) ?? []), ...answers]);
  }
  for (const [interaction, answers] of wished) {
    const [first] = written.get(interaction) ?? [];
    if (first === undefined && answers.includes('done'))
      findings.push({ kind: 'receipt without a record', seq: 0, detail: `interaction ${interaction}` });
    if (first !== undefined && answers.every((answer) => NOT_DONE.includes(answer)))
      findings.push({ kind: 'done after a refusal', seq: first.seq, detail: `${interaction}: ${answers}` });
  }
  return [...findings, ...unwished(written, wished)];
}

function unwished(
  written: ReadonlyMap<string, readonly Written[]>,
  wished: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] {
  return [...written].flatMap(([interaction, [first, ...more]]): Finding[] => {
    if (first === undefined) return [];
    if (!wished.has(interaction))
      return [{ kind: 'record without a wish', seq: first.seq, detail: `interaction ${interaction}` }];
    return more.map(({ seq }) => ({
      kind: 'record without a wish',
      seq,
      detail: `${interaction} once more`,
    }));
  });
}
