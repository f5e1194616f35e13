// What the traders did: questions, turns, fills, steps between rooms, bankruptcies; and what each makes of the show.

import type { Room } from '../cast/cast.ts';
import type { PerformerId, QuestionId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Asset } from '../market/asset.ts';
import type { DeedDone } from '../plot/act.ts';
import type { PlayedBy } from '../rounds/played-by.ts';
import type { Question } from '../rounds/question.ts';
import { remember } from '../speech/spoken.ts';
import type { Fall } from '../state/episode.ts';
import { type Show, withEpisode } from '../state/show.ts';
import type { Decision, Side } from '../trading/decision.ts';
import type { Position } from '../trading/position.ts';
import type { Folds } from './fold.ts';

export interface TurnOpened {
  readonly type: 'turnOpened';
  readonly question: Question;
}
export interface TurnTaken {
  readonly type: 'turnTaken';
  readonly question: QuestionId;
  readonly performer: PerformerId;
  readonly room: Room;
  readonly decision: Decision;
  /** What of its act came about. */
  readonly deed?: DeedDone;
  readonly playedBy: PlayedBy;
}
export interface OrderFilled {
  readonly type: 'orderFilled';
  readonly performer: PerformerId;
  readonly kind: 'open' | 'add' | 'reduce' | 'close';
  readonly asset: Asset;
  readonly side: Side;
  readonly units: number;
  readonly priceCents: number;
  readonly costCents: number;
  readonly realisedCents: number;
  /** Signed order value that presses on the next move: bought less sold, halved in the Startup Offices. */
  readonly flowCents: number;
  /** The position after the order. */
  readonly position: Position | null;
  readonly postings: MoneyPostings;
}
export interface Moved {
  readonly type: 'moved';
  readonly performer: PerformerId;
  readonly from: Room;
  readonly to: Room;
}
export interface WentBankrupt {
  readonly type: 'wentBankrupt';
  readonly performer: PerformerId;
  /** What the bank lost on the trader. */
  readonly shortfallCents: number;
  readonly postings: MoneyPostings;
}

export type TradingEvent = TurnOpened | TurnTaken | OrderFilled | Moved | WentBankrupt;

export const tradingFolds = {
  turnOpened: (show, { question }) =>
    withEpisode(show, ({ waiting, asked }) => ({
      waiting: waiting.filter((id) => id !== question.performer),
      asked: [...asked, question],
    })),
  turnTaken: (show, { question, performer, room, decision, deed }) => {
    const { thought, speech, trade, side, conviction } = decision;
    const spoken = remember(show.spoken, thought, speech);
    return withEpisode({ ...show, spoken }, ({ asked, turns, round }) => ({
      asked: asked.filter(({ id }) => id !== question),
      turns: [
        ...turns,
        {
          ...{ number: turns.length + 1, round, performer, room, thought, speech, trade, side, conviction },
          ...(deed === undefined ? {} : { deed }),
        },
      ],
    }));
  },
  orderFilled: (show, { performer, asset, position, flowCents: addedCents }) => {
    const { [performer]: _before, ...others } = show.positions;
    const positions = position === null ? others : { ...others, [performer]: position };
    return withEpisode({ ...show, positions }, ({ flowCents }) => ({
      flowCents: { ...flowCents, [asset]: (flowCents[asset] ?? 0) + addedCents },
    }));
  },
  moved: (show, { performer, to }) => ({ ...show, rooms: { ...show.rooms, [performer]: to } }),
  wentBankrupt: (show, { performer }) =>
    withEpisode(show, ({ bankrupt, firstBankrupt, called, fallen }) => ({
      bankrupt: [...bankrupt, performer],
      fallen: [...fallen, ...fallOf(show, performer)],
      firstBankrupt: firstBankrupt ?? performer,
      called: called.filter((id) => id !== performer),
    })),
} satisfies Folds<TradingEvent>;

function fallOf({ rooms, cast }: Show, performer: PerformerId): readonly Fall[] {
  const room = rooms[performer];
  if (room === undefined) return [];
  return [{ performer, room, among: cast.flatMap(({ id }) => (rooms[id] === room ? [id] : [])) }];
}
