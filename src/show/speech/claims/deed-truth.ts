// Whether what a line says of its speaker's own position is so, as far as what was chosen and held tells. What cannot be
// told for sure is let through.

import type { Asset } from '../../market/asset.ts';
import type { Decision, Side } from '../../trading/decision.ts';
import type { DeedClaim, SizeClaim, StanceClaim } from './claim.ts';

/** What is done in this turn. */
export type Deed = Pick<Decision, 'trade' | 'side' | 'conviction'>;

/** What is known beside it of what the speaker has or had; nothing of it where it is not known. */
export interface Had {
  readonly holding?: { readonly asset: Asset; readonly side: Side } | null;
  readonly past?: readonly Deed[];
}

/** Of what one may, in percent, by conviction. */
export const SHARES = { 1: 25, 2: 50, 3: 100 } as const;

/** False for sure; `had` as far as it is known. */
export function isFalseOfDeed(claim: DeedClaim, deed: Deed, had: Had): boolean {
  return claim.kind === 'size' ? isFalseSize(claim, deed, had) : isFalseStance(claim, deed, had);
}

/** Who holds still has what was last traded in it. */
function isFalseSize({ percent }: SizeClaim, deed: Deed, { past = [] }: Had): boolean {
  if (deed.trade !== 'Hold') return SHARES[deed.conviction] !== percent;
  const last = past.at(-1);
  return last !== undefined && SHARES[last.conviction] !== percent && SHARES[deed.conviction] !== percent;
}

function isFalseStance(claim: StanceClaim, deed: Deed, had: Had): boolean {
  const standing = standsIn(deed, had);
  // What is kept from before is not known.
  if (standing === undefined) return false;
  const { asset, side, tense } = claim;
  if (asset === null) return isFalseSide(claim, standing, had);
  const wasSo = had.holding?.asset === asset && (side === null || had.holding.side === side);
  if (tense === 'stood' && wasSo) return false;
  if (standing?.asset === asset) return contradicts(side, standing.side);
  if (side === 'out' || (tense === 'stands' && wasSo)) return false;
  return !(tense === 'done' && wasIn(claim, had));
}

const contradicts = (said: StanceClaim['side'], side: Side): boolean =>
  said !== null && (said === 'out' ? side === 'long' : said !== side);

interface Stands {
  readonly asset: Asset;
  readonly side: Side;
}

/** Where the speaker stands after its deed; null: nowhere; undefined: unknown. */
function standsIn({ trade, side }: Deed, { holding }: Had): Stands | null | undefined {
  return trade === 'Hold' ? holding : { asset: trade, side };
}

/** Without an asset it is said of where the speaker stands now, or of what it gives up for that. */
function isFalseSide({ side, tense }: StanceClaim, standing: Stands | null, { holding }: Had): boolean {
  // "I sold" may be long ago.
  if (tense === 'done') return false;
  if (standing === null) return side !== 'out' && tense === 'now';
  const gaveUp = holding != null && holding.asset !== standing.asset ? holding.side : undefined;
  if (tense !== 'now' && gaveUp === side) return false;
  if (side === 'out' && gaveUp === 'long') return false;
  return contradicts(side, standing.side);
}

/** Bought or sold earlier today. */
const wasIn = ({ asset, side }: StanceClaim, { past }: Had): boolean =>
  past === undefined ||
  past.some((one) => one.trade === asset && (side === null || one.side === side || side === 'out'));
