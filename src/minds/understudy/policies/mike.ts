// Mike trades the newest headline the way it reads, at once, and turns around at the first bruise.

import type { Chance } from '../../../show/chance.ts';
import type { Asset } from '../../../show/market/asset.ts';
import { ASSETS } from '../../../show/market/asset.ts';
import type { Conviction } from '../../../show/trading/decision.ts';
import type { News } from '../../briefs/brief.ts';
import type { Facts } from '../facts.ts';
import { wildness } from '../facts.ts';
import type { Plan, Policy } from '../plan.ts';
import { hold, isHolding, trade } from '../plan.ts';

const BRUISE_BP = -300;
const MISREADS_PERCENT = 16;

export const mike: Policy = (facts, draw) => {
  const { holding } = facts.brief;
  if (holding !== null && facts.bookBp < BRUISE_BP && draw.percent(65)) {
    return trade(
      'panic',
      holding.asset,
      holding.side === 'long' ? 'short' : 'long',
      draw.percent(60) ? 3 : 2,
    );
  }
  return scoop(facts, draw) ?? chase(facts, draw) ?? hold('stare', facts);
};

function scoop(facts: Facts, draw: Chance): Plan | undefined {
  const { fresh } = facts;
  const asset = fresh === null ? undefined : subjectOf(fresh, draw);
  if (fresh === null || asset === undefined || !draw.percent(88)) return undefined;
  // He reads as fast as he trades, and one headline in six the wrong way round.
  const good = fresh.reading[asset] > 0 !== draw.percent(MISREADS_PERCENT);
  const side = good ? 'long' : 'short';
  // A rumour has not happened yet, so there is no time to lose.
  if (fresh.source === 'rumour' && !isHolding(facts, asset, side)) return trade('panic', asset, side, 3);
  if (isHolding(facts, asset, side) && draw.percent(65)) return hold('stare', facts);
  return trade('scoop', asset, side, loudness(draw));
}

function chase({ brief, mover }: Facts, draw: Chance): Plan | undefined {
  const wild = wildness(mover.asset, mover.roundBp) > 140;
  if (!(wild || brief.holding === null) || !draw.percent(40)) return undefined;
  return trade('chase', mover.asset, mover.roundBp >= 0 ? 'long' : 'short', loudness(draw));
}

/** The asset that a headline is about; the riskier one is the better story. */
function subjectOf({ reading }: News, draw: Chance): Asset | undefined {
  const touched = ASSETS.filter((asset) => reading[asset] !== 0);
  const thrilling = touched.filter((asset) => asset !== 'Bonds');
  if (thrilling.length > 0) return draw.pick(thrilling);
  return touched[0];
}

const loudness = (draw: Chance): Conviction => draw.pick([1, 1, 2, 2, 2, 3]);
