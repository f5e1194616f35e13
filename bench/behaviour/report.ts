// The figures of a measurement as the tables of the report page.

import { table } from './page.ts';
import type { ScoreName } from './scores/scores.ts';

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
  { score: 'regimeShare', label: 'Regime, ratio to the understudy’s', unit: 'number' },
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
  { score: 'thoughtTrue', label: 'Thoughts true to the deed', unit: 'percent' },
  { score: 'numberTrue', label: 'Numbers true to the tape', unit: 'percent' },
  { score: 'saladShare', label: 'Lines that are no sentence', unit: 'percent' },
];

/** The order of the columns; others follow. */
const MINDS = ['understudy', 'house', 'house-base', 'house-once', 'ensemble', 'random'];

export function behaviourTables({ episodes, rounds, seed, minds, left }: BehaviourFigures): string {
  const names = [...new Set([...MINDS, ...Object.keys(minds)])];
  const rows = ROWS.map(({ score, label, unit }) => [
    label,
    ...names.map((name) => cell(minds[name], score, unit)),
  ]);
  const paragraphs = [
    `${episodes} episodes of ${rounds} rounds for each mind, seed \`${seed}\`; in brackets the 95% interval.`,
    table([['', ...names], ...rows]),
    leftLine(Object.values(left)),
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
  return `${written(value, unit)} (${written(low, unit)} to ${written(high, unit)})`;
}

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

const leftLine = (reasons: readonly string[]): string =>
  reasons.length === 0 ? '' : `Not measured: ${reasons.join('; ')}.`;

/** What was wrong with the answers that did not do as asked, and how often a model was asked again. */
function faultsLine(minds: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(minds).flatMap(([name, mind]) => {
    const { faults, furtherTries } = record(mind);
    const counts = Object.entries(record(faults)).map(([fault, count]) => `${count} ${fault}`);
    const asked = typeof furtherTries === 'number' ? [`${furtherTries} further tries`] : [];
    const all = [...counts, ...asked];
    return all.length === 0 ? [] : [`${name}: ${all.join(', ')} of ${record(mind)['answers']}`];
  });
  return told.length === 0 ? '' : `Answers at fault. ${told.join('; ')}.`;
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Medians over the runs; `house` is the model with its adapters, four or eight performers at a time. */
export interface HouseFigures {
  readonly decisionsPerSecond: number;
  readonly decisionsPerSecond8: number;
  readonly withoutAdapters: number;
  readonly withoutAdapters8: number;
  readonly understudyPerSecond: number;
  readonly adaptersRatio: number;
  readonly eightToFourRatio: number;
  readonly understudyRatio: number;
  readonly validShare: number;
  /** Of the 36 rounds' turns, those that no understudy had to take. */
  readonly playedShare: number;
  readonly rounds36Seconds: number;
  readonly rounds36SecondsWithoutAdapters: number;
  readonly rounds36SecondsTraders: number;
  readonly rounds36SecondsUnderstudy: number;
  readonly runs: number;
}

/** The house model's speed, with and without adapters, beside the understudy's. */
export function houseTable(figures: HouseFigures): string {
  const { runs, validShare, playedShare } = figures;
  return [
    `Medians of ${runs} runs, the ways measured in turn.`,
    table([
      ['', 'house', 'house-base', 'understudy'],
      [
        'Decisions a second, 4 performers',
        perSecond(figures.decisionsPerSecond),
        perSecond(figures.withoutAdapters),
        '',
      ],
      [
        'Decisions a second, 8 performers',
        perSecond(figures.decisionsPerSecond8),
        perSecond(figures.withoutAdapters8),
        perSecond(figures.understudyPerSecond),
      ],
      [
        '36 rounds of the full cast',
        inSeconds(figures.rounds36Seconds),
        inSeconds(figures.rounds36SecondsWithoutAdapters),
        inSeconds(figures.rounds36SecondsUnderstudy),
      ],
      ['36 rounds of four traders', inSeconds(figures.rounds36SecondsTraders), '', ''],
    ]),
    `Valid decisions: ${written(validShare, 'percent')}. Turns of the 36 rounds that no understudy had to take: ${written(playedShare, 'percent')}.`,
  ].join('\n\n');
}

const perSecond = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
const inSeconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
