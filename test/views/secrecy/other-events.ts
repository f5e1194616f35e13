// The same events with other secrets. A new event does not compile until it is said here whether it is open.

import type { EventOf, EventType, ShowEvent } from '../../../src/show/events/event.ts';
import type { Episode } from '../../../src/show/state/episode.ts';
import { BOB } from '../../playhouse.ts';
import {
  OTHER_MEMBER,
  OTHER_PRESS,
  OTHER_SEED,
  OTHER_THOUGHT,
  otherEffects,
  otherQuestion,
  otherRegime,
  otherTerms,
  otherThread,
  otherVote,
} from './other-facts.ts';

/** `running` is the episode as it stands now: it says what is a secret still. */
type Hider<Event> = 'open' | ((event: Event, running: Episode | null) => Event);

const EVENTS: { readonly [Type in EventType]: Hider<EventOf<Type>> } = {
  showCreated: 'open',
  settingsChanged: 'open',
  seasonOpened: 'open',
  episodeOpened: (event, running) =>
    running?.number === event.episode ? { ...event, seed: OTHER_SEED } : event,
  roundStarted: 'open',
  regimeChanged: 'open',
  regimeForeseen: (event) => ({ ...event, regime: otherRegime(event.regime) }),
  headlinePublished: (event) =>
    event.rumour === undefined
      ? event
      : { ...event, rumour: { ...event.rumour, comesTrue: !event.rumour.comesTrue } },
  pressSet: (event) => ({ ...event, headline: OTHER_PRESS }),
  pricesMoved: 'open',
  tradingHalted: 'open',
  turnOpened: (event) => ({ ...event, question: otherQuestion(event.question) }),
  turnTaken: (event, running) =>
    isThinking(running, event.question)
      ? { ...event, decision: { ...event.decision, thought: OTHER_THOUGHT } }
      : event,
  threadOpened: (event) => ({ ...event, thread: otherThread(event.thread) }),
  threadMoved: (event) => (event.ended === null ? { ...event, terms: otherTerms(event.terms) } : event),
  answerGiven: 'open',
  questionAsked: 'open',
  questionBacked: (event) => ({ ...event, viewer: event.viewer === BOB ? OTHER_MEMBER : event.viewer }),
  questionPut: 'open',
  questionAnswered: 'open',
  questionFell: 'open',
  afterHoursBegan: 'open',
  confessed: 'open',
  verdictGiven: 'open',
  juryReturned: 'open',
  orderFilled: 'open',
  moved: 'open',
  wentBankrupt: 'open',
  roundClosed: 'open',
  episodeClosed: 'open',
  seasonClosed: 'open',
  viewerSeen: 'open',
  chipsGranted: 'open',
  followed: 'open',
  unfollowed: 'open',
  chaosOpened: (event) => ({ ...event, vote: otherVote(event.vote) }),
  headlineProposed: (event) => ({
    ...event,
    option: { ...event.option, headline: otherEffects(event.option.headline) },
  }),
  headlineHeld: 'open',
  headlineReviewed: 'open',
  headlineSigned: 'open',
  verdictsRead: 'open',
  ballotCast: 'open',
  chaosClosed: (event) => ({
    ...event,
    vote: otherVote(event.vote),
    passed: event.passed && otherEffects(event.passed),
  }),
  poolOpened: 'open',
  wagerPlaced: 'open',
  wagerWithdrawn: 'open',
  poolLocked: 'open',
  poolSettled: 'open',
  poolVoided: 'open',
  economyReset: 'open',
  leakFed: 'open',
  thoughtLeaked: 'open',
  limitsSet: 'open',
  viewerErased: 'open',
  tipsterNamed: 'open',
  paused: 'open',
  resumed: 'open',
  floorSlept: 'open',
  floorWoke: 'open',
  powerHourStarted: 'open',
  powerHourEnded: 'open',
  performerAdded: 'open',
  performerEdited: 'open',
  performerRetired: 'open',
  performerRecalled: 'open',
  castWished: 'open',
  castWishWithdrawn: 'open',
  castWishesDone: 'open',
  carryCharged: 'open',
  marginCalled: 'open',
  marginRestored: 'open',
  liquidated: 'open',
  overruled: 'open',
  orderRefused: 'open',
  deskMarked: 'open',
  deskTraded: 'open',
  consensusReached: 'open',
  executiveOverride: 'open',
  decisionReviewed: (event, running) =>
    isThinking(running, event.question)
      ? { ...event, review: event.review && { ...event.review, thought: OTHER_THOUGHT } }
      : event,
  supervised: (event, running) =>
    isThinking(running, event.question)
      ? { ...event, supervision: { ...event.supervision, thought: OTHER_THOUGHT } }
      : event,
  traderWarned: 'open',
  traderFined: 'open',
  assetHalted: 'open',
  relationsMoved: 'open',
  spokeTwoFaced: 'open',
  hypocriteNamed: 'open',
  motionOpened: 'open',
  motionVoted: 'open',
  motionClosed: 'open',
  traderReturned: 'open',
  chairTaken: 'open',
  deskDirected: 'open',
};

export function otherEvent(event: ShowEvent, running: Episode | null): ShowEvent {
  const hider = EVENTS[event.type] as Hider<ShowEvent>;
  return hider === 'open' ? event : hider(event, running);
}

/** Whether what was thought then is still private: its round is not over. */
const isThinking = (running: Episode | null, question: string): boolean =>
  running?.roundUnderway === true && question.startsWith(`e${running.number}r${running.round}-`);
