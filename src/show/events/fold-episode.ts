// Applies what the clock and the market did: seasons, episodes, rounds, news, prices, pauses.

import { traders } from '../cast/cast.ts';
import type { PerformerId } from '../ids.ts';
import { closesByOf, later } from '../rounds/deadlines.ts';
import type { Episode, Show } from '../state/show.ts';
import { equityCents } from '../trading/books.ts';
import type {
  EpisodeClosed,
  EpisodeOpened,
  HeadlinePublished,
  PressSet,
  PricesMoved,
  RegimeChanged,
  RegimeForeseen,
  RoundClosed,
  RoundStarted,
  SeasonClosed,
  SeasonOpened,
  SettingsChanged,
  ShowCreated,
  TradingHalted,
} from './event.ts';
import type { FloorWoke, PowerHourStarted, Resumed, StandstillEvent } from './standstill-events.ts';

const SHOWN_HEADLINES_MAX = 40;

type EpisodeEvent =
  | ShowCreated
  | SettingsChanged
  | SeasonOpened
  | EpisodeOpened
  | RoundStarted
  | RegimeChanged
  | RegimeForeseen
  | PressSet
  | TradingHalted
  | HeadlinePublished
  | PricesMoved
  | RoundClosed
  | EpisodeClosed
  | SeasonClosed
  | StandstillEvent;

export function applyEpisodeEvent(show: Show, event: EpisodeEvent, atMs: number): Show {
  switch (event.type) {
    case 'showCreated':
      return created(show, event, atMs);
    case 'settingsChanged':
      return settingsChanged(show, event);
    case 'seasonOpened':
      return {
        ...show,
        prices: event.prices,
        relations: {},
        season: { number: event.season, episodesPlayed: 0 },
      };
    case 'episodeOpened':
      return {
        ...show,
        episode: opened(show, event, atMs),
        heldHeadline: null,
        asleepSinceMs: null,
      };
    case 'roundStarted':
      return withEpisode(show, (episode) => ({
        ...later(episode, event.lateMs),
        round: event.round,
        roundUnderway: true,
        roundStartedAtMs: atMs,
        waiting: event.order,
      }));
    case 'regimeChanged':
      return withEpisode(show, ({ round, confirmed }) => ({
        regime: event.regime,
        forecast: null,
        confirmed: [...confirmed, { regime: event.regime, round }],
      }));
    case 'regimeForeseen':
      return withEpisode(show, () => ({ forecast: { regime: event.regime, round: event.forRound } }));
    case 'pressSet':
      return withEpisode(show, () => ({ press: { round: event.forRound, headline: event.headline } }));
    case 'tradingHalted':
      return withEpisode(show, ({ round }) => ({ halt: { level: event.level, round } }));
    case 'headlinePublished':
      return headlinePublished(show, event);
    case 'pricesMoved':
      return withEpisode({ ...show, prices: event.prices }, (episode) => ({
        priceHistory: [...episode.priceHistory, event.prices],
        flowCents: {},
      }));
    case 'roundClosed':
      return withEpisode(show, (episode) => ({
        ...later(episode, event.lateMs),
        roundUnderway: false,
        nextRoundAtMs: event.nextRoundAtMs,
        equityHistory: extended(episode.equityHistory, event.equityCents),
      }));
    case 'episodeClosed':
      return closed(show, event, atMs);
    case 'seasonClosed': {
      const { season, champion: performer, equityCents } = event;
      return { ...show, hallOfFame: [...show.hallOfFame, { season, performer, equityCents }] };
    }
    case 'paused':
      return { ...show, pausedSinceMs: atMs };
    case 'resumed':
      return { ...shifted(show, event), pausedSinceMs: null };
    case 'floorSlept':
      return { ...show, asleepSinceMs: atMs };
    case 'floorWoke':
      return { ...shifted(show, event), asleepSinceMs: null };
    case 'powerHourStarted':
      return powerHourStarted(show, event);
    case 'powerHourEnded':
      return { ...show, powerHourUntilMs: null };
  }
}

function settingsChanged(show: Show, { settings, moved }: SettingsChanged): Show {
  const changed = { ...show, settings };
  return moved === undefined ? changed : withEpisode(changed, () => moved);
}

function powerHourStarted(show: Show, { untilMs, nextRoundAtMs }: PowerHourStarted): Show {
  const loud = { ...show, powerHourUntilMs: untilMs };
  return nextRoundAtMs === null ? loud : withEpisode(loud, () => ({ nextRoundAtMs }));
}

