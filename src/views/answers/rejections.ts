// A refusal in one sentence that its reader can act on, for every reason there is: what to do instead, or when it works.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { QUESTION_LENGTH_MAX, QUESTIONS_WAITING_MAX } from '../../show/audience/questions.ts';
import type { CardFault } from '../../show/cast/card.ts';
import { LOCK_DAYS_MAX, STAKE_CAP_MAX_CHIPS } from '../../show/intents/parlour/limit-stakes.ts';
import { REASON_LENGTH_MAX } from '../../show/intents/parlour/void-pool.ts';
import { HEADLINE_LENGTH_MAX } from '../../show/market/headlines.ts';
import { kindIn } from '../../show/parlour/pool-id.ts';
import { isVerdict, type OutcomeId } from '../../show/parlour/wagers.ts';
import type { Rejection, RejectionOf, RejectionReason } from '../../show/rejection.ts';
import { kindLabel } from '../betting/markets.ts';
import { every } from '../words/durations.ts';
import { plain } from '../words/markdown.ts';
import { clockTime, fromNow, marketsOpenIn } from '../words/times.ts';
import { settingFaultText } from './settings/setting-value.ts';

type Saying<Reason extends RejectionReason> = (words: Words, refused: RejectionOf<Reason>) => string;

const named = (text: string): string => plain(cutAtWord(text, 40));

/** Names in a row, as a list of choices has them. */
const choices = (known: readonly string[]): string => known.map(named).join(', ');

/** An outcome: a trader by its id, or what becomes of a thread. */
const offered = (words: Words, outcome: OutcomeId): string =>
  isVerdict(outcome) ? words.say(`names.${outcome}`) : named(outcome);

/** A moment to come; null: any moment now. */
const due = (atMs: number | null) =>
  atMs === null ? ({ due: 'now', when: '' } as const) : ({ due: 'known', when: clockTime(atMs) } as const);

const unknownTrader: Saying<'unknownTrader'> = (words, { name, known }) => {
  const floor = known.length === 0 ? 'empty' : 'staffed';
  const there = { floor, known: choices(known) } as const;
  return name.trim() === ''
    ? words.say('rejections.noTraderNamed', there)
    : words.say('rejections.unknownTrader', { ...there, name: named(name) });
};

function cardFaultWords(words: Words, fault: CardFault): string {
  switch (fault.why) {
    case 'length':
      return words.say('rejections.badCardLength', { part: fault.part, most: fault.most });
    case 'bounds': {
      const { least, most } = fault;
      return words.say('rejections.badCardLeverage', { least, most });
    }
    case 'unlisted':
      return words.say('rejections.badCardUnlisted', { part: fault.part });
    case 'unseen':
      return words.say('rejections.badCardUnseen');
    case 'reserved':
      return words.say('rejections.badCardReserved');
  }
}

/** `opens`: when the next episode does. */
type TooLate = (words: Words, opens: string) => string;

const TOO_LATE: Readonly<Record<RejectionOf<'bellFirst'>['what'], TooLate>> = {
  round: (words) => words.say('rejections.bellFirstRound'),
  chaos: (words, opens) => words.say('rejections.bellFirstChaos', { opens }),
  comeback: (words, opens) => words.say('rejections.bellFirstComeback', { opens }),
  chair: (words, opens) => words.say('rejections.bellFirstChair', { opens }),
  directive: (words, opens) => words.say('rejections.bellFirstDirective', { opens }),
};

const HEADLINE_FAULTS: Readonly<Record<RejectionOf<'badHeadline'>['why'], (words: Words) => string>> = {
  empty: (words) => words.say('rejections.badHeadlineEmpty'),
  tooLong: (words) => words.say('rejections.badHeadlineTooLong', { most: HEADLINE_LENGTH_MAX }),
  tooMany: (words) => words.say('rejections.badHeadlineTooMany'),
  waiting: (words) => words.say('rejections.badHeadlineWaiting'),
  pileFull: (words) => words.say('rejections.badHeadlinePileFull'),
};

