// What develops in an episode: threads begun, turned, ended and broken, answers given that were owed, and whether a line
// can be told to belong to the one before it. With the balance of the show, since a plot moves money.

import { Command, InvalidArgumentError } from 'commander';
import { loadAssets } from '../src/assets.ts';
import { wholeNumber } from '../src/host/whole-number.ts';
import { isBreach, THREAD_KINDS } from '../src/show/plot/thread.ts';
import { type MindName, missing, openTroupe } from './behaviour/nights/troupe.ts';
import { type Evening, playEvenings } from './plot/evening.ts';
import { echoShare, Kinship } from './plot/kinship.ts';

/** Those that need no school before they play. */
const MINDS = ['understudy', 'house', 'house-base', 'model'] as const satisfies readonly MindName[];

interface Options {
  readonly mind: MindName;
  readonly model?: string;
  readonly seasons: number;
  readonly episodes: number;
  readonly rounds: number;
  readonly seed: string;
}

function mindName(text: string): MindName {
  const name = MINDS.find((one) => one === text);
  if (name === undefined) throw new InvalidArgumentError(`"${text}" is none of ${MINDS.join(', ')}.`);
  return name;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- plot')
    .description('What develops in an episode, and whether the lines belong together.')
    .option('--mind <name>', `one of ${MINDS.join(', ')}`, mindName, 'understudy')
    .option('--model <file>', 'any GGUF file, played as the mind "model"')
    .option('--seasons <n>', 'seasons to play', wholeNumber(1, 100_000), 40)
    .option('--episodes <n>', 'episodes of a season', wholeNumber(1, 1_000), 5)
    .option('--rounds <n>', 'rounds of an episode', wholeNumber(1, 1_000), 24)
    .option('--seed <text>', 'names the seasons', 'plot')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

export async function benchPlot(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  const { mind, seasons, episodes, rounds, seed } = options;
  const { cast, deck } = loadAssets();
  const why = missing(mind, options);
  if (why !== undefined) throw new Error(why);
  const troupe = await openTroupe(mind, { ...options, school: () => Promise.reject(new Error('no school')) });
  const evenings: (readonly Evening[])[] = [];
  try {
    for (let season = 1; season <= seasons; season++) {
      evenings.push(
        await playEvenings({
          seed: `${seed}/${season}`,
          episodes,
          rounds,
          cast,
          deck,
          mindFor: troupe.mindFor,
        }),
      );
      if (season % 10 === 0) say(`${season} of ${seasons} seasons`);
    }
  } finally {
    await troupe.close();
  }
  return {
    ...figuresOf(
      evenings,
      cast.map(({ name }) => name),
    ),
    ...options,
  };
}

export function figuresOf(seasons: readonly (readonly Evening[])[], names: readonly string[]) {
  const evenings = seasons.flat();
  return {
    episodes: evenings.length,
    ...threadFigures(evenings),
    ...lineFigures(seasons, names),
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
    threadAuc: [1, 2].map((lag) => rounded(kinship.inThreads(lag))),
    roomAuc: [1, 2, 3, 4].map((lag) => rounded(kinship.inRooms(lag))),
    echo: rounded(sumOf(nights, (night) => echoShare(night) * night.length) / lines.length),
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

/** A thread that came to something. */
const isSettled = (ended: Evening['endings'][number]): boolean =>
  !['refused', 'faded', 'fizzled', 'overtaken', 'ruined'].includes(ended);
const sumOf = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const doubles = (texts: readonly string[]): number => texts.length - new Set(texts).size;
const tally = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]),
  );
