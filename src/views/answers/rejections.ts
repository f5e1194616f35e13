// A refusal in one sentence that its reader can act on, for every reason there is.

import { cutAtWord } from '../../letters/cut.ts';
import { LOCK_DAYS_MAX, STAKE_CAP_MAX_CHIPS } from '../../show/intents/parlour/limit-stakes.ts';
import { REASON_LENGTH_MAX } from '../../show/intents/parlour/void-pool.ts';
import { HEADLINE_LENGTH_MAX } from '../../show/market/headlines.ts';
import type { Rejection, RejectionOf, RejectionReason } from '../../show/rejection.ts';
import { MARKET_LABELS } from '../betting/markets.ts';
import { plain } from '../words/markdown.ts';
import { chipCount, grouped } from '../words/money.ts';
import { clockTime, fromNow } from '../words/times.ts';

const HEADLINE_FAULTS: Readonly<Record<RejectionOf<'badHeadline'>['why'], string>> = {
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

const TOO_LATE: Readonly<Record<RejectionOf<'bellFirst'>['what'], string>> = {
  round: 'The last round is over: the closing bell is next.',
  comeback:
    'The last round would begin before that vote is over: whoever is bankrupt comes back at the next opening bell anyway.',
  chair:
    "The last round would begin before that vote is over: ask for the executive's chair after the next opening bell.",
  directive: 'The desk trades no more before the closing bell: it sells what it holds.',
};

const LIMIT_FAULTS: Readonly<Record<RejectionOf<'badLimit'>['limit'], string>> = {
  none: 'Name a limit: `cap` for the most chips you want staked at a time, or `lock-days` for a break.',
  cap: `A cap is a whole number of chips up to ${grouped(STAKE_CAP_MAX_CHIPS)}; 0 lifts it.`,
  lock: `A break lasts a whole number of days, from 1 to ${LOCK_DAYS_MAX}.`,
};

const SENTENCES: { readonly [Reason in RejectionReason]: (refused: RejectionOf<Reason>) => string } = {
  showExists: () => 'This server has its show already: use `/setup` only to repair its channels.',
  noShow: () => 'There is no show on this server yet: somebody with *Manage Server* must run `/setup` first.',
  badSetting: ({ setting, why }) => `The setting *${named(setting)}* was not changed: ${plain(why)}.`,
  paused: () => 'The show is paused, votes and bets too: somebody with *Manage Server* can `/resume` it.',
  notPaused: () => 'The show is not paused: there is nothing to resume.',
  marketOpen: () => 'The market is open: wait for the closing bell.',
  marketClosed: ({ nextOpensAtMs }) => marketClosed(nextOpensAtMs),
  roundUnderway: () => 'A round is under way: wait until every trader has had a turn.',
  tooEarly: ({ atMs }) => `It is too early for that: try again from ${clockTime(atMs)} on.`,
  questionClosed: () => 'That answer came too late: the turn is over.',
  malformedDecision: ({ fault }) => `That decision cannot be played: ${plain(fault)}.`,
  unknownTrader: ({ name, known }) => unknownTrader(name, known),
  chaosUnderway: ({ closesAtMs }) =>
    `A chaos vote is open already: vote in that one, until ${clockTime(closesAtMs)}.`,
  chaosCoolingDown: ({ readyAtMs }) =>
    `The news room is still sweeping up: the next chaos vote can open from ${clockTime(readyAtMs)} on.`,
  voteClosed: () => 'This vote is over: open another with `/chaos`, `/comeback` or `/chair`.',
  unknownOption: () => 'That is not on the ballot: press one of the buttons that are shown now.',
  badForm: () => 'Something in that form is not on offer any more: open it again, and choose anew.',
  motionUnderway: ({ closesAtMs }) =>
    `A motion is open already: vote on that one, until ${clockTime(closesAtMs)}.`,
  motionCoolingDown: ({ readyAtMs }) =>
    `The members have just voted: the next motion can be put from ${clockTime(readyAtMs)} on.`,
  bellFirst: ({ what }) => TOO_LATE[what],
  notBankrupt: ({ name }) => `${named(name)} is not bankrupt: there is nothing to come back from.`,
  whoseComeback: ({ bankrupt }) => whoseComeback(bankrupt),
  chairTaken: () => "The executive's chair is taken for this episode: wait for the next one.",
  notInChair: () => "Only the member in the executive's chair directs the desk: `/chair` puts you up for it.",
  badHeadline: ({ why }) => HEADLINE_FAULTS[why],
  bellNotOut: () =>
    'The opening bell and its sealed seed are not on the floor yet: bets open the moment they are.',
  poolLocked: ({ lockedAtMs }) => `Bets locked ${fromNow(lockedAtMs)}: stakes stand until the closing bell.`,
  badStake: () => 'A stake is a whole number of chips, 1 or more.',
  unknownMarket: ({ name }) =>
    `There is no market *${named(name)}* in this episode: \`/odds\` shows those that are open.`,
  notOnOffer: ({ market, known }) =>
    `That cannot be bet on in *${MARKET_LABELS[market]}*: choose one of ${known.map(named).join(', ')}.`,
  poolVoid: ({ why }) => `This market was called off (${plain(why)}), and every stake in it is paid back.`,
  lockedOut: ({ untilMs }) =>
    `You locked yourself out: you can stake chips again from ${clockTime(untilMs)} on.`,
  lockStands: ({ untilMs }) =>
    `Your lock stands until ${clockTime(untilMs)}: it can be made longer, never shorter.`,
  overStakeCap: ({ capChips, stakedChips }) =>
    `Your own cap is **${chipCount(capChips)}** at a time, and **${chipCount(stakedChips)}** are staked: stake less, or change it with \`/limit\`.`,
  badLimit: ({ limit }) => LIMIT_FAULTS[limit],
  nothingToLeak: () => 'There is nothing to leak yet: wait until the first round is over.',
  badReason: () => `Give a reason of at most ${REASON_LENGTH_MAX} characters: everybody will read it.`,
  notEnoughChips: ({ balance, wanted }) =>
    `You have **${chipCount(balance)}** and wanted to stake **${chipCount(wanted)}**: choose a smaller stake.`,
  noWager: () => 'You have no bet in this episode: place one with `/bet`.',
  alreadyDone: () => 'That was done already, once: nothing more was taken from you.',
  notFollowing: () => 'You do not follow this trader: start with `/follow`.',
  powerHourUnderway: ({ untilMs }) => `A power hour is under way already, until ${clockTime(untilMs)}.`,
  castInPlay: () => 'The cast is in the middle of an episode: wait for the closing bell, then change it.',
  notInCast: ({ name, known }) =>
    `Nobody called *${named(name)}* is in the cast. In it: ${known.map(named).join(', ')}.`,
  badCard: ({ part, why }) => `The card was not changed: its *${part}* ${plain(why)}.`,
  nameTaken: ({ name }) => `The cast has its *${named(name)}* already: choose another name.`,
  roleTaken: ({ name }) => `There can be only one in that role: retire *${named(name)}* first.`,
  castFull: ({ tradersMax }) => `The floor has room for ${tradersMax} traders: retire one first.`,
  castTooSmall: ({ tradersMin }) =>
    `A race needs at least ${tradersMin} traders: add one before you retire this one.`,
};

/** One sentence (a second one where it lists the choices), as Discord markdown. */
export function sentence(rejection: Rejection): string {
  const say = SENTENCES[rejection.reason] as (refused: Rejection) => string;
  return say(rejection);
}
