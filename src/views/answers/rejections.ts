// A refusal in one sentence that its reader can act on, for every reason there is.

import { cutAtWord } from '../../letters/cut.ts';
import { LOCK_DAYS_MAX, STAKE_CAP_MAX_CHIPS } from '../../show/intents/parlour/limit-stakes.ts';
import { REASON_LENGTH_MAX } from '../../show/intents/parlour/void-pool.ts';
import { HEADLINE_LENGTH_MAX } from '../../show/market/headlines.ts';
import type { Rejection } from '../../show/rejection.ts';
import { MARKET_LABELS } from '../betting/markets.ts';
import { plain } from '../words/markdown.ts';
import { chipCount, grouped } from '../words/money.ts';
import { clockTime, fromNow } from '../words/times.ts';

type BadHeadline = Extract<Rejection, { reason: 'badHeadline' }>['why'];

const HEADLINE_FAULTS: Readonly<Record<BadHeadline, string>> = {
  empty: 'A headline needs words: write one and send it again.',
  tooLong: `A headline has at most ${HEADLINE_LENGTH_MAX} characters: shorten yours and send it again.`,
  tooMany: 'This vote has all the headlines it can take, or one of yours already: vote for one of them.',
};

const named = (text: string): string => plain(cutAtWord(text, 40));

function unknownTrader(name: string, known: readonly string[]): string {
  const floor = known.length === 0 ? 'The floor is empty.' : `On the floor: ${known.map(named).join(', ')}.`;
  return name.trim() === ''
    ? `Name a trader. ${floor}`
    : `Nobody called *${named(name)}* trades here. ${floor}`;
}

function marketClosed(nextOpensAtMs: number | null): string {
  return nextOpensAtMs === null
    ? 'The floor is closed, and the opening bell rings any moment: try again then.'
    : `The floor is closed: the opening bell rings ${clockTime(nextOpensAtMs)}.`;
}

const whoseComeback = (bankrupt: readonly string[]): string =>
  bankrupt.length === 0
    ? 'Nobody is bankrupt: there is nobody to bring back.'
    : `Several traders are bankrupt, so name one: ${bankrupt.map(named).join(', ')}.`;

/** One sentence (a second one where it lists the choices), as Discord markdown. */
export function sentence(rejection: Rejection): string {
  switch (rejection.reason) {
    case 'showExists':
      return 'This server has its show already: use `/setup` only to repair its channels.';
    case 'noShow':
      return 'There is no show on this server yet: somebody with *Manage Server* must run `/setup` first.';
    case 'badSetting':
      return `The setting *${named(rejection.setting)}* was not changed: ${plain(rejection.why)}.`;
    case 'paused':
      return 'The show is paused, votes and bets too: somebody with *Manage Server* can `/resume` it.';
    case 'notPaused':
      return 'The show is not paused: there is nothing to resume.';
    case 'marketOpen':
      return 'The market is open: wait for the closing bell.';
    case 'marketClosed':
      return marketClosed(rejection.nextOpensAtMs);
    case 'roundUnderway':
      return 'A round is under way: wait until every trader has had a turn.';
    case 'tooEarly':
      return `It is too early for that: try again from ${clockTime(rejection.atMs)} on.`;
    case 'questionClosed':
      return 'That answer came too late: the turn is over.';
    case 'malformedDecision':
      return `That decision cannot be played: ${plain(rejection.fault)}.`;
    case 'unknownTrader':
      return unknownTrader(rejection.name, rejection.known);
    default:
      return refusedToAudience(rejection);
  }
}

type AudienceReason =
  | 'chaosUnderway'
  | 'chaosCoolingDown'
  | 'voteClosed'
  | 'unknownOption'
  | 'motionUnderway'
  | 'motionCoolingDown'
  | 'bellFirst'
  | 'notBankrupt'
  | 'whoseComeback'
  | 'chairTaken'
  | 'notInChair'
  | 'badHeadline'
  | 'poolLocked'
  | 'bellNotOut'
  | 'badStake'
  | 'notEnoughChips'
  | 'noWager'
  | 'alreadyDone'
  | 'notFollowing';

type ManagerReason =
  | 'powerHourUnderway'
  | 'castInPlay'
  | 'notInCast'
  | 'badCard'
  | 'nameTaken'
  | 'roleTaken'
  | 'castFull'
  | 'castTooSmall';

type ParlourReason =
  | 'unknownMarket'
  | 'notOnOffer'
  | 'poolVoid'
  | 'lockedOut'
  | 'lockStands'
  | 'overStakeCap'
  | 'badLimit'
  | 'nothingToLeak'
  | 'badReason';

const TOO_LATE: Readonly<Record<Extract<Rejection, { reason: 'bellFirst' }>['what'], string>> = {
  round: 'The last round is over: the closing bell is next.',
  comeback:
    'The last round would begin before that vote is over: whoever is bankrupt comes back at the next opening bell anyway.',
  chair:
    "The last round would begin before that vote is over: ask for the executive's chair after the next opening bell.",
  directive: 'The desk trades no more before the closing bell: it sells what it holds.',
};

