// The show's own calendar: set up and set otherwise, seasons, episodes and their rounds; and what each makes of the show.

import { careersAfter } from '../cast/career.ts';
import type { Performer } from '../cast/cast.ts';
import { traders } from '../cast/cast.ts';
import type { GuildId, PerformerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Prices } from '../market/asset.ts';
import type { Headline } from '../market/headlines.ts';
import type { Regime } from '../market/regimes.ts';
import { plotOfNewDay, plotOfNewSeason } from '../plot/plot.ts';
import { closesByOf, later } from '../rounds/deadlines.ts';
import type { AnnouncedTimes, EpisodeTimes } from '../rounds/episode-times.ts';
import type { Episode } from '../state/episode.ts';
import { DEFAULT_SETTINGS, type Settings } from '../state/settings.ts';
import { episodeCount, type Show, withEpisode } from '../state/show.ts';
import { equityCents } from '../trading/books.ts';
import type { Folds } from './fold.ts';

export interface ShowCreated {
  readonly type: 'showCreated';
  readonly guild: GuildId;
  readonly settings: Settings;
  readonly cast: readonly Performer[];
  /** The first bell rings at once, whatever the hour: somebody is there and waits for it. */
  readonly premiere?: 'atOnce';
}
export interface SettingsChanged {
  readonly type: 'settingsChanged';
  readonly settings: Settings;
  /** Where another pace or another number of rounds takes the open episode; absent where nothing of it moves. */
  readonly moved?: EpisodeTimes;
}
export interface SeasonOpened {
  readonly type: 'seasonOpened';
  readonly season: number;
  readonly prices: Prices;
  readonly postings: MoneyPostings;
}
export interface EpisodeOpened extends AnnouncedTimes {
  readonly type: 'episodeOpened';
  readonly episode: number;
  readonly seed: string;
  readonly commitment: string;
  readonly regime: Regime;
  /** Bankrupt traders that return on a loan of the bank. */
  readonly returning: readonly PerformerId[];
  readonly postings: MoneyPostings;
}
export interface RoundStarted {
  readonly type: 'roundStarted';
  readonly round: number;
  readonly order: readonly PerformerId[];
  /** How long after its time it begins, where that is longer than a moment: the lock and the bell move along. */
  readonly lateMs?: number;
}
export interface RoundClosed {
  readonly type: 'roundClosed';
  readonly round: number;
  readonly equityCents: Readonly<Record<PerformerId, number>>;
  readonly nextRoundAtMs: number;
  /** How much longer than the pace it took: the lock and the bell move along. */
  readonly lateMs?: number;
}
export interface EpisodeClosed {
  readonly type: 'episodeClosed';
  readonly episode: number;
  readonly seed: string;
  /** Best profit since the opening bell; more than one in a dead heat. */
  readonly winners: readonly PerformerId[];
  readonly equityCents: Readonly<Record<PerformerId, number>>;
  readonly profitCents: Readonly<Record<PerformerId, number>>;
  /** Null: by the hour. */
  readonly nextOpensAtMs: number | null;
  /** The audience's headline that no round was left for: it strikes in the first round of the next episode. */
  readonly carried?: Headline;
  /** Nobody was there from the opening bell on: the evening does not count for the season. */
  readonly unseen?: true;
}
export interface SeasonClosed {
  readonly type: 'seasonClosed';
  readonly season: number;
  readonly champion: PerformerId;
  readonly equityCents: number;
}

export type EpisodeEvent =
  | ShowCreated
  | SettingsChanged
  | SeasonOpened
  | EpisodeOpened
  | RoundStarted
  | RoundClosed
  | EpisodeClosed
  | SeasonClosed;

/** Of the season before, so that its last headlines are not the first of the next. */
const SHOWN_BEFORE_MAX = 40;

