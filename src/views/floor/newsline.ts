// What the trading floor posts for a step: headlines, prices, bells, bankruptcies, the pool.
// A few lines, never a thought, a seed before its bell, or what a headline is meant to do.

import type { Words } from '../../languages/words.ts';
import type { CastWishesDone, RecastEvent } from '../../show/events/cast.ts';
import type { EventOf, EventType, ShowEvent } from '../../show/events/event.ts';
import type { EconomyReset, PoolSettled, PoolVoided } from '../../show/events/parlour.ts';
import type { ThreadMoved } from '../../show/events/plot.ts';
import { THE_HOUSE } from '../../show/ids.ts';
import { threadIn } from '../../show/parlour/pool-id.ts';
import { loudPaceMs } from '../../show/rounds/power-hour.ts';
import type { Noise } from '../../show/state/settings.ts';
import { castLines } from '../answers/cast.ts';
import { movedLines } from '../answers/settings/settings.ts';
import { leakFedLine, thoughtLeakedLine } from '../betting/leak.ts';
import { juryLine } from '../paper/after-hours.ts';
import { putLine, waitingIn, waitingLine, waitingLines } from '../plots/asks.ts';
import { openedLine, movedLines as threadLines, type Weight } from '../plots/turning-points.ts';
import { nameOf } from '../words/names.ts';
import { hourAt } from '../words/times.ts';
import {
  bellClosed,
  bellOpened,
  houseLine,
  nextBell,
  poolLocked,
  poolSettled,
  tipsterLine,
} from './bells.ts';
import {
  ALWAYS,
  CHATTER,
  COURTESY,
  IN_THE_ROUND,
  OF_THE_ROUND,
  type Place,
  type Places,
  SMALL_PRINT,
  STORY,
} from './noise.ts';
import { bankruptLine, leadLines, overheardLines } from './round-lines.ts';
import { type SceneType, sceneLines } from './scenes.ts';
import type { Step } from './step.ts';
import { gapLines, headlineLines, priceLine, restLine } from './tape-lines.ts';
import { threadMarketLocked, threadMarketOpened } from './thread-markets.ts';

/** One or more whole lines of the floor, and where they go. */
export interface NewsLine {
  readonly text: string;
  readonly place: Place;
}

/** What the floor says of a step at a level; none where it stays silent. */
export function floorNews(words: Words, { record, before, after }: Step, noise: Noise): readonly NewsLine[] {
  return record.events
    .map((event, index) => ({ event, seq: record.firstSeq + index }))
    .toSorted((one, other) => afterTheBell(one.event) - afterTheBell(other.event))
    .flatMap(({ event, seq }) =>
      newsOf(event.type).flatMap(({ places, write }) => {
        const place = places[noise];
        if (place === null) return [];
        const around = { words, before, after, seq };
        return write(event, around).map((text) => ({ place, text: place === 'small' ? small(text) : text }));
      }),
    );
}

/** Where an event's news go at a level; none where the floor is silent about it. */
export const placesOf = (type: EventType, noise: Noise): readonly (Place | null)[] =>
  newsOf(type).map(({ places }) => places[noise]);

const newsOf = (type: EventType): readonly News<ShowEvent>[] => NEWS[type] as readonly News<ShowEvent>[];

const small = (text: string): string => (text.startsWith('-# ') ? text : `-# ${text}`);

/** Pools and hypocrite come before the bell in the journal; it reads better the other way round. */
const AFTER_THE_BELL: readonly EventType[] = [
  'hypocriteNamed',
  'juryReturned',
  'poolSettled',
  'seasonClosed',
  'tipsterNamed',
];
const afterTheBell = ({ type }: ShowEvent): number => AFTER_THE_BELL.indexOf(type);

/** The show around an event, the event's number, and the words to say it in. */
type Around = Pick<Step, 'before' | 'after'> & { readonly seq: number; readonly words: Words };

type Writer<Event> = (event: Event, around: Around) => readonly string[];

/** What is said of an event, and where. */
interface News<Event> {
  readonly places: Places;
  readonly write: Writer<Event>;
}

const news = <Event>(places: Places, write: Writer<Event>): readonly News<Event>[] => [{ places, write }];

/** The floor is silent at every level: others show it, or it is nobody's business yet. */
const silent: readonly News<ShowEvent>[] = [];

