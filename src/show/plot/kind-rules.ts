// What a kind of thread has to say for itself: how it begins, what may be done in it, and what becomes of it.

import type { RelationReason } from '../cast/relation.ts';
import type { Chance } from '../chance.ts';
import type { PerformerId } from '../ids.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import type { Decision } from '../trading/decision.ts';
import type { Forfeit } from './forfeits.ts';
import type { Ending, Stage, TermsOf, ThreadKind, ThreadOf } from './thread.ts';
import type { Fate, VerbOf } from './verbs.ts';

/** Where and when it is looked at. */
export interface Setting {
  readonly show: Show;
  readonly episode: Episode;
  readonly draw: Chance;
}

/** Who might begin something with whom. */
export interface Pair {
  readonly who: PerformerId;
  readonly other: PerformerId;
}

/** What one thing that is done makes of a thread. */
export interface Move<Kind extends ThreadKind> {
  readonly verb: VerbOf<Kind> | Fate;
  /** Null: the market, or the bell. */
  readonly by: PerformerId | null;
  readonly terms?: Partial<TermsOf[Kind]>;
  readonly stage?: Stage;
  readonly awaits?: PerformerId | null;
  /** From here on both are bound. */
  readonly agreed?: true;
  readonly ended?: Ending;
  readonly endedBy?: PerformerId;
  /** Who is to answer it. */
  readonly owes?: readonly PerformerId[];
  readonly pays?: Payment;
  readonly wears?: { readonly performer: PerformerId; readonly forfeit: Forfeit };
  /** How it moves what the two think of each other, and whose doing that is. */
  readonly felt?: { readonly by: PerformerId; readonly reason: RelationReason };
}

export interface Payment {
  readonly from: PerformerId;
  readonly to: PerformerId;
  readonly cents: number;
}

export interface Opening<Kind extends ThreadKind> {
  readonly verb: VerbOf<Kind>;
  readonly terms: TermsOf[Kind];
}

export interface KindRules<Kind extends ThreadKind> {
  /** What one could begin with another who stands in the same room. */
  openings(setting: Setting, pair: Pair): readonly Opening<Kind>[];
  /** What one may do in it now, the most pressing first. */
  verbs(thread: ThreadOf<Kind>, who: PerformerId, setting: Setting): readonly VerbOf<Kind>[];
  /** What that makes of it. */
  move(thread: ThreadOf<Kind>, verb: VerbOf<Kind>, who: PerformerId, setting: Setting): Move<Kind>;
  /** What the market or the bell makes of it, at the prices with which a round ends. */
  fate(thread: ThreadOf<Kind>, setting: Setting, when: When): Move<Kind> | undefined;
  /** What a trade makes of it. */
  traded?(
    thread: ThreadOf<Kind>,
    who: PerformerId,
    decision: Traded,
    setting: Setting,
  ): Move<Kind> | undefined;
  /** The first answer to what was done, where one is owed: verbs after the end too. */
  answers(thread: ThreadOf<Kind>, done: VerbOf<Kind> | Fate, who: PerformerId): readonly VerbOf<Kind>[];
}

/** The end of a round, or of the episode. */
export type When = 'round' | 'bell';
export type Traded = Pick<Decision, 'trade' | 'side' | 'conviction'>;

/** A talk moves a thread on without changing anything in it. */
export const talk = <Kind extends ThreadKind>(
  verb: VerbOf<Kind>,
  by: PerformerId,
  owes: readonly PerformerId[] = [],
): Move<Kind> => ({ verb, by, owes });

/**
 * What becomes of an offer that nobody has taken: the bell ends it, and so does the end of the round before the one that
 * decides it, whose prices are known as soon as it begins.
 */
export const untaken = (
  { untilRound }: { readonly untilRound: number },
  { episode }: Pick<Setting, 'episode'>,
  when: When,
): { readonly verb: 'faded'; readonly by: null; readonly ended: 'faded' } | undefined =>
  when === 'bell' || episode.round >= untilRound - 1
    ? { verb: 'faded', by: null, ended: 'faded' }
    : undefined;

/** The rounds that are left from now on, this one not counted. */
export const roundsLeft = ({ show, episode }: Setting): number =>
  show.settings.roundsPerEpisode - episode.round;
