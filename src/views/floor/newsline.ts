// What the trading floor posts for a step: headlines, prices, bells, bankruptcies, the pool.
// A few lines, never a thought, a seed before its bell, or what a headline is meant to do.

import { hash32 } from '../../show/chance.ts';
import type { RoundClosed } from '../../show/events/episode.ts';
import type { ShowEvent, ShowRecord } from '../../show/events/event.ts';
import type { PricesMoved } from '../../show/events/market.ts';
import type { WentBankrupt } from '../../show/events/trading.ts';
import { THE_HOUSE } from '../../show/ids.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import { loudPaceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import { standings } from '../../show/trading/books.ts';
import { castLines } from '../answers/cast.ts';
import { duration, movedLines } from '../answers/settings.ts';
import { leakFedLine, thoughtLeakedLine } from '../betting/leak.ts';
import { plain } from '../words/markdown.ts';
import { dollars, percentOf, points } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { clockTime } from '../words/times.ts';
import { bellClosed, bellOpened, houseLine, poolLocked, poolSettled, tipsterLine } from './bells.ts';
import { overheard } from './overheard.ts';
import { sceneLines } from './scenes.ts';

/** One journalled step, with the show before and after it. */
export interface Step {
  readonly record: ShowRecord;
  readonly before: Show;
  readonly after: Show;
}

/** Moves in basis points from which a price is news, and from which it is drama. */
const NOTABLE_BP = 100;
const DRAMATIC_BP = 500;

/** Each entry is one or more whole lines of a post on the floor; none where the floor stays silent. */
export function floorLines(step: Step): readonly string[] {
  const { events, firstSeq } = step.record;
  return events
    .map((event, index) => ({ event, seq: firstSeq + index }))
    .toSorted((one, other) => afterTheBell(one.event) - afterTheBell(other.event))
    .flatMap(({ event, seq }) => linesOf(step, event, seq));
}

/** Pools and hypocrite come before the bell in the journal; it reads better the other way round. */
const AFTER_THE_BELL: readonly ShowEvent['type'][] = [
  'hypocriteNamed',
  'poolSettled',
  'seasonClosed',
  'tipsterNamed',
];
const afterTheBell = ({ type }: ShowEvent): number => AFTER_THE_BELL.indexOf(type);

function linesOf(step: Step, event: ShowEvent, seq: number): readonly string[] {
  const { before, after } = step;
  switch (event.type) {
    case 'episodeOpened':
      return bellOpened(after, event);
    case 'headlinePublished': {
      // The leak itself has said it already, in full.
      if (event.source === 'leak') return [];
      const marks = { audience: '📣 **The audience made the news:**', rumour: '👂', deck: newsMark(seq) };
      const by = marks[event.source];
      return [`${by} ${plain(event.headline.text)}`];
    }
    case 'pricesMoved':
      return [priceLine(event, seq), restLine(after, event)];
    case 'wentBankrupt':
      return [bankruptLine(after, event, seq)];
    case 'roundClosed':
      return [...overheardLines(before, after, event), ...leadLines(before, event, seq)];
    case 'poolLocked':
      return poolLocked(before, event);
    case 'poolSettled':
      return poolSettled(before, event);
    case 'episodeClosed':
      return bellClosed(before, event);
    case 'seasonClosed':
      return [
        `🏆 **${nameOf(after, event.champion)} is champion of season ${event.season}** with ${dollars(event.equityCents)}. Everybody starts anew.`,
      ];
    case 'poolVoided':
    case 'economyReset':
      return [houseLine(before, event)];
    case 'leakFed':
      return leakFedLine(event);
    case 'thoughtLeaked':
      return [thoughtLeakedLine(after, event)];
    case 'tipsterNamed':
      return [tipsterLine(event)];
    case 'paused':
      return event.by === THE_HOUSE
        ? ['📦 The bot was taken out of this server. Clock, votes and bets stood still from then on.']
        : ['⏸️ The show is paused. Clock, votes and bets stand still.'];
    case 'resumed':
      return event.by === THE_HOUSE
        ? ['👋 Back again: the show goes on where it was, and every deadline has moved along.']
        : ['▶️ The show goes on. Every deadline has moved by as long as the pause was.'];
    case 'powerHourStarted':
      return [
        `🔥 **Power hour** until ${clockTime(event.untilMs)}: a round every ${duration(loudPaceMs(after))}. Half the rounds lock the bets and the last one rings the bell, if that comes before the announced times.`,
      ];
    case 'powerHourEnded':
      return [`🧯 The power hour is over: a round every ${duration(after.settings.paceMs)} again.`];
    case 'settingsChanged':
      return movedLines(after, event);
    case 'floorSlept':
      return [
        after.episode === null
          ? '😴 Nobody is here for an opening bell, so the floor sleeps on. Any command wakes it.'
          : '😴 Nobody is watching, so the floor sleeps. Any command wakes it.',
      ];
    case 'floorWoke':
      return ['☀️ Somebody is watching: the floor wakes.'];
    default:
      return [...sceneLines(after, event), ...castLines(event)];
  }
}

