// What the compliance officer reads before a decision executes: the decision, the trader's book, the market.

import { marginPercent } from '../../show/bank/margin.ts';
import type { Performer, Room } from '../../show/cast/cast.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Asset } from '../../show/market/asset.ts';
import { haltedAsset } from '../../show/market/halts.ts';
import type { ReviewQuestion } from '../../show/rounds/question.ts';
import { liesOnPurpose } from '../../show/speech/two-faced.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import type { Decision } from '../../show/trading/decision.ts';
import { targetCents } from '../../show/trading/orders.ts';
import type { Holding, QuestionBrief } from './question-brief.ts';
import { holding, questionBrief } from './question-brief.ts';
import { type Told, toldTo } from './told.ts';

export interface ReviewBrief extends QuestionBrief {
  readonly trader: {
    readonly id: PerformerId;
    readonly name: string;
    readonly title: string;
    readonly leverage: number;
    readonly equityCents: number;
    /** Since the opening bell. */
    readonly dayProfitCents: number;
    readonly holding: Holding | null;
    /** Equity over exposure in percent; null without a position. */
    readonly marginPercent: number | null;
    readonly isUnderMarginCall: boolean;
  };
  /** Where the decision was announced. */
  readonly room: Room;
  readonly decision: Pick<Decision, 'trade' | 'side' | 'conviction' | 'speech'>;
  /** The exposure that the decision is after, in cents. */
  readonly targetCents: number;
  /** The speech says the opposite of the trade. */
  readonly isTwoFaced: boolean;
  /** What it has been told about this trader. */
  readonly told: Told | null;
  readonly halted: Asset | null;
  /** This performer's own newest reasons, oldest first. */
  readonly ownLines: readonly string[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function reviewBriefFor(show: Show, question: ReviewQuestion): ReviewBrief {
  const { floor: episode, ...brief } = questionBrief(show, question);
  const trader = findPerformer(show.cast, question.trader);
  if (trader === undefined) throw new Error(`no brief for ${question.id}: its trader has left`);
  const { trade, side, conviction, speech } = question.decision;
  return {
    ...brief,
    trader: traderIn(show, episode, trader),
    room: question.room,
    decision: { trade, side, conviction, speech },
    targetCents: trade === 'Hold' ? 0 : targetCents(show, trader, conviction),
    isTwoFaced: liesOnPurpose(question.decision, show.settings.language),
    told: toldTo(show, episode, brief.self.id, trader.id),
    halted: haltedAsset(episode) ?? null,
    ownLines: episode.reasons,
  };
}

function traderIn(show: Show, episode: Episode, { id, name, title, leverage }: Performer) {
  const equity = equityCents(show, id);
  return {
    id,
    name,
    title,
    leverage,
    equityCents: equity,
    dayProfitCents: dayProfitCents(episode, id, equity),
    holding: holding(show, episode, id),
    marginPercent: marginPercent(show, id),
    isUnderMarginCall: episode.called.includes(id),
  };
}
