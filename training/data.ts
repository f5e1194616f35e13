// Writes the data that the house model is trained on: lessons by the understudies in seeded worlds (and, with
// --with, lessons that another model left behind), a vocabulary learnt from them, and all of it in tokens.

import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { HOUSE_FORM } from '../src/minds/house/form.ts';
import { type Lesson, lessonShape } from '../src/minds/house/lesson.ts';
import { type Chance, chance } from '../src/show/chance.ts';
import { type Dropout, Encoder, learnVocabulary, type Vocabulary, wordsOf } from './bpe.ts';
import { vocabularyToGoOnFrom } from './gguf/vocabulary-file.ts';
import { lessonsOf } from './lessons/collected.ts';
import type { Split } from './lessons/newswire.ts';
import { pack } from './lessons/pack.ts';
import { writeTokens } from './lessons/token-files.ts';
import { voicesLore } from './lore.ts';

const VOCABULARY_FROM = 30_000;
/** Learnt from all texts: parts of words, of which any name can be spelled. What comes beyond them are whole words. */
const SYLLABLES = 3_072;
const DROPOUT = { percent: 3, lessonsPercent: 20 } as const;

interface Options {
  readonly out: string;
  readonly lessons: number;
  readonly testLessons: number;
  readonly vocabulary: number;
  readonly vocabularyOf?: string;
  readonly seed: string;
  readonly with: readonly string[];
}

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
};

const program = new Command('training/data')
  .description('Writes lessons, vocabulary and tokens for training/torch/train.py.')
  .requiredOption('--out <folder>', 'where to write')
  .option('--lessons <n>', 'lessons to train on', count, 200_000)
  .option('--test-lessons <n>', 'lessons kept for the test', count, 4_000)
  .option('--vocabulary <n>', 'tokens', count, 4_352)
  .option(
    '--vocabulary-of <path>',
    "goes on from other data's vocabulary, or a house model's (.gguf), so that a model trained on it can go on",
  )
  .option('--seed <text>', 'names the worlds', '1')
  .option('--with <file...>', 'further lessons, as `npm run show -- --record` writes them', []);

async function main(options: Options): Promise<void> {
  const { out, seed } = options;
  await mkdir(out, { recursive: true });
  const extra = (await Promise.all(options.with.map(recorded))).flat();
  const draw = chance(seed, 'data');
  const namesSeen = new Set<string>();
  const collect = (split: Split, wanted: number) => withBar(split, { seed, wanted, namesSeen });
  const train = shuffled([...(await collect('train', options.lessons)), ...extra], draw);
  const test = await collect('test', options.testLessons);
  const roles = [...new Set([...train, ...test].map(({ role }) => role))].sort();
  const learnt = await vocabularyOf(train, options);
  const tongue = { vocabulary: learnt, encoder: new Encoder(learnt) };
  await writeFile(join(out, 'roles.json'), JSON.stringify(roles));
  await writeTokens(train, {
    folder: out,
    name: 'train',
    roles,
    pack: (lesson) => pack(lesson, tongue, dropoutFor(draw)),
  });
  await writeTokens(test, { folder: out, name: 'test', roles, pack: (lesson) => pack(lesson, tongue) });
  console.log(`${train.length} lessons to train on, ${test.length} for the test, in ${out}`);
}

const dropoutFor = (draw: Chance): Dropout | undefined =>
  draw.percent(DROPOUT.lessonsPercent) ? { percent: DROPOUT.percent, draw } : undefined;

interface Wanted {
  readonly seed: string;
  readonly wanted: number;
  readonly namesSeen: Set<string>;
}

async function withBar(split: Split, wanted: Wanted): Promise<readonly Lesson[]> {
  const bar = new SingleBar({ format: `${split} lessons {bar} {value}/{total}, {eta_formatted} left` });
  if (process.stderr.isTTY) bar.start(wanted.wanted, 0);
  const lessons = await lessonsOf({ ...wanted, split, onWorld: (collected) => bar.update(collected) });
  bar.stop();
  return lessons;
}

async function recorded(path: string): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number += 1;
    const parsed = lessonShape.safeParse(JSON.parse(line));
    if (!parsed.success)
      throw new Error(`${path}, line ${number} is no lesson: ${parsed.error.issues[0]?.message}`);
    lessons.push(parsed.data);
  }
  return lessons;
}

/** Learnt from the lessons, and written down. */
async function vocabularyOf(lessons: readonly Lesson[], options: Options): Promise<Vocabulary> {
  const texts = lessons.slice(0, VOCABULARY_FROM).flatMap(textsOf);
  const syllables =
    options.vocabularyOf === undefined
      ? learnVocabulary(texts, Math.min(SYLLABLES, options.vocabulary))
      : await vocabularyToGoOnFrom(options.vocabularyOf);
  const learnt = learnVocabulary(texts.flatMap(commonWordsOf), options.vocabulary, syllables);
  const { tokens, merges, bos, eos, pad } = learnt;
  const control = new Set([bos, eos, pad]);
  const file = {
    form: HOUSE_FORM,
    grownFrom: syllables.tokens.length,
    tokens,
    types: tokens.map((_, id) => (control.has(id) ? 3 : 1)),
    ...{ merges, bos, eos, pad },
  };
  await writeFile(join(options.out, 'vocabulary.json'), JSON.stringify(file));
  return learnt;
}

const textsOf = ({ brief, answer }: Lesson): readonly string[] => [
  brief,
  ...answer.map(({ value }) => value),
];

/** Figures, marks, and the words of the voices: everything but names, which are to stay in syllables. */
const commonWordsOf = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !/\p{L}/u.test(word) || voicesLore().has(word.trim().toLowerCase()));

function shuffled<Item>(items: Item[], draw: Chance): readonly Item[] {
  for (let left = items.length; left > 1; left--) {
    const at = draw.below(left);
    const [last, drawn] = [items[left - 1] as Item, items[at] as Item];
    items[left - 1] = drawn;
    items[at] = last;
  }
  return items;
}

await main(program.parse().opts<Options>());
