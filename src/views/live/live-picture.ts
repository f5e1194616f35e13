// The whole public picture of a floor, as plain JSON: the one place that decides what anybody sees on the live floor.
// Never a thought, a wallet, a private feed, who voted for what, or odds that would tell how somebody bet.

import type { PerformerId } from '../../show/ids.ts';
import { tradingIsHalted } from '../../show/market/halts.ts';
import { lockRound } from '../../show/parlour/lock.ts';
import { bettingIn } from '../../show/parlour/pools.ts';
import { isAfterHours } from '../../show/rounds/after-hours.ts';
import { isLastRound } from '../../show/rounds/deadlines.ts';
import { nextOpensAtMs } from '../../show/rounds/opening-time.ts';
import type { Episode, Fall, Published } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { type BoardPhase, type BoardPrice, type BoardRow, boardView } from '../cards/board.ts';
import { openThreads } from '../plots/plots.ts';
import { type FloorState, type LiveMarket, liveMarkets, PLAYS_ON } from './live-markets.ts';
import { type LivePerson, livePeople } from './live-people.ts';
import { type LivePlot, livePlots } from './live-plots.ts';
import type { LiveSaying } from './live-saying.ts';
import { type LiveVote, liveVotes } from './live-votes.ts';
import { underSign } from './under-sign.ts';

export interface LiveHeadline {
  /** In the show's language, filtered, as it stands under the sign of its source. */
  readonly text: string;
  readonly source: Published['source'];
  readonly round: number;
}

export interface LivePicture {
  readonly phase: BoardPhase;
  readonly season: number;
  /** 0 before the first. */
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  /** A round is being played. */
  readonly isUnderway: boolean;
  /** After hours: the lamps are low. */
  readonly isLate: boolean;
  /** Trading is halted: the lights are dimmed. */
  readonly isHalted: boolean;
  /** Stopped: until the host has put something right. */
  readonly standsStill: 'paused' | 'asleep' | 'stopped' | null;
  /** Unix ms; null where none is planned. */
  readonly nextRoundAtMs: number | null;
  /** Unix ms of the next opening bell, where the market is closed and anybody can say. */
  readonly opensAtMs: number | null;
  /** Bets lock when that round begins; null where no market of the whole episode takes bets. */
  readonly locksAtRound: number | null;
  /** Unix ms at which they lock, if that round has not begun by then. */
  readonly locksAtMs: number | null;
  /** The performers in the order of the cast. */
  readonly cast: readonly PerformerId[];
  readonly people: Readonly<Record<PerformerId, LivePerson>>;
  readonly board: Readonly<Record<PerformerId, BoardRow>>;
  /** Where traders went bankrupt in the episode: chalk on the floor. */
  readonly chalk: readonly Fall[];
  readonly prices: readonly BoardPrice[];
  /** Of this episode, the newest first. */
  readonly headlines: readonly LiveHeadline[];
  readonly votes: readonly LiveVote[];
  readonly markets: readonly LiveMarket[];
  readonly plots: readonly LivePlot[];
}

const HEADLINES_SHOWN = 5;
const PLOTS_SHOWN = 8;

/**
 * The floor of a show as all may see it. At the closing bell the show has let go of its episode: hand in the one that was
 * open until then, and the board keeps its curves.
 */
export function livePicture(
  show: Show,
  episode: Episode | null,
  saying: LiveSaying,
  floor: FloorState = PLAYS_ON,
): LivePicture {
  const board = boardView(show, episode);
  const { phase, season, round, rounds, prices } = board;
  return {
    ...{ phase, season, episode: board.episode, round, rounds },
    isUnderway: show.episode?.roundUnderway === true,
    isLate: episode !== null && isAfterHours(episode),
    isHalted: show.episode !== null && tradingIsHalted(show.episode),
    ...clockOf(show, floor),
    cast: show.cast.map(({ id }) => id),
    people: livePeople(show, episode, saying),
    board: Object.fromEntries(board.rows.map((row) => [row.id, row])),
    chalk: episode?.fallen ?? [],
    prices,
    headlines: headlinesIn(episode, saying),
    votes: liveVotes(show, saying),
    markets: liveMarkets(show, saying, floor),
    plots: livePlots(show, openThreads(show).slice(0, PLOTS_SHOWN), saying),
  };
}

type Clock = Pick<LivePicture, 'standsStill' | 'nextRoundAtMs' | 'opensAtMs' | 'locksAtRound' | 'locksAtMs'>;

function clockOf(show: Show, { owesBell, isStopped }: FloorState): Clock {
  const { episode, atMs, settings } = show;
  const standsStill = isStopped ? 'stopped' : standstillOf(show);
  const isOpen = !owesBell && episode !== null && bettingIn(episode, atMs) === 'open';
  const betting = isOpen ? episode : null;
  return {
    standsStill,
    nextRoundAtMs: standsStill === null ? nextRoundAtMs(show) : null,
    opensAtMs: standsStill === null && episode === null ? opensLaterAtMs(show) : null,
    locksAtRound: betting === null ? null : lockRound(settings),
    locksAtMs: betting === null || standsStill !== null ? null : betting.locksAtMs,
  };
}

function standstillOf({ pausedSinceMs, asleepSinceMs }: Show): 'paused' | 'asleep' | null {
  if (pausedSinceMs !== null) return 'paused';
  return asleepSinceMs === null ? null : 'asleep';
}

function nextRoundAtMs(show: Show): number | null {
  const { episode } = show;
  return episode === null || episode.roundUnderway || isLastRound(show) ? null : episode.nextRoundAtMs;
}

function opensLaterAtMs(show: Show): number | null {
  const opensAtMs = nextOpensAtMs(show, show.atMs);
  return opensAtMs !== null && opensAtMs > show.atMs ? opensAtMs : null;
}

const headlinesIn = (episode: Episode | null, { words, clean }: LiveSaying): readonly LiveHeadline[] =>
  (episode?.published ?? [])
    .slice(-HEADLINES_SHOWN)
    .toReversed()
    .flatMap(({ headline, source, round }) => {
      const text = clean(headline.text, headline.about);
      return text === '' ? [] : [{ text: underSign(words, { text, source }), source, round }];
    });
