// What a reader may want to do about a post of the floor, as buttons under it: only what works when it is posted. Whoever
// presses later, when it does not, gets the sentence that says when it will.

import type { Performance } from '../../director/ports.ts';
import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { traders } from '../../show/cast/cast.ts';
import type { EventOf, EventType, ShowEvent } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import { marketIn, threadIn } from '../../show/parlour/pool-id.ts';
import { firstOpenPool, openPools } from '../../show/parlour/pools.ts';
import type { Pool } from '../../show/parlour/wagers.ts';
import { anyThread } from '../../show/plot/plot.ts';
import { isBreach } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import { marketLabel, threadOf } from '../../views/betting/markets.ts';
import { placesOf } from '../../views/floor/newsline.ts';
import { noiseAt } from '../../views/floor/noise.ts';
import { BUTTON_LABEL_SHOWN_MAX, BUTTONS_A_ROW_MAX } from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';
import {
  aboutButton,
  betOnItButton,
  followButton,
  followTwo,
  plotsButton,
  thinkButton,
  threadTurned,
  traderButtons,
} from './line-buttons.ts';
import { chaosButton, questionButtons } from './vote-buttons.ts';

type Rows = readonly (readonly Button[])[];

/** None under an ordinary step. */
export function postButtons(words: Words, performance: Performance): Rows {
  const { record, after } = performance;
  const happened = (type: EventType): boolean => record.events.some((event) => event.type === type);
  if (happened('episodeOpened')) return openingButtons(words, after, record.atMs);
  if (happened('episodeClosed'))
    return [
      [
        ...receiptButton(words, performance),
        nextBellButton(words),
        ringMeButton(words),
        ...plotsIn(words, after),
      ],
    ];
  if (happened('chairTaken')) return [[deskButton(words)]];
  const concerned = whomOf(record.events);
  const about =
    concerned === undefined ? threadButtons(words, performance) : sceneButtons(words, performance, concerned);
  // Before the first round there is no post of a round that would have them.
  const asked = after.episode?.round === 0 ? (askButtons(words, performance) ?? []) : [];
  return [...about, ...marketButtons(words, performance, { beside: [] }), ...asked];
}

/** What changes which of the audience's questions wait, or how many want to know them. */
const OF_QUESTIONS: ReadonlySet<EventType> = new Set([
  ...(['roundStarted', 'questionAsked', 'questionBacked', 'questionPut', 'questionFell'] as const),
  'viewerErased',
]);

/** Which of the audience's questions one can want to know too; undefined where the step has changed none of them. */
export const askButtons = (words: Words, { record, after }: Performance): Rows | undefined =>
  record.events.some(({ type }) => OF_QUESTIONS.has(type)) ? questionButtons(words, after) : undefined;

/** Under the round's post: of the scenes that stand in it. One that is small print there is nothing to act on. */
export function roundButtons(words: Words, performance: Performance): Rows {
  const { record, after } = performance;
  const noise = noiseAt(after.settings, record.atMs);
  const told = record.events.filter(({ type }) => placesOf(type, noise).includes('line'));
  const concerned = whomOf(told);
  const scene = concerned === undefined ? [] : sceneButtons(words, performance, concerned);
  return [...scene, ...marketButtons(words, performance, { beside: scene })];
}

/** A bet in one press where the traders fit a row, and what one does who sees this for the first time. */
function openingButtons(words: Words, after: Show, atMs: number): Rows {
  const pool = firstOpenPool(after.episode, atMs);
  const bets = pool === undefined ? [] : betButtons(words, after, pool);
  const odds: readonly Button[] =
    pool === undefined
      ? []
      : [
          {
            press: { kind: 'odds', market: marketIn(pool.id) ?? 'winner' },
            ...{ label: words.say('presses.odds'), style: 'secondary', emoji: '🎟️' },
          },
        ];
  return [
    bets,
    [...odds, rosterButton(words), chaosButton(words), helpButton(words), ringMeButton(words)],
  ].filter(({ length }) => length > 0) as Rows;
}

/** None where they would not fit a row. */
function betButtons(words: Words, show: Show, { id: pool, outcomes }: Pool): readonly Button[] {
  const backable = traders(show.cast).filter(({ id }) => outcomes.includes(id));
  if (backable.length > BUTTONS_A_ROW_MAX) return [];
  return backable.map(({ id, name }) => ({
    press: { kind: 'stake', market: marketIn(pool) ?? 'winner', outcome: id },
    label: cutAtWord(words.say('lines.betOn', { name }), BUTTON_LABEL_SHOWN_MAX),
    style: 'secondary',
  }));
}

