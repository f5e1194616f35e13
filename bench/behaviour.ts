// The three axes and the drama of each mind over seeded episodes in worlds that the house model was not trained on:
// does it do as asked, follow the news, answer what it hears, stay in character, and say something new? What a viewer
// sees depends on little else.

import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { type School, school } from './behaviour/nights/school.ts';
import { playSeason } from './behaviour/nights/stage.ts';
import {
  MIND_NAMES,
  type MindName,
  missing,
  openTroupe,
  type TroupeOptions,
} from './behaviour/nights/troupe.ts';
import { writeReport } from './behaviour/page.ts';
import { type BehaviourFigures, behaviourTables } from './behaviour/report.ts';
import { Listener } from './behaviour/scores/characters.ts';
import type { Figure } from './behaviour/scores/interval.ts';
import { type Scored, scoresOf } from './behaviour/scores/scores.ts';
import { writeScript } from './behaviour/script.ts';
import { seasonSchool } from './behaviour/seasons/acts.ts';
import { differences, type Performed } from './behaviour/seasons/paired.ts';
import { EPISODES, playTestSeasons } from './behaviour/seasons/season.ts';
import { type SeasonTables, seasonTables, withSeasons } from './behaviour/seasons/season-report.ts';
import { type SeasonFigures, seasonScores } from './behaviour/seasons/season-scores.ts';

const SCHOOL = { episodes: 60, rounds: 12 } as const;
/** Whose lines teach the classifiers of what is said over a season: with fewer, acts that are rare are hardly taught. */
const SCHOOL_SEASONS = 48;
/** All others learned to speak from the voices, or are them. */
const OF_ITS_OWN_WORDS: readonly MindName[] = ['model', 'cast'];
const USUAL: readonly MindName[] = ['understudy', 'house', 'house-base', 'house-once', 'ensemble', 'random'];

interface Options {
  readonly minds: readonly MindName[];
  readonly model?: string;
  readonly cast?: readonly string[];
  readonly episodes: number;
  readonly rounds: number;
  readonly seasons: number;
  readonly abreast: number;
  readonly draws: number;
  readonly seed: string;
  readonly deadline: number;
  readonly report?: string;
  readonly lines?: string;
}

function mindNames(text: string): readonly MindName[] {
  return text.split(',').map((word) => {
    const name = MIND_NAMES.find((one) => one === word.trim());
    if (name === undefined) throw new InvalidArgumentError(`"${word}" is none of ${MIND_NAMES.join(', ')}.`);
    return name;
  });
}

const filesIn = (text: string): readonly string[] => text.split(',').map((file) => file.trim());

function optionsIn(args: readonly string[]): Options {
  return new Command('npm run bench -- behaviour')
    .description('Scores minds over seeded episodes in worlds that no training has seen.')
    .option('--minds <names>', `of ${MIND_NAMES.join(', ')}`, mindNames, USUAL)
    .option('--model <file>', 'any GGUF file, measured as the mind "model"')
    .option('--cast <files>', 'GGUF files, dealt out among the performers as the mind "cast"', filesIn)
    .option('--episodes <n>', 'episodes of each mind', wholeNumber(1, 100_000), 20)
    .option('--rounds <n>', 'rounds of each episode', wholeNumber(1, 100_000), 12)
    .option(
      '--seasons <n>',
      'seasons of five episodes in a row, of each mind; 0: none',
      wholeNumber(0, 100_000),
      8,
    )
    .option('--abreast <n>', 'episodes that a model plays at once', wholeNumber(1, 100_000), 4)
    .option('--draws <n>', 'draws for the 95% intervals', wholeNumber(1, 100_000), 400)
    .option('--seed <text>', 'names the worlds', '7')
    .option('--deadline <s>', 'seconds that an answer may take', wholeNumber(1, 100_000), 60)
    .option('--report <file>', 'rewrites the figures of this page')
    .option('--lines <folder>', 'writes there all that each mind said, to be read')
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();
}

interface Played extends Performed {
  readonly seconds: number;
  readonly completions: number | null;
}

async function play(name: MindName, options: Options, troupeOptions: TroupeOptions): Promise<Played> {
  const { episodes, rounds, seasons, seed, abreast, deadline } = options;
  const bar = new SingleBar({ format: `${name} {bar} {value}/{total} rounds, {eta_formatted} left` });
  const troupe = await openTroupe(name, troupeOptions);
  try {
    if (process.stderr.isTTY) bar.start((episodes + seasons * EPISODES) * rounds, 0);
    const startedMs = performance.now();
    const common = { seed, rounds, abreast, deadlineMs: deadline * 1_000 };
    const nights = await playSeason(troupe, { ...common, episodes, onRound: () => bar.increment() });
    const completions = troupe.completions();
    const inARow = { ...common, seasons, onEpisode: () => bar.increment(rounds) };
    const played = await playTestSeasons(troupe, inARow);
    const seconds = (performance.now() - startedMs) / 1_000;
    return { nights, seasons: played, seconds, completions };
  } finally {
    bar.stop();
    await troupe.close();
  }
}

