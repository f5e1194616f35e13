// The floor under every score: decisions drawn at random, and lines that somebody once said somewhere.

import type { Mind } from '../../../src/minds/mind.ts';
import { ROOMS } from '../../../src/show/cast/cast.ts';
import type { Chance } from '../../../src/show/chance.ts';
import { chance } from '../../../src/show/chance.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import type { Review } from '../../../src/show/oversight/review.ts';
import { VERDICTS } from '../../../src/show/oversight/review.ts';
import type { Supervision } from '../../../src/show/oversight/supervision.ts';
import { ACTIONS, FINES_PERCENT } from '../../../src/show/oversight/supervision.ts';
import type { Conviction, Decision, Side } from '../../../src/show/trading/decision.ts';

const TRADES: readonly Decision['trade'][] = [...ASSETS, 'Hold'];
const SIDES: readonly Side[] = ['long', 'short'];
const CONVICTIONS: readonly Conviction[] = [1, 2, 3];

/** `lines` is what it may say and think; the brief's seed decides everything. */
export function randomMind(lines: readonly string[]): Mind {
  const drawFor = ({ seed }: { readonly seed: number }): Chance => chance(String(seed), 'random mind');
  return {
    name: 'random',
    instant: true,
    decide: async (brief): Promise<Decision> => {
      const draw = drawFor(brief);
      return {
        thought: draw.pick(lines),
        trade: draw.pick(TRADES),
        side: draw.pick(SIDES),
        conviction: draw.pick(CONVICTIONS),
        speech: draw.pick(lines),
        location: draw.pick(ROOMS),
      };
    },
    review: async (brief): Promise<Review> => {
      const draw = drawFor(brief);
      return { thought: draw.pick(lines), verdict: draw.pick(VERDICTS), reason: draw.pick(lines) };
    },
    supervise: async (brief): Promise<Supervision> => {
      const draw = drawFor(brief);
      return {
        thought: draw.pick(lines),
        action: draw.pick(ACTIONS),
        whom: draw.pick(brief.suspects).id,
        asset: draw.pick(ASSETS),
        finePercent: draw.pick(FINES_PERCENT),
        speech: draw.pick(lines),
        location: draw.pick(ROOMS),
      };
    },
    close: async () => {},
  };
}
