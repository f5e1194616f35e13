// Writes the data that the house model is trained on: lessons by the understudies in seeded worlds (and, with
// --with, lessons that another model left behind), a vocabulary learnt from them, and all of it in tokens.

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { HOUSE_FORM } from '../src/minds/house/form.ts';
import type { Lesson } from '../src/minds/house/lesson.ts';
import { lessonShape } from '../src/minds/house/lesson.ts';
import { voicesLore } from '../src/minds/house/lore.ts';
import { chance } from '../src/show/chance.ts';
import { Encoder, learnVocabulary, wordsOf } from './bpe.ts';
import { readVocabulary } from './gguf/vocabulary-file.ts';
import { drillOf } from './lessons/drill.ts';
import { holdsHeldOutForm } from './lessons/held-out.ts';
import type { Split } from './lessons/newswire.ts';
import { pack } from './lessons/pack.ts';
import { playEpisode } from './lessons/play.ts';
import { worldOf } from './lessons/world.ts';

const ROUNDS = 24;
/** Lessons in this many of a hundred get a drill beside them. */
const DRILLS_PERCENT = 40;
/** There is an officer's reading for almost every decision, and few ways to say yes. */
const OFFICER_KEPT_PERCENT = 45;
const VOCABULARY_FROM = 30_000;
/** Learnt from all texts: parts of words, of which any name can be spelled. What comes beyond them are whole words. */
const SYLLABLES = 3_072;
const DROPOUT = { percent: 3, lessonsPercent: 20 } as const;

const count = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.');
  return number;
};

const options = new Command('training/data')
  .description('Writes lessons, vocabulary and tokens for training/torch/train.py.')
  .requiredOption('--out <folder>', 'where to write')
  .option('--lessons <n>', 'lessons to train on', count, 200_000)
  .option('--test-lessons <n>', 'lessons kept for the test', count, 4_000)
  .option('--vocabulary <n>', 'tokens', count, 4_096)
  .option(
    '--vocabulary-of <folder>',
    "goes on from other data's vocabulary, so that a model trained on them can go on",
  )
  .option('--seed <text>', 'names the worlds', '1')
  .option('--with <file...>', 'further lessons, as `npm run show -- --record` writes them', [])
  .parse()
  .opts<{
    out: string;
    lessons: number;
    testLessons: number;
    vocabulary: number;
    vocabularyOf?: string;
    seed: string;
    with: readonly string[];
  }>();

/** Names that the training has seen; the test's worlds have none of them. */
const namesSeen = new Set<string>();

function lessonsOf(split: Split, wanted: number): readonly Lesson[] {
  const lessons: Lesson[] = [];
  const bar = new SingleBar({ format: `${split} lessons {bar} {value}/{total}, {eta_formatted} left` });
  if (process.stderr.isTTY) bar.start(wanted, 0);
  for (let number = 0; lessons.length < wanted; number++) {
    const world = worldOf(options.seed, number, split, split === 'test' ? namesSeen : undefined);
    const keep = chance(world.seed, 'kept');
    const learn = (lesson: Lesson): void => {
      if (lesson.role === 'colin' && !keep.percent(OFFICER_KEPT_PERCENT)) return;
      if (split === 'train' && holdsHeldOutForm(lesson)) return;
      lessons.push(lesson);
      if (split === 'train' && keep.percent(DRILLS_PERCENT)) lessons.push(drillOf(lesson, keep));
    };
    playEpisode({ world, rounds: ROUNDS, learn });
    if (split === 'train') for (const name of namesIn(world)) namesSeen.add(name);
    bar.update(Math.min(wanted, lessons.length));
  }
  bar.stop();
  return lessons.slice(0, wanted);
}

function namesIn({ cast, deck }: ReturnType<typeof worldOf>): readonly string[] {
  const headlines = [...Object.values(deck.news).flat(), ...deck.chaos];
  return [
    ...cast.map(({ name }) => name),
    ...headlines.flatMap(({ text }) => text.match(/\p{Lu}[\p{L}-]+/gu) ?? []),
  ];
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

const textsOf = ({ brief, answer }: Lesson): readonly string[] => [
  brief,
  ...answer.map(({ value }) => value),
];

/** Figures, marks, and the words of the voices: everything but names, which are to stay in syllables. */
const commonWordsOf = (text: string): readonly string[] =>
  wordsOf(text).filter((word) => !/\p{L}/u.test(word) || voicesLore().has(word.trim().toLowerCase()));

await mkdir(options.out, { recursive: true });
const extra = (await Promise.all(options.with.map(recorded))).flat();
const draw = chance(options.seed, 'data');
const train = draw.percent(100) ? shuffled([...lessonsOf('train', options.lessons), ...extra]) : [];
const test = lessonsOf('test', options.testLessons);
const texts = train.slice(0, VOCABULARY_FROM).flatMap(textsOf);
const syllables =
  options.vocabularyOf === undefined
    ? learnVocabulary(texts, Math.min(SYLLABLES, options.vocabulary))
    : await readVocabulary(options.vocabularyOf);
const learnt = learnVocabulary(texts.flatMap(commonWordsOf), options.vocabulary, syllables);
const encoder = new Encoder(learnt);
const roles = [...new Set([...train, ...test].map(({ role }) => role))].sort();
const control = new Set([learnt.bos, learnt.eos, learnt.pad]);
await writeFile(
  join(options.out, 'vocabulary.json'),
  JSON.stringify({
    form: HOUSE_FORM,
    grownFrom: syllables.tokens.length,
    tokens: learnt.tokens,
    types: learnt.tokens.map((_, id) => (control.has(id) ? 3 : 1)),
    merges: learnt.merges,
    bos: learnt.bos,
    eos: learnt.eos,
    pad: learnt.pad,
  }),
);
await writeFile(join(options.out, 'roles.json'), JSON.stringify(roles));
await writeTokens('train', train);
await writeTokens('test', test);
console.log(`${train.length} lessons to train on, ${test.length} for the test, in ${options.out}`);

function shuffled<Item>(items: Item[]): readonly Item[] {
  for (let left = items.length; left > 1; left--) {
    const at = draw.below(left);
    const [last, drawn] = [items[left - 1] as Item, items[at] as Item];
    items[left - 1] = drawn;
    items[at] = last;
  }
  return items;
}

/** Three files: tokens (u16), weights (u8), and per lesson four u32: offset, brief, answer, role. */
async function writeTokens(name: Split, lessons: readonly Lesson[]): Promise<void> {
  const files = ['tokens', 'weights', 'index'].map((part) =>
    createWriteStream(join(options.out, `${name}.${part}.bin`)),
  );
  const text = createWriteStream(join(options.out, `${name}.jsonl`));
  let offset = 0;
  for (const lesson of lessons) {
    const drops = name === 'train' && draw.percent(DROPOUT.lessonsPercent);
    const packed = pack(lesson, learnt, encoder, drops ? { percent: DROPOUT.percent, draw } : undefined);
    const { tokens, weights, briefTokens } = packed;
    const place = [offset, briefTokens, tokens.length - briefTokens, roles.indexOf(lesson.role)];
    const parts = [Uint16Array.from(tokens), Uint8Array.from(weights), Uint32Array.from(place)];
    for (const [index, file] of files.entries()) {
      const part = parts[index];
      if (part !== undefined && !file.write(Buffer.from(part.buffer))) await once(file, 'drain');
    }
    if (!text.write(`${JSON.stringify(lesson)}\n`)) await once(text, 'drain');
    offset += tokens.length;
  }
  await Promise.all([...files, text].map((file) => new Promise((done) => file.end(() => done(undefined)))));
}
