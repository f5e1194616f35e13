// What the trading floor posts for a step: headlines, prices, bells, bankruptcies, the pool.
// A few lines, never a thought, a seed before its bell, or what a headline is meant to do.

import type { CastEvent } from '../../show/events/cast.ts';
import type { EventOf, EventType, ShowEvent, ShowRecord } from '../../show/events/event.ts';
import type { EconomyReset, PoolVoided } from '../../show/events/parlour.ts';
import { THE_HOUSE } from '../../show/ids.ts';
import { loudPaceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import { castLines } from '../answers/cast.ts';
import { duration, movedLines } from '../answers/settings.ts';
import { leakFedLine, thoughtLeakedLine } from '../betting/leak.ts';
import { floorWords } from '../words/floor-words.ts';
import { dollars } from '../words/money.ts';
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
export function floorLines({ record, before, after }: Step): readonly string[] {
  return record.events
    .map((event, index) => ({ event, seq: record.firstSeq + index }))
    .toSorted((one, other) => afterTheBell(one.event) - afterTheBell(other.event))
    .flatMap(({ event, seq }) => {
      const write = NEWS[event.type] as Writer<ShowEvent>;
      return write(event, { before, after, seq });
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

/** The show around an event, and the event's number. */
type Around = Pick<Step, 'before' | 'after'> & { readonly seq: number };

type Writer<Event> = (event: Event, around: Around) => readonly string[];

/** The floor is silent: others show it, or it is nobody's business yet. */
const silent = (): readonly string[] => [];

const scene: Writer<EventOf<SceneType>> = (event, { after }) => sceneLines(after, event);
const card: Writer<CastEvent> = (event, { after }) => castLines(floorWords(after), after, event);
const house: Writer<PoolVoided | EconomyReset> = (event, { before }) => [houseLine(before, event)];

const NEWS: { readonly [Type in EventType]: Writer<EventOf<Type>> } = {
  // The episode.
  showCreated: silent,
  settingsChanged: (event, { after }) => movedLines(after, event),
  seasonOpened: silent,
  episodeOpened: (event, { after }) => bellOpened(after, event),
  roundStarted: silent,
  roundClosed: (event, { before, after, seq }) => [
    ...overheardLines(before, after, event),
    ...leadLines(before, event, seq),
  ],
  hypocriteNamed: scene,
  episodeClosed: (event, { before }) => bellClosed(before, event),
  seasonClosed: ({ champion, season, equityCents }, { after }) => [
    `🏆 **${nameOf(after, champion)} is champion of season ${season}** with ${dollars(equityCents)}. Everybody starts anew.`,
  ],

  // The market.
  regimeChanged: silent,
  regimeForeseen: silent,
  headlinePublished: (event, { seq }) => headlineLines(event, seq),
  pressSet: silent,
  pricesMoved: (event, { after, seq }) => [priceLine(event, seq), restLine(after, event)],
  tradingHalted: scene,
  assetHalted: scene,

  // The traders; what is said in a room is heard there.
  turnOpened: silent,
  turnTaken: silent,
  moved: silent,
  orderFilled: silent,
  wentBankrupt: (event, { after, seq }) => [bankruptLine(after, event, seq)],
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
  poolLocked: (event, { before }) => poolLocked(before, event),
  poolSettled: (event, { before }) => poolSettled(before, event),
  poolVoided: house,
  economyReset: house,
  limitsSet: silent,
  leakFed: (event, { after }) => leakFedLine(floorWords(after), event),
  thoughtLeaked: (event, { after }) => [thoughtLeakedLine(floorWords(after), after, event)],
  tipsterNamed: (event, { after }) => [tipsterLine(floorWords(after), event)],

  // Standstill and haste.
  paused: ({ by }) =>
    by === THE_HOUSE
      ? ['📦 The bot was taken out of this server. Clock, votes and bets stood still from then on.']
      : ['⏸️ The show is paused. Clock, votes and bets stand still.'],
  resumed: ({ by }) =>
    by === THE_HOUSE
      ? ['👋 Back again: the show goes on where it was, and every deadline has moved along.']
      : ['▶️ The show goes on. Every deadline has moved by as long as the pause was.'],
  powerHourStarted: ({ untilMs }, { after }) => [
    `🔥 **Power hour** until ${clockTime(untilMs)}: a round every ${duration(loudPaceMs(after))}. Half the rounds lock the bets and the last one rings the bell, if that comes before the announced times.`,
  ],
  powerHourEnded: (_event, { after }) => [
    `🧯 The power hour is over: a round every ${duration(after.settings.paceMs)} again.`,
  ],
  floorSlept: (_event, { after }) => [
    after.episode === null
      ? '😴 Nobody is here for an opening bell, so the floor sleeps on. Any command wakes it.'
      : '😴 Nobody is watching, so the floor sleeps. Any command wakes it.',
  ],
  floorWoke: () => ['☀️ Somebody is watching: the floor wakes.'],

  // The cast.
  performerAdded: card,
  performerEdited: card,
  performerRetired: card,
  performerRecalled: card,
};