const scene: Writer<EventOf<SceneType>> = (event, { after, words }) => sceneLines(words, after, event);
const card: Writer<RecastEvent | CastWishesDone> = (event, { after, words }) =>
  castLines(words, after, event);
function turned(weight: Weight): Writer<ThreadMoved> {
  return (event, { after, words }) => threadLines(words, after, event, weight);
}
function settled(of: 'wholeDay' | 'thread'): Writer<PoolSettled> {
  return (event, { before, after, words }) => {
    const isOnThread = threadIn(event.pool) !== undefined;
    if (isOnThread !== (of === 'thread')) return [];
    // What has ended in the step is remembered after it, who has left is known before.
    return poolSettled(words, { ...before, plot: after.plot }, event);
  };
}
const house: Writer<PoolVoided | EconomyReset> = (event, { before, words }) => [
  houseLine(words, before, event),
];

/** What the floor says of each event, and where it goes at each level of noise. */
const NEWS: { readonly [Type in EventType]: readonly News<EventOf<Type>>[] } = {
  // The episode.
  showCreated: silent,
  settingsChanged: news(ALWAYS, (event, { after, words }) => movedLines(words, after, event)),
  seasonOpened: silent,
  episodeOpened: news(ALWAYS, (event, { after, words }) => bellOpened(words, after, event)),
  // What of the audience's questions still waits, above the buttons that choose among them.
  roundStarted: news(SMALL_PRINT, (_event, { after, words }) => waitingLines(words, after)),
  roundClosed: [
    {
      places: IN_THE_ROUND,
      write: (event, { before, after, words }) => overheardLines(words, { before, after }, event),
    },
    { places: CHATTER, write: (event, { before, seq, words }) => leadLines(words, before, { event, seq }) },
  ],
  hypocriteNamed: news(ALWAYS, scene),
  episodeClosed: news(ALWAYS, (event, { before, after, words }) => [
    ...bellClosed(words, before, event),
    ...nextBell(words, after),
  ]),
  seasonClosed: news(ALWAYS, ({ champion, season, equityCents }, { after, words }) => [
    words.say('floor.champion', {
      name: nameOf(after, champion),
      season,
      equity: words.dollars(equityCents),
    }),
  ]),

  // The market.
  regimeChanged: silent,
  regimeForeseen: silent,
  headlinePublished: news(OF_THE_ROUND, (event, { after, seq, words }) =>
    headlineLines(words, event, { seq, history: after.episode?.priceHistory ?? [] }),
  ),
  pressSet: silent,
  pricesMoved: news(OF_THE_ROUND, (event, { after, seq, words }) => [
    priceLine(words, event, seq),
    ...gapLines(words, event),
    restLine(words, after, event),
  ]),
  tradingHalted: news(ALWAYS, scene),
  assetHalted: news(IN_THE_ROUND, scene),

  // The traders; what is said in a room is heard there.
  turnOpened: silent,
  turnTaken: silent,
  moved: silent,
  orderFilled: silent,
  wentBankrupt: news(ALWAYS, (event, { after, seq, words }) => [bankruptLine(words, after, { event, seq })]),
  relationsMoved: silent,
  spokeTwoFaced: silent,

  // The bank and its desk.
  carryCharged: silent,
  marginCalled: news(IN_THE_ROUND, scene),
  marginRestored: silent,
  liquidated: news(IN_THE_ROUND, scene),
  overruled: news(SMALL_PRINT, scene),
  orderRefused: news(SMALL_PRINT, scene),
  deskMarked: silent,
  deskTraded: silent,
  consensusReached: silent,
  executiveOverride: news(SMALL_PRINT, scene),

  // The overseers.
  decisionReviewed: news(SMALL_PRINT, scene),
  supervised: silent,
  traderWarned: news(SMALL_PRINT, scene),
  traderFined: news(IN_THE_ROUND, scene),

  // The members; a vote has a post of its own.
  viewerSeen: silent,
  followed: silent,
  unfollowed: silent,
  chaosOpened: silent,
  headlineProposed: silent,
  headlineHeld: silent,
  headlineReviewed: silent,
  headlineSigned: silent,
  verdictsRead: silent,
  ballotCast: silent,
  chaosClosed: silent,
  motionOpened: silent,
  motionVoted: silent,
  motionClosed: silent,
  traderReturned: news(ALWAYS, scene),
  chairTaken: news(ALWAYS, scene),
  deskDirected: silent,

  // The parlour; bets and limits are between a member and the house.
  chipsGranted: silent,
  poolOpened: news(SMALL_PRINT, (event, { after, words }) => threadMarketOpened(words, after, event)),
  wagerPlaced: silent,
  wagerWithdrawn: silent,
  poolLocked: [
    { places: ALWAYS, write: (event, { before, words }) => poolLocked(words, before, event) },
    { places: SMALL_PRINT, write: (event, { before, words }) => threadMarketLocked(words, before, event) },
  ],
  poolSettled: [
    { places: ALWAYS, write: settled('wholeDay') },
    { places: IN_THE_ROUND, write: settled('thread') },
  ],
  poolVoided: news(ALWAYS, house),
  economyReset: news(ALWAYS, house),
  limitsSet: silent,
  viewerErased: silent,
  leakFed: news(CHATTER, (event, { words }) => leakFedLine(words, event)),
  thoughtLeaked: news(ALWAYS, (event, { after, words }) => [thoughtLeakedLine(words, after, event)]),
  tipsterNamed: news(ALWAYS, (event, { words }) => [tipsterLine(words, event)]),

  // Standstill and haste.
  paused: news(ALWAYS, ({ by }, { words }) => [
    words.say(by === THE_HOUSE ? 'floor.removed' : 'floor.paused'),
  ]),
  resumed: news(ALWAYS, ({ by }, { words }) => [
    words.say(by === THE_HOUSE ? 'floor.backAgain' : 'floor.resumed'),
  ]),
  powerHourStarted: news(ALWAYS, ({ untilMs }, { after, words }) => [
    words.say('floor.powerHour', { until: hourAt(untilMs), ...everyPace(loudPaceMs(after)) }),
  ]),
  powerHourEnded: news(COURTESY, (_event, { after, words }) => [
    words.say('floor.powerHourOver', everyPace(after.settings.paceMs)),
  ]),
  floorSlept: news(ALWAYS, (_event, { after, words }) => [
    words.say(after.episode === null ? 'floor.sleptBeforeBell' : 'floor.slept'),
  ]),
  floorWoke: news(COURTESY, (_event, { words }) => [words.say('floor.woke')]),

  // The plot; what is said in a thread is heard in the rooms. What is settled at the bell stands in the post of the last
  // round: the bell's own has its board.
  threadOpened: news(STORY, (event, { after, words }) => [openedLine(words, after, event)]),
  threadMoved: [
    { places: IN_THE_ROUND, write: turned('grave') },
    { places: OF_THE_ROUND, write: turned('atTheBell') },
    { places: STORY, write: turned('plain') },
  ],
  answerGiven: silent,

  // The audience's questions; the answer is heard in the room.
  questionAsked: news(SMALL_PRINT, ({ asked }, { after, words }) =>
    waitingIn(after).some(({ id }) => id === asked.id) ? [waitingLine(words, after, asked)] : [],
  ),
  questionBacked: silent,
  questionPut: news(IN_THE_ROUND, ({ question: id, backers }, { after, words }) => {
    const question = after.episode?.questions.find((asked) => asked.id === id);
    return question === undefined ? [] : [putLine(words, after, question, backers)];
  }),
  questionAnswered: silent,
  questionFell: silent,

  // After hours; a verdict is heard in the room, and counted at the bell.
  afterHoursBegan: news(ALWAYS, (_event, { words }) => [words.say('evening.began')]),
  confessed: news(CHATTER, ({ performer, ofRound }, { after, words }) => [
    words.say('evening.confessed', { name: nameOf(after, performer), round: ofRound }),
  ]),
  verdictGiven: silent,
  juryReturned: news(ALWAYS, (event, { after, words }) => [juryLine(words, after, event)]),

  // The cast.
  performerAdded: news(ALWAYS, card),
  performerEdited: news(COURTESY, card),
  performerRetired: news(ALWAYS, card),
  performerRecalled: news(ALWAYS, card),
  castWished: silent,
  castWishWithdrawn: silent,
  castWishesDone: news(ALWAYS, card),
};

/** A pace as a sentence counts it: in seconds under a minute. */
function everyPace(paceMs: number) {
  const seconds = Math.round(paceMs / 1000);
  return seconds < 60
    ? ({ unit: 'seconds', pace: seconds } as const)
    : ({ unit: 'minutes', pace: Math.round(seconds / 60) } as const);
}
