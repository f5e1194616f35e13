// What the regulator, the compliance officer and the others' opinion of one another bring about; and what each makes
// of the show.

import type { Room } from '../cast/cast.ts';
import { type Bond, bondAfter, type PairKey, type Relation } from '../cast/relation.ts';
import type { PerformerId, QuestionId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Asset } from '../market/asset.ts';
import type { Review } from '../oversight/review.ts';
import type { Supervision } from '../oversight/supervision.ts';
import type { PlayedBy } from '../rounds/played-by.ts';
import { remember } from '../speech/spoken.ts';
import { withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';
import { unchanged } from './fold.ts';

/** The officer has read a decision; `review` is null where no answer came in time: it passes with a note. */
export interface DecisionReviewed {
  readonly type: 'decisionReviewed';
  readonly question: QuestionId;
  readonly performer: PerformerId;
  readonly trader: PerformerId;
  readonly room: Room;
  readonly review: Review | null;
  /** What is on the file of an order that nobody read in time. */
  readonly note?: 'passedUnread';
  readonly playedBy: PlayedBy;
}
/** The regulator has taken its turn; what comes of it follows. */
export interface Supervised {
  readonly type: 'supervised';
  readonly question: QuestionId;
  readonly performer: PerformerId;
  readonly room: Room;
  readonly supervision: Supervision;
  readonly playedBy: PlayedBy;
}
export interface TraderWarned {
  readonly type: 'traderWarned';
  readonly performer: PerformerId;
  readonly by: PerformerId;
}
export interface TraderFined {
  readonly type: 'traderFined';
  readonly performer: PerformerId;
  readonly by: PerformerId;
  readonly fineCents: number;
  readonly postings: MoneyPostings;
}
/** No order in this asset executes in that round. */
export interface AssetHalted {
  readonly type: 'assetHalted';
  readonly asset: Asset;
  readonly by: PerformerId;
  readonly forRound: number;
}
export interface RelationsMoved {
  readonly type: 'relationsMoved';
  readonly moves: readonly (Relation & { readonly pair: PairKey })[];
}
/** A speech pointed one way and the trade the other. */
export interface SpokeTwoFaced {
  readonly type: 'spokeTwoFaced';
  readonly performer: PerformerId;
  readonly asset: Asset;
  /** The conviction behind the lie, 1 to 3. */
  readonly degree: number;
}
/** The episode's biggest hypocrite; nobody where nobody was two-faced. */
export interface HypocriteNamed {
  readonly type: 'hypocriteNamed';
  readonly performer: PerformerId | null;
  readonly degree: number;
}

export type OversightEvent =
  | DecisionReviewed
  | Supervised
  | TraderWarned
  | TraderFined
  | AssetHalted
  | RelationsMoved
  | SpokeTwoFaced
  | HypocriteNamed;

/** As many as a round of the largest cast brings. */
const REASONS_KEPT = 8;
/** The regulator is heard and remembered like anybody; what it trades is nothing. */
const IDLE = { trade: 'Hold', side: 'long', conviction: 1 } as const;

export const oversightFolds = {
  decisionReviewed: (show, { question, review }) => {
    const spoken = review === null ? show.spoken : remember(show.spoken, review.thought, review.reason);
    return withEpisode({ ...show, spoken }, ({ asked, reasons }) => ({
      asked: asked.filter(({ id }) => id !== question),
      reasons: review === null ? reasons : [...reasons, review.reason].slice(-REASONS_KEPT),
    }));
  },
  supervised: (show, { question, performer, room, supervision }) => {
    const { thought, speech } = supervision;
    const spoken = remember(show.spoken, thought, speech);
    return withEpisode({ ...show, spoken }, ({ asked, turns, round }) => ({
      asked: asked.filter(({ id }) => id !== question),
      turns: [...turns, { number: turns.length + 1, round, performer, room, thought, speech, ...IDLE }],
    }));
  },
  traderWarned: unchanged,
  hypocriteNamed: unchanged,
  traderFined: (show, { performer }) =>
    withEpisode(show, ({ finedInRound, round }) => ({
      finedInRound: { ...finedInRound, [performer]: round },
    })),
  assetHalted: (show, { asset, forRound: round }) =>
    withEpisode(show, () => ({ assetHalt: { asset, round } })),
  relationsMoved: (show, { moves }) => {
    const relations: Partial<Record<PairKey, Bond>> = { ...show.relations };
    for (const { pair, ...move } of moves) relations[pair] = bondAfter(relations[pair], move);
    return { ...show, relations };
  },
  spokeTwoFaced: (show, { performer, degree }) =>
    withEpisode(show, ({ twoFaced }) => ({
      twoFaced: { ...twoFaced, [performer]: (twoFaced[performer] ?? 0) + degree },
    })),
} satisfies Folds<OversightEvent>;