const LIMIT_FAULTS: Readonly<Record<Extract<Rejection, { reason: 'badLimit' }>['limit'], string>> = {
  none: 'Name a limit: `cap` for the most chips you want staked at a time, or `lock-days` for a break.',
  cap: `A cap is a whole number of chips up to ${grouped(STAKE_CAP_MAX_CHIPS)}; 0 lifts it.`,
  lock: `A break lasts a whole number of days, from 1 to ${LOCK_DAYS_MAX}.`,
};

function refusedInParlour(rejection: Extract<Rejection, { reason: ParlourReason }>): string {
  switch (rejection.reason) {
    case 'unknownMarket':
      return `There is no market *${named(rejection.name)}* in this episode: \`/odds\` shows those that are open.`;
    case 'notOnOffer':
      return `That cannot be bet on in *${MARKET_LABELS[rejection.market]}*: choose one of ${rejection.known.map(named).join(', ')}.`;
    case 'poolVoid':
      return `This market was called off (${plain(rejection.why)}), and every stake in it is paid back.`;
    case 'lockedOut':
      return `You locked yourself out: you can stake chips again from ${clockTime(rejection.untilMs)} on.`;
    case 'lockStands':
      return `Your lock stands until ${clockTime(rejection.untilMs)}: it can be made longer, never shorter.`;
    case 'overStakeCap':
      return `Your own cap is **${chipCount(rejection.capChips)}** at a time, and **${chipCount(rejection.stakedChips)}** are staked: stake less, or change it with \`/limit\`.`;
    case 'badLimit':
      return LIMIT_FAULTS[rejection.limit];
    case 'nothingToLeak':
      return 'There is nothing to leak yet: wait until the first round is over.';
    case 'badReason':
      return `Give a reason of at most ${REASON_LENGTH_MAX} characters: everybody will read it.`;
  }
}

function refusedToAudience(
  rejection: Extract<Rejection, { reason: AudienceReason | ManagerReason | ParlourReason }>,
): string {
  switch (rejection.reason) {
    case 'chaosUnderway':
      return `A chaos vote is open already: vote in that one, until ${clockTime(rejection.closesAtMs)}.`;
    case 'chaosCoolingDown':
      return `The news room is still sweeping up: the next chaos vote can open from ${clockTime(rejection.readyAtMs)} on.`;
    case 'voteClosed':
      return 'This vote is over: open another with `/chaos`, `/comeback` or `/chair`.';
    case 'unknownOption':
      return 'That is not on the ballot: press one of the buttons that are shown now.';
    case 'motionUnderway':
      return `A motion is open already: vote on that one, until ${clockTime(rejection.closesAtMs)}.`;
    case 'motionCoolingDown':
      return `The members have just voted: the next motion can be put from ${clockTime(rejection.readyAtMs)} on.`;
    case 'bellFirst':
      return TOO_LATE[rejection.what];
    case 'notBankrupt':
      return `${named(rejection.name)} is not bankrupt: there is nothing to come back from.`;
    case 'whoseComeback':
      return whoseComeback(rejection.bankrupt);
    case 'chairTaken':
      return "The executive's chair is taken for this episode: wait for the next one.";
    case 'notInChair':
      return "Only the member in the executive's chair directs the desk: `/chair` puts you up for it.";
    case 'badHeadline':
      return HEADLINE_FAULTS[rejection.why];
    case 'bellNotOut':
      return 'The opening bell and its sealed seed are not on the floor yet: bets open the moment they are.';
    case 'poolLocked':
      return `Bets locked ${fromNow(rejection.lockedAtMs)}: stakes stand until the closing bell.`;
    case 'badStake':
      return 'A stake is a whole number of chips, 1 or more.';
    case 'notEnoughChips':
      return `You have **${chipCount(rejection.balance)}** and wanted to stake **${chipCount(rejection.wanted)}**: choose a smaller stake.`;
    case 'noWager':
      return 'You have no bet in this episode: place one with `/bet`.';
    case 'alreadyDone':
      return 'That was done already, once: nothing more was taken from you.';
    case 'notFollowing':
      return 'You do not follow this trader: start with `/follow`.';
    default:
      return refusedToManagers(rejection);
  }
}

function refusedToManagers(rejection: Extract<Rejection, { reason: ManagerReason | ParlourReason }>): string {
  switch (rejection.reason) {
    case 'powerHourUnderway':
      return `A power hour is under way already, until ${clockTime(rejection.untilMs)}.`;
    case 'castInPlay':
      return 'The cast is in the middle of an episode: wait for the closing bell, then change it.';
    case 'notInCast':
      return `Nobody called *${named(rejection.name)}* is in the cast. In it: ${rejection.known.map(named).join(', ')}.`;
    case 'badCard':
      return `The card was not changed: its *${rejection.part}* ${plain(rejection.why)}.`;
    case 'nameTaken':
      return `The cast has its *${named(rejection.name)}* already: choose another name.`;
    case 'roleTaken':
      return `There can be only one in that role: retire *${named(rejection.name)}* first.`;
    case 'castFull':
      return `The floor has room for ${rejection.tradersMax} traders: retire one first.`;
    case 'castTooSmall':
      return `A race needs at least ${rejection.tradersMin} traders: add one before you retire this one.`;
    default:
      return refusedInParlour(rejection);
  }
}
