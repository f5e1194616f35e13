// Seasons, episodes, rounds and their news: what opens and closes when, and with how much money.

import { createHash } from 'node:crypto';
import type {
  EpisodeOpened,
  RoundClosed,
  RoundStarted,
  SeasonOpened,
  ShowCreated,
} from '../../../../src/show/events/episode.ts';
import type {
  HeadlinePublished,
  PressSet,
  RegimeChanged,
  RegimeForeseen,
} from '../../../../src/show/events/market.ts';
import type { Asset } from '../../../../src/show/market/asset.ts';
import { BANK_CAPITAL, COMEBACK_LOAN, max, min, STARTING_CASH, STARTING_PRICE } from '../books/figures.ts';
import { agreePostings } from '../books/ledger.ts';
import { insistAnswered } from '../books/open-questions.ts';
import { capital, equityOf } from '../books/stress.ts';
import type { Model } from '../model.ts';
import type { Pencil } from '../pencil.ts';
import type { Day } from '../sheets/day.ts';
import { newTape } from '../sheets/tape.ts';
import { auditLateness, paceOf } from './clock.ts';
import { equities } from './closing.ts';
import { isDue } from './consensus.ts';
import { finishMandate } from './mandate.ts';
import { forgetBets } from './members.ts';
import { auditNewsOfCast } from './newspaper.ts';

/** Time to read the opening and place a first bet. */
const FIRST_ROUND_AFTER_MS = 3_000;

export function auditCreation(model: Model, event: ShowCreated): void {
  model.pencil.insist(model.cast.length === 0, 'a second show', event.guild);
  model.settings = event.settings;
  model.cast = event.cast;
  model.traders = event.cast.filter(({ role }) => role === 'trader');
  for (const { id, home } of event.cast) model.rooms.set(id, home);
}

/** Everybody starts anew: the postings take every account to what a season begins with. */
export function auditSeasonOpened(model: Model, event: SeasonOpened): void {
  const pencil: Pencil = model.pencil;
  const isDueNow = model.season === 0 || model.episodesPlayed >= model.rules().episodesPerSeason;
  pencil.insist(model.day === null && isDueNow, 'a season out of its time', event.season);
  pencil.figure('season', event.season, BigInt(model.season + 1));
  pencil.figure('the last season with a champion', model.championed, BigInt(model.season));
  const all = { Tech: STARTING_PRICE, Crypto: STARTING_PRICE, Bonds: STARTING_PRICE };
  pencil.facts('prices', event.prices, all);
  const issued = BANK_CAPITAL + STARTING_CASH * BigInt(model.traders.length);
  agreePostings(pencil, event.postings, [
    ...model.money.entries().map(([account, balance]) => [account, -balance] as const),
    ['mint', -issued],
    ['bank', BANK_CAPITAL],
    ...model.traders.map(({ id }) => [`cash:${id}`, STARTING_CASH] as const),
  ]);
  for (const [asset, price] of Object.entries(all) as [Asset, bigint][]) model.prices.set(asset, price);
  model.season = event.season;
  model.episodesPlayed = 0;
  model.relations.clear();
  model.threads.clear();
  model.matters.clear();
  model.welshers.clear();
  forgetBets(model);
}

export function auditEpisodeOpened(model: Model, event: EpisodeOpened): void {
  const pencil: Pencil = model.pencil;
  const isGoingOn = model.season > 0 && model.episodesPlayed < model.rules().episodesPerSeason;
  pencil.insist(model.day === null && isGoingOn, 'an episode out of its time', event.episode);
  model.opened = 0;
  pencil.insist(model.castWishes.size === 0, 'wishes for the cast not done', model.castWishes.size);
  pencil.figure('episode', event.episode, BigInt(model.episodes + 1));
  pencil.word('commitment', event.commitment, createHash('sha256').update(event.seed).digest('hex'));
  const broke = model.traders.filter(({ id }) => equityOf(model, id) <= 0n).map(({ id }) => id);
  pencil.facts('returning', event.returning, broke);
  const share = capital(model) / BigInt(Math.max(1, broke.length));
  const loan = max(0n, min(COMEBACK_LOAN, share));
  agreePostings(pencil, event.postings, [
    ['bank', -loan * BigInt(broke.length)],
    ...broke.map((id) => [`cash:${id}`, loan] as const),
  ]);
  const { paceMs, roundsPerEpisode } = model.rules();
  const firstMs = model.atMs + Math.min(paceMs, FIRST_ROUND_AFTER_MS);
  pencil.figure('first round', event.firstRoundAtMs, BigInt(firstMs));
  const lengthMs = Math.min(event.closesAtMs - event.firstRoundAtMs, paceMs * roundsPerEpisode);
  const locksAtMs = event.firstRoundAtMs + Math.floor(Math.max(0, lengthMs) / 2);
  pencil.figure('lock', event.locksAtMs, BigInt(locksAtMs));
  model.episodes += 1;
  model.day = dayOf(model, event, new Set(broke));
  model.asleepSinceMs = null;
  model.heldHeadline = null;
}

