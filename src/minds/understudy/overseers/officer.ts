// The understudy of the compliance officer: reads size against equity, speech against trade, and the mood of a loss.

import { isInvented } from '../../../show/cast/invented.ts';
import { chance } from '../../../show/chance.ts';
import type { Review, Verdict } from '../../../show/oversight/review.ts';
import type { ReviewBrief } from '../../briefs/review-brief.ts';
import { dollars } from '../grammar/figures.ts';
import type { Offer, Pattern, Writer } from '../grammar/writer.ts';
import { personaWords } from '../guest/persona-words.ts';
import { COLIN } from '../voices/colin/colin.ts';
import { GUEST_OFFICER } from '../voices/guest/guest-officer.ts';
import type { Clerk } from './clerk.ts';
import { clerk, clerksWords } from './clerk.ts';

type Ground = 'margin' | 'told' | 'twoFaced' | 'revenge' | 'size' | 'whim';

/** A loss of the day in percent of the equity from which a big order looks like revenge. */
const REVENGE_PERCENT = 15;
/** Chance in 100 that each ground gets the red stamp. */
const FLAGS_PERCENT: Readonly<Record<Ground, number>> = {
  margin: 55,
  told: 60,
  twoFaced: 30,
  revenge: 30,
  size: 25,
  whim: 4,
};

interface Turn extends Clerk {
  readonly brief: ReviewBrief;
}

const WORDS = clerksWords<Turn>({
  ...personaWords<Turn>(({ brief }) => brief),
  trader: ({ brief }) => brief.trader.name,
  teller: ({ brief }) => brief.told?.teller,
  subject: ({ brief }) => brief.told?.subject.name,
  matter: ({ brief }) => brief.told?.matter,
  side: ({ brief }) => brief.decision.side,
  room: ({ brief }) => brief.room.toLowerCase().replace('vc', 'VC'),
  exposure: ({ brief }) => dollars(brief.targetCents),
  equity: ({ brief }) => dollars(brief.trader.equityCents),
  loss: ({ brief: { trader } }) => (trader.dayProfitCents < 0 ? dollars(-trader.dayProfitCents) : undefined),
});

/** The review of a decision: same brief, same review. */
export function reviewAsUnderstudy(brief: ReviewBrief): Review {
  const flags = chance(String(brief.seed), 'officer', 'verdict').percent(FLAGS_PERCENT[groundOf(brief)]);
  return reasonFor(brief, flags ? 'flag' : 'approve');
}

/** The words for a verdict, whoever came to it. */
export function reasonFor(brief: ReviewBrief, verdict: Verdict): Review {
  const writer = writerFor(brief);
  const { thought, reason } = patternsFor(brief, verdict);
  return { thought: writer.write(thought), verdict, reason: writer.write(reason) };
}

/** What there is to think of a verdict, or to say of it after a thought, for whoever chooses for themselves. */
export function reviewOffers(
  brief: ReviewBrief,
  { verdict, thought }: { readonly verdict: Verdict; readonly thought: string | null },
): readonly Offer[] {
  const writer = writerFor(brief);
  const patterns = patternsFor(brief, verdict);
  if (thought === null) return [writer.offer(patterns.thought)];
  writer.take(thought);
  return [writer.offer(patterns.reason)];
}

function patternsFor(brief: ReviewBrief, verdict: Verdict): Patterns {
  const ground = groundOf(brief);
  const flagged = ground === 'told' ? 'told.flag' : `flag.${ground}`;
  return {
    thought: [[`think.${verdict}`]],
    reason: verdict === 'flag' ? [[flagged], ['flag.whim']] : [['approve']],
  };
}

type Patterns = Readonly<Record<'thought' | 'reason', readonly Pattern[]>>;

function writerFor(brief: ReviewBrief): Writer {
  const { trade } = brief.decision;
  const draw = chance(String(brief.seed), 'officer', 'words');
  const turn = { brief, asset: trade === 'Hold' ? 'Bonds' : trade, draw } as const;
  return clerk(turn, isInvented(brief.self) ? GUEST_OFFICER : COLIN, WORDS);
}

/** What speaks most against the decision. */
function groundOf({ trader, isTwoFaced, targetCents, told }: ReviewBrief): Ground {
  const { equityCents, dayProfitCents } = trader;
  if (trader.isUnderMarginCall) return 'margin';
  const isBig = targetCents >= equityCents * 2;
  if (told !== null && told.kind !== 'pact') return 'told';
  if (isBig && -dayProfitCents * 100 > equityCents * REVENGE_PERCENT) return 'revenge';
  if (isTwoFaced) return 'twoFaced';
  return isBig ? 'size' : 'whim';
}
