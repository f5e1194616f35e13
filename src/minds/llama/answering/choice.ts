// Decides one option of a closed list from the logits: at every token where the options part, and nowhere else,
// the model is asked. Options whose first tokens are the same are told apart further down, one within another
// ("Hold", "Hold on") by what follows the option.
import type { Token } from 'node-llama-cpp';
import { type Draw, odds, pick, plausible } from './chance.ts';
import type { Transcript } from './transcript.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ChoiceQuestion {
  readonly options: readonly string[];
  /** How an option stands in the JSON. */
  readonly written: (option: string) => string;
  /** What will be written after the option: its first token marks an option's end. */
  readonly closing: string;
  readonly temperature: number;
}

export interface Voice {
  readonly transcript: Transcript;
  readonly vocabulary: Vocabulary;
  readonly draw: Draw;
}

export interface Decision {
  readonly option: string;
  /** Of each option that was told apart from all others on the way, at the question's temperature. */
  readonly probabilities: Readonly<Record<string, number>>;
}

/** Of the likeliest option's chance: more than for words, since what is chosen is done. */
const LEAST_SHARE = 0.15;

interface Path {
  readonly option: string;
  readonly tokens: readonly Token[];
}
interface Branch {
  readonly token: Token;
  readonly paths: readonly Path[];
  readonly share: number;
}
type Fork = ReadonlyMap<Token, readonly Path[]>;

export async function decideChoice(question: ChoiceQuestion, voice: Voice): Promise<Decision> {
  const { transcript, vocabulary, draw } = voice;
  const start = transcript.length;
  const end = vocabulary.piece(question.closing)[0];
  let open = pathsOf(question, vocabulary);
  let chance = 1;
  const probabilities = new Map<string, number>();
  for (let depth = 0; open.length > 1 && isWithin(open, depth); depth += 1) {
    const branches = await weigh(forkAt(open, depth, end), question.temperature, transcript);
    for (const { paths, share } of branches) {
      const [only, second] = paths;
      if (only && !second) probabilities.set(only.option, chance * share);
    }
    const taken = take(branches, draw);
    chance *= taken.share;
    open = taken.paths;
    const next = open[0]?.tokens[depth];
    if (next !== undefined) transcript.force([next]);
  }
  const [decided] = open;
  if (!decided) throw new RangeError('A choice without options cannot be decided.');
  transcript.force(decided.tokens.slice(transcript.length - start));
  return {
    option: decided.option,
    probabilities: Object.fromEntries(probabilities.size > 0 ? probabilities : [[decided.option, 1]]),
  };
}

function pathsOf({ options, written }: ChoiceQuestion, vocabulary: Vocabulary): readonly Path[] {
  return [...new Set(options)].map((option) => ({ option, tokens: vocabulary.piece(written(option)) }));
}

/** The end of an option is one token further than its last. */
function isWithin(open: readonly Path[], depth: number): boolean {
  return open.some(({ tokens }) => depth <= tokens.length);
}

/** The open options by their token at this depth; one that has ended stands under what follows it. */
function forkAt(open: readonly Path[], depth: number, end: Token | undefined): Fork {
  const fork = new Map<Token, Path[]>();
  for (const path of open) {
    const token = path.tokens[depth] ?? end;
    if (token === undefined) continue;
    const branch = fork.get(token);
    if (branch) branch.push(path);
    else fork.set(token, [path]);
  }
  return fork;
}

/** Where there is one way only, the model need not be asked. */
async function weigh(fork: Fork, temperature: number, transcript: Transcript): Promise<readonly Branch[]> {
  const tokens = [...fork.keys()];
  if (tokens.length < 2) return [...fork].map(([token, paths]) => ({ token, paths, share: 1 }));
  transcript.counts.sampled += 1;
  const logits = await transcript.logits({ tokens });
  return odds(logits, temperature).map(({ token, chance }) => ({
    token,
    paths: fork.get(token) ?? [],
    share: chance,
  }));
}

function take(branches: readonly Branch[], draw: Draw): Branch {
  const token = pick(
    plausible(
      branches.map(({ token, share }) => ({ token, chance: share })),
      LEAST_SHARE,
    ),
    draw,
  );
  const taken = branches.find((branch) => branch.token === token);
  if (!taken) throw new Error('llama.cpp gave no logits for the options of a choice.');
  return taken;
}
