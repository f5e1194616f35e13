// The bettors' own table: what a season's settled bets brought less what they cost, bail-outs marked.

import type { TipsterNamed } from '../events/parlour.ts';
import type { ViewerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { TipsterRecord } from './tipster-record.ts';
import { ofSeason } from './tipster-record.ts';

export interface Tipster extends TipsterRecord {
  readonly viewer: ViewerId;
}

/** Everybody with a settled bet this season, best first; equals by fewer bail-outs, then by id. */
export function tipsters({ viewers, season }: Pick<Show, 'viewers' | 'season'>): readonly Tipster[] {
  return [...viewers]
    .map(([viewer, { tipster }]) => ({ viewer, ...ofSeason(tipster, season.number) }))
    .filter(({ betsSettled }) => betsSettled > 0)
    .sort(
      (one, other) =>
        other.profitChips - one.profitChips ||
        one.bailOuts - other.bailOuts ||
        (one.viewer < other.viewer ? -1 : 1),
    );
}

/** Nobody is named where nobody made a profit. */
export function bestTipster(show: Pick<Show, 'viewers' | 'season'>): readonly TipsterNamed[] {
  const [best] = tipsters(show);
  if (best === undefined || best.profitChips <= 0) return [];
  const { viewer, profitChips, season } = best;
  return [{ type: 'tipsterNamed', season, viewer, profitChips }];
}