/** Changes the open episode; an event that needs one where there is none is a broken journal. */
export function withEpisode(show: Show, change: (episode: Episode) => Partial<Episode>): Show {
  if (show.episode === null) throw new Error('this event needs an open episode');
  // Assigned, not spread: a second spread into one literal takes ten times as long, and every event comes by here.
  return { ...show, episode: Object.assign({ ...show.episode }, change(show.episode)) };
}

function created(show: Show, event: ShowCreated, atMs: number): Show {
  const rooms = Object.fromEntries(event.cast.map(({ id, home }) => [id, home]));
  return { ...show, createdAtMs: atMs, settings: event.settings, cast: event.cast, rooms };
}

function opened(show: Show, event: EpisodeOpened, atMs: number): Episode {
  const equityNow = traders(show.cast).map(({ id }) => [id, equityCents(show, id)] as const);
  return {
    number: event.episode,
    seed: event.seed,
    commitment: event.commitment,
    firstSeq: show.seq,
    openedAtMs: atMs,
    locksAtMs: event.locksAtMs,
    closesAtMs: event.closesAtMs,
    closesBy: event.closesBy ?? closesByOf(show.settings, event),
    round: 0,
    roundUnderway: false,
    roundStartedAtMs: atMs,
    nextRoundAtMs: event.firstRoundAtMs,
    regime: event.regime,
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
    turns: [],
    reasons: [],
    published: [],
    striking: show.heldHeadline,
    priceHistory: [show.prices],
    equityHistory: Object.fromEntries(equityNow.map(([id, cents]) => [id, [cents]])),
    bankrupt: equityNow.filter(([, cents]) => cents <= 0).map(([id]) => id),
    firstBankrupt: null,
    lentCents: {},
    pools: [],
  };
}

function headlinePublished(show: Show, { type: _, ...news }: HeadlinePublished): Show {
  const { headline, source } = news;
  const shownHeadlines = [...show.shownHeadlines, headline.id].slice(-SHOWN_HEADLINES_MAX);
  return withEpisode({ ...show, shownHeadlines }, (episode) => ({
    published: [...episode.published, { round: episode.round, ...news }],
    striking: source === 'audience' ? null : episode.striking,
  }));
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
  const { number, firstSeq, seed, commitment } = show.episode;
  return {
    ...show,
    episode: null,
    // A closing bell ends a sleep too: what comes next is another evening.
    asleepSinceMs: null,
    heldHeadline: event.carried ?? null,
    season: {
      ...show.season,
      episodesPlayed: show.season.episodesPlayed + (event.unseen === true ? 0 : 1),
    },
    lastResult: {
      number,
      firstSeq,
      lastSeq: show.seq,
      seed,
      commitment,
      winners: event.winners,
      profitCents: event.profitCents,
      closedAtMs: atMs,
      nextOpensAtMs: event.nextOpensAtMs,
    },
  };
}

/** Every deadline moves by as long as the clock stood still; bells by the hour do not where a floor only slept. */
function shifted(show: Show, { shiftMs, ...event }: Resumed | FloorWoke): Show {
  const bellsMs = 'bells' in event ? 0 : shiftMs;
  const { episode, chaos, motion, lastResult, powerHourUntilMs } = show;
  return {
    ...show,
    powerHourUntilMs: powerHourUntilMs === null ? null : powerHourUntilMs + shiftMs,
    chaosReadyAtMs: show.chaosReadyAtMs + shiftMs,
    motion: motion === null ? null : { ...motion, closesAtMs: motion.closesAtMs + shiftMs },
    motionReadyAtMs: show.motionReadyAtMs + shiftMs,
    chaos: chaos === null ? null : { ...chaos, closesAtMs: chaos.closesAtMs + shiftMs },
    lastResult:
      lastResult?.nextOpensAtMs == null
        ? lastResult
        : { ...lastResult, nextOpensAtMs: lastResult.nextOpensAtMs + shiftMs },
    episode:
      episode === null
        ? null
        : {
            ...episode,
            locksAtMs: episode.locksAtMs + bellsMs,
            closesAtMs: episode.closesAtMs + bellsMs,
            nextRoundAtMs: episode.nextRoundAtMs + shiftMs,
            roundStartedAtMs: episode.roundStartedAtMs + shiftMs,
          },
  };
}
