// What a step of a floor is to whoever watches: a table that knows every event there is. Never a thought of a running
// round, a bet, a ballot, or what is only foreseen.

import type { EventOf, EventType, ShowEvent } from '../../show/events/event.ts';
import { THE_HOUSE } from '../../show/ids.ts';
import { bankruptLine, leadLines } from '../floor/round-lines.ts';
import type { Step } from '../floor/step.ts';
import { priceLine } from '../floor/tape-lines.ts';
import { juryLine } from '../paper/after-hours.ts';
import { openedLine } from '../plots/turning-points.ts';
import type { LiveMoment } from './live-moment.ts';
import type { LiveSaying } from './live-saying.ts';
import {
  closing,
  leaderOf,
  named,
  notice,
  reviewed,
  said,
  sceneOf,
  spoken,
  standstill,
  started,
  traded,
  turned,
  voteClosed,
  voteOpened,
  type Writer,
  watched,
} from './moment-words.ts';

/** What a step means to whoever watches, in the order in which it happened. */
export function momentsOf({ record, before, after }: Step, saying: LiveSaying): readonly LiveMoment[] {
  return record.events.flatMap((event, index) => {
    const write = MOMENTS[event.type] as Writer<ShowEvent> | null;
    const seq = record.firstSeq + index;
    return write?.(event, { record, before, after, saying, seq }).filter(({ words }) => words !== '') ?? [];
  });
}

/** What each event is to a watcher; null: nothing, or nothing that is theirs to know. */
const MOMENTS: { readonly [Type in EventType]: Writer<EventOf<Type>> | null } = {
  // The episode.
  showCreated: null,
  settingsChanged: null,
  seasonOpened: null,
  episodeOpened: ({ episode }, { saying }) => [
    {
      ...{ type: 'bell', which: 'opening', winners: [] },
      words: saying.words.say('liveMoments.opening', { episode }),
    },
  ],
  roundStarted: started,
  roundClosed: (event, around) => {
    const lines = leadLines(around.saying.words, around.before, { event, seq: around.seq });
    const leader = leaderOf(around.before, event);
    return leader === undefined || lines.length === 0
      ? []
      : [{ type: 'lead', performer: leader, words: said(around, lines) }];
  },
  hypocriteNamed: notice,
  episodeClosed: closing,
  seasonClosed: ({ champion: performer, season, equityCents }, around) => {
    const { words: saying } = around.saying;
    const line = saying.say('floor.champion', {
      ...{ name: named(around, performer), season, equity: saying.dollars(equityCents) },
    });
    return [{ type: 'champion', performer, words: said(around, [line]) }];
  },

  // The market.
  regimeChanged: null,
  regimeForeseen: null,
  headlinePublished: ({ headline }, { saying }) => {
    const text = saying.clean(headline.text, headline.about);
    return [{ type: 'headline', text, words: text }];
  },
  pressSet: null,
  pricesMoved: (event, around) => [
    { type: 'prices', words: said(around, [priceLine(around.saying.words, event, around.seq)]) },
  ],
  tradingHalted: (event, around) => [{ type: 'halted', words: sceneOf(around, event) }],
  assetHalted: notice,

  // The traders.
  turnOpened: null,
  turnTaken: spoken,
  moved: null,
  orderFilled: traded,
  wentBankrupt: (event, around) => {
    const line = bankruptLine(around.saying.words, around.after, { event, seq: around.seq });
    return [{ type: 'ruined', performer: event.performer, words: said(around, [line]) }];
  },
  relationsMoved: null,
  spokeTwoFaced: null,

  // The bank and its desk.
  carryCharged: null,
  marginCalled: (event, around) => [
    { type: 'called', performer: event.performer, words: sceneOf(around, event) },
  ],
  marginRestored: null,
  liquidated: (event, around) => [
    { type: 'soldOut', performer: event.performer, words: sceneOf(around, event) },
  ],
  overruled: notice,
  orderRefused: notice,
  deskMarked: null,
  deskTraded: null,
  consensusReached: null,
  executiveOverride: notice,

  // The overseers.
  decisionReviewed: reviewed,
  supervised: watched,
  traderWarned: notice,
  traderFined: notice,

  // The members.
  viewerSeen: null,
  followed: null,
  unfollowed: null,
  chaosOpened: voteOpened,
  headlineProposed: null,
  headlineHeld: null,
  headlineReviewed: null,
  headlineSigned: null,
  verdictsRead: null,
  ballotCast: null,
  chaosClosed: ({ passed }, around) => {
    const { words: of, clean } = around.saying;
    return voteClosed(
      around,
      passed === null ? of.say('liveMoments.noQuorum') : clean(passed.text, passed.about),
    );
  },
  motionOpened: voteOpened,
  motionVoted: null,
  motionClosed: ({ result }, around) =>
    voteClosed(
      around,
      around.saying.words.say(result.passed ? 'liveMoments.motionPassed' : 'liveMoments.motionFailed'),
    ),
  traderReturned: (event, around) => [
    { type: 'comeback', performer: event.performer, words: sceneOf(around, event) },
  ],
  chairTaken: null,
  deskDirected: null,

  // The parlour; bets and limits are between a member and the house.
  chipsGranted: null,
  poolOpened: null,
  wagerPlaced: null,
  wagerWithdrawn: null,
  poolLocked: null,
  poolSettled: null,
  poolVoided: null,
  economyReset: null,
  limitsSet: null,
  viewerErased: null,
  leakFed: null,
  // The newspaper prints it in the same step.
  thoughtLeaked: null,
  tipsterNamed: null,

  // Standstill and haste.
  paused: ({ by }, around) => standstill(around, by === THE_HOUSE ? 'floor.removed' : 'floor.paused'),
  resumed: ({ by }, around) => standstill(around, by === THE_HOUSE ? 'floor.backAgain' : 'floor.resumed'),
  powerHourStarted: null,
  powerHourEnded: null,
  floorSlept: (_event, around) =>
    standstill(around, around.after.episode === null ? 'floor.sleptBeforeBell' : 'floor.slept'),
  floorWoke: (_event, around) => standstill(around, 'floor.woke'),

  // The plot.
  threadOpened: (event, around) => [
    { type: 'plot', words: said(around, [openedLine(around.saying.words, around.after, event)]) },
  ],
  threadMoved: turned,
  answerGiven: null,

  // The audience's questions; the answer is heard in the room.
  questionAsked: null,
  questionBacked: null,
  questionPut: null,
  questionAnswered: null,
  questionFell: null,

  // After hours; a verdict is heard in the room, and counted at the bell.
  afterHoursBegan: (_event, around) => [
    { type: 'notice', words: said(around, [around.saying.words.say('evening.began')]) },
  ],
  confessed: ({ performer, ofRound: round }, around) => {
    const line = around.saying.words.say('evening.confessed', { name: named(around, performer), round });
    return [{ type: 'notice', words: said(around, [line]) }];
  },
  verdictGiven: null,
  juryReturned: (event, around) => [
    { type: 'notice', words: said(around, [juryLine(around.saying.words, around.after, event)]) },
  ],

  // The cast; whoever comes or goes is seen to.
  performerAdded: null,
  performerEdited: null,
  performerRetired: null,
  performerRecalled: null,
  castWished: null,
  castWishWithdrawn: null,
  castWishesDone: null,
};