const varied = (phrases: readonly string[], seq: number): string =>
  phrases[hash32(`newsline ${seq}`) % phrases.length] ?? '';

const newsMark = (seq: number): string =>
  varied(['📰', '📰 **Just in:**', '🗞️', '📰 **Breaking:**', '📰 **On the wire:**'], seq);

const RISES = ['rips', 'soars', 'jumps', 'rockets'] as const;
const GAINS = ['climbs', 'gains', 'adds', 'firms'] as const;
const LOSSES = ['slips', 'gives up', 'sags', 'loses'] as const;
const CRASHES = ['craters', 'tanks', 'plunges', 'collapses'] as const;

function priceLine({ previous, prices }: PricesMoved, seq: number): string {
  const { asset, bp } = largestMove({ previous, prices });
  const price = `**${points(prices[asset])}**`;
  if (Math.abs(bp) < NOTABLE_BP) {
    const quiet = varied(['A quiet tape', 'Not much moves', 'The market yawns', 'A sleepy round'], seq);
    return `➖ ${quiet}: ${asset} ${price} (${percentOf(bp)})`;
  }
  // The verb says the direction, so the number needs no sign.
  const size = percentOf(Math.abs(bp)).slice(1);
  const verbs = bp > 0 ? (bp >= DRAMATIC_BP ? RISES : GAINS) : bp <= -DRAMATIC_BP ? CRASHES : LOSSES;
  return `${bp > 0 ? '📈' : '📉'} ${asset} ${varied(verbs, seq)} **${size}** to ${price}`;
}

function largestMove({ previous, prices }: Pick<PricesMoved, 'previous' | 'prices'>) {
  const [first, ...others] = ASSETS.map((asset) => ({ asset, bp: changeBp(previous[asset], prices[asset]) }));
  return others.reduce((largest, move) => (Math.abs(move.bp) > Math.abs(largest.bp) ? move : largest), {
    asset: first?.asset ?? 'Tech',
    bp: first?.bp ?? 0,
  });
}

/** The other prices and the round, in small print. */
function restLine(show: Show, { previous, prices }: PricesMoved): string {
  const named = largestMove({ previous, prices }).asset;
  const others = ASSETS.filter((asset) => asset !== named).map(
    (asset) => `${asset} ${points(prices[asset])} (${percentOf(changeBp(previous[asset], prices[asset]))})`,
  );
  const round = `round ${show.episode?.round ?? 0} of ${show.settings.roundsPerEpisode}`;
  return `-# ${[...others, round].join(' · ')}`;
}

function bankruptLine(show: Show, { performer, shortfallCents }: WentBankrupt, seq: number): string {
  const scene = varied(
    ['The desk is cleared.', 'Somebody fetch a box.', 'The screens go dark.', 'Silence on the floor.'],
    seq,
  );
  const bank = shortfallCents > 0 ? ` The bank loses **${dollars(shortfallCents)}**.` : '';
  return `💀 **${nameOf(show, performer)} is bankrupt.**${bank} ${scene}`;
}

/** The last round's lines go with the episode; `after` knows them while it is open, `before` all but the last. */
function overheardLines(before: Show, after: Show, { round }: RoundClosed): readonly string[] {
  const line = overheard(after.episode === null ? before : after, round);
  return line === undefined ? [] : [line];
}

/** Who leads now, where that is somebody else than at the last close. */
function leadLines(before: Show, { round, equityCents }: RoundClosed, seq: number): readonly string[] {
  if (round < 2) return [];
  const histories = before.episode?.equityHistory ?? {};
  const then = standings(before).map(({ id }) => ({ id, cents: histories[id]?.at(-1) ?? 0 }));
  const leader = then.reduce((best, one) => (one.cents > best.cents ? one : best), { ...then[0], cents: -1 });
  const now = then.toSorted((one, other) => (equityCents[other.id] ?? 0) - (equityCents[one.id] ?? 0))[0];
  if (now === undefined || leader.id === undefined || now.id === leader.id) return [];
  if (equityCents[now.id] === equityCents[leader.id]) return [];
  const verb = varied(['takes the lead from', 'overtakes', 'pushes past', 'is first now, ahead of'], seq);
  return [
    `👑 **${nameOf(before, now.id)}** ${verb} ${nameOf(before, leader.id)}: ${dollars(equityCents[now.id] ?? 0)}`,
  ];
}