export async function benchBehaviour(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  let taught: Promise<School> | undefined;
  const teach = (): Promise<School> => {
    taught ??= school(SCHOOL);
    return taught;
  };
  const { model, cast } = options;
  const files = { ...(model === undefined ? {} : { model }), ...(cast === undefined ? {} : { cast }) };
  const troupeOptions = { ...files, school: teach };
  const listener = new Listener((await teach()).spoken);
  const teacher = await play('understudy', options, troupeOptions);
  const measure = { listener, understudy: teacher.nights, draws: options.draws, seed: options.seed };
  const lessons = await seasonSchool(options.seasons === 0 ? 0 : SCHOOL_SEASONS, options.rounds);
  const seasonMeasure = {
    ...{ draws: options.draws, seed: options.seed, acts: lessons.acts },
    listener: new Listener([...(await teach()).spoken, ...lessons.spoken]),
  };
  const minds: Record<string, unknown> = {};
  const left: Record<string, string> = {};
  const performed = new Map<MindName, Played>();
  const overSeasons: Record<string, SeasonFigures> = {};
  for (const name of options.minds) {
    const why = missing(name, options);
    if (why !== undefined) {
      left[name] = why;
      say(`left out: ${why}`);
      continue;
    }
    const played = name === 'understudy' ? teacher : await play(name, options, troupeOptions);
    const words = OF_ITS_OWN_WORDS.includes(name) ? 'its own' : 'the voices’';
    if (options.lines !== undefined)
      await writeScript(options.lines, { mind: name, nights: played.nights, words });
    performed.set(name, played);
    const own = figuresOf(scoresOf(played.nights, { ...measure, words }), played);
    if (options.seasons > 0) overSeasons[name] = seasonScores(played.seasons, seasonMeasure);
    minds[name] = overSeasons[name] === undefined ? own : withSeasons(own, overSeasons[name]);
    say(`${name}: ${played.nights.length} episodes in ${played.seconds.toFixed(1)} s`);
  }
  const { episodes, rounds, seasons, seed } = options;
  const figures = { episodes, rounds, seasons, seed, minds, left };
  const ensemble = ensembleAgainst(performed, options);
  await report(options.report, figures, { seasons, rounds, minds: overSeasons, ensemble });
  return { ...figures, ensembleAgainst: ensemble };
}

async function report(
  page: string | undefined,
  figures: BehaviourFigures,
  overSeasons: SeasonTables,
): Promise<void> {
  if (page === undefined) return;
  await writeReport(page, 'behaviour', behaviourTables(figures));
  if (overSeasons.seasons > 0) await writeReport(page, 'seasons', seasonTables(overSeasons));
}

/** Several minds less each that plays everybody, pair by pair; the host's own cast goes before our ensemble. */
function ensembleAgainst(performed: ReadonlyMap<MindName, Played>, drawn: Options) {
  const ensemble = performed.get('cast') ?? performed.get('ensemble');
  if (ensemble === undefined) return {};
  const others = [...performed].filter(([name]) => name !== 'ensemble' && name !== 'cast');
  return Object.fromEntries(others.map(([name, other]) => [name, differences(ensemble, other, drawn)]));
}

const rounded = (value: number): number => Number(value.toPrecision(4));

function figuresOf(scored: Scored, { seconds, completions }: Played): Record<string, unknown> {
  const given = Object.entries(scored.scores) as [string, Figure | null][];
  const values = given.map(([name, figure]) => [name, figure === null ? null : rounded(figure.value)]);
  const bounds = given.map(([name, figure]) => [
    name,
    figure === null ? null : [rounded(figure.low), rounded(figure.high)],
  ]);
  const voices = Object.entries(scored.bitsByVoice).map(([voice, bits]) => [voice, rounded(bits)]);
  return {
    ...Object.fromEntries(values),
    intervals: Object.fromEntries(bounds),
    regimeBitsByVoice: Object.fromEntries(voices),
    answers: scored.answers,
    faults: scored.faults,
    // Where rules play part of the cast, what models were asked says nothing of further tries.
    furtherTries: completions === null || completions < scored.answers ? null : completions - scored.answers,
    seconds: rounded(seconds),
  };
}
