// What develops in an episode: threads begun, turned, ended and broken, answers given that were owed, and whether a line
// can be told to belong to the one before it. With the balance of the show, since a plot moves money.

import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError, Option } from 'commander';
import { loadAssets } from '../src/assets.ts';
import { wholeNumber } from '../src/host/whole-number.ts';
import { isBreach, isSettled, THREAD_KINDS } from '../src/show/plot/thread.ts';
import { MIND_NAMES, type MindName, missing, WORDS, weightsOf } from './behaviour/nights/troupe.ts';
import { type Company, openCompany, type Tour } from './plot/company.ts';
import { openElsewhere } from './plot/elsewhere.ts';
import type { Evening } from './plot/evening.ts';
import { echoShare, Kinship } from './plot/kinship.ts';
import { openLogbook } from './plot/logbook.ts';

const LAGS = [1, 2, 3, 4] as const;

interface Options extends Omit<Tour, 'mind'> {
  readonly minds: readonly MindName[];
  readonly seasons: number;
  readonly from: number;
  readonly abreast: number;
  readonly workers: number;
  readonly log?: string;
}

function mindNames(text: string): readonly MindName[] {
  return text.split(',').map((word) => {
    const name = MIND_NAMES.find((one) => one === word.trim());
    if (name === undefined) throw new InvalidArgumentError(`"${word}" is none of ${MIND_NAMES.join(', ')}.`);
    return name;
  });
}

const filesIn = (text: string): readonly string[] => text.split(',').map((file) => file.trim());

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- plot')
    .description(
      'What develops in an episode, whether the lines belong together, and the balance of the show.',
    )
    .option('--mind, --minds <names>', `of ${MIND_NAMES.join(', ')}`, mindNames, ['understudy'])
    .option('--model <file>', 'any GGUF file, played as the mind "model"')
    .option('--cast <files>', 'GGUF files, dealt out among the performers as the mind "cast"', filesIn)
    .addOption(
      new Option(
        '--words <whose>',
        'understudy: a house model chooses trades, verdicts and rooms, and its understudy puts them into words; several times as fast, and no figure of its lines',
      )
        .choices(WORDS)
        .default('own'),
    )
    .option('--seasons <n>', 'seasons to play', wholeNumber(1, 100_000), 40)
    .option('--from <n>', 'the number of the first season', wholeNumber(1, 1_000_000), 1)
    .option('--episodes <n>', 'episodes of a season', wholeNumber(1, 1_000), 5)
    .option('--rounds <n>', 'rounds of an episode', wholeNumber(1, 1_000), 24)
    .option('--abreast <n>', 'seasons that a process plays at once', wholeNumber(1, 1_000), 8)
    .option('--workers <n>', 'processes that play; a core each is enough', wholeNumber(1, 1_000), 1)
    .option('--log <file>', 'keeps there what was played (of one mind), and does not play it again')
    .option('--seed <text>', 'names the seasons', 'plot')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

export async function benchPlot(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const { minds, model, cast, words, seasons, episodes, rounds, seed, ...how } = optionsIn(args);
  const names = loadAssets().cast.map(({ name }) => name);
  const figures: Record<string, unknown> = {};
  const left: Record<string, string> = {};
  for (const mind of minds) {
    const file = { ...(model === undefined ? {} : { model }), ...(cast === undefined ? {} : { cast }) };
    const why = missing(mind, { ...file, words });
    if (why !== undefined) {
      left[mind] = why;
      say(`left out: ${why}`);
      continue;
    }
    const weights = weightsOf(mind, file);
    const of = weights === undefined ? {} : { weights };
    const tour: Tour = { mind, words, episodes, rounds, seed, ...file, ...of };
    const startedMs = performance.now();
    const played = await playAll(tour, { ...how, seasons, say });
    const seconds = rounded((performance.now() - startedMs) / 1_000);
    figures[mind] = { ...figuresOf(played, { names, words }), seconds };
  }
  const [only] = minds.length === 1 ? Object.values(figures) : [];
  const given = typeof only === 'object' && only !== null ? { mind: minds[0], ...only } : { minds: figures };
  return {
    ...given,
    left,
    seasons,
    from: how.from,
    rounds,
    seed,
    words,
    ...(model === undefined ? {} : { model }),
    ...(cast === undefined ? {} : { cast }),
  };
}

interface How extends Pick<Options, 'seasons' | 'from' | 'abreast' | 'workers' | 'log'> {
  readonly say: (line: string) => void;
}

