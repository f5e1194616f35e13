// A bettor's season in numbers.

export interface TipsterRecord {
  /** The season that the numbers are of; 0 before the first bet. */
  readonly season: number;
  readonly profitChips: number;
  readonly betsSettled: number;
  readonly bailOuts: number;
}

/** The record as of a season: one of an earlier season counts for nothing. */
export const ofSeason = (record: TipsterRecord, season: number): TipsterRecord =>
  record.season === season ? record : { season, profitChips: 0, betsSettled: 0, bailOuts: 0 };
