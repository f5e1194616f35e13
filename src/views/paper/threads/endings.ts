// How a thread ended, by its kind and its ending: a whole sentence that names both.

import type { Words } from '../../../languages/words.ts';
import type { Ending } from '../../../show/plot/thread.ts';
import { forfeitIn } from '../../plots/thread-words.ts';
import { tradeIn } from '../../words/trades.ts';
import { doersOf, partsOf, type Telling } from './telling.ts';
import type { Step, ToldThread } from './told-threads.ts';

interface Scene {
  readonly words: Words;
  readonly telling: Telling;
  readonly told: ToldThread;
  readonly one: string;
  readonly other: string;
  readonly last: Step | undefined;
  /** Who did it, and to whom. */
  readonly who: string;
  readonly whom: string;
}

export function ending(telling: Telling, told: ToldThread): string {
  const { words } = telling;
  const { one, other } = partsOf(telling, told);
  if (told.ended === null) return words.say('storyThreads.endedOpen', { one, other });
  const last = told.steps.at(-1);
  const doers = doersOf(telling, told, last?.by ?? null);
  return ENDINGS[told.ended]({ words, telling, told, one, other, last, ...doers });
}

const yes = (is: unknown): 'yes' | 'no' => (is ? 'yes' : 'no');

/** What was paid, which may be less than was due. */
const paidIn = ({ words, last }: Scene): string =>
  words.dollars(Math.max(0, ...(last?.move?.postings ?? []).map(({ amount }) => amount)));
const isLate = ({ last }: Scene): boolean => last?.move?.atTheBell === true;

const termOf = ({ told: { thread } }: Scene, name: 'stakeCents' | 'dueCents'): number => {
  const terms: Readonly<Record<string, unknown>> = { ...thread.terms };
  const cents = terms[name];
  return typeof cents === 'number' ? cents : 0;
};

const forfeitOf = ({ words, told: { thread } }: Scene): string =>
  'forfeit' in thread.terms ? forfeitIn(words, thread.terms.forfeit) : '';

/** What was ordered in the turn that ended it, where something was. */
function orderOf({ words, last }: Scene) {
  const decision = last?.turn?.event.decision;
  if (decision === undefined || decision.trade === 'Hold') return { went: 'no', trade: '' } as const;
  return { went: 'yes', trade: tradeIn(words, decision) } as const;
}

/** From which price to which a tip's asset went, and whether the tip was a lie. */
function tipped({ words, told: { thread }, last, one, other }: Scene) {
  if (thread.kind !== 'tip') return { asset: '', from: '', to: '', lie: 'no', one, other } as const;
  const { asset, priceCents, honest } = thread.terms;
  const to = words.points(last?.prices?.[asset] ?? priceCents);
  const prices = { asset: words.say(`names.${asset}`), from: words.points(priceCents), to };
  return { ...prices, lie: yes(!honest), one, other } as const;
}

const nothing = ({ words, one, other }: Scene): string =>
  words.say('storyThreads.endedFaded', { one, other });

const ENDINGS: Readonly<Record<Ending, (scene: Scene) => string>> = {
  refused: ({ words, who, whom }) => words.say('storyThreads.endedRefused', { who, whom }),
  paid: (scene) => {
    const { words, who, whom } = scene;
    const values = { loser: who, winner: whom, sum: paidIn(scene) };
    return isLate(scene)
      ? words.say('storyThreads.endedPaidLate', values)
      : words.say('storyThreads.endedPaid', { ...values, forfeit: forfeitOf(scene) });
  },
  welshed: (scene) =>
    scene.words.say('storyThreads.endedWelshed', {
      ...{ loser: scene.who, winner: scene.whom },
      sum: scene.words.dollars(termOf(scene, 'stakeCents')),
    }),
  kept: ({ words, one, other }) => words.say('storyThreads.endedKept', { one, other }),
  broken: (scene) => scene.words.say('storyThreads.endedBroken', { ...named(scene), ...orderOf(scene) }),
  bailed: (scene) => scene.words.say('storyThreads.endedBailed', { ...named(scene), ...orderOf(scene) }),
  fizzled: ({ words, one, other }) => words.say('storyThreads.endedFizzled', { one, other }),
  cameTrue: (scene) => scene.words.say('storyThreads.endedCameTrue', tipped(scene)),
  burned: (scene) => scene.words.say('storyThreads.endedBurned', tipped(scene)),
  soldOut: (scene) => scene.words.say('storyThreads.endedSoldOut', { ...named(scene), ...orderOf(scene) }),
  repaid: (scene) =>
    scene.words.say('storyThreads.endedRepaid', {
      ...{ one: scene.one, other: scene.other, sum: paidIn(scene), late: yes(isLate(scene)) },
    }),
  defaulted: (scene) =>
    scene.words.say('storyThreads.endedDefaulted', {
      ...{ one: scene.one, other: scene.other },
      sum: scene.words.dollars(termOf(scene, 'dueCents')),
    }),
  done: (scene) =>
    scene.words.say('storyThreads.endedDone', {
      ...{ one: scene.one, other: scene.other, forfeit: forfeitOf(scene) },
    }),
  failed: (scene) =>
    scene.words.say('storyThreads.endedFailed', { other: scene.other, forfeit: forfeitOf(scene) }),
  quit: (scene) =>
    scene.words.say('storyThreads.endedQuit', {
      ...{ one: scene.one, other: scene.other, forfeit: forfeitOf(scene) },
    }),
  told: ({ words, telling, told: { thread }, last, one, other }) => {
    const third = last?.move?.owes.find((id) => id !== thread.by && id !== thread.with);
    const hearer =
      third === undefined
        ? ({ heard: 'all', third: '' } as const)
        : ({ heard: 'one', third: telling.nameOf(third) } as const);
    const paid = yes(thread.kind === 'secret' && thread.terms.paid);
    return words.say('storyThreads.endedTold', { one, other, paid, ...hearer });
  },
  silent: ({ words, one, other }) => words.say('storyThreads.endedSilent', { one, other }),
  madeUp: ({ words, who, whom }) => words.say('storyThreads.endedMadeUp', { who, whom }),
  ruined: ({ words, one, other }) => words.say('storyThreads.endedRuined', { one, other }),
  faded: nothing,
  overtaken: nothing,
};

const named = ({ who, whom }: Scene) => ({ who, whom }) as const;
