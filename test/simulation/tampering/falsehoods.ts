// What of each kind of event is tampered with, and what the auditor must notice of it. A new event does not compile
// until somebody has said so here; where nothing is noticed, why is said in words.

import { ASSET, another, type Kind, type Path, SIDE, TRADER } from './tampering.ts';

/** What goes unnoticed, and why that is no fault of the auditor's. */
interface Unnoticed {
  readonly unnoticed: string;
}
/** The figures whose path fits are left alone. */
interface NoticedBut extends Unnoticed {
  readonly but: RegExp;
}

/** A fact that is not a number: where it is, and something else to put there. */
export type Change = readonly [Path, (value: unknown) => unknown];

export interface Falsehoods {
  /** Each figure off by one. */
  readonly figures: 'noticed' | 'none' | NoticedBut;
  /** A unit too much moved from one account to another; only of events with postings. */
  readonly postings?: 'noticed';
  readonly words?: readonly [Change, ...Change[]];
  /** Whatever moves nothing may be left out of some. */
  readonly leftOut: 'noticed' | 'noticedIfItMoves' | Unnoticed;
  readonly twice: 'noticed' | Unnoticed;
}

/** At least one of them is noticed, whatever else is not. */
type Noticed =
  | { readonly figures: 'noticed' | NoticedBut }
  | { readonly words: readonly [Change, ...Change[]] }
  | { readonly leftOut: 'noticed' }
  | { readonly twice: 'noticed' };

const all = { figures: 'noticed', leftOut: 'noticed', twice: 'noticed' } as const;
const unnoticed = (why: string): Unnoticed => ({ unnoticed: why });
const but = (paths: RegExp, why: string): NoticedBut => ({ but: paths, unnoticed: why });
const THE_DECK_KNOWS = but(/effects/, 'what a headline does is the deck’s to know');

