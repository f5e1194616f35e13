// What one performer knows, sees and hears before a turn: a pure function of the show and the question.
// Plain data, oldest to newest, so that any mind can read it and `--record` can write it down.

import type { Asset, Prices } from '../show/asset.ts';
import { ASSETS } from '../show/asset.ts';
import { equityCents, standings } from '../show/books.ts';
import type { Performer, Room } from '../show/cast.ts';
import { findPerformer } from '../show/cast.ts';
import { chance } from '../show/chance.ts';
import { dayProfitCents } from '../show/dayProfit.ts';
import type { Side } from '../show/decision.ts';
import { haltedAsset, tradingIsHalted } from '../show/halts.ts';
import type { Reading } from '../show/headlines.ts';
import { readingOf } from '../show/headlines.ts';
import type { Heard } from '../show/hearing.ts';
import { heardBy, presentIn } from '../show/hearing.ts';
import type { GuildId, PerformerId, QuestionId } from '../show/ids.ts';
import { marginPercent } from '../show/margin.ts';
import { changeBp } from '../show/market.ts';
import { exposureCents, profitCents } from '../show/position.ts';
import type { DecideQuestion } from '../show/question.ts';
import type { Episode, Show } from '../show/show.ts';
import type { Bond, Memory, PastTrade } from './memory.ts';
import { memoryOf } from './memory.ts';
import type { Tip } from './tip.ts';
import { tipIn } from './tip.ts';

export interface Quote {
  readonly asset: Asset;
  readonly priceCents: number;
  /** Since the last round. */
  readonly roundBp: number;
  /** Since the opening bell. */
  readonly dayBp: number;
}

export interface News {
  readonly text: string;
  /** Which way a newspaper reader would take it. */
  readonly reading: Reading;
  readonly source: 'deck' | 'audience' | 'rumour' | 'leak';
  readonly roundsAgo: number;
}

export interface Holding {
  readonly asset: Asset;
  readonly side: Side;
  readonly exposureCents: number;
  readonly profitCents: number;
  readonly roundsHeld: number;
}

export interface Brief {
  /** The show that it is of: one mind plays in many. */
  readonly show: GuildId;
  readonly question: QuestionId;
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  /** This turn's own chance, 32 bits; the same turn of the same show has the same. */
  readonly seed: number;
  readonly self: Performer;
  readonly quotes: readonly Quote[];
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
  /** The last three trades, oldest first. */
  readonly trades: readonly PastTrade[];
  readonly bond: Bond | null;
  readonly promise: Memory['promise'];
  /** What this room pays to who stands in it. */
  readonly tip: Tip | null;
  /** Under a margin call: equity over exposure in percent; null otherwise. */
  readonly marginCallPercent: number | null;
  /** What does not trade this round: one asset, all of it, or nothing. */
  readonly halted: Asset | 'market' | null;
  /** This performer's own last two lines in public, oldest first. */
  readonly ownLines: readonly string[];
  /** Keys (`sentenceKey`) of the sentences said of late. */
  readonly spoken: readonly number[];
}

/** Throws where the question is of no performer or no episode is open: only the rules open questions. */
export function briefFor(show: Show, question: DecideQuestion): Brief {
  const { episode } = show;
  const self = findPerformer(show.cast, question.performer);
  if (episode === null || self === undefined) throw new Error(`no brief for ${question.id}: nobody plays it`);
  const board = standings(show);
  const mine = episode.turns.filter((turn) => turn.performer === self.id);
  const equity = equityCents(show, self.id);
  return {
    show: show.guild,
    question: question.id,
    episode: episode.number,
    round: episode.round,
    rounds: show.settings.roundsPerEpisode,
    seed: chance(episode.seed, 'turn', episode.round, self.id).uint32(),
    self,
    quotes: quotes(episode, show.prices),
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
    ...memoryOf(show, episode, self.id),
    tip: tipIn(show, episode, { id: self.id, room: question.room }),
    marginCallPercent: episode.called.includes(self.id) ? marginPercent(show, self.id) : null,
    halted: tradingIsHalted(episode) ? 'market' : (haltedAsset(episode) ?? null),
    ownLines: mine.slice(-2).map(({ speech }) => speech),
    spoken: show.spoken,
  };
}

export function quotes(episode: Episode, prices: Prices): readonly Quote[] {
  const opening = episode.priceHistory[0] ?? prices;
  // The history's last entry is this round's own close, once the market has moved.
  const before = episode.priceHistory.at(-2) ?? opening;
  return ASSETS.map((asset) => ({
    asset,
    priceCents: prices[asset],
    roundBp: changeBp(before[asset], prices[asset]),
    dayBp: changeBp(opening[asset], prices[asset]),
  }));
}

export function holding(show: Show, episode: Episode, id: PerformerId): Holding | null {
  const position = show.positions[id];
  if (position === undefined) return null;
  return {
    asset: position.asset,
    side: position.side,
    exposureCents: exposureCents(position, show.prices),
    profitCents: profitCents(position, show.prices),
    roundsHeld: episode.round - position.sinceRound,
  };
}
