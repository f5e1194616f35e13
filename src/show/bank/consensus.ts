// The traders' decisions of a round are votes on the desk's position, each as heavy as its conviction. Plurality;
// a tie goes through four rules in order, and the one that decided is announced as an executive override.

import { traders } from '../cast/cast.ts';
import type { ConsensusReached, DeskVote, ExecutiveOverride, TieRule } from '../events/bank.ts';
import type { Asset } from '../market/asset.ts';
import { haltedAsset } from '../market/halts.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { equityCents } from '../trading/books.ts';
import type { DeskOption } from './desk.ts';
import { betOf, DESK_OPTIONS, optionOf } from './desk.ts';

/** Lower is safer. */
const RISK: Readonly<Record<Asset | 'Hold', number>> = { Hold: 0, Bonds: 1, Tech: 2, Crypto: 3 };

type Tally = ConsensusReached['tally'];

/** What the traders decided this round; who is bankrupt has no vote. */
export function deskVotes(show: Show, episode: Episode): readonly DeskVote[] {
  const voters = new Set(traders(show.cast).map(({ id }) => id));
  return episode.turns
    .filter(({ round, performer }) => round === episode.round && voters.has(performer))
    .filter(({ performer }) => !episode.bankrupt.includes(performer))
    .map((turn) => ({ performer: turn.performer, option: optionOf(turn), weight: turn.conviction }));
}

export function tallyVotes(votes: readonly DeskVote[]): Tally {
  const weightOf = (option: DeskOption): number =>
    votes.filter((vote) => vote.option === option).reduce((sum, { weight }) => sum + weight, 0);
  return DESK_OPTIONS.map((option) => ({ option, weight: weightOf(option) })).filter(
    ({ weight }) => weight > 0,
  );
}

/** The leaders of a tally: one, or those that tie. */
export function leadersOf(tally: Tally): readonly DeskOption[] {
  const most = Math.max(0, ...tally.map(({ weight }) => weight));
  return tally.filter(({ weight }) => weight === most).map(({ option }) => option);
}

export interface Tie {
  readonly tied: readonly DeskOption[];
  readonly votes: readonly DeskVote[];
  readonly halted: Asset | undefined;
  /** The season's record of a voter; more is better. */
  readonly recordOf: (vote: DeskVote) => number;
}

/** The four rules of a tie, in their order; each leaves those that it does not rule out. */
const RULES: readonly (readonly [
  TieRule,
  (tie: Tie, left: readonly DeskOption[]) => readonly DeskOption[],
])[] = [
  [
    'haltedAsset',
    ({ halted }, left) => left.filter((option) => betOf(option)?.asset !== halted || halted === undefined),
  ],
  ['lowerRisk', (_, left) => lowest(left, (option) => RISK[betOf(option)?.asset ?? 'Hold'])],
  ['trackRecord', (tie, left) => lowest(left, (option) => -bestRecord(tie, option))],
  ['alphabet', (_, left) => [...left].sort().slice(0, 1)],
];

/** Breaks a tie of two options or more. */
export function breakTie(tie: Tie): { readonly outcome: DeskOption; readonly rule: TieRule } {
  let left = tie.tied;
  for (const [rule, narrowed] of RULES) {
    const still = narrowed(tie, left);
    // A rule that would leave nothing rules out nothing: all of them trade the halted asset.
    left = still.length === 0 ? left : still;
    const [outcome] = left;
    if (left.length === 1 && outcome !== undefined) return { outcome, rule };
  }
  throw new Error(`no rule breaks the tie of ${tie.tied.join(', ')}`);
}

function lowest(
  options: readonly DeskOption[],
  measure: (option: DeskOption) => number,
): readonly DeskOption[] {
  const least = Math.min(...options.map(measure));
  return options.filter((option) => measure(option) === least);
}

const bestRecord = ({ votes, recordOf }: Tie, option: DeskOption): number =>
  Math.max(...votes.filter((vote) => vote.option === option).map(recordOf));

/** The consensus of a round, and the override where the votes alone did not decide; none without votes. */
export function consensusOf(show: Show): readonly (ConsensusReached | ExecutiveOverride)[] {
  const { episode } = show;
  const votes = episode === null ? [] : deskVotes(show, episode);
  const tally = tallyVotes(votes);
  const tied = leadersOf(tally);
  const [leader] = tied;
  if (episode === null || leader === undefined) return [];
  const override =
    chairOverride(episode, tied) ??
    (tied.length > 1 ? tieOverride(show, episode, { tied, votes }) : undefined);
  const reached = { type: 'consensusReached' as const, votes, tally, outcome: override?.outcome ?? leader };
  return override === undefined ? [reached] : [reached, override];
}

/** The member in the chair breaks ties, and may decide against the traders while overrides are left. */
function chairOverride(
  { chair, round }: Episode,
  tied: readonly DeskOption[],
): ExecutiveOverride | undefined {
  const directive = chair?.directive;
  if (chair === null || directive == null || directive.round !== round) return undefined;
  const { option: outcome } = directive;
  const facts = { type: 'executiveOverride' as const, rule: 'chair' as const, tied, outcome };
  if (tied.includes(outcome)) return tied.length > 1 ? { ...facts, overridesLeft: null } : undefined;
  return chair.overridesLeft > 0 ? { ...facts, overridesLeft: chair.overridesLeft - 1 } : undefined;
}

function tieOverride(
  show: Show,
  episode: Episode,
  { tied, votes }: Pick<Tie, 'tied' | 'votes'>,
): ExecutiveOverride {
  const recordOf = ({ performer }: DeskVote): number => equityCents(show, performer);
  const broken = breakTie({ tied, votes, halted: haltedAsset(episode), recordOf });
  return { type: 'executiveOverride', ...broken, tied, overridesLeft: null };
}