export const FALSEHOODS: { readonly [Of in Kind]: Falsehoods & Noticed } = {
  showCreated: { ...all, figures: 'none' },
  settingsChanged: {
    ...all,
    figures: but(
      /^settings|locksAtMs/,
      'settings are wishes, and a lock may be announced for any time ahead',
    ),
    leftOut: unnoticed('a pace that is not used any more before the next change'),
    twice: unnoticed('set again, they are the same'),
  },
  seasonOpened: { ...all, postings: 'noticed' },
  episodeOpened: {
    ...all,
    figures: but(/closesAtMs/, 'any hour may be set'),
    words: [[['commitment'], () => '0'.repeat(64)]],
  },
  roundStarted: all,
  regimeChanged: {
    ...all,
    words: [[['regime'], another(['Crash', 'Stagnant'])]],
    leftOut: unnoticed('the last change of an episode, after which none is foreseen'),
  },
  regimeForeseen: {
    ...all,
    figures: but(/forRound/, 'a change of weather that the day does not live to see'),
    words: [[['forRound'], (round) => Number(round) + 2]],
  },
  headlinePublished: {
    ...all,
    figures: THE_DECK_KNOWS,
    leftOut: unnoticed('a rumour is nobody’s to demand'),
  },
  pressSet: { ...all, figures: THE_DECK_KNOWS },
  pricesMoved: { ...all, figures: but(/gapBp/, 'how far a price jumped is drawn by the seed') },
  tradingHalted: all,
  turnOpened: {
    ...all,
    figures: but(
      /askedAtMs|acts\.\d+\.draft/,
      'the deadline is the director’s; an act undone comes to nothing',
    ),
  },
  turnTaken: all,
  orderFilled: {
    ...all,
    postings: 'noticed',
    words: [
      [['asset'], ASSET],
      [['side'], SIDE],
      [['kind'], another(['open', 'add'])],
      [['performer'], TRADER],
    ],
  },
  moved: all,
  wentBankrupt: { ...all, postings: 'noticed', words: [[['performer'], TRADER]] },
  roundClosed: all,
  episodeClosed: {
    ...all,
    words: [
      [['winners', 0], TRADER],
      [['seed'], () => 'f'.repeat(64)],
    ],
  },
  seasonClosed: { ...all, words: [[['champion'], TRADER]] },
  viewerSeen: {
    ...all,
    figures: 'none',
    words: [[['viewer'], () => 'stranger']],
    leftOut: unnoticed('one of many who make a quorum'),
  },
  chipsGranted: {
    ...all,
    postings: 'noticed',
    leftOut: unnoticed('a grant that nobody spends'),
  },
  followed: { ...all, figures: 'none', leftOut: unnoticed('somebody who is never unfollowed') },
  unfollowed: { ...all, figures: 'none', leftOut: unnoticed('somebody who is never followed again') },
  chaosOpened: { ...all, figures: THE_DECK_KNOWS },
  headlineProposed: all,
  headlineHeld: { ...all, leftOut: unnoticed('a headline that nobody reviews') },
  headlineReviewed: { ...all, figures: 'none', leftOut: unnoticed('a refusal of one who writes no other') },
  headlineSigned: { ...all, figures: 'none', leftOut: unnoticed('a name under what does not pass') },
  verdictsRead: { ...all, figures: 'none', leftOut: unnoticed('a verdict that is told again') },
  ballotCast: all,
  chaosClosed: all,
  poolOpened: all,
  wagerPlaced: { ...all, postings: 'noticed' },
  wagerWithdrawn: { ...all, postings: 'noticed' },
  poolLocked: { ...all, leftOut: unnoticed('a lock that nobody bets after') },
  poolSettled: {
    ...all,
    postings: 'noticed',
    words: [
      [['refunded'], (value) => value !== true],
      [['outcomes', 0], TRADER],
    ],
  },
  poolVoided: { ...all, postings: 'noticed', words: [[['why'], () => ' ']] },
  economyReset: { ...all, postings: 'noticed', leftOut: 'noticedIfItMoves' },
  leakFed: { ...all, postings: 'noticed' },
  thoughtLeaked: {
    ...all,
    postings: 'noticed',
    words: [
      [['performer'], TRADER],
      [['thought'], () => 'Nothing.'],
    ],
  },
  viewerErased: { ...all, figures: 'none', postings: 'noticed', leftOut: 'noticedIfItMoves' },
  limitsSet: {
    ...all,
    leftOut: unnoticed('a cap that nobody comes near'),
    twice: unnoticed('set again, they are the same'),
  },
  tipsterNamed: { ...all, words: [[['viewer'], () => '1']] },
  paused: all,
  resumed: all,
  floorSlept: all,
  floorWoke: all,
  powerHourStarted: {
    ...all,
    leftOut: unnoticed('the last power hour of a season, whose end is not seen any more'),
  },
  powerHourEnded: {
    ...all,
    leftOut: unnoticed('one after which no round comes any more, or the pace has become as fast meanwhile'),
  },
  performerAdded: { ...all, postings: 'noticed' },
  performerEdited: {
    ...all,
    figures: but(/leverage/, 'any leverage within the bounds may be wished for'),
    words: [
      [['performer', 'role'], another(['officer', 'trader'])],
      [['performer', 'leverage'], () => 9],
    ],
    leftOut: unnoticed('a name, or a home that nobody goes to'),
    twice: unnoticed('written again, the card is the same'),
  },
  performerRetired: { ...all, postings: 'noticed' },
  performerRecalled: { ...all, postings: 'noticed' },
  castWished: {
    figures: but(/leverage/, 'any leverage may be wished for: it is judged when it is done'),
    leftOut: unnoticed('one of several wishes, or one that came to nothing'),
    twice: 'noticed',
  },
  castWishWithdrawn: {
    figures: 'none',
    leftOut: unnoticed('a wish that came to nothing in the end'),
    twice: 'noticed',
  },
  castWishesDone: { figures: 'none', leftOut: 'noticed', twice: 'noticed' },
  carryCharged: { ...all, postings: 'noticed' },
  marginCalled: { ...all, words: [[['performer'], TRADER]] },
  marginRestored: all,
  liquidated: all,
  overruled: {
    ...all,
    words: [
      [['occasion'], another(['order', 'standing'])],
      [['who'], TRADER],
    ],
  },
  orderRefused: { ...all, words: [[['why'], another(['marketHalted', 'assetHalted'])]] },
  deskMarked: { ...all, postings: 'noticed' },
  deskTraded: all,
  consensusReached: { ...all, words: [[['outcome'], another(['Hold', 'Tech long'])]] },
  executiveOverride: {
    ...all,
    words: [
      [['rule'], another(['alphabet', 'lowerRisk'])],
      [['outcome'], another(['Hold', 'Tech long'])],
    ],
  },
  decisionReviewed: all,
  supervised: { ...all, figures: but(/finePercent/, 'a fine that the rules do not let through') },
  traderWarned: all,
  traderFined: { ...all, postings: 'noticed', words: [[['performer'], TRADER]] },
  assetHalted: { ...all, words: [[['asset'], ASSET]] },
  relationsMoved: {
    ...all,
    leftOut: unnoticed('a relation at its bound'),
    twice: unnoticed('a relation at its bound'),
  },
  threadOpened: {
    ...all,
    words: [
      [['thread', 'by'], TRADER],
      [['thread', 'matter'], () => 'the brass stapler'],
    ],
  },
  threadMoved: {
    ...all,
    figures: but(/^terms|agreedInRound/, 'what two agree on is theirs to say'),
    postings: 'noticed',
    words: [[['verb'], another(['nothing of the kind', 'anything'])]],
    leftOut: unnoticed('a word that moves nothing'),
    twice: unnoticed('a word that is said twice'),
  },
  questionAsked: {
    ...all,
    words: [[['asked', 'to'], () => 'nobody']],
    leftOut: 'noticed',
  },
  questionBacked: {
    ...all,
    figures: 'none',
    leftOut: unnoticed('one more who wants to know what is not put, or is anyway'),
  },
  questionPut: all,
  questionAnswered: { ...all, figures: 'none', words: [[['performer'], TRADER]] },
  questionFell: { ...all, figures: 'none' },
  afterHoursBegan: { ...all, leftOut: unnoticed('what only says what hour it is') },
  confessed: {
    ...all,
    figures: but(/turn/, 'the thought says which turn it was'),
    words: [[['thought'], () => 'what nobody ever thought']],
    leftOut: unnoticed('a word that moves nothing'),
  },
  verdictGiven: {
    ...all,
    figures: 'none',
    words: [[['juror'], TRADER]],
  },
  juryReturned: all,
  answerGiven: {
    ...all,
    leftOut: unnoticed('a word that moves nothing'),
    twice: unnoticed('a word that is said twice'),
  },
  spokeTwoFaced: { ...all, leftOut: unnoticed('a lie that makes nobody the hypocrite') },
  hypocriteNamed: { ...all, words: [[['performer'], TRADER]] },
  motionOpened: all,
  motionVoted: all,
  motionClosed: { ...all, words: [[['result', 'passed'], (value) => value !== true]] },
  traderReturned: { ...all, postings: 'noticed' },
  chairTaken: { ...all, words: [[['viewer'], () => '1']] },
  deskDirected: {
    ...all,
    words: [[['viewer'], () => '1']],
    leftOut: unnoticed('a word of the chair’s that is taken back'),
  },
};
