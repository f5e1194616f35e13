// What the compliance officer reads before a decision executes: the decision, the trader's book, the market.

import type { Asset } from '../show/asset.ts';
import { equityCents } from '../show/books.ts';
import type { Performer, Room } from '../show/cast.ts';
import { findPerformer } from '../show/cast.ts';
import { chance } from '../show/chance.ts';
import { dayProfitCents } from '../show/dayProfit.ts';
import type { Decision } from '../show/decision.ts';
import { haltedAsset } from '../show/halts.ts';
import type { GuildId, PerformerId, QuestionId } from '../show/ids.ts';
import { marginPercent } from '../show/margin.ts';
import { targetCents } from '../show/orders.ts';
import type { ReviewQuestion } from '../show/question.ts';
import type { Episode, Show } from '../show/show.ts';
import { deniesTrade } from '../show/twoFaced.ts';
import type { Holding, Quote } from './brief.ts';
import { holding, quotes } from './brief.ts';

export interface ReviewBrief {
  readonly show: GuildId;
  readonly question: QuestionId;
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  /** This question's own chance, 32 bits. */
  readonly seed: number;
  readonly self: Performer;
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
  readonly halted: Asset | null;
  readonly quotes: readonly Quote[];
  /** This performer's own newest reasons, oldest first. */
  readonly ownLines: readonly string[];
  /** Keys (`sentenceKey`) of the sentences said of late. */
  readonly spoken: readonly number[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function reviewBriefFor(show: Show, question: ReviewQuestion): ReviewBrief {
  const { episode } = show;
  const self = findPerformer(show.cast, question.performer);
  const trader = findPerformer(show.cast, question.trader);
  if (episode === null || self === undefined || trader === undefined) {
    throw new Error(`no brief for ${question.id}: nobody plays it`);
  }
  const { trade, side, conviction, speech } = question.decision;
  return {
    show: show.guild,
    question: question.id,
    episode: episode.number,
    round: episode.round,
    rounds: show.settings.roundsPerEpisode,
    seed: chance(episode.seed, 'review', episode.round, trader.id).uint32(),
    self,
    trader: traderIn(show, episode, trader),
    room: question.room,
    decision: { trade, side, conviction, speech },
    targetCents: trade === 'Hold' ? 0 : targetCents(show, trader, conviction),
    isTwoFaced: deniesTrade(question.decision),
    halted: haltedAsset(episode) ?? null,
    quotes: quotes(episode, show.prices),
    ownLines: episode.reasons,
    spoken: show.spoken,
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
