// The understudy of the compliance officer: reads size against equity, speech against trade, and the mood of a loss.

import { chance } from '../../show/chance.ts';
import type { Review } from '../../show/review.ts';
import type { ReviewBrief } from '../reviewBrief.ts';
import { assetWords, clerk, lineOf } from './clerk.ts';
import { dollars } from './figures.ts';
import { COLIN } from './voices/colin.ts';

type Ground = 'margin' | 'twoFaced' | 'revenge' | 'size' | 'whim';

/** A loss of the day in percent of the equity from which a big order looks like revenge. */
const REVENGE_PERCENT = 15;
/** Chance in 100 that each ground gets the red stamp. */
const FLAGS_PERCENT: Readonly<Record<Ground, number>> = {
  margin: 55,
  twoFaced: 30,
  revenge: 30,
  size: 25,
  whim: 4,
};

/** The review of a decision: same brief, same review. */
export function reviewAsUnderstudy(brief: ReviewBrief): Review {
  const { trader, decision, room } = brief;
  const draws = (purpose: string) => chance(String(brief.seed), 'officer', purpose);
  const ground = groundOf(brief);
  const flags = draws('verdict').percent(FLAGS_PERCENT[ground]);
  const asset = decision.trade === 'Hold' ? 'Bonds' : decision.trade;
  const writer = clerk(brief, {
    lexicon: COLIN,
    draw: draws('words'),
    slots: [
      ...assetWords(brief.quotes, asset),
      ['trader', trader.name],
      ['side', decision.side],
      ['room', room.toLowerCase().replace('vc', 'VC')],
      ['exposure', dollars(brief.targetCents)],
      ['equity', dollars(trader.equityCents)],
      ['loss', trader.dayProfitCents < 0 ? dollars(-trader.dayProfitCents) : undefined],
    ],
  });
  const verdict = flags ? 'flag' : 'approve';
  const thought = lineOf(writer, [`think.${verdict}`]);
  const reason = lineOf(writer, flags ? [`flag.${ground}`] : ['approve'], ['flag.whim']);
  return { thought, verdict, reason };
}

/** What speaks most against the decision. */
function groundOf({ trader, isTwoFaced, targetCents }: ReviewBrief): Ground {
  const { equityCents, dayProfitCents } = trader;
  if (trader.isUnderMarginCall) return 'margin';
  const isBig = targetCents >= equityCents * 2;
  if (isBig && -dayProfitCents * 100 > equityCents * REVENGE_PERCENT) return 'revenge';
  if (isTwoFaced) return 'twoFaced';
  return isBig ? 'size' : 'whim';
}
