// Where each event is told at each level of noise. A new event does not compile until it has its row.

import { describe, expect, it, test } from 'vitest';
import type { EventType } from '../../../src/show/events/event.ts';
import { DEFAULT_SETTINGS, NOISES } from '../../../src/show/state/settings.ts';
import { placesOf } from '../../../src/views/floor/newsline.ts';
import { noiseAt } from '../../../src/views/floor/noise.ts';

const SILENT = [[], [], []] as const;
const POST = [['post'], ['post'], ['post']] as const;
const TAPE = [['line'], ['line'], ['line']] as const;
const EVENT = [['line'], ['line'], ['post']] as const;
const SMALL = [['small'], ['small'], ['line']] as const;
const CHATTER = [[null], ['line'], ['post']] as const;
const COURTESY = [[null], ['post'], ['post']] as const;
const STORY = [[null], ['line'], ['line']] as const;
/** What broke or mended something, in its round and at the bell; and what went as it should. */
const TURN_OF_A_STORY = [
  ['line', 'line', null],
  ['line', 'line', 'line'],
  ['post', 'line', 'line'],
] as const;
/** The round's quote, and who leads now. */
const QUOTE_AND_LEAD = [
  ['line', null],
  ['line', 'line'],
  ['post', 'post'],
] as const;

/** The episode's markets together, in a post; one on a thread, in small print and in its round. */
const LOCKED = [
  ['post', 'small'],
  ['post', 'small'],
  ['post', 'line'],
] as const;
const SETTLED = [
  ['post', 'line'],
  ['post', 'line'],
  ['post', 'post'],
] as const;

const ROWS = {
  showCreated: SILENT,
  settingsChanged: POST,
  seasonOpened: SILENT,
  episodeOpened: POST,
  roundStarted: SMALL,
  roundClosed: QUOTE_AND_LEAD,
  hypocriteNamed: POST,
  episodeClosed: POST,
  seasonClosed: POST,
  regimeChanged: SILENT,
  regimeForeseen: SILENT,
  headlinePublished: TAPE,
  pressSet: SILENT,
  pricesMoved: TAPE,
  tradingHalted: POST,
  assetHalted: EVENT,
  turnOpened: SILENT,
  turnTaken: SILENT,
  moved: SILENT,
  orderFilled: SILENT,
  wentBankrupt: POST,
  relationsMoved: SILENT,
  spokeTwoFaced: SILENT,
  carryCharged: SILENT,
  marginCalled: EVENT,
  marginRestored: SILENT,
  liquidated: EVENT,
  overruled: SMALL,
  orderRefused: SMALL,
  executiveOverride: SMALL,
  deskMarked: SILENT,
  deskTraded: SILENT,
  consensusReached: SILENT,
  decisionReviewed: SMALL,
  supervised: SILENT,
  traderWarned: SMALL,
  traderFined: EVENT,
  viewerSeen: SILENT,
  followed: SILENT,
  unfollowed: SILENT,
  chaosOpened: SILENT,
  headlineProposed: SILENT,
  ballotCast: SILENT,
  chaosClosed: SILENT,
  motionOpened: SILENT,
  motionVoted: SILENT,
  motionClosed: SILENT,
  traderReturned: POST,
  chairTaken: POST,
  deskDirected: SILENT,
  chipsGranted: SILENT,
  poolOpened: SMALL,
  wagerPlaced: SILENT,
  wagerWithdrawn: SILENT,
  poolLocked: LOCKED,
  poolSettled: SETTLED,
  poolVoided: POST,
  economyReset: POST,
  limitsSet: SILENT,
  viewerErased: SILENT,
  headlineHeld: SILENT,
  headlineReviewed: SILENT,
  headlineSigned: SILENT,
  verdictsRead: SILENT,
  leakFed: CHATTER,
  thoughtLeaked: POST,
  tipsterNamed: POST,
  paused: POST,
  resumed: POST,
  powerHourStarted: POST,
  powerHourEnded: COURTESY,
  floorSlept: POST,
  floorWoke: COURTESY,
  threadOpened: STORY,
  threadMoved: TURN_OF_A_STORY,
  answerGiven: SILENT,
  questionAsked: SMALL,
  questionBacked: SILENT,
  questionPut: EVENT,
  questionAnswered: SILENT,
  questionFell: SILENT,
  afterHoursBegan: POST,
  confessed: CHATTER,
  verdictGiven: SILENT,
  juryReturned: POST,
  performerAdded: POST,
  performerEdited: COURTESY,
  performerRetired: POST,
  performerRecalled: POST,
  castWished: SILENT,
  castWishWithdrawn: SILENT,
  castWishesDone: POST,
} as const satisfies Readonly<Record<EventType, readonly (readonly unknown[])[]>>;

describe('an event is told', () => {
  test.each(Object.entries(ROWS))('%s', (type, expected) => {
    expect(NOISES.map((noise) => placesOf(type as EventType, noise))).toEqual(expected);
  });

  it('never in a post of its own where it is a refusal, an override or a flag', () => {
    for (const type of ['overruled', 'orderRefused', 'executiveOverride', 'decisionReviewed'] as const) {
      for (const noise of NOISES) expect(placesOf(type, noise)).not.toContain('post');
    }
  });
});

describe('quiet hours', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    noise: 'loud' as const,
    timeZone: 'Europe/Madrid',
    quietHours: { from: '22:00', to: '08:00' },
  };
  const at = (time: string): number => Date.parse(`2026-07-01T${time}+02:00`);

  test.each([
    ['21:59:59', 'loud'],
    ['22:00:00', 'quiet'],
    ['23:59:59', 'quiet'],
    ['00:00:00', 'quiet'],
    ['07:59:59', 'quiet'],
    ['08:00:00', 'loud'],
  ])("at %s in the guild's time zone it is %s", (time, noise) => {
    expect(noiseAt(settings, at(time))).toBe(noise);
  });

  it('may lie within a day', () => {
    const siesta = { ...settings, quietHours: { from: '14:00', to: '16:00' } };
    expect(noiseAt(siesta, at('15:00:00'))).toBe('quiet');
    expect(noiseAt(siesta, at('16:00:00'))).toBe('loud');
  });

  it('are never where none are set', () => {
    expect(noiseAt({ ...settings, quietHours: null }, at('23:00:00'))).toBe('loud');
  });
});
