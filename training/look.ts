// Lets a model answer lessons of the test through the show's own engine and prints what it says beside what it was
// told: the way to read a model before it goes on stage, also while it is still being trained. What it would choose is
// held against the understudy's choice; what it says, it says to that choice, told as the show tells it.

import { Command, InvalidArgumentError } from 'commander';
import type { SkeletonPart } from '../src/minds/answer/field.ts';
import { DEED_TOKENS_MAX } from '../src/minds/house/deed-form.ts';
import type { Lesson } from '../src/minds/house/lesson.ts';
import { wordsIn } from '../src/minds/house/wording/words.ts';
import type { Engine } from '../src/minds/llama/engine.ts';
import { openEngine } from '../src/minds/llama/engine.ts';
import { LINE_LENGTH_MAX } from '../src/show/speech/line.ts';
import { copiedWords } from './lessons/copied-words.ts';
import { testLessons } from './lessons/test-lessons.ts';
import { voicesLore } from './lore.ts';

interface Options {
  readonly model: string;
  readonly data: string;
  readonly count: number;
  readonly temperature: number;
  readonly role?: string;
  readonly adapter?: string;
}

const LINE_TOKENS_MAX = 80;
const SEED = 7;
const DEADLINE_MS = 600_000;
/** Asked where nothing else is to be chosen. */
const NO_CHOICE: SkeletonPart = { kind: 'choice', name: 'done', options: ['yes'] };

const number = (text: string): number => {
  const value = Number(text);
  if (!(value >= 0)) throw new InvalidArgumentError('It must be a number from 0.');
  return value;
};

const options = new Command('training/look')
  .description('Prints what a model answers to lessons of the test.')
  .requiredOption('--model <file>', 'the GGUF file')
  .requiredOption('--data <folder>', 'the data, for its test lessons')
  .option('--count <n>', 'how many lessons', number, 20)
  .option('--temperature <n>', '0 always takes the likeliest', number, 0.7)
  .option('--role <name>', 'only lessons of this role')
  .option('--adapter <file>', 'a LoRA adapter to look through')
  .parse()
  .opts<Options>();

const lessons = await testLessons(options.data, options.count, options.role);
const engine = await openEngine({
  modelPath: options.model,
  threads: 1,
  ...(options.adapter === undefined ? {} : { adapters: { worn: options.adapter } }),
});
try {
  await look(engine);
} finally {
  await engine.close();
}

async function look(open: Engine): Promise<void> {
  const chosen = lessons.map((lesson, index) => open.complete(requestOf(lesson, index, choicesOf(lesson))));
  const asked = lessons.map((lesson, index) => open.complete(requestOf(lesson, index, wordsTo(lesson))));
  let [names, right, choices, agreed] = [0, 0, 0, 0];
  for (const [index, lesson] of lessons.entries()) {
    const [choice, completion] = await Promise.all([chosen[index], asked[index]]);
    if (completion === undefined || choice === undefined) continue;
    const texts = lesson.answer.flatMap(({ kind, name }) =>
      kind === 'text' ? [completion.values[name] ?? ''] : [],
    );
    const told = new Set(wordsIn(toldIn(lesson)));
    const attempts = texts.flatMap((text) => copiedWords(text, { lore: voicesLore(), where: 'inside' }));
    const wrong = attempts.filter((word) => !told.has(word));
    const made = lesson.answer.filter(({ kind }) => kind === 'choice');
    const others = made.filter(({ name, value }) => choice.values[name] !== value);
    names += attempts.length;
    right += attempts.length - wrong.length;
    choices += made.length;
    agreed += made.length - others.length;
    const slips = wrong.length === 0 ? [] : [`not told: ${wrong.join(', ')}`];
    const own = others.map(({ name }) => `${name} ${choice.values[name]}`);
    const rather = own.length === 0 ? [] : [`would choose: ${own.join(', ')}`];
    const said = lesson.answer.map(({ name }) => `> ${name}: ${completion.values[name] ?? ''}`);
    console.log(`${lesson.brief}${[...said, ...rather, ...slips].join('\n')}\n`);
  }
  console.log(`${lessons.length} lessons, names copied right: ${right} of ${names};`);
  console.log(`choices as the understudy made them: ${agreed} of ${choices}.`);
}

/** All that it may take its words from. */
function toldIn({ brief, answer }: Lesson): string {
  return [brief, ...answer.flatMap(({ kind, value }) => (kind === 'told' ? [value] : []))].join('\n');
}

function requestOf(lesson: Lesson, index: number, fields: readonly SkeletonPart[]) {
  const end = lesson.brief.indexOf('\n') + 1;
  return {
    prompt: { shared: '', persona: lesson.brief.slice(0, end), fresh: lesson.brief.slice(end) },
    key: String(index),
    fields,
    seed: SEED + index,
    temperature: options.temperature,
    deadlineMs: DEADLINE_MS,
    ...(options.adapter === undefined ? {} : { adapter: 'worn' }),
  };
}

/** Without what is said to them. */
function choicesOf({ answer }: Lesson): readonly SkeletonPart[] {
  const choices = answer.filter((one) => one.kind === 'choice');
  return choices.length === 0 ? [NO_CHOICE] : choices;
}

/** The choices as they were made, and the words to them. */
function wordsTo(lesson: Lesson): readonly SkeletonPart[] {
  return lesson.answer.map((one): SkeletonPart => {
    if (one.kind === 'choice') return { ...one, options: [one.value] };
    if (one.kind === 'told') return { ...one, tell: () => one.value, maxTokens: DEED_TOKENS_MAX };
    return { ...one, maxTokens: LINE_TOKENS_MAX, maxChars: LINE_LENGTH_MAX };
  });
}
