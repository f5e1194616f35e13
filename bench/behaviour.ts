// The three axes and the drama of each mind over seeded episodes in worlds that the house model was not trained on:
// does it do as asked, follow the news, answer what it hears, stay in character, and say something new? What a viewer
// sees depends on little else.

import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { wholeNumber } from '../src/host/whole-number.ts';
import { type School, school } from './behaviour/nights/school.ts';
import { playSeason } from './behaviour/nights/stage.ts';
import type { Night } from './behaviour/nights/take.ts';
import {
  MIND_NAMES,
  type MindName,
  missing,
  openTroupe,
  type TroupeOptions,
} from './behaviour/nights/troupe.ts';
import { writeReport } from './behaviour/page.ts';
import { behaviourTables } from './behaviour/report.ts';
import { Listener } from './behaviour/scores/characters.ts';
import type { Figure } from './behaviour/scores/interval.ts';
import { type Scored, scoresOf } from './behaviour/scores/scores.ts';
import { writeScript } from './behaviour/script.ts';

const SCHOOL = { episodes: 60, rounds: 12 } as const;
const USUAL: readonly MindName[] = ['understudy', 'house', 'house-base', 'house-once', 'ensemble', 'random'];

interface Options {
  readonly minds: readonly MindName[];
  readonly model?: string;
  readonly episodes: number;
  readonly rounds: number;
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

function optionsIn(args: readonly string[]): Options {
  return new Command('npm run bench -- behaviour')
    .description('Scores minds over seeded episodes in worlds that no training has seen.')
    .option('--minds <names>', `of ${MIND_NAMES.join(', ')}`, mindNames, USUAL)
    .option('--model <file>', 'any GGUF file, measured as the mind "model"')
    .option('--episodes <n>', 'episodes of each mind', wholeNumber(1, 100_000), 20)
    .option('--rounds <n>', 'rounds of each episode', wholeNumber(1, 100_000), 12)
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

interface Played {
  readonly nights: readonly Night[];
  readonly seconds: number;
  readonly completions: number | null;
}

async function play(name: MindName, options: Options, troupeOptions: TroupeOptions): Promise<Played> {
  const { episodes, rounds, seed, abreast, deadline } = options;
  const bar = new SingleBar({ format: `${name} {bar} {value}/{total} rounds, {eta_formatted} left` });
  const troupe = await openTroupe(name, troupeOptions);
  try {
    if (process.stderr.isTTY) bar.start(episodes * rounds, 0);
    const startedMs = performance.now();
    const nights = await playSeason(troupe, {
      seed,
      episodes,
      rounds,
      abreast,
      deadlineMs: deadline * 1_000,
      onRound: () => bar.increment(),
    });
    const seconds = (performance.now() - startedMs) / 1_000;
    return { nights, seconds, completions: troupe.completions() };
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
  const troupeOptions = { ...(options.model === undefined ? {} : { model: options.model }), school: teach };
  const listener = new Listener((await teach()).spoken);
  const teacher = await play('understudy', options, troupeOptions);
  const measure = { listener, understudy: teacher.nights, draws: options.draws, seed: options.seed };
  const minds: Record<string, unknown> = {};
  const left: Record<string, string> = {};
  for (const name of options.minds) {
    const why = missing(name, options);
    if (why !== undefined) {
      left[name] = why;
      say(`left out: ${why}`);
      continue;
    }
    const played = name === 'understudy' ? teacher : await play(name, options, troupeOptions);
    if (options.lines !== undefined) await writeScript(options.lines, name, played.nights);
    minds[name] = figuresOf(scoresOf(played.nights, measure), played);
    say(`${name}: ${played.nights.length} episodes in ${played.seconds.toFixed(1)} s`);
  }
  const { episodes, rounds, seed } = options;
  const figures = { episodes, rounds, seed, minds, left };
  if (options.report !== undefined) await writeReport(options.report, 'behaviour', behaviourTables(figures));
  return figures;
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
