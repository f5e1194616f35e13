// What the trading floor posts for a step: headlines, prices, bells, bankruptcies, the pool.
// A few lines, never a thought, a seed before its bell, or what a headline is meant to do.

import type { Words } from '../../languages/words.ts';
import type { CastEvent } from '../../show/events/cast.ts';
import type { EventOf, EventType, ShowEvent, ShowRecord } from '../../show/events/event.ts';
import type { EconomyReset, PoolVoided } from '../../show/events/parlour.ts';
import { THE_HOUSE } from '../../show/ids.ts';
import { loudPaceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import { castLines } from '../answers/cast.ts';
import { movedLines } from '../answers/settings.ts';
import { leakFedLine, thoughtLeakedLine } from '../betting/leak.ts';
import { nameOf } from '../words/names.ts';
import { clockTime } from '../words/times.ts';
import { bellClosed, bellOpened, houseLine, poolLocked, poolSettled, tipsterLine } from './bells.ts';
import { bankruptLine, leadLines, overheardLines } from './round-lines.ts';
import { type SceneType, sceneLines } from './scenes.ts';
import { headlineLines, priceLine, restLine } from './tape-lines.ts';

/** One journalled step, with the show before and after it. */
export interface Step {
  readonly record: ShowRecord;
  readonly before: Show;
  readonly after: Show;
}

/** Each entry is one or more whole lines of a post on the floor; none where the floor stays silent. */
export function floorLines(words: Words, { record, before, after }: Step): readonly string[] {
  return record.events
    .map((event, index) => ({ event, seq: record.firstSeq + index }))
    .toSorted((one, other) => afterTheBell(one.event) - afterTheBell(other.event))
    .flatMap(({ event, seq }) => {
      const write = NEWS[event.type] as Writer<ShowEvent>;
      return write(event, { words, before, after, seq });
    });
}

/** Pools and hypocrite come before the bell in the journal; it reads better the other way round. */
const AFTER_THE_BELL: readonly EventType[] = [
  'hypocriteNamed',
  'poolSettled',
  'seasonClosed',
  'tipsterNamed',
];
const afterTheBell = ({ type }: ShowEvent): number => AFTER_THE_BELL.indexOf(type);

/** The show around an event, the event's number, and the words to say it in. */
type Around = Pick<Step, 'before' | 'after'> & { readonly seq: number; readonly words: Words };

type Writer<Event> = (event: Event, around: Around) => readonly string[];

/** The floor is silent: others show it, or it is nobody's business yet. */
const silent = (): readonly string[] => [];

const scene: Writer<EventOf<SceneType>> = (event, { after, words }) => sceneLines(words, after, event);
const card: Writer<CastEvent> = (event, { after, words }) => castLines(words, after, event);
const house: Writer<PoolVoided | EconomyReset> = (event, { before, words }) => [
  houseLine(words, before, event),
];

const NEWS: { readonly [Type in EventType]: Writer<EventOf<Type>> } = {
  // The episode.
  showCreated: silent,
  settingsChanged: (event, { after, words }) => movedLines(words, after, event),
  seasonOpened: silent,
  episodeOpened: (event, { after, words }) => bellOpened(words, after, event),
  roundStarted: silent,
  roundClosed: (event, { before, after, seq, words }) => [
    ...overheardLines(words, { before, after }, event),
    ...leadLines(words, before, { event, seq }),
  ],
  hypocriteNamed: scene,
  episodeClosed: (event, { before, words }) => bellClosed(words, before, event),
  seasonClosed: ({ champion, season, equityCents }, { after, words }) => [
    words.say('floor.champion', {
      name: nameOf(after, champion),
      season,
      equity: words.dollars(equityCents),
    }),
  ],

  // The market.
  regimeChanged: silent,
  regimeForeseen: silent,
  headlinePublished: (event, { seq, words }) => headlineLines(words, event, seq),
  pressSet: silent,
  pricesMoved: (event, { after, seq, words }) => [
    priceLine(words, event, seq),
    restLine(words, after, event),
  ],
  tradingHalted: scene,
  assetHalted: scene,

  // The traders; what is said in a room is heard there.
  turnOpened: silent,
  turnTaken: silent,
  moved: silent,
  orderFilled: silent,
  wentBankrupt: (event, { after, seq, words }) => [bankruptLine(words, after, { event, seq })],
  relationsMoved: silent,
  spokeTwoFaced: silent,

  // The bank and its desk.
  carryCharged: silent,
  marginCalled: scene,
  marginRestored: silent,
  liquidated: scene,
  overruled: scene,
  orderRefused: scene,
  deskMarked: silent,
  deskTraded: silent,
  consensusReached: silent,
  executiveOverride: scene,

  // The overseers.
  decisionReviewed: scene,
  supervised: silent,
  traderWarned: scene,
  traderFined: scene,

  // The members; a vote has a post of its own.
  viewerSeen: silent,
  followed: silent,
  unfollowed: silent,
  chaosOpened: silent,
  headlineProposed: silent,
  ballotCast: silent,
  chaosClosed: silent,
  motionOpened: silent,
  motionVoted: silent,
  motionClosed: silent,
  traderReturned: scene,
  chairTaken: scene,
  deskDirected: silent,

  // The parlour; bets and limits are between a member and the house.
  chipsGranted: silent,
  poolOpened: silent,
  wagerPlaced: silent,
  wagerWithdrawn: silent,
  poolLocked: (event, { before, words }) => poolLocked(words, before, event),
  poolSettled: (event, { before, words }) => poolSettled(words, before, event),
  poolVoided: house,
  economyReset: house,
  limitsSet: silent,
  leakFed: (event, { words }) => leakFedLine(words, event),
  thoughtLeaked: (event, { after, words }) => [thoughtLeakedLine(words, after, event)],
  tipsterNamed: (event, { words }) => [tipsterLine(words, event)],

  // Standstill and haste.
  paused: ({ by }, { words }) => [words.say(by === THE_HOUSE ? 'floor.removed' : 'floor.paused')],
  resumed: ({ by }, { words }) => [words.say(by === THE_HOUSE ? 'floor.backAgain' : 'floor.resumed')],
  powerHourStarted: ({ untilMs }, { after, words }) => [
    words.say('floor.powerHour', { until: clockTime(untilMs), ...everyPace(loudPaceMs(after)) }),
  ],
  powerHourEnded: (_event, { after, words }) => [
    words.say('floor.powerHourOver', everyPace(after.settings.paceMs)),
  ],
  floorSlept: (_event, { after, words }) => [
    words.say(after.episode === null ? 'floor.sleptBeforeBell' : 'floor.slept'),
  ],
  floorWoke: (_event, { words }) => [words.say('floor.woke')],

  // The cast.
  performerAdded: card,
  performerEdited: card,
  performerRetired: card,
  performerRecalled: card,
};

/** A pace as a sentence counts it: in seconds under a minute. */
function everyPace(paceMs: number) {
  const seconds = Math.round(paceMs / 1000);
  return seconds < 60
    ? ({ unit: 'seconds', pace: seconds } as const)
    : ({ unit: 'minutes', pace: Math.round(seconds / 60) } as const);
}
