// The same show with other secrets: what nobody may see yet is changed, and nothing else. A new field of the show does
// not compile until it is said here whether it is open, or a secret and how it could be otherwise.

import { walletOf } from '../../../src/show/parlour/wagers.ts';
import type { Episode } from '../../../src/show/state/episode.ts';
import type { Show } from '../../../src/show/state/show.ts';
import type { Viewer } from '../../../src/show/state/viewer.ts';
import { BOB, MIKE } from '../../playhouse.ts';
import {
  OTHER_MEMBER,
  OTHER_PRESS,
  OTHER_SEED,
  OTHER_THOUGHT,
  otherEffects,
  otherQuestion,
  otherRegime,
  otherThread,
  otherVote,
} from './other-facts.ts';

/** `running` is the episode as it stands now: it says what is a secret still. */
type Hider<Whole, Field extends keyof Whole> =
  | 'open'
  | ((value: Whole[Field], whole: Whole, running: Episode | null) => Whole[Field]);
type Hiders<Whole> = { readonly [Field in keyof Whole]-?: Hider<Whole, Field> };

const EPISODE: Hiders<Episode> = {
  number: 'open',
  seed: (seed, { number }, running) => (running?.number === number ? OTHER_SEED : seed),
  commitment: 'open',
  firstSeq: 'open',
  openedAtMs: 'open',
  locksAtMs: 'open',
  closesAtMs: 'open',
  closesBy: 'open',
  round: 'open',
  roundUnderway: 'open',
  roundStartedAtMs: 'open',
  nextRoundAtMs: 'open',
  regime: otherRegime,
  forecast: (forecast) => forecast && { ...forecast, regime: otherRegime(forecast.regime) },
  confirmed: 'open',
  press: (press) => press && { ...press, headline: OTHER_PRESS },
  flowCents: 'open',
  gapBp: 'open',
  halt: 'open',
  assetHalt: 'open',
  called: 'open',
  finedInRound: 'open',
  twoFaced: 'open',
  chair: 'open',
  waiting: 'open',
  asked: (asked) => asked.map(otherQuestion),
  questions: 'open',
  // How many want to know it is told, and of nobody that they do.
  backings: (backings) =>
    Object.fromEntries(
      Object.entries(backings).map(([viewer, question]) => [
        viewer === BOB ? OTHER_MEMBER : viewer,
        question,
      ]),
    ),
  askedCount: 'open',
  confessed: 'open',
  verdicts: 'open',
  turns: (turns, { number }, running) =>
    turns.map((turn) =>
      isRunning(running, number, turn.round) ? { ...turn, thought: OTHER_THOUGHT } : turn,
    ),
  reasons: 'open',
  published: (published) =>
    published.map((one) =>
      one.rumour === undefined
        ? one
        : { ...one, rumour: { ...one.rumour, comesTrue: !one.rumour.comesTrue } },
    ),
  striking: (striking) => striking && otherEffects(striking),
  priceHistory: 'open',
  equityHistory: 'open',
  lentCents: 'open',
  bankrupt: 'open',
  firstBankrupt: 'open',
  fallen: 'open',
  pools: 'open',
};

/** Bob's, which are nobody's business but his; the rest of him is seen on the tipsters' board and in votes. */
const VIEWER: Hiders<Viewer> = {
  lastSeenMs: 'open',
  grantedOn: 'open',
  bailedOutOn: 'open',
  stakeCapChips: () => 77,
  lockedUntilMs: () => 1,
  tipster: 'open',
  movements: () => [],
  follows: () => [MIKE],
  headlinesApproved: () => 7,
  askedAtMs: () => 1,
};

const SHOW: Hiders<Show> = {
  premiere: 'open',
  guild: 'open',
  createdAtMs: 'open',
  seq: 'open',
  atMs: 'open',
  settings: 'open',
  cast: 'open',
  former: 'open',
  retired: 'open',
  castWishes: 'open',
  careers: 'open',
  rooms: 'open',
  prices: 'open',
  money: 'open',
  positions: 'open',
  desk: 'open',
  relations: 'open',
  plot: ({ threads, past, ...plot }) => ({ ...plot, threads: threads.map(otherThread), past }),
  season: 'open',
  hallOfFame: 'open',
  episode: (episode, _show, running) => episode && hidden(episode, EPISODE, running),
  lastResult: 'open',
  chaos: (chaos) => chaos && otherVote(chaos),
  chaosReadyAtMs: 'open',
  heldHeadline: (headline) => headline && otherEffects(headline),
  held: 'open',
  verdicts: (verdicts) => verdicts.filter(({ viewer }) => viewer !== BOB),
  motion: 'open',
  motionReadyAtMs: 'open',
  viewers: (viewers, _show, running) => {
    const bob = viewers.get(BOB);
    return bob === undefined ? viewers : viewers.with(BOB, hidden(bob, VIEWER, running));
  },
  chips: (chips) => chips.posted([{ account: walletOf(BOB), amount: 4_321 }]),
  handled: 'open',
  happenings: 'open',
  shownHeadlines: 'open',
  spoken: 'open',
  powerHourUntilMs: 'open',
  pausedSinceMs: 'open',
  asleepSinceMs: 'open',
};

export const otherShow = (show: Show, running: Episode | null): Show => hidden(show, SHOW, running);

function hidden<Whole extends object>(whole: Whole, hiders: Hiders<Whole>, running: Episode | null): Whole {
  const fields = Object.keys(whole) as (keyof Whole)[];
  return Object.fromEntries(
    fields.map((field) => {
      const hider = hiders[field];
      return [field, hider === 'open' ? whole[field] : hider(whole[field], whole, running)];
    }),
  ) as Whole;
}

const isRunning = (running: Episode | null, episode: number, round: number): boolean =>
  running?.roundUnderway === true && running.number === episode && running.round === round;
