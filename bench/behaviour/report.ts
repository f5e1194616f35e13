// The figures of a measurement as the tables of the report page.

import { table } from './page.ts';
import type { ScoreName } from './scores.ts';

export interface BehaviourFigures {
  readonly episodes: number;
  readonly rounds: number;
  readonly seed: string;
  readonly minds: Readonly<Record<string, unknown>>;
  /** Minds that were not measured, and why. */
  readonly left: Readonly<Record<string, string>>;
}

type Unit = 'percent' | 'number' | 'bp' | 'count';

interface Row {
  readonly score: ScoreName;
  readonly label: string;
  readonly unit: Unit;
}

const ROWS: readonly Row[] = [
  { score: 'instruction', label: 'Instruction', unit: 'percent' },
  { score: 'regimeBits', label: 'Regime, bits', unit: 'number' },
  { score: 'regimeShare', label: 'Regime, share of the understudy’s', unit: 'percent' },
  { score: 'overHoldingBp', label: 'Profit over holding, basis points', unit: 'bp' },
  { score: 'sarahShortInCrash', label: 'Sarah is short in a crash', unit: 'percent' },
  { score: 'sarahCrashBp', label: 'Sarah’s round in a crash, basis points', unit: 'bp' },
  { score: 'alexLongInFrenzy', label: 'Alex is long Crypto in a frenzy', unit: 'percent' },
  { score: 'alexFrenzyBp', label: 'Alex’s round in a frenzy, basis points', unit: 'bp' },
  { score: 'socialAuc', label: 'Social AUC', unit: 'number' },
  { score: 'socialAucMasked', label: 'Social AUC, names masked', unit: 'number' },
  { score: 'socialAucSameEpisode', label: 'Social AUC, names masked, same episode', unit: 'number' },
  { score: 'addressing', label: 'Names whom it answers', unit: 'percent' },
  { score: 'copied', label: 'Names copied right', unit: 'percent' },
  { score: 'copiedAnywhere', label: 'Names copied right, first words too', unit: 'percent' },
  { score: 'characters', label: 'Characters', unit: 'percent' },
  { score: 'repeats', label: 'Repeated lines', unit: 'percent' },
  { score: 'distinct2', label: 'Distinct-2', unit: 'number' },
  { score: 'selfBleu', label: 'Self-BLEU', unit: 'number' },
  { score: 'arcs', label: 'Story arcs', unit: 'count' },
  { score: 'contradictions', label: 'Contradictions', unit: 'percent' },
];

/** The order of the columns; others follow. */
const MINDS = ['understudy', 'house', 'house-base', 'ensemble', 'random'];

export function behaviourTables({ episodes, rounds, seed, minds, left }: BehaviourFigures): string {
  const names = [...new Set([...MINDS, ...Object.keys(minds)])];
  const rows = ROWS.map(({ score, label, unit }) => [
    label,
    ...names.map((name) => cell(minds[name], score, unit)),
  ]);
  const paragraphs = [
    `${episodes} episodes of ${rounds} rounds for each mind, seed \`${seed}\`; in brackets the 95% interval.`,
    table([['', ...names], ...rows]),
    ...Object.values(left).map((why) => `Not measured: ${why}.`),
    faultsLine(minds),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function cell(mind: unknown, score: ScoreName, unit: Unit): string {
  const figures = record(mind);
  const value = figures[score];
  if (mind === undefined) return '';
  if (typeof value !== 'number') return '–';
  const bounds = record(figures['intervals'])[score];
  const [low, high]: readonly unknown[] = Array.isArray(bounds) ? bounds : [];
  if (unit === 'count' || typeof low !== 'number' || typeof high !== 'number') return written(value, unit);
  return `${written(value, unit)} (${written(bounded(low, unit), unit)}–${written(bounded(high, unit), unit)})`;
}

/** An interval about its figure can reach over what is possible. */
const bounded = (value: number, unit: Unit): number => (unit === 'percent' ? Math.max(0, value) : value);

function written(value: number, unit: Unit): string {
  switch (unit) {
    case 'percent':
      return `${(value * 100).toFixed(1)}%`;
    case 'number':
      return value.toFixed(3);
    case 'bp':
      return value.toFixed(0);
    case 'count':
      return String(value);
  }
}

/** What was wrong with the answers that did not do as asked. */
function faultsLine(minds: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(minds).flatMap(([name, mind]) => {
    const faults = Object.entries(record(record(mind)['faults'])).map(
      ([fault, count]) => `${count} ${fault}`,
    );
    return faults.length === 0 ? [] : [`${name}: ${faults.join(', ')}`];
  });
  return told.length === 0 ? '' : `Answers at fault. ${told.join('; ')}.`;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
