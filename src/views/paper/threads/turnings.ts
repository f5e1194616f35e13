// How a thread turned, between its beginning and its end: it was agreed, haggled over, sworn to, doubted, decided. The
// sentence stands in the round in which it was agreed; what came later says when.

import type { Words } from '../../../languages/words.ts';
import type { PerformerId } from '../../../show/ids.ts';
import type { ThreadOf } from '../../../show/plot/thread.ts';
import type { Verb } from '../../../show/plot/verbs.ts';
import { forfeitIn, termsIn } from '../../plots/thread-words.ts';
import { type Clause, doersOf, partsOf, type Telling } from './telling.ts';
import type { Step, ToldThread } from './told-threads.ts';

type Turn = Pick<Clause, 'text' | 'at'>;

const AGREEING: ReadonlySet<Verb> = new Set(['take', 'grant', 'buy', 'defy']);
const HAGGLING: ReadonlySet<Verb> = new Set(['raise', 'shorten', 'strings', 'sweeten']);

/** Undefined where nothing lay between the beginning and the end. */
export function turning(telling: Telling, told: ToldThread): Turn | undefined {
  const { thread } = told;
  if (thread.kind === 'feud') return ofFeud(telling, told);
  const agreed = told.steps.find(({ verb }) => AGREEING.has(verb));
  if (agreed === undefined) return haggled(telling, told);
  const { one, other } = partsOf(telling, told);
  const scene: Scene = { telling, told, agreed, one, other };
  switch (thread.kind) {
    case 'bet':
      return ofBet(scene, thread);
    case 'pact':
      return ofPact(scene, thread);
    case 'tip': {
      const lie = yes(!thread.terms.honest);
      return { text: telling.words.say('storyThreads.turnedTip', { one, other, lie }), at: agreed };
    }
    case 'loan':
      return ofLoan(scene, thread);
    case 'dare': {
      const { words } = telling;
      const boasts = told.steps.find(({ verb }) => verb === 'boast');
      const at = stepOf(told, 'sweeten') ?? agreed;
      const values = { other, boast: yes(boasts), sweet: yes(stepOf(told, 'sweeten')) };
      const forfeit = forfeitIn(words, thread.terms.forfeit);
      const inRound = roundIn(words, boasts, at);
      return { text: words.say('storyThreads.turnedDare', { ...values, forfeit, inRound }), at };
    }
    case 'secret': {
      const { paid, stakeCents } = thread.terms;
      const values = { one, other, paid: yes(paid), stake: telling.words.dollars(stakeCents) };
      return { text: telling.words.say('storyThreads.turnedSecret', values), at: agreed };
    }
  }
}

interface Scene {
  readonly telling: Telling;
  readonly told: ToldThread;
  readonly agreed: Step;
  readonly one: string;
  readonly other: string;
}

const yes = (is: unknown): 'yes' | 'no' => (is ? 'yes' : 'no');
/** When something happened that came after the round in which the sentence stands. */
const roundIn = (words: Words, step: Step | undefined, at: Step): string =>
  step === undefined || step.round === at.round
    ? ''
    : words.say('storyThreads.turnedInRound', { round: step.round });
const stepOf = ({ steps }: ToldThread, verb: Verb): Step | undefined =>
  steps.findLast((step) => step.verb === verb);
const countOf = ({ steps }: ToldThread, verb: Verb): number =>
  steps.filter((step) => step.verb === verb).length;

/** Other terms were asked for, and that was all. */
function haggled(telling: Telling, told: ToldThread): Turn | undefined {
  const { words } = telling;
  const step = told.steps.findLast(({ verb }) => HAGGLING.has(verb));
  if (step === undefined) return undefined;
  const { who } = doersOf(telling, told, step.by);
  return {
    text: words.say('storyThreads.turnedHaggled', { who, terms: termsIn(words, told.thread) }),
    at: step,
  };
}

/** Whoever it was offered to takes it, or doubles it. */
function ofBet({ telling, told, agreed, other: taker }: Scene, { terms }: ThreadOf<'bet'>): Turn {
  const { words, nameOf } = telling;
  const raise = stepOf(told, 'raise');
  const at = raise ?? agreed;
  const bet = { taker, raised: yes(raise), stake: words.dollars(terms.stakeCents) } as const;
  const decided = stepOf(told, 'decided');
  const { loser, asset } = terms;
  if (decided === undefined || decided.prices === null || loser === undefined) {
    return { text: words.say('storyThreads.turnedBetOpen', bet), at };
  }
  const price = words.points(decided.prices[asset]);
  const lost = { asset: words.say(`names.${asset}`), price, loser: nameOf(loser), round: decided.round };
  return { text: words.say('storyThreads.turnedBet', { ...bet, ...lost }), at };
}

/** An oath counts most where it was sworn by the one who broke it. */
function ofPact({ telling, told, agreed, other: taker }: Scene, thread: ThreadOf<'pact'>): Turn {
  const breaker = told.steps.at(-1)?.move?.endedBy ?? null;
  const vows = told.steps.filter(({ verb }) => verb === 'vow');
  const vow = vows.findLast(({ by }) => by === breaker) ?? vows.at(-1);
  const step = vow ?? stepOf(told, 'doubt');
  const at = stepOf(told, 'shorten') ?? agreed;
  const text = telling.words.say('storyThreads.turnedPact', {
    ...{ taker, short: yes(stepOf(told, 'shorten')), round: thread.terms.untilRound },
    next: step === undefined ? 'none' : thenOf(step, { isVow: step === vow, taker: thread.with }),
    who: step === undefined ? '' : doersOf(telling, told, step.by).who,
    inRound: roundIn(telling.words, step, at),
  });
  return { text, at };
}

function thenOf(
  { by }: Step,
  { isVow, taker }: { readonly isVow: boolean; readonly taker: PerformerId },
): 'vowed' | 'vowedToo' | 'doubted' | 'doubtedToo' {
  if (by === taker) return isVow ? 'vowedToo' : 'doubtedToo';
  return isVow ? 'vowed' : 'doubted';
}

function ofLoan({ telling, told, agreed, other }: Scene, { terms }: ThreadOf<'loan'>): Turn {
  const { words } = telling;
  const text = words.say('storyThreads.turnedLoan', {
    ...{ other, due: words.dollars(terms.dueCents), duns: countOf(told, 'dun') },
    strings: yes(terms.dueCents !== terms.stakeCents),
    stalled: yes(stepOf(told, 'stall')),
  });
  return { text, at: agreed };
}

function ofFeud(telling: Telling, told: ToldThread): Turn | undefined {
  const hand = stepOf(told, 'hand');
  const jabs = countOf(told, 'jab');
  if (hand === undefined && jabs === 0) return undefined;
  const spurned = stepOf(told, 'spurn');
  const isSpurned = hand !== undefined && spurned !== undefined && spurned.seq > hand.seq;
  const reached = isSpurned ? 'spurned' : 'out';
  const text = telling.words.say('storyThreads.turnedFeud', {
    ...{ jabs, hand: hand === undefined ? 'none' : reached },
    ...doersOf(telling, told, hand?.by ?? null),
  });
  return { text, at: (isSpurned ? spurned : hand) ?? stepOf(told, 'jab') };
}
