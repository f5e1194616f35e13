// What the house model has not learnt: what is done in threads, and the words for it, come from the understudy of its
// voice, and whoever is bound by a pact or a dare trades as that one would. The small print says so.

import type { Decision } from '../../show/trading/decision.ts';
import type { Brief } from '../briefs/brief.ts';
import { perform } from '../understudy/understudy.ts';

export function prompted(brief: Brief, own: Decision): Decision {
  const { acts, bound } = brief.plot;
  if (acts.length === 0 && bound.length === 0) return own;
  const { decision: understudys } = perform(brief);
  const { trade, side, conviction, act } = understudys;
  if (act === undefined) return bound.length === 0 ? own : { ...own, trade, side, conviction };
  const binds = bound.length > 0 || /^(take|shake on) /.test(act);
  return {
    ...understudys,
    ...(binds ? {} : { trade: own.trade, side: own.side, conviction: own.conviction }),
  };
}
