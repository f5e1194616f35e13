// The rules of every kind of thread, and the way from a thread to those of its own kind.

import type { PerformerId } from '../ids.ts';
import type { KindRules, Move, Setting, Traded, When } from './kind-rules.ts';
import { bet } from './kinds/bet.ts';
import { dare } from './kinds/dare.ts';
import { feud } from './kinds/feud.ts';
import { loan } from './kinds/loan.ts';
import { pact } from './kinds/pact.ts';
import { secret } from './kinds/secret.ts';
import { tip } from './kinds/tip.ts';
import type { Thread, ThreadKind, ThreadOf } from './thread.ts';
import type { Fate, Verb, VerbOf } from './verbs.ts';

export const KINDS: { readonly [Kind in ThreadKind]: KindRules<Kind> } = {
  bet,
  pact,
  tip,
  loan,
  dare,
  secret,
  feud,
};

export type AnyMove = Move<ThreadKind>;

/** A thread is handled by the rules of its own kind, which the compiler cannot follow. */
const rulesOf = ({ kind }: Pick<Thread, 'kind'>): KindRules<ThreadKind> =>
  KINDS[kind] as unknown as KindRules<ThreadKind>;
const own = (thread: Thread): ThreadOf<ThreadKind> => thread as ThreadOf<ThreadKind>;

export const verbsOpen = (thread: Thread, who: PerformerId, setting: Setting): readonly Verb[] =>
  rulesOf(thread).verbs(own(thread), who, setting);

export const moveBy = (thread: Thread, verb: Verb, who: PerformerId, setting: Setting): AnyMove =>
  rulesOf(thread).move(own(thread), verb as VerbOf<ThreadKind>, who, setting);

export const fateOf = (thread: Thread, setting: Setting, when: When): AnyMove | undefined =>
  rulesOf(thread).fate(own(thread), setting, when);

export const moveByTrade = (
  thread: Thread,
  who: PerformerId,
  decision: Traded,
  setting: Setting,
): AnyMove | undefined => rulesOf(thread).traded?.(own(thread), who, decision, setting);

export const answersTo = (thread: Thread, done: Verb, who: PerformerId): readonly Verb[] =>
  rulesOf(thread).answers(own(thread), done as VerbOf<ThreadKind> | Fate, who);
