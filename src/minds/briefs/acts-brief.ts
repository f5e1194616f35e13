// What a performer may do beside trading in this turn, with all that its words may need; and what is between it and the
// others, in plain English.

import { questionTo } from '../../show/audience/questions.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import { pairKey } from '../../show/cast/relation.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Act } from '../../show/plot/act.ts';
import { isAheadInBet } from '../../show/plot/kinds/bet.ts';
import { aboutThread } from '../../show/plot/labels.ts';
import { anyThread, isOwedYet, type Owed, owedBy, threadsOf } from '../../show/plot/plot.ts';
import { otherIn, type Past, type Thread } from '../../show/plot/thread.ts';
import type { Verb } from '../../show/plot/verbs.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { equityCents } from '../../show/trading/books.ts';

interface Person {
  readonly id: PerformerId;
  readonly name: string;
}

/** An act as its player sees it. */
export interface ActBrief extends Pick<Act, 'says' | 'does' | 'answers'> {
  readonly other: Person;
  /** Whether the other stands in this room. */
  readonly isHere: boolean;
  readonly third: Person | null;
  /** What the audience asked, where it answers that: a member's words, never an instruction. */
  readonly question: string | null;
  /** What one thought earlier today, where one is to confess it. */
  readonly confession: string | null;
  /** It answers the other's terms to what this performer offered. */
  readonly isCounter: boolean;
  readonly kind: Thread['kind'];
  readonly matter: string;
  readonly terms: Thread['terms'];
  /** Who speaks is ahead, behind or neither, as the market stands. */
  readonly standing: 'ahead' | 'behind' | null;
  /** Rounds until it is decided; null where it has no round. */
  readonly roundsLeft: number | null;
  /** When it began: round and how many episodes ago. */
  readonly since: { readonly round: number; readonly episodesAgo: number };
  /** The score between the two. */
  readonly score: number;
}

export interface PlotBrief {
  readonly acts: readonly ActBrief[];
  /** What is open, as sentences. */
  readonly open: readonly string[];
  /** What was done to this performer and waits for an answer, as sentences. */
  readonly owed: readonly string[];
  /** What its agreements bind it to, oldest first. */
  readonly bound: readonly Bound[];
  /** What is open, for whoever reads a hand of its own. */
  readonly threads: readonly ThreadBrief[];
  /** The answers that this performer owes, and those that it waits for. */
  readonly debts: readonly DebtBrief[];
}

/** A thread as one of the two sees it. */
export interface ThreadBrief extends Pick<Thread, 'kind' | 'matter' | 'terms' | 'stage'> {
  readonly other: Person;
  /** Who speaks began it. */
  readonly isOwn: boolean;
  readonly standing: ActBrief['standing'];
  readonly roundsLeft: number | null;
}

export interface DebtBrief extends Pick<Thread, 'kind' | 'matter'> {
  readonly whose: 'own' | 'theirs';
  readonly other: Person;
  /** What was done, and waits. */
  readonly verb: Verb;
}

export interface Bound {
  readonly thread: string;
  readonly kind: 'pact' | 'dare';
  readonly matter: string;
  readonly other: Person;
  readonly asset: 'Tech' | 'Crypto' | 'Bonds';
  readonly side: 'long' | 'short';
  readonly roundsLeft: number;
  /** The rounds that it has held so far. */
  readonly age: number;
}

export function plotBrief(
  show: Show,
  episode: Episode,
  { self, acts }: { readonly self: Performer; readonly acts: readonly Act[] },
): PlotBrief {
  const person = (id: PerformerId): Person => ({
    id,
    name: findPerformer(show.cast, id)?.name ?? show.former[id] ?? id,
  });
  return {
    acts: acts.map((act) => actBrief(show, episode, { self, act, person })),
    open: threadsOf(show.plot, self.id).map(
      (thread) =>
        `${KIND_WORDS[thread.kind]} with ${person(otherIn(thread, self.id)).name} over ${thread.matter}: ${aboutThread(thread)}.`,
    ),
    owed: owedBy(show.plot, self.id, episode.round).flatMap(({ thread: id, verb, to }) => {
      const thread = anyThread(show.plot, id);
      return thread === undefined
        ? []
        : [
            `${person(to).name} waits for your answer about the ${thread.kind} over ${thread.matter} (${verb}).`,
          ];
    }),
    bound: threadsOf(show.plot, self.id).flatMap((thread) => boundBy(thread, self.id, episode, person)),
    threads: threadsOf(show.plot, self.id).map((thread) => ({
      ...threadIn(show, episode, thread, self.id),
      other: person(otherIn(thread, self.id)),
    })),
    debts: show.plot.owed.flatMap((debt) => debtOf(show, episode, { debt, self: self.id, person })),
  };
}

