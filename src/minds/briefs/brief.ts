// What one performer knows, sees and hears before a turn: a pure function of the show and the question.
// Plain data, oldest to newest, so that any mind can read it and `--record` can write it down.

import { marginPercent } from '../../show/bank/margin.ts';
import type { Room } from '../../show/cast/cast.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { Heard } from '../../show/cast/hearing.ts';
import { heardBy, presentIn } from '../../show/cast/hearing.ts';
import type { Tip } from '../../show/cast/room-perks.ts';
import { tipIn } from '../../show/cast/room-perks.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Asset } from '../../show/market/asset.ts';
import { haltedAsset, tradingIsHalted } from '../../show/market/halts.ts';
import type { Reading } from '../../show/market/headlines.ts';
import { readingOf } from '../../show/market/headlines.ts';
import { isAfterHours } from '../../show/rounds/after-hours.ts';
import type { DecideQuestion } from '../../show/rounds/question.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents, standings } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import { type PlotBrief, plotBrief } from './acts-brief.ts';
import type { Bond, PastTrade } from './memory.ts';
import { memoryOf } from './memory.ts';
import type { Holding, QuestionBrief } from './question-brief.ts';
import { holding, questionBrief } from './question-brief.ts';
import { type RoomTalk, roomTalk } from './room-talk.ts';

export interface News {
  readonly text: string;
  /** Which way a newspaper reader would take it. */
  readonly reading: Reading;
  readonly source: 'deck' | 'audience' | 'rumour' | 'leak';
  readonly roundsAgo: number;
}

export interface Brief extends QuestionBrief {
  /** The news of the last three rounds, oldest first. */
  readonly news: readonly News[];
  readonly equityCents: number;
  /** Since the opening bell. */
  readonly dayProfitCents: number;
  /** 1 is the richest. */
  readonly rank: number;
  readonly board: readonly { readonly name: string; readonly equityCents: number }[];
  readonly holding: Holding | null;
  /** A bankrupt trader only comments. */
  readonly bankrupt: boolean;
  readonly room: Room;
  readonly present: readonly { readonly id: PerformerId; readonly name: string }[];
  /** The last thing each one present said here since this performer's last turn; the last is the latest. */
  readonly heard: readonly Heard[];
  /** What is talked about in the room. */
  readonly talk: RoomTalk;
  /** The last three trades, oldest first. */
  readonly trades: readonly PastTrade[];
  readonly bond: Bond | null;
  /** What may be done beside trading, and what is between this performer and the others. */
  readonly plot: PlotBrief;
  /** What this room pays to who stands in it. */
  readonly tip: Tip | null;
  /** Under a margin call: equity over exposure in percent; null otherwise. */
  readonly marginCallPercent: number | null;
  /** What does not trade this round: one asset, all of it, or nothing. */
  readonly halted: Asset | 'market' | null;
  /** Trading is over for today, and the evening goes on. */
  readonly afterHours: boolean;
  /** This performer's own last two lines in public, oldest first. */
  readonly ownLines: readonly string[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function briefFor(show: Show, question: DecideQuestion): Brief {
  const { floor: episode, ...brief } = questionBrief(show, question);
  const { self } = brief;
  const board = standings(show);
  const mine = episode.turns.filter((turn) => turn.performer === self.id);
  const equity = equityCents(show, self.id);
  return {
    ...brief,
    news: episode.published
      .filter(({ round }) => episode.round - round < 3)
      .map(({ headline, source, round }) => ({
        text: headline.text,
        reading: readingOf(headline.effects),
        source,
        roundsAgo: episode.round - round,
      })),
    equityCents: equity,
    dayProfitCents: dayProfitCents(episode, self.id, equity),
    rank: board.findIndex(({ id }) => id === self.id) + 1,
    board: board.map(({ id, equityCents }) => ({
      name: findPerformer(show.cast, id)?.name ?? id,
      equityCents,
    })),
    holding: holding(show, episode, self.id),
    bankrupt: episode.bankrupt.includes(self.id),
    room: question.room,
    present: presentIn(show, question.room).filter(({ id }) => id !== self.id),
    heard: heardBy(show, self.id),
    talk: roomTalk(show, episode, question.room),
    ...memoryOf(show, episode, self.id),
    plot: plotBrief(show, episode, { self, acts: question.acts ?? [] }),
    tip: tipIn(show, episode, { id: self.id, room: question.room }),
    marginCallPercent: episode.called.includes(self.id) ? marginPercent(show, self.id) : null,
    halted: tradingIsHalted(episode) ? 'market' : (haltedAsset(episode) ?? null),
    afterHours: isAfterHours(episode),
    ownLines: mine.slice(-2).map(({ speech }) => speech),
  };
}
