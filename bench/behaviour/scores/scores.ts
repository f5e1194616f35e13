// All scores of one mind over its nights, each with its interval. The nights of the understudy are what shares of it
// are taken of: night by night the two play in the same worlds.

import { voicesLore } from '../../../training/lore.ts';
import type { Night } from '../nights/take.ts';
import { namesIn, publicLine, voiceOf } from '../nights/take.ts';
import { saladShare } from '../salad/salad.ts';
import type { Listener, Utterance } from './characters.ts';
import { recognisedIn, recognisedShare } from './characters.ts';
import { contradictedShare } from './contradictions.ts';
import { copiedShare } from './copied.ts';
import { faultsIn, instructionShare } from './instruction.ts';
import type { Draws, Figure, Statistic } from './interval.ts';
import { figureOf, meanIn, shareIn } from './interval.ts';
import { bitsByVoice, meanBits, overHoldingBp, pairsOf, roundBp, stoodShare } from './regime.ts';
import type { Exchange, Listening } from './social.ts';
import { addressedShare, exchangesOf, heardShares } from './social.ts';
import { numberTrueShare, thoughtTrueShare } from './truth.ts';
import { arcsIn, distinct2, repeatedShare, selfBleu, spokenWords } from './variety.ts';

/** Null: nothing was there to be measured. */
export type Scores = Readonly<Record<ScoreName, Figure | null>>;
export type ScoreName = (typeof SCORE_NAMES)[number];

const SCORE_NAMES = [
  'instruction',
  'regimeBits',
  'regimeShare',
  'socialAuc',
  'socialAucMasked',
  'socialAucSameEpisode',
  'addressing',
  'copied',
  'copiedAnywhere',
  'characters',
  'repeats',
  'distinct2',
  'selfBleu',
  'arcs',
  'contradictions',
  'thoughtTrue',
  'numberTrue',
  'saladShare',
  'overHoldingBp',
  'sarahShortInCrash',
  'sarahCrashBp',
  'alexLongInFrenzy',
  'alexFrenzyBp',
] as const;

/** All others are shares: from 0 to 1. */
const UNBOUNDED: readonly ScoreName[] = [
  'regimeBits',
  'regimeShare',
  'arcs',
  'overHoldingBp',
  'sarahCrashBp',
  'alexFrenzyBp',
];

export interface Scored {
  readonly scores: Scores;
  /** Bits of the regime by voice. */
  readonly bitsByVoice: Readonly<Record<string, number>>;
  /** Answers with a fault, by its kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly answers: number;
}

export interface Measure extends Pick<Draws, 'draws' | 'seed'> {
  readonly listener: Listener;
  /** The understudy's nights in the same worlds. */
  readonly understudy: readonly Night[];
  /** Whose words the mind has: what is no sentence is only known of those of the voices. */
  readonly words: 'the voices’' | 'its own';
}

export function scoresOf(nights: readonly Night[], measure: Measure): Scored {
  const drawn = { episodes: nights.length, draws: measure.draws, seed: measure.seed };
  const statistics = {
    ...shares(nights, measure.listener),
    saladShare: shareIn(measure.words === 'its own' ? [] : nights.map(({ takes }) => saladShare(takes))),
    ...regimes(nights, measure.understudy),
    ...means(nights),
  };
  const scores = Object.fromEntries(
    SCORE_NAMES.map((name) => {
      const options = UNBOUNDED.includes(name) ? drawn : { ...drawn, within: [0, 1] as const };
      return [name, figureOf(statistics[name], options)];
    }),
  ) as unknown as Scores;
  const every = nights.map((_, number) => number);
  return {
    scores,
    bitsByVoice: Object.fromEntries(bitsByVoice(nights.map(pairsOf), every)),
    faults: faultsIn(nights),
    answers: nights.reduce((sum, { takes }) => sum + takes.length, 0),
  };
}

/** What is a share of something that can be counted night by night. */
function shares(nights: readonly Night[], listener: Listener) {
  const exchanges = nights.map(exchangesOf);
  const lore = voicesLore();
  const takes = nights.map((night) => night.takes);
  const recognised = nights.map((night) => recognisedIn(utterancesOf(night), listener));
  return {
    instruction: shareIn(nights.map(instructionShare)),
    ...heard(exchanges),
    addressing: shareIn(exchanges.map(addressedShare)),
    copied: shareIn(takes.map((night) => copiedShare(night, { lore, where: 'inside' }))),
    copiedAnywhere: shareIn(takes.map((night) => copiedShare(night, { lore, where: 'anywhere' }))),
    characters: ((episodes) => recognisedShare(recognised, episodes)) satisfies Statistic,
    repeats: shareIn(nights.map(repeatedShare)),
    contradictions: shareIn(takes.map(contradictedShare)),
    thoughtTrue: shareIn(takes.map(thoughtTrueShare)),
    numberTrue: shareIn(takes.map(numberTrueShare)),
  };
}

function heard(exchanges: readonly (readonly Exchange[])[]) {
  const auc = (names: Listening['names'], others: Listening['others']): Statistic =>
    shareIn(heardShares(exchanges, { names, others }));
  return {
    socialAuc: auc('spoken', 'any'),
    socialAucMasked: auc('masked', 'any'),
    socialAucSameEpisode: auc('masked', 'same'),
  };
}

function regimes(nights: readonly Night[], understudy: readonly Night[]) {
  const pairs = nights.map(pairsOf);
  const teacher = understudy.map(pairsOf);
  const stood = (voice: string, regime: 'Crash' | 'Crypto frenzy', stands: (held: string) => boolean) =>
    shareIn(nights.map((night) => stoodShare(night, { voice, regime, stands })));
  const earned = (voice: string, regime: 'Crash' | 'Crypto frenzy') =>
    meanIn(nights.map((night) => roundBp(night, voice, regime)));
  return {
    regimeBits: ((episodes) => meanBits(pairs, episodes)) satisfies Statistic,
    regimeShare: ((episodes) => meanBits(pairs, episodes) / meanBits(teacher, episodes)) satisfies Statistic,
    sarahShortInCrash: stood('sarah', 'Crash', (held) => held.startsWith('short')),
    sarahCrashBp: earned('sarah', 'Crash'),
    alexLongInFrenzy: stood('alex', 'Crypto frenzy', (held) => held === 'long Crypto'),
    alexFrenzyBp: earned('alex', 'Crypto frenzy'),
  };
}

function means(nights: readonly Night[]) {
  const words = nights.map(({ takes }) => spokenWords(takes));
  return {
    distinct2: meanIn(words.map(distinct2)),
    selfBleu: meanIn(words.map(selfBleu)),
    arcs: ((episodes) => arcsIn(nights, episodes)) satisfies Statistic,
    overHoldingBp: meanIn(nights.map(overHoldingBp)),
  };
}

const utterancesOf = ({ takes }: Night): readonly Utterance[] =>
  takes.flatMap((take) => {
    const line = publicLine(take);
    return line === null ? [] : [{ voice: voiceOf(take), line, names: namesIn(take) }];
  });