/** In the order of their numbers, whichever was over first. */
async function playAll(tour: Tour, how: How): Promise<readonly (readonly Evening[])[]> {
  const { seasons, from, abreast, workers, log, say } = how;
  const logbook = await openLogbook(log, tour);
  const played = new Map(logbook.played);
  const numbers = Array.from({ length: seasons }, (_, index) => from + index);
  const left = numbers.filter((number) => !played.has(number));
  const bar = new SingleBar({ format: `${tour.mind} {bar} {value}/{total} seasons, {eta_formatted} left` });
  const companies = await companiesFor(tour, left.length === 0 ? 0 : workers);
  const play = async (company: Company): Promise<void> => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const evenings = await company.play(number);
      played.set(number, evenings);
      await logbook.note(number, evenings);
      bar.increment();
      if (!process.stderr.isTTY && played.size % 10 === 0) say(`${played.size} of ${seasons} seasons`);
    }
  };
  try {
    if (process.stderr.isTTY) bar.start(left.length, 0);
    await Promise.all(companies.flatMap((company) => Array.from({ length: abreast }, () => play(company))));
  } finally {
    bar.stop();
    await Promise.all(companies.map((company) => company.close()));
  }
  return numbers.flatMap((number) => [played.get(number) ?? []]);
}

/** One plays here; several are processes of their own. */
const companiesFor = async (tour: Tour, workers: number): Promise<readonly Company[]> =>
  workers === 1
    ? [await openCompany(tour)]
    : Promise.all(Array.from({ length: workers }, () => openElsewhere(tour)));

interface Reading {
  readonly names: readonly string[];
  readonly words: Tour['words'];
}

export function figuresOf(seasons: readonly (readonly Evening[])[], { names, words }: Reading) {
  const evenings = seasons.flat();
  return {
    episodes: evenings.length,
    ...threadFigures(evenings),
    // An understudy's lines are no figure of the mind that borrows them.
    ...(words === 'own' ? lineFigures(seasons, names) : {}),
    ...balanceFigures(seasons),
  };
}

const shareOf = (evenings: readonly Evening[], holds: (evening: Evening) => boolean): number =>
  rounded(evenings.filter(holds).length / evenings.length);

function threadFigures(evenings: readonly Evening[]) {
  const begun = evenings.flatMap((evening) => evening.begun);
  return {
    begun: rounded(begun.length / evenings.length),
    begunFourToNine: shareOf(evenings, ({ begun: own }) => own.length >= 4 && own.length <= 9),
    settledThree: shareOf(evenings, ({ endings }) => endings.filter(isSettled).length >= 3),
    breached: shareOf(evenings, ({ endings }) => endings.some(isBreach)),
    byKind: Object.fromEntries(
      THREAD_KINDS.map((kind) => [
        kind,
        rounded(begun.filter((one) => one.kind === kind).length / begun.length),
      ]),
    ),
    turnsAThread: rounded(sumOf(begun, ({ turns }) => turns) / begun.length),
    owedGiven: rounded(sumOf(evenings, ({ owed }) => owed.given) / sumOf(evenings, ({ owed }) => owed.of)),
  };
}

function lineFigures(seasons: readonly (readonly Evening[])[], names: readonly string[]) {
  const nights = seasons.flat().map((evening) => evening.lines);
  const lines = nights.flat();
  const kinship = new Kinship(nights, names);
  const twice = (textsOf: (evening: Evening) => readonly string[]): number =>
    rounded(sumOf(seasons, (season) => doubles(season.flatMap(textsOf))) / seasons.length);
  return {
    linesInThreads: rounded(lines.filter(({ thread }) => thread !== null).length / lines.length),
    threadAuc: LAGS.map((lag) => rounded(kinship.inRooms(lag))),
    withinThreadAuc: LAGS.map((lag) => rounded(kinship.inThreads(lag))),
    echoShare: rounded(sumOf(nights, (night) => echoShare(night) * night.length) / lines.length),
    headlinesTwice: twice((evening) => evening.headlines),
    linesTwice: twice((evening) => evening.lines.map(({ speech }) => speech)),
  };
}

function balanceFigures(seasons: readonly (readonly Evening[])[]) {
  const evenings = seasons.flat();
  return {
    bankrupt: shareOf(evenings, ({ bankrupt }) => bankrupt.length > 0),
    satStill: shareOf(evenings, ({ satStill }) => satStill),
    overridesARound: rounded(
      sumOf(evenings, ({ overrides }) => overrides) / sumOf(evenings, ({ rounds }) => rounds),
    ),
    champions: tally(seasons.flatMap((season) => season.at(-1)?.champion ?? [])),
  };
}

const sumOf = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const doubles = (texts: readonly string[]): number => texts.length - new Set(texts).size;
const tally = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]),
  );
