// One mind against another, pair by pair: the same worlds under the same seeds, so that an easy market or a dull deck
// counts for neither. A difference is only said to be one where its interval leaves nought out.

import type { Night } from '../nights/take.ts';
import { type Figure, figureOf, meanIn } from '../scores/interval.ts';
import { overHoldingBp } from '../scores/regime.ts';
import { distinct2, selfBleu, spokenWords } from '../scores/variety.ts';
import { formRepeats } from './repetition.ts';
import { namesOf, type SeasonPlayed, spokenIn } from './season.ts';
import { settledIn } from './season-scores.ts';

export interface Performed {
  readonly nights: readonly Night[];
  readonly seasons: readonly SeasonPlayed[];
}

/** What is compared, and whether more of it is better. */
export const COMPARED = {
  overHoldingBp: 'more',
  threadsSettled: 'more',
  distinct2: 'more',
  selfBleu: 'less',
  seasonForms: 'less',
} as const satisfies Readonly<Record<string, 'more' | 'less'>>;
export type ComparedName = keyof typeof COMPARED;

/** `one` less `other`. Null where there is nothing to compare. */
export type Differences = Readonly<Record<ComparedName, Figure | null>>;

export interface PairedDraws {
  readonly draws: number;
  readonly seed: string;
}

export function differences(one: Performed, other: Performed, drawn: PairedDraws): Differences {
  const byNight = (value: (night: Night) => number): Figure | null =>
    mean(apart(one.nights, other.nights, value), drawn);
  const bySeason = (value: (season: SeasonPlayed) => number): Figure | null =>
    mean(apart(one.seasons, other.seasons, value), drawn);
  return {
    overHoldingBp: byNight(overHoldingBp),
    threadsSettled: bySeason(settledIn),
    distinct2: byNight(({ takes }) => distinct2(spokenWords(takes))),
    selfBleu: byNight(({ takes }) => selfBleu(spokenWords(takes))),
    seasonForms: bySeason(formsIn),
  };
}

export type Verdict = 'better' | 'worse' | 'notToldApart';

export function verdictOn(name: ComparedName, { low, high }: Pick<Figure, 'low' | 'high'>): Verdict {
  if (low <= 0 && high >= 0) return 'notToldApart';
  return low > 0 === (COMPARED[name] === 'more') ? 'better' : 'worse';
}

const apart = <Item>(
  ones: readonly Item[],
  others: readonly Item[],
  value: (item: Item) => number,
): readonly number[] =>
  ones.flatMap((one, index) => {
    const other = others[index];
    return other === undefined ? [] : [value(one) - value(other)];
  });

const mean = (values: readonly number[], drawn: PairedDraws): Figure | null =>
  values.length === 0 ? null : figureOf(meanIn(values), { ...drawn, episodes: values.length });

function formsIn(season: SeasonPlayed): number {
  const speeches = spokenIn(season).map(({ speech }) => speech);
  const { hits, of } = formRepeats(speeches, namesOf(season));
  return hits / of;
}
