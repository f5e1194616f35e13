// A sentence for whatever is done in a thread, by one of the two, by the market or by the bell; and the mark that stands
// before it. Everything that tells of threads says it with these.

import type { Words } from '../../languages/words.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { DeedDone } from '../../show/plot/act.ts';
import { otherIn, type Past, type Thread, type ThreadKind } from '../../show/plot/thread.ts';
import type { Deed, Fate, Remark, Verb } from '../../show/plot/verbs.ts';
import { forfeitIn, matterIn, type NameOf, termsIn } from './thread-words.ts';

/** What was done, by whom: null, by the market or the bell. */
export interface Done {
  readonly verb: Verb;
  readonly by: PerformerId | null;
  /** Whom it was done to, or whom it is said of; the other one of the thread, where it is not told. */
  readonly to?: PerformerId | undefined;
  /** Who was told a secret, or is the other one of what is remarked on. */
  readonly third?: PerformerId | undefined;
  /** It happened by itself, as the bell rang. */
  readonly atTheBell?: true | undefined;
}

/** "Mike offers Sarah a pact over “the brass stapler”: both long Crypto to round 12". */
export function deedIn(words: Words, thread: Thread, done: Done, nameOf: NameOf): string {
  const { verb, by, atTheBell } = done;
  if (by === null || ALWAYS_FATE.has(verb)) return fateIn(words, thread, verb, nameOf);
  const values = valuesOf(words, thread, { ...done, one: by }, nameOf);
  if (atTheBell === true && isOfTheBell(verb)) return words.say(`deeds.bell-${verb}`, values);
  return words.say(keyOf(`${thread.kind}.${verb}` as SpokenDeed), values);
}

/** What nobody in a thread ever does. */
const ALWAYS_FATE: ReadonlySet<Verb> = new Set([
  ...(['decided', 'cameTrue', 'faded', 'fizzled', 'ruined', 'overtaken'] as const),
]);

/** What is said of a thread without moving it. */
export const remarkIn = (
  words: Words,
  thread: Thread,
  { does, ...done }: Omit<Done, 'verb'> & { readonly does: Remark; readonly by: PerformerId },
  nameOf: NameOf,
): string => words.say(keyOf(does), valuesOf(words, thread, { ...done, one: done.by }, nameOf));

/** Verbs of which the market alone is the doer. */
type OfTheMarket = 'bet.decided' | 'tip.cameTrue';
type SpokenDeed = Exclude<Deed, OfTheMarket>;

type KeyOf<Does extends string> = Does extends `${infer Kind}.${infer Does}`
  ? `deeds.${Kind}-${Does}`
  : never;

/** `pact.offer` is said by `deeds.pact-offer`. */
const keyOf = (does: SpokenDeed | Remark): KeyOf<SpokenDeed | Remark> =>
  `deeds.${does.replace('.', '-')}` as KeyOf<SpokenDeed | Remark>;

const AT_THE_BELL = ['pay', 'repay', 'default'] as const;
const isOfTheBell = (verb: Verb): verb is (typeof AT_THE_BELL)[number] =>
  AT_THE_BELL.some((each) => each === verb);

function valuesOf(
  words: Words,
  thread: Thread,
  { one, to, third }: Pick<Done, 'to' | 'third'> & { readonly one: PerformerId },
  nameOf: NameOf,
) {
  const { terms } = thread;
  const other = to ?? otherIn(thread, one);
  const beside = third ?? [thread.by, thread.with].find((id) => id !== other && id !== one);
  return {
    ...{ one: nameOf(one), other: nameOf(other), matter: matterIn(words, thread) },
    ...{ terms: termsIn(words, thread), kind: thread.kind },
    forfeit: 'forfeit' in terms ? forfeitIn(words, terms.forfeit) : '',
    stake: 'stakeCents' in terms ? words.dollars(terms.stakeCents) : '',
    third: beside === undefined ? '' : nameOf(beside),
    told: third === undefined ? 'all' : 'somebody',
  } as const;
}

const FATES = {
  decided: 'decided',
  kept: 'kept',
  cameTrue: 'cameTrue',
  burned: 'burned',
  won: 'won',
  lost: 'lost',
  keep: 'silent',
  faded: 'faded',
  fizzled: 'fizzled',
  ruined: 'ruined',
  overtaken: 'overtaken',
} as const;

/** Whose fate it is: of a bet the loser's, of a dare the dared one's, else that of who began it. */
function fateIn(words: Words, thread: Thread, verb: Verb, nameOf: NameOf): string {
  const fate: (typeof FATES)[keyof typeof FATES] = isFate(verb) ? FATES[verb] : 'faded';
  const one = whoseFate(thread);
  return words.say(`deeds.fate-${fate}`, valuesOf(words, thread, { one }, nameOf));
}

const isFate = (verb: Verb): verb is Extract<Verb, keyof typeof FATES> => Object.hasOwn(FATES, verb);

function whoseFate({ kind, terms, by, with: other }: Thread): PerformerId {
  if (kind === 'dare') return other;
  return kind === 'bet' ? (terms.loser ?? by) : by;
}

const MARKS: Readonly<Record<ThreadKind, string>> = {
  bet: '🎲',
  pact: '🤝',
  tip: '👂',
  loan: '💸',
  dare: '🔥',
  secret: '🤫',
  feud: '⚔️',
};
export const markOfKind = (kind: ThreadKind): string => MARKS[kind];

/** Where a turn of the story has a mark of its own. */
const TURNS: Readonly<Partial<Record<Verb | Fate, string>>> = {
  break: '💔',
  bail: '🚪',
  welsh: '🙅',
  default: '🙅',
  sell: '🗡️',
  tell: '📣',
  quit: '🏳️',
  shake: '🕊️',
  stung: '💢',
  refuse: '✋',
};

export function markOf({ kind }: Pick<Thread, 'kind'>, { verb, by }: Pick<Done, 'verb' | 'by'>): string {
  if (by === null && verb === 'burned') return '💥';
  return TURNS[verb] ?? MARKS[kind];
}

/** How a thread that is over ended: its last turn, whatever was said after it. */
export function endIn(words: Words, past: Past, nameOf: NameOf): string {
  const last = lastOf(past);
  return `${markOf(past, last)} ${deedIn(words, past, last, nameOf)}`;
}

const lastOf = ({ story, by }: Past): Done => story.at(-1) ?? { verb: 'faded', by };

/** What a turn did in a thread; undefined where nobody knows any more what it was about. */
export function turnsDeedIn(
  words: Words,
  {
    deed,
    performer,
    thread,
    third,
  }: { readonly deed: DeedDone; readonly performer: PerformerId } & {
    readonly thread: Thread;
    readonly third?: PerformerId | undefined;
  },
  nameOf: NameOf,
): string | undefined {
  const { does, to } = deed;
  if (does === 'ask.answer' || does.startsWith('hours.')) return undefined;
  if (isRemark(does)) return remarkIn(words, thread, { does, by: performer, to, third }, nameOf);
  const verb = does.slice(does.indexOf('.') + 1) as Verb;
  return deedIn(words, thread, { verb, by: performer, to, third }, nameOf);
}

const isRemark = (does: DeedDone['does']): does is Remark => /^(past|third)\./.test(does);
