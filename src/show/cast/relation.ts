// How two performers stand with each other: a signed score per pair, what moved it last, and what moved it most.

import type { PerformerId } from '../ids.ts';

export const SCORE_MAX = 20;
/** From this on (or below its negative) a relation is an alliance (or a feud). */
export const STRONG = 4;

/** What threads and overseers do; the first four are of journals from before there were threads. */
export const RELATION_REASONS = [
  ...(['answered', 'agreed', 'copied', 'betAgainst'] as const),
  ...(['fined', 'warned', 'flagged'] as const),
  ...(['paid', 'welshed', 'keptPact', 'brokePact', 'leftPact', 'goodTip', 'burned', 'soldOut'] as const),
  ...(['lent', 'repaid', 'defaulted', 'madeDare', 'refusedDare', 'quitDare'] as const),
  ...(['told', 'soldSecret', 'keptSecret', 'jabbed', 'madeUp', 'spurned'] as const),
] as const;
export type RelationReason = (typeof RELATION_REASONS)[number];

export const MOVES: Readonly<Record<RelationReason, number>> = {
  answered: 1,
  agreed: 2,
  copied: 1,
  betAgainst: -3,
  fined: -4,
  warned: -2,
  flagged: -2,
  paid: 1,
  welshed: -6,
  keptPact: 4,
  brokePact: -6,
  leftPact: -4,
  goodTip: 3,
  burned: -4,
  soldOut: -6,
  lent: 3,
  repaid: 2,
  defaulted: -7,
  madeDare: 1,
  refusedDare: -1,
  quitDare: -1,
  told: -5,
  soldSecret: -8,
  keptSecret: 2,
  jabbed: -1,
  madeUp: 9,
  spurned: -3,
};

export interface Relation {
  readonly score: number;
  readonly reason: RelationReason;
  /** Who did it to the other. */
  readonly by: PerformerId;
  readonly round: number;
}

export type PairKey = `${PerformerId}|${PerformerId}`;
/** All that one did to the other for one reason. */
export interface Deed {
  readonly reason: RelationReason;
  readonly by: PerformerId;
  /** How far it has moved the score, with its sign. */
  readonly points: number;
  readonly times: number;
  /** The last time. */
  readonly round: number;
}

/** A relation with what it is made of. */
export interface Bond extends Relation {
  readonly deeds?: readonly Deed[];
}

export type Relations = Readonly<Partial<Record<PairKey, Bond>>>;

/** What a move makes of a bond. */
export function bondAfter(before: Bond | undefined, move: Relation): Bond {
  const { reason, by, round, score } = move;
  const isSame = (deed: Deed): boolean => deed.reason === reason && deed.by === by;
  const deeds = before?.deeds ?? [];
  const { points = 0, times = 0 } = deeds.find(isSame) ?? {};
  const moved = { reason, by, points: points + score - (before?.score ?? 0), times: times + 1, round };
  return { score, reason, by, round, deeds: [...deeds.filter((deed) => !isSame(deed)), moved] };
}

/** What made them what they are: the deed that moved the score furthest its way, the latest of equals. */
export function mainDeed({ score, reason, by, round, deeds = [] }: Bond): Deed {
  const towards = deeds.filter(({ points }) => Math.sign(points) === Math.sign(score));
  const [most] = towards.toSorted(
    (one, other) => Math.abs(other.points) - Math.abs(one.points) || other.round - one.round,
  );
  return most ?? { reason, by, points: score, times: 1, round };
}

/** The same for both orders. */
export const pairKey = (one: PerformerId, other: PerformerId): PairKey =>
  one < other ? `${one}|${other}` : `${other}|${one}`;

export interface Tie extends Relation {
  readonly with: PerformerId;
}

/** Everybody that a performer has something with, from a strength on. */
export function tiesOf(relations: Relations, id: PerformerId, least = 0): readonly Tie[] {
  const ties: Tie[] = [];
  for (const [key, relation] of Object.entries(relations) as [PairKey, Relation][]) {
    if (Math.abs(relation.score) < least) continue;
    const [one, other] = key.split('|') as [PerformerId, PerformerId];
    if (one === id || other === id) ties.push({ ...relation, with: one === id ? other : one });
  }
  return ties;
}

/** The strongest feud or alliance of a performer; undefined while nothing is strong. */
export function strongestTie(relations: Relations, id: PerformerId): Tie | undefined {
  return tiesOf(relations, id, STRONG).toSorted(
    (one, other) => Math.abs(other.score) - Math.abs(one.score) || other.round - one.round,
  )[0];
}