const LIMIT_FAULTS: Readonly<Record<RejectionOf<'badLimit'>['limit'], (words: Words) => string>> = {
  none: (words) => words.say('rejections.badLimitNone'),
  cap: (words) => words.say('rejections.badLimitCap', { most: words.number(STAKE_CAP_MAX_CHIPS) }),
  lock: (words) => words.say('rejections.badLimitLock', { most: words.number(LOCK_DAYS_MAX) }),
};

const SENTENCES: { readonly [Reason in RejectionReason]: Saying<Reason> } = {
  showExists: (words) => words.say('rejections.showExists'),
  noShow: (words) => words.say('rejections.noShow'),
  badSetting: settingFaultText,
  paused: (words) => words.say('rejections.paused'),
  notPaused: (words) => words.say('rejections.notPaused'),
  marketOpen: (words) => words.say('rejections.marketOpen'),
  marketClosed: (words, { nextOpensAtMs }) => words.say('rejections.marketClosed', due(nextOpensAtMs)),
  roundUnderway: (words) => words.say('rejections.roundUnderway'),
  tooEarly: (words, { atMs }) => words.say('rejections.tooEarly', { when: clockTime(atMs) }),
  questionClosed: (words) => words.say('rejections.questionClosed'),
  malformedDecision: (words, { fault }) => words.say('rejections.malformedDecision', { fault: plain(fault) }),
  unknownTrader,
  chaosUnderway: (words, { closesAtMs }) =>
    words.say('rejections.chaosUnderway', { when: clockTime(closesAtMs) }),
  chaosCoolingDown: (words, { readyAtMs }) =>
    words.say('rejections.chaosCoolingDown', { when: clockTime(readyAtMs) }),
  strikeFirst: (words, { strikesAtMs }) =>
    words.say('rejections.strikeFirst', { when: clockTime(strikesAtMs) }),
  ownHeadlinesClosed: (words) => words.say('rejections.ownHeadlinesClosed'),
  headlineGone: (words) => words.say('rejections.headlineGone'),
  voteClosed: (words) => words.say('rejections.voteClosed'),
  unknownOption: (words) => words.say('rejections.unknownOption'),
  badForm: (words) => words.say('rejections.badForm'),
  motionUnderway: (words, { closesAtMs }) =>
    words.say('rejections.motionUnderway', { when: clockTime(closesAtMs) }),
  motionCoolingDown: (words, { readyAtMs }) =>
    words.say('rejections.motionCoolingDown', { when: clockTime(readyAtMs) }),
  bellFirst: (words, { what, opensAtMs }) => TOO_LATE[what](words, clockTime(opensAtMs)),
  notBankrupt: (words, { name }) => words.say('rejections.notBankrupt', { name: named(name) }),
  whoseComeback: (words, { bankrupt }) =>
    bankrupt.length === 0
      ? words.say('rejections.nobodyBankrupt')
      : words.say('rejections.whoseComeback', { bankrupt: choices(bankrupt) }),
  chairTaken: (words, { opensAtMs }) => words.say('rejections.chairTaken', { opens: clockTime(opensAtMs) }),
  notInChair: (words) => words.say('rejections.notInChair'),
  badHeadline: (words, { why }) => HEADLINE_FAULTS[why](words),
  bellNotOut: (words) => words.say('rejections.bellNotOut'),
  poolLocked: (words, { lockedAtMs, opensAtMs }) =>
    words.say('rejections.poolLocked', { locked: fromNow(lockedAtMs), ...marketsOpenIn(opensAtMs) }),
  badStake: (words) => words.say('rejections.badStake'),
  betElsewhere: (words, { market, outcome, stakeChips }) =>
    words.say('rejections.betElsewhere', {
      chips: words.chips(stakeChips),
      market: kindLabel(words, kindIn(market)),
      outcome: offered(words, outcome),
    }),
  unknownMarket: (words, { name }) => words.say('rejections.unknownMarket', { name: named(name) }),
  threadMarketShut: (words) => words.say('rejections.threadMarketShut'),
  marketOff: (words, { market }) =>
    words.say('rejections.marketOff', { market: kindLabel(words, kindIn(market)) }),
  notOnOffer: (words, { market, known }) =>
    words.say('rejections.notOnOffer', {
      market: kindLabel(words, kindIn(market)),
      known: known.map((outcome) => offered(words, outcome)).join(', '),
    }),
  poolVoid: (words, { why, opensAtMs }) =>
    words.say('rejections.poolVoid', { why: plain(why), ...marketsOpenIn(opensAtMs) }),
  lockedOut: (words, { untilMs }) => words.say('rejections.lockedOut', { when: clockTime(untilMs) }),
  lockStands: (words, { untilMs }) => words.say('rejections.lockStands', { when: clockTime(untilMs) }),
  overStakeCap: (words, { capChips, stakedChips }) =>
    words.say('rejections.overStakeCap', { cap: words.chips(capChips), staked: words.chips(stakedChips) }),
  badLimit: (words, { limit }) => LIMIT_FAULTS[limit](words),
  badQuestion: (words, { why }) => words.say('rejections.badQuestion', { why, most: QUESTION_LENGTH_MAX }),
  questionOpen: (words, { name }) => words.say('rejections.questionOpen', { name: named(name) }),
  questionOver: (words) => words.say('rejections.questionOver'),
  alreadyBacked: (words) => words.say('rejections.alreadyBacked'),
  ownQuestionOpen: (words, { name }) => words.say('rejections.ownQuestionOpen', { name: named(name) }),
  questionsFull: (words) => words.say('rejections.questionsFull', { most: QUESTIONS_WAITING_MAX }),
  askedLately: (words, { readyAtMs }) => words.say('rejections.askedLately', { when: clockTime(readyAtMs) }),
  nothingToLeak: (words, { roundEndsAtMs }) => words.say('rejections.nothingToLeak', due(roundEndsAtMs)),
  badReason: (words) => words.say('rejections.badReason', { most: REASON_LENGTH_MAX }),
  notEnoughChips: (words, { balance, wanted }) =>
    words.say('rejections.notEnoughChips', { balance: words.chips(balance), wanted: words.chips(wanted) }),
  noWager: (words) => words.say('rejections.noWager'),
  alreadyDone: (words) => words.say('rejections.alreadyDone'),
  notFollowing: (words) => words.say('rejections.notFollowing'),
  powerHourUnderway: (words, { untilMs }) =>
    words.say('rejections.powerHourUnderway', { when: clockTime(untilMs) }),
  loudAlready: (words, { paceMs }) => words.say('rejections.loudAlready', { every: every(words, paceMs) }),
  castWishGone: (words) => words.say('rejections.castWishGone'),
  notInCast: (words, { name, known }) =>
    words.say('rejections.notInCast', { name: named(name), known: choices(known) }),
  notRetired: (words, { name, known }) =>
    words.say('rejections.notRetired', {
      ...{ name: named(name), known: choices(known) },
      away: known.length === 0 ? 'nobody' : 'some',
    }),
  badCard: (words, { fault }) => cardFaultWords(words, fault),
  nameTaken: (words, { name }) => words.say('rejections.nameTaken', { name: named(name) }),
  roleTaken: (words, { name }) => words.say('rejections.roleTaken', { name: named(name) }),
  castFull: (words, { tradersMax }) => words.say('rejections.castFull', { most: tradersMax }),
  castTooSmall: (words, { tradersMin }) => words.say('rejections.castTooSmall', { least: tradersMin }),
};

/** One sentence, and a second one where it lists the choices or says when it works; as Discord markdown. */
export function sentence(words: Words, rejection: Rejection): string {
  const say = SENTENCES[rejection.reason] as (words: Words, refused: Rejection) => string;
  return say(words, rejection);
}