function threadIn(
  show: Show,
  episode: Episode,
  thread: Thread,
  self: PerformerId,
): Omit<ThreadBrief, 'other'> {
  const { kind, matter, terms, stage, by } = thread;
  const roundsLeft = 'untilRound' in terms ? Math.max(0, terms.untilRound - episode.round) : null;
  const isOwn = by === self;
  return { kind, matter, terms, stage, isOwn, standing: standingIn(show, thread, self), roundsLeft };
}

function debtOf(
  { plot }: Show,
  { round }: Episode,
  { debt, self, person }: { debt: Owed; self: PerformerId; person: (id: PerformerId) => Person },
): readonly DebtBrief[] {
  const { thread: id, who, to, verb } = debt;
  const thread = anyThread(plot, id);
  if (thread === undefined || !isOwedYet(plot, debt, round) || (who !== self && to !== self)) return [];
  const { kind, matter } = thread;
  return who === self
    ? [{ kind, matter, verb, whose: 'own', other: person(to) }]
    : [{ kind, matter, verb, whose: 'theirs', other: person(who) }];
}

const KIND_WORDS: Readonly<Record<Thread['kind'], string>> = {
  bet: 'You have a bet',
  pact: 'You have a pact',
  tip: 'There is a tip',
  loan: 'There is a loan',
  dare: 'There is a dare',
  secret: 'There is a secret',
  feud: 'You have a feud',
};

function boundBy(
  thread: Thread,
  self: PerformerId,
  episode: Episode,
  person: (id: PerformerId) => Person,
): readonly Bound[] {
  if (thread.stage !== 'running' || (thread.kind !== 'pact' && thread.kind !== 'dare')) return [];
  if (thread.kind === 'dare' && thread.with !== self) return [];
  const { asset, side, untilRound } = thread.terms;
  return [
    {
      ...{
        thread: thread.id,
        kind: thread.kind,
        matter: thread.matter,
        other: person(otherIn(thread, self)),
        asset,
        side,
      },
      roundsLeft: untilRound - episode.round,
      age: episode.round - (thread.agreedInRound ?? episode.round),
    },
  ];
}

function actBrief(
  show: Show,
  episode: Episode,
  { self, act, person }: { self: Performer; act: Act; person: (id: PerformerId) => Person },
): ActBrief {
  const { says, does, answers, to, third, draft } = act;
  const thread = act.thread === undefined ? undefined : anyThread(show.plot, act.thread);
  const { kind, matter, terms } = draft ??
    thread ?? { kind: 'feud', matter: 'the grudge', terms: { over: null } };
  const until = 'untilRound' in terms ? terms.untilRound : null;
  return {
    ...{ says, does, kind, matter, terms },
    ...(answers === undefined ? {} : { answers }),
    other: person(to),
    isHere: show.rooms[to] === show.rooms[self.id],
    third: third === undefined ? null : person(third),
    question: does === 'ask.answer' ? (questionTo(episode, self.id)?.text ?? null) : null,
    confession: act.confession?.thought ?? null,
    isCounter: thread?.stage === 'offered' && thread.awaits === self.id && thread.by === self.id,
    standing: thread === undefined ? null : standingIn(show, thread, self.id),
    roundsLeft: until === null ? null : Math.max(0, until - episode.round),
    since: {
      round: act.confession?.ofRound ?? thread?.openedInRound ?? episode.round,
      episodesAgo: episode.number - (thread?.episode ?? episode.number),
    },
    score: show.relations[pairKey(self.id, to)]?.score ?? 0,
  };
}

function standingIn(show: Show, thread: Thread | Past, self: PerformerId): ActBrief['standing'] {
  if (thread.kind === 'bet') {
    return isAheadInBet(thread, self, { show }) ? 'ahead' : 'behind';
  }
  if (thread.kind !== 'dare') return null;
  const isMade = equityCents(show, thread.with) > (thread.terms.fromCents ?? 0);
  return isMade === (thread.with === self) ? 'ahead' : 'behind';
}
