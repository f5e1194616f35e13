// A thread: a story between two performers, with something in it that a decision or the market will settle.
// What it is about is its terms; how far it has come, its stage; what was done in it, its story.

import type { PerformerId } from '../ids.ts';
import type { Asset } from '../market/asset.ts';
import type { Side } from '../trading/decision.ts';
import type { Forfeit } from './forfeits.ts';
import type { Verb } from './verbs.ts';

export const THREAD_KINDS = ['bet', 'pact', 'tip', 'loan', 'dare', 'secret', 'feud'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

/** Such as `e3t2`: the second of the third episode. */
export type ThreadId = string;

/** `by` says that the asset will stand so when the round is over; who is wrong pays, and wears the forfeit. */
export interface BetTerms {
  readonly asset: Asset;
  readonly over: 'above' | 'below';
  readonly levelCents: number;
  readonly untilRound: number;
  readonly stakeCents: number;
  readonly forfeit: Forfeit;
  /** Once the market has decided. */
  readonly loser?: PerformerId;
}
/** Both hold one side of one asset until the round is over. */
export interface PactTerms {
  readonly asset: Asset;
  readonly side: Side;
  readonly untilRound: number;
}
/** `by` says where a price goes; whether that is what its own book says is `honest`, and secret. */
export interface TipTerms {
  readonly asset: Asset;
  readonly way: 'up' | 'down';
  readonly honest: boolean;
  readonly priceCents: number;
  readonly untilRound: number;
}
/** `by` borrows of `with`. */
export interface LoanTerms {
  readonly stakeCents: number;
  /** What is to be given back; more than was lent where there are strings. */
  readonly dueCents: number;
}
/** `by` dares `with` to put everything on it. */
export interface DareTerms {
  readonly asset: Asset;
  readonly side: Side;
  readonly untilRound: number;
  readonly forfeit: Forfeit;
  /** The equity of the dared one when it was taken. */
  readonly fromCents?: number;
}
/** `by` has seen the book of `with`, and names a price for its silence. */
export interface SecretTerms {
  readonly asset: Asset;
  readonly side: Side;
  readonly stakeCents: number;
  readonly paid: boolean;
}
/** Nothing but the grudge. */
export interface FeudTerms {
  /** The thread that it grew out of. */
  readonly over: ThreadId | null;
}

export interface TermsOf {
  readonly bet: BetTerms;
  readonly pact: PactTerms;
  readonly tip: TipTerms;
  readonly loan: LoanTerms;
  readonly dare: DareTerms;
  readonly secret: SecretTerms;
  readonly feud: FeudTerms;
}

/**
 * `offered`: one of them is to answer; `running`: both are bound; `due`: the market has spoken, and one is to pay.
 */
export type Stage = 'offered' | 'running' | 'due';

/** How a thread ends, and what is remembered of it. */
export const ENDINGS = [
  'refused',
  'paid',
  'welshed',
  'kept',
  'broken',
  'bailed',
  'fizzled',
  'cameTrue',
  'burned',
  'soldOut',
  'repaid',
  'defaulted',
  'done',
  'failed',
  'quit',
  'told',
  'silent',
  'madeUp',
  'ruined',
  'faded',
  'overtaken',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** One thing that was done in a thread; by nobody where the market or the bell did it. */
export interface Beat {
  readonly verb: Verb;
  readonly by: PerformerId | null;
  readonly round: number;
}

interface Spun<Kind extends ThreadKind> {
  readonly id: ThreadId;
  readonly kind: Kind;
  /** Who began it. */
  readonly by: PerformerId;
  readonly with: PerformerId;
  /** What it hangs on, such as `the brass stapler`. */
  readonly matter: string;
  readonly terms: TermsOf[Kind];
  readonly stage: Stage;
  /** Who is to answer an offer. */
  readonly awaits: PerformerId | null;
  readonly episode: number;
  /** The rounds in which it began, was agreed and was last moved. */
  readonly openedInRound: number;
  readonly agreedInRound: number | null;
  readonly movedInRound: number;
  /** Who has heard of it: the two, and who stood by. */
  readonly knownTo: readonly PerformerId[];
  readonly story: readonly Beat[];
}

export type ThreadOf<Kind extends ThreadKind> = Spun<Kind>;
export type Thread = { readonly [Kind in ThreadKind]: Spun<Kind> }[ThreadKind];
export type Terms = TermsOf[ThreadKind];

/** A thread that is over. */
export type Past = Thread & {
  readonly ended: Ending;
  readonly endedInRound: number;
  readonly endedInEpisode: number;
  /** Whose doing the end was, where it was somebody's. */
  readonly endedBy: PerformerId | null;
};

export const isBetween = ({ by, with: other }: Pick<Thread, 'by' | 'with'>, one: PerformerId): boolean =>
  by === one || other === one;

export const otherIn = ({ by, with: other }: Pick<Thread, 'by' | 'with'>, one: PerformerId): PerformerId =>
  by === one ? other : by;

export const isOfPair = (
  thread: Pick<Thread, 'by' | 'with'>,
  one: PerformerId,
  other: PerformerId,
): boolean => isBetween(thread, one) && isBetween(thread, other);

/** The ends in which somebody broke faith. */
const BREACHES: ReadonlySet<Ending> = new Set([
  'welshed',
  'broken',
  'bailed',
  'burned',
  'soldOut',
  'defaulted',
  'told',
]);
export const isBreach = (ended: Ending): boolean => BREACHES.has(ended);

/** The ends in which nothing came of it. */
const NOTHING: ReadonlySet<Ending> = new Set(['refused', 'faded', 'fizzled', 'overtaken', 'ruined']);
/** It came to something, well or badly. */
export const isSettled = (ended: Ending): boolean => !NOTHING.has(ended);