export const episodeFolds = {
  showCreated: (show, { settings, cast, premiere }, atMs) => {
    const rooms = Object.fromEntries(cast.map(({ id, home }) => [id, home]));
    const created = { ...show, createdAtMs: atMs, settings: whole(settings), cast, rooms };
    return premiere === undefined ? created : { ...created, premiere };
  },
  settingsChanged: (show, { settings, moved }) => {
    const changed = { ...show, settings: whole(settings) };
    return moved === undefined ? changed : withEpisode(changed, () => moved);
  },
  seasonOpened: (show, { season: number, prices }) => ({
    ...show,
    prices,
    relations: {},
    plot: plotOfNewSeason(show.plot, episodeCount(show)),
    shownHeadlines: show.shownHeadlines.slice(-SHOWN_BEFORE_MAX),
    season: { number, episodesPlayed: 0 },
  }),
  episodeOpened: (show, event, atMs) => ({
    ...show,
    episode: opened(show, event, atMs),
    plot: plotOfNewDay(show.plot),
    heldHeadline: null,
    asleepSinceMs: null,
  }),
  roundStarted: (show, { round, order, lateMs }, atMs) =>
    withEpisode(show, (episode) => ({
      ...later(episode, lateMs),
      round,
      roundUnderway: true,
      roundStartedAtMs: atMs,
      waiting: order,
    })),
  roundClosed: (show, { equityCents: equity, nextRoundAtMs, lateMs }) =>
    withEpisode(show, (episode) => ({
      ...later(episode, lateMs),
      roundUnderway: false,
      nextRoundAtMs,
      equityHistory: extended(episode.equityHistory, equity),
    })),
  episodeClosed: closed,
  seasonClosed: (show, { season, champion: performer, equityCents: cents }) => ({
    ...show,
    hallOfFame: [...show.hallOfFame, { season, performer, equityCents: cents }],
  }),
} satisfies Folds<EpisodeEvent>;

/** A journal of before there was some setting has not got it. */
const whole = (settings: Settings): Settings => ({ ...DEFAULT_SETTINGS, ...settings });

/** What an episode has of its own when the bell rings: nothing has happened in it. */
const UNPLAYED = {
  round: 0,
  roundUnderway: false,
  forecast: null,
  confirmed: [],
  press: null,
  flowCents: {},
  halt: null,
  assetHalt: null,
  called: [],
  finedInRound: {},
  twoFaced: {},
  chair: null,
  waiting: [],
  asked: [],
  questions: [],
  backings: {},
  askedCount: 0,
  turns: [],
  confessed: [],
  verdicts: [],
  reasons: [],
  published: [],
  firstBankrupt: null,
  fallen: [],
  lentCents: {},
  pools: [],
} satisfies Partial<Episode>;

function opened(show: Show, event: EpisodeOpened, atMs: number): Episode {
  const equityNow = traders(show.cast).map(({ id }) => [id, equityCents(show, id)] as const);
  return {
    ...UNPLAYED,
    number: event.episode,
    seed: event.seed,
    commitment: event.commitment,
    firstSeq: show.seq,
    openedAtMs: atMs,
    locksAtMs: event.locksAtMs,
    closesAtMs: event.closesAtMs,
    closesBy: event.closesBy ?? closesByOf(show.settings, event),
    roundStartedAtMs: atMs,
    nextRoundAtMs: event.firstRoundAtMs,
    regime: event.regime,
    striking: show.heldHeadline,
    priceHistory: [show.prices],
    equityHistory: Object.fromEntries(equityNow.map(([id, cents]) => [id, [cents]])),
    bankrupt: equityNow.filter(([, cents]) => cents <= 0).map(([id]) => id),
  };
}

function extended(
  history: Episode['equityHistory'],
  equity: Readonly<Record<PerformerId, number>>,
): Episode['equityHistory'] {
  const entries = Object.entries(equity) as [PerformerId, number][];
  return Object.fromEntries(entries.map(([id, cents]) => [id, [...(history[id] ?? []), cents]]));
}

function closed(show: Show, event: EpisodeClosed, atMs: number): Show {
  if (show.episode === null) throw new Error('episodeClosed needs an open episode');
  const { number, firstSeq, seed, commitment, priceHistory } = show.episode;
  const { winners, profitCents, nextOpensAtMs } = event;
  const counts = event.unseen === true ? 0 : 1;
  return {
    ...show,
    careers: careersAfter(show.careers, { cast: show.cast, episode: show.episode, winners, profitCents }),
    episode: null,
    // A closing bell ends a sleep too: what comes next is another evening.
    asleepSinceMs: null,
    heldHeadline: event.carried ?? null,
    season: { ...show.season, episodesPlayed: show.season.episodesPlayed + counts },
    lastResult: {
      number,
      firstSeq,
      lastSeq: show.seq,
      seed,
      commitment,
      winners,
      profitCents,
      openingPrices: priceHistory[0] ?? show.prices,
      closedAtMs: atMs,
      nextOpensAtMs,
    },
  };
}