/** Of markets on threads: to bet in what has opened in this round, and what one that is settled has brought. */
function marketButtons(
  words: Words,
  { record, after, before }: Performance,
  { beside }: { readonly beside: Rows },
): Rows {
  const settled = record.events.filter(
    (event) => event.type === 'poolSettled' && threadIn(event.pool) !== undefined,
  );
  const receipts = receiptButton(words, { record: { ...record, events: settled }, before, after });
  const isNew = record.events.some(({ type }) => type === 'poolOpened');
  // Buttons take the place of those that stood there before: what can still be bet on in this round stays.
  const bets = isNew || beside.length + receipts.length > 0 ? betsOfTheRound(words, after, record.atMs) : [];
  const buttons = [...bets, ...receipts];
  return buttons.length === 0 ? [] : [buttons];
}

function betsOfTheRound(words: Words, show: Show, atMs: number): readonly Button[] {
  const round = show.episode?.round;
  const pools = openPools(show.episode, atMs).filter(
    ({ id }) => threadOf(show, id)?.agreedInRound === round && threadIn(id) !== undefined,
  );
  return pools.flatMap((pool) => {
    const market = marketIn(pool.id);
    if (market === undefined) return [];
    return betOnItButton(
      market,
      pools.length === 1 ? words.say('odds.betOnIt') : marketLabel(words, show, market),
    );
  });
}

/** Where anybody had a bet that was settled. */
function receiptButton(words: Words, { record, before }: Performance): readonly Button[] {
  const episode = before.episode?.number;
  const bet = record.events.some((event) => event.type === 'poolSettled' && event.payouts.length > 0);
  if (episode === undefined || !bet) return [];
  return [
    {
      press: { kind: 'receipt', episode },
      label: words.say('presses.receipt'),
      style: 'secondary',
      emoji: '🧾',
    },
  ];
}

export const rosterButton = (words: Words): Button => ({
  press: { kind: 'roster' },
  label: words.say('presses.follow'),
  style: 'secondary',
  emoji: '👁️',
});

export const helpButton = (words: Words): Button => ({
  press: { kind: 'help' },
  label: words.say('presses.help'),
  style: 'secondary',
  emoji: '❓',
});

export const ringMeButton = (words: Words): Button => ({
  press: { kind: 'bell' },
  label: words.say('bell.start'),
  style: 'secondary',
  emoji: '🔔',
});

/** For whoever has been voted into the executive's chair, and all who want to see what they sit at. */
const deskButton = (words: Words): Button => ({
  press: { kind: 'deskNow' },
  label: words.say('presses.desk'),
  style: 'secondary',
  emoji: '🏦',
});

export const nextBellButton = (words: Words): Button => ({
  press: { kind: 'state' },
  label: words.say('presses.nextBell'),
  style: 'secondary',
  emoji: '🕰️',
});

/** Scenes about one trader, the greatest first. */
const SCENES = [
  'wentBankrupt',
  'traderReturned',
  'liquidated',
  'marginCalled',
  'traderFined',
  'threadMoved',
  'overruled',
] as const satisfies readonly EventType[];

function whomOf(events: readonly ShowEvent[]): PerformerId | undefined {
  for (const type of SCENES) {
    for (const event of events) {
      if (event.type !== type) continue;
      const whom = concernedIn(event);
      if (whom !== null && whom !== 'desk') return whom;
    }
  }
  return undefined;
}

/** What has happened between two: what it is about, and both of them. */
function threadButtons(words: Words, { record, after }: Performance): Rows {
  const id = threadTurned(record.events);
  const thread = id === undefined ? undefined : anyThread(after.plot, id);
  return thread === undefined ? [] : [[aboutButton(words, thread.id), ...followTwo(words, after, thread)]];
}

/** Where anything is open between anybody, or was. */
const plotsIn = (words: Words, { plot }: Show): readonly Button[] =>
  plot.threads.length + plot.past.length === 0 ? [] : [plotsButton(words)];

/** Of what is between two, the one who broke faith. */
function concernedIn(event: EventOf<(typeof SCENES)[number]>): PerformerId | 'desk' | null {
  if (event.type === 'threadMoved')
    return event.ended !== null && isBreach(event.ended) ? event.endedBy : null;
  return 'performer' in event ? event.performer : event.who;
}

function sceneButtons(words: Words, { record, after }: Performance, performer: PerformerId): Rows {
  const { episode } = after;
  const last = episode?.turns.findLast((turn) => turn.performer === performer);
  const think =
    episode === null || last === undefined
      ? []
      : [thinkButton(words, after, { episode: episode.number, round: last.round, performer })];
  const [follow = followButton(words, after, performer), ...bet] = traderButtons(words, after, {
    ...{ performer, atMs: record.atMs },
  });
  const turned = threadTurned(record.events);
  const about = turned === undefined ? [] : [aboutButton(words, turned)];
  return [[follow, ...think, ...about, ...bet]];
}
