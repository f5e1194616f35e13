// The figures of whole seasons, and of the ensemble against one mind, as tables of the report page.

import { table } from '../page.ts';
import type { Figure } from '../scores/interval.ts';
import { COMPARED, type ComparedName, type Differences, verdictOn } from './paired.ts';
import { LAGS, SEASON_SCORES, type SeasonFigures, type SeasonScoreName } from './season-scores.ts';

type Unit = 'percent' | 'number' | 'count' | 'bp';

const LABELS: Readonly<Record<SeasonScoreName, readonly [label: string, unit: Unit]>> = {
  seasonRepeats: ['Repeated lines in a season', 'percent'],
  seasonForms: ['Repeated forms in a season', 'percent'],
  seasonLong: ['Lines with eight words of an earlier one', 'percent'],
  compression: ['Compression ratio', 'number'],
  echoShare: ['Echoes', 'percent'],
  threads: ['Threads begun in an episode', 'count'],
  threadsSettled: ['Threads settled in an episode', 'count'],
  threadLines: ['Lines that belong to a thread', 'percent'],
  actNamed: ['Acts named from lines', 'percent'],
  askedInVoice: ['Asked on day 1 and day 5: in voice both times', 'percent'],
  askedAlike: ['Asked on day 1 and day 5: alike, AUC', 'number'],
};

export interface SeasonTables {
  readonly seasons: number;
  readonly rounds: number;
  /** By mind, in the order of the columns. */
  readonly minds: Readonly<Record<string, SeasonFigures>>;
  /** Several minds less each that plays everybody. */
  readonly ensemble: Readonly<Record<string, Differences>>;
}

/** Nothing where no season was played. */
export function seasonTables({ seasons, rounds, minds, ensemble }: SeasonTables): string {
  const names = Object.keys(minds);
  if (names.length === 0) return '';
  const row = (label: string, unit: Unit, of: (figures: SeasonFigures) => Figure | null | undefined) => [
    label,
    ...names.map((name) => cell(minds[name] && of(minds[name]), unit)),
  ];
  return [
    `${seasons} seasons of five episodes of ${rounds} rounds, in worlds of their own.`,
    table([
      ['', ...names],
      ...SEASON_SCORES.map((score) => row(...LABELS[score], (figures) => figures[score])),
      ...LAGS.map((lag) => row(`Thread AUC, lag ${lag}`, 'number', ({ threadAuc }) => threadAuc[lag - 1])),
      ...LAGS.map((lag) =>
        row(
          `Thread AUC within threads, lag ${lag}`,
          'number',
          ({ withinThreadAuc }) => withinThreadAuc[lag - 1],
        ),
      ),
    ]),
    ...ensembleParagraphs(ensemble),
  ].join('\n\n');
}

const COMPARED_LABELS: Readonly<Record<ComparedName, readonly [label: string, unit: Unit]>> = {
  overHoldingBp: ['money over holding', 'bp'],
  threadsSettled: ['threads settled', 'count'],
  distinct2: ['distinct-2', 'number'],
  selfBleu: ['self-BLEU', 'number'],
  seasonForms: ['repeated forms', 'percent'],
};
const COMPARED_NAMES = Object.keys(COMPARED) as ComparedName[];

function ensembleParagraphs(ensemble: SeasonTables['ensemble']): readonly string[] {
  const others = Object.keys(ensemble);
  if (others.length === 0) return [];
  return [
    'Several minds less one for all, pair by pair in the same worlds:',
    table([
      ['', ...others],
      ...COMPARED_NAMES.map((name) => {
        const [label, unit] = COMPARED_LABELS[name];
        return [label, ...others.map((other) => cell(ensemble[other]?.[name], unit))];
      }),
    ]),
    others.map((other) => answerOn(other, ensemble[other])).join(' '),
  ];
}

/** The answer, whatever it is: "Against house several minds are better in money over holding, …". */
function answerOn(other: string, compared: Differences | undefined): string {
  const told = { better: [] as string[], worse: [] as string[], notToldApart: [] as string[] };
  for (const name of COMPARED_NAMES) {
    const figure = compared?.[name];
    if (figure) told[verdictOn(name, figure)].push(COMPARED_LABELS[name][0]);
  }
  const parts = [
    ...(told.better.length === 0 ? [] : [`better in ${told.better.join(', ')}`]),
    ...(told.worse.length === 0 ? [] : [`worse in ${told.worse.join(', ')}`]),
    ...(told.notToldApart.length === 0 ? [] : [`not to be told apart in ${told.notToldApart.join(', ')}`]),
  ];
  return `Against ${other} several minds are ${parts.join('; ')}.`;
}

function cell(figure: Figure | null | undefined, unit: Unit): string {
  if (figure === undefined) return '';
  if (figure === null) return '–';
  const { value, low, high } = figure;
  return `${written(value, unit)} (${written(low, unit)} to ${written(high, unit)})`;
}

const WRITTEN: Readonly<Record<Unit, (value: number) => string>> = {
  percent: (value) => `${(value * 100).toFixed(1)}%`,
  number: (value) => value.toFixed(3),
  count: (value) => value.toFixed(1),
  bp: (value) => value.toFixed(0),
};
const written = (value: number, unit: Unit): string => WRITTEN[unit](value);

const rounded = (figure: Figure | null): number | null =>
  figure === null ? null : Number(figure.value.toPrecision(4));
const bounds = (figure: Figure | null): readonly number[] | null =>
  figure === null ? null : [Number(figure.low.toPrecision(4)), Number(figure.high.toPrecision(4))];

/** A mind's figures as JSON with those of its seasons, the intervals among the intervals. */
export function withSeasons(mind: Readonly<Record<string, unknown>>, figures: SeasonFigures) {
  const { threadAuc, withinThreadAuc } = figures;
  const values = (of: (figure: Figure | null) => unknown) => ({
    ...Object.fromEntries(SEASON_SCORES.map((score) => [score, of(figures[score])])),
    threadAuc: threadAuc.map(of),
    withinThreadAuc: withinThreadAuc.map(of),
  });
  const { intervals } = mind;
  const known = typeof intervals === 'object' && intervals !== null ? intervals : {};
  return { ...mind, ...values(rounded), intervals: { ...known, ...values(bounds) } };
}