function dayOf(model: Model, event: EpisodeOpened, broke: ReadonlySet<string>): Day {
  // The loans are posted after this; they belong to what a trader opens the day with.
  const lent = new Map(event.postings.map(({ account, amount }) => [account, BigInt(amount)]));
  const equity = model.traders.map(
    ({ id }) => [id, equityOf(model, id) + (lent.get(`cash:${id}`) ?? 0n)] as const,
  );
  return {
    number: event.episode,
    seed: event.seed,
    opening: { Tech: model.price('Tech'), Crypto: model.price('Crypto'), Bonds: model.price('Bonds') },
    openingEquity: new Map(equity),
    round: 0,
    underway: false,
    locksAtMs: event.locksAtMs,
    closesAtMs: event.closesAtMs,
    closesByHour: event.closesBy === 'hour',
    startedAtMs: model.atMs,
    nextRoundAtMs: event.firstRoundAtMs,
    regime: event.regime,
    forecast: null,
    press: null,
    striking: model.heldHeadline,
    printed: new Set(),
    halt: null,
    assetHalt: null,
    flow: new Map(),
    bankrupt: new Set(equity.filter(([id, cents]) => broke.has(id) && cents <= 0n).map(([id]) => id)),
    called: new Set(),
    fined: new Map(),
    twoFaced: new Map(),
    thoughts: [],
    ...{ questions: new Map(), questionsAsked: 0, answeredInRound: 0, putDue: null },
    ...{ isLate: false, confessed: new Set(), verdicts: new Map(), juryReturned: false },
    chair: null,
    waiting: new Set(),
    asked: new Map(),
    votes: [],
    counted: false,
  };
}

export function auditRoundStarted(model: Model, { round, order, lateMs }: RoundStarted): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  pencil.insist(!day.underway && model.pausedSinceMs === null, 'a round out of its time', round);
  pencil.insist(model.atMs >= day.nextRoundAtMs, 'a round before its time', day.nextRoundAtMs);
  pencil.figure('round', round, BigInt(day.round + 1));
  const players = model.cast.filter(({ role }) => role !== 'officer').map(({ id }) => id);
  pencil.facts('order', order.toSorted(), players.toSorted());
  pencil.insist(day.round < model.rules().roundsPerEpisode, 'a round after the last', round);
  auditLateness(model, lateMs, model.atMs - day.nextRoundAtMs);
  for (const id of order) day.waiting.add(id);
  Object.assign(day, { round, underway: true, startedAtMs: model.atMs, votes: [], counted: false });
  model.lockDue = true;
  model.tape = newTape(day.press?.round === round ? day.press.headline : undefined);
}

export function auditRoundClosed(model: Model, event: RoundClosed): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  pencil.insist(day.underway, 'a round closed twice', event.round);
  finishMandate(model);
  insistAnswered(model, 'round');
  pencil.figure('round', event.round, BigInt(day.round));
  pencil.facts('who was not asked', [...day.waiting], []);
  pencil.facts('who did not answer', [...day.asked.keys()], []);
  pencil.word('votes counted', day.counted, isDue(model, day));
  pencil.facts('equity', event.equityCents, equities(model));
  const nextMs = Math.max(day.startedAtMs + paceOf(model), model.atMs);
  pencil.figure('next round', event.nextRoundAtMs, BigInt(nextMs));
  auditLateness(model, event.lateMs, model.atMs - day.startedAtMs - paceOf(model));
  day.underway = false;
  day.nextRoundAtMs = event.nextRoundAtMs;
  if (day.round >= model.rules().roundsPerEpisode) model.closing = { hypocrite: false };
}

export function auditRegime(model: Model, event: RegimeChanged | RegimeForeseen): void {
  const pencil: Pencil = model.pencil;
  const day = model.today();
  if (event.type === 'regimeForeseen') {
    pencil.facts('regime foreseen already', day.forecast, null);
    const ahead = event.forRound - day.round;
    pencil.insist(ahead === 1 || ahead === 2, 'rounds ahead', ahead);
    pencil.insist(event.regime !== day.regime, 'a change to the same regime', event.regime);
    day.forecast = { regime: event.regime, round: event.forRound };
    return;
  }
  pencil.word('regime', event.regime, day.forecast?.regime ?? null);
  pencil.figure('round', day.round, BigInt(day.forecast?.round ?? 0));
  day.regime = event.regime;
  day.forecast = null;
}

export function auditPress(model: Model, { forRound, headline }: PressSet): void {
  const day = model.today();
  model.pencil.figure('round', forRound, BigInt(day.round + 1));
  model.pencil.insist(day.press?.round !== forRound, 'a newspaper set twice', forRound);
  day.press = { round: forRound, headline };
}

/** The text itself where it fits; else its beginning, most of what fits, up to a word's end, and an ellipsis. */
function isShortened(short: string, text: string, lengthMax: number): boolean {
  if (text.length <= lengthMax) return short === text;
  const kept = short.slice(0, -1);
  const isBeginning = short.endsWith('…') && short.length <= lengthMax && text.startsWith(kept);
  return isBeginning && kept.length >= lengthMax / 2 - 10 && !/^[a-z]/i.test(text.slice(kept.length));
}

export function auditHeadline(model: Model, event: HeadlinePublished): void {
  const pencil: Pencil = model.pencil;
  const { headline, source, rumour } = event;
  const day = model.today();
  if (model.leaked !== null) {
    pencil.facts('leak', { source, effects: headline.effects }, { source: 'leak', effects: {} });
    pencil.insist(isShortened(headline.text, model.leaked, 120), 'a leak in other words', headline.text);
    model.leaked = null;
    return;
  }
  pencil.insist(model.tape?.moved === false, 'news after the move', headline.id);
  pencil.insist(!day.printed.has(headline.id), 'a headline twice in an episode', headline.id);
  pencil.insist(headline.text.length <= 120, 'length of a headline', headline.text.length);
  auditNewsOfCast(model, headline);
  if (source === 'audience') pencil.facts('headline', headline, day.striking);
  if (source === 'audience') day.striking = null;
  if (source === 'deck' && model.tape?.news !== undefined) {
    pencil.facts('headline', headline, model.tape.news);
    model.tape.news = undefined;
  }
  pencil.word('rumour', rumour !== undefined, source === 'rumour');
  if (rumour !== undefined) pencil.word('truth', rumour.comesTrue, rumour.regime === day.forecast?.regime);
  day.printed.add(headline.id);
}
