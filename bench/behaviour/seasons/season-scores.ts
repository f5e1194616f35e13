// All that is scored over a season of five episodes, with intervals from drawing whole seasons again.

import { isSettled } from '../../../src/show/plot/thread.ts';
import { echoesIn, Kinship } from '../../plot/kinship.ts';
import type { Listener, Utterance } from '../scores/characters.ts';
import { type Figure, figureOf, meanIn, type Share, type Statistic, shareIn } from '../scores/interval.ts';
import { actLines, actsNamed } from './acts.ts';
import { alikeShare, inVoiceTwice } from './alike.ts';
import { compressionRatio, exactRepeats, formRepeats, longRepeats } from './repetition.ts';
import { namesOf, type SeasonPlayed, spokenIn } from './season.ts';

export const LAGS = [1, 2, 3, 4] as const;

export const SEASON_SCORES = [
  'seasonRepeats',
  'seasonForms',
  'seasonLong',
  'compression',
  'echoShare',
  'threads',
  'threadsSettled',
  'threadLines',
  'actNamed',
  'askedInVoice',
  'askedAlike',
] as const;
export type SeasonScoreName = (typeof SEASON_SCORES)[number];

/** All others are shares. */
const UNBOUNDED: readonly SeasonScoreName[] = ['compression', 'threads', 'threadsSettled'];

export type SeasonFigures = Readonly<Record<SeasonScoreName, Figure | null>> & {
  /** By lag, from one: any line against one of its room, and a thread's line against one of the thread. */
  readonly threadAuc: readonly (Figure | null)[];
  readonly withinThreadAuc: readonly (Figure | null)[];
};

export interface SeasonMeasure {
  readonly listener: Listener;
  /** The understudy's lines with their acts, in other worlds. */
  readonly acts: readonly Utterance[];
  readonly draws: number;
  readonly seed: string;
}

export function seasonScores(seasons: readonly SeasonPlayed[], measure: SeasonMeasure): SeasonFigures {
  const { draws, seed } = measure;
  const options = { episodes: seasons.length, draws, seed };
  const share = { ...options, within: [0, 1] as const };
  const statistics = { ...repetitionOf(seasons), ...threadsOf(seasons), ...heardOf(seasons, measure) };
  const figures = Object.fromEntries(
    SEASON_SCORES.map((name) => [
      name,
      figureOf(statistics[name], UNBOUNDED.includes(name) ? options : share),
    ]),
  ) as Record<SeasonScoreName, Figure | null>;
  const { rooms, threads } = kinshipOf(seasons);
  return {
    ...figures,
    threadAuc: rooms.map((shares) => figureOf(shareIn(shares), share)),
    withinThreadAuc: threads.map((shares) => figureOf(shareIn(shares), share)),
  };
}

/** Threads that came to something, an episode. */
export const settledIn = ({ evenings }: SeasonPlayed): number =>
  evenings.flatMap(({ endings }) => endings.filter(isSettled)).length / evenings.length;

/** Lines for all to hear. */
const speechesOf = (season: SeasonPlayed): readonly string[] => spokenIn(season).map(({ speech }) => speech);

function repetitionOf(seasons: readonly SeasonPlayed[]) {
  const lines = seasons.map((season) => spokenIn(season).flatMap(({ thought, speech }) => [thought, speech]));
  const forms = seasons.map((season) => formRepeats(speechesOf(season), namesOf(season)));
  return {
    seasonRepeats: shareIn(lines.map(exactRepeats)),
    seasonForms: shareIn(forms),
    seasonLong: shareIn(seasons.map((season) => longRepeats(speechesOf(season)))),
    compression: meanIn(seasons.map((season) => compressionRatio(speechesOf(season)))),
  };
}

function threadsOf(seasons: readonly SeasonPlayed[]) {
  const perEpisode = (countIn: (season: SeasonPlayed) => number): Statistic =>
    meanIn(seasons.map((season) => countIn(season) / season.evenings.length));
  return {
    echoShare: shareIn(seasons.map(({ evenings }) => summed(evenings.map(({ lines }) => echoesIn(lines))))),
    threads: perEpisode(({ evenings }) => evenings.flatMap(({ begun }) => begun).length),
    threadsSettled: meanIn(seasons.map(settledIn)),
    threadLines: shareIn(
      seasons.map((season) => {
        const lines = spokenIn(season);
        return { hits: lines.filter(({ thread }) => thread !== null).length, of: lines.length };
      }),
    ),
  };
}

function heardOf(seasons: readonly SeasonPlayed[], { listener, acts }: SeasonMeasure) {
  return {
    actNamed: shareIn(actsNamed(acts, seasons.map(actLines))),
    askedInVoice: shareIn(seasons.map((season) => inVoiceTwice(season, listener))),
    askedAlike: shareIn(seasons.map((season) => alikeShare(season, listener))),
  };
}

/** By lag, then by season. */
function kinshipOf(seasons: readonly SeasonPlayed[]) {
  const kinship = new Kinship(
    seasons.flatMap(({ evenings }) => evenings.map(({ lines }) => lines)),
    [...new Set(seasons.flatMap(namesOf))],
  );
  const bySeason = (evenings: readonly Share[]): readonly Share[] => {
    let at = 0;
    return seasons.map((season) => {
      const own = evenings.slice(at, at + season.evenings.length);
      at += season.evenings.length;
      return summed(own);
    });
  };
  return {
    rooms: LAGS.map((lag) => bySeason(kinship.roomShares(lag))),
    threads: LAGS.map((lag) => bySeason(kinship.threadShares(lag))),
  };
}

const summed = (shares: readonly Share[]): Share => ({
  hits: shares.reduce((sum, { hits }) => sum + hits, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
});
