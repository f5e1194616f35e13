// The words and flags that a brief and a plan put at the grammar's disposal.
// The list of slots is the contract between this file and the voices; a test holds the voices to it.

import type { Room } from '../../show/cast.ts';
import type { Chance } from '../../show/chance.ts';
import type { Quote } from '../brief.ts';
import type { Facts } from './facts.ts';
import { counted, dollars, money, move, percent, price, ranked, spelled } from './figures.ts';
import type { Slots } from './grammar.ts';
import { keyWordIn, numberIn } from './overheard.ts';
import type { Plan } from './plan.ts';
import { clipped, topicOf } from './topic.ts';

export interface Words {
  readonly slots: Slots;
  readonly flags: ReadonlySet<string>;
}

export interface Intention {
  readonly plan: Plan;
  readonly goal: Room;
}

/** A fact that takes work to find is found when a form asks for it. */
type Fact = string | undefined | (() => string | undefined);
type Entry = readonly [string, Fact];
type Flag = readonly [string, boolean];

const ROOM_PHRASES: Readonly<Record<Room, string>> = {
  'Startup Offices': 'startup offices',
  'VC Office': 'VC office',
  'Coffee Shop': 'coffee shop',
  'News Room': 'news room',
};
const SIZES = { 1: 'a quarter of my limit', 2: 'half my limit', 3: 'all of it' } as const;

export function wordsFor(facts: Facts, intention: Intention, draw: Chance): Words {
  const entries: readonly Entry[] = [
    ...people(facts, draw),
    ...news(facts),
    ...market(facts),
    ...intent(facts, intention),
    ...book(facts),
    ...time(facts),
  ];
  const slots = new Map<string, () => string | undefined>(chances(facts, draw));
  for (const [slot, fact] of entries)
    slots.set(slot, () => clean(typeof fact === 'function' ? fact() : fact));
  const flags = new Set<string>();
  for (const [flag, raised] of flagsOf(facts, intention)) if (raised) flags.add(flag);
  return { slots, flags };
}

function people({ brief }: Facts, draw: Chance): readonly Entry[] {
  const latest = brief.heard.at(-1);
  const others = brief.board.filter(({ name }) => name !== brief.self.name);
  const here = brief.present.map(({ name }) => name);
  const absent = others.map(({ name }) => name).filter((name) => !here.includes(name));
  const names = [brief.self.name, ...brief.board.map(({ name }) => name), ...here];
  const first = brief.board[0];
  const last = brief.board.at(-1);
  const leads = first?.name === brief.self.name;
  return [
    ['self', brief.self.name],
    ['speaker', latest?.name],
    ['word', latest && keyWordIn(latest.speech, names, draw)],
    ['number', latest && numberIn(latest.speech)],
    ['company', here.length > 0 ? draw.pick(here) : undefined],
    ['absent', absent.length > 0 ? draw.pick(absent) : undefined],
    ['leader', leads ? undefined : first?.name],
    ['gap', leads || first === undefined ? undefined : money(first.equityCents - brief.equityCents)],
    ['chaser', leads ? others[0]?.name : undefined],
    ['trailer', last?.name === brief.self.name ? undefined : last?.name],
  ];
}

function news({ newest }: Facts): readonly Entry[] {
  return [
    ['topic', newest === null ? undefined : () => topicOf(newest.text)],
    ['headline', newest === null ? undefined : () => clipped(newest.text)],
  ];
}

function market({ quotes, mover }: Facts): readonly Entry[] {
  const of = (slot: string, { roundBp, dayBp }: Quote): readonly Entry[] => [
    [slot, move(roundBp)],
    [`${slot}Day`, move(dayBp)],
  ];
  return [
    ...of('tech', quotes.Tech),
    ...of('crypto', quotes.Crypto),
    ...of('bonds', quotes.Bonds),
    ['mover', mover.asset],
    ['moved', move(mover.roundBp)],
    ['moverSize', percent(mover.roundBp)],
    ['price', price(mover.priceCents)],
  ];
}

function intent({ brief, quotes }: Facts, { plan, goal }: Intention): readonly Entry[] {
  const asset = plan.trade === 'Hold' ? brief.holding?.asset : plan.trade;
  const quote = asset === undefined ? undefined : quotes[asset];
  return [
    ['asset', asset],
    ['assetMove', quote && move(quote.roundBp)],
    ['assetSize', quote && percent(quote.roundBp)],
    ['assetDay', quote && move(quote.dayBp)],
    ['assetPrice', quote && price(quote.priceCents)],
    ['size', SIZES[plan.conviction]],
    ['room', ROOM_PHRASES[brief.room]],
    ['goal', goal === brief.room ? undefined : ROOM_PHRASES[goal]],
  ];
}

function book({ brief }: Facts): readonly Entry[] {
  const { holding } = brief;
  const last = brief.trades.at(-1);
  return [
    ['held', holding?.asset],
    ['heldSide', holding?.side],
    ['profit', holding === null ? undefined : money(holding.profitCents)],
    ['streak', holding === null ? undefined : counted(Math.max(1, holding.roundsHeld), 'round')],
    ['equity', dollars(brief.equityCents)],
    ['dayMoney', money(brief.dayProfitCents)],
    ['rank', ranked(brief.rank)],
    ['past', last && `${last.side} ${last.trade}`],
    ['pastSize', last && percent(last.sinceBp)],
  ];
}

function time({ brief, roundsLeft }: Facts): readonly Entry[] {
  return [
    ['round', `round ${spelled(brief.round)}`],
    ['left', counted(roundsLeft, 'round')],
  ];
}

const clean = (text: string | undefined): string | undefined =>
  text?.replace(/[\p{Cc}\p{Cf}\p{Cs}{}]/gu, ' ');

/** Numbers out of the air, for people who talk in numbers. */
function chances(facts: Facts, draw: Chance): readonly (readonly [string, () => string])[] {
  return [
    ['few', () => spelled(3 + draw.below(7))],
    ['some', () => String(11 + draw.below(9))],
    ['many', () => String(21 + draw.below(77))],
    ['odds', () => `${1 + draw.below(40)}.${1 + draw.below(9)}%`],
    ['entry', () => String(100 + draw.below(880))],
    ['clock', () => clock(facts, draw)],
  ];
}

const OPENS_MINUTE = 9 * 60 + 30;
const DAY_MINUTES = 390;

/** A minute of this round, as if the episode were a day on the exchange: `11:42`. */
function clock({ brief }: Facts, draw: Chance): string {
  const lengthMinutes = DAY_MINUTES / Math.max(1, brief.rounds);
  const into = Math.floor((Math.max(1, brief.round) - 1) * lengthMinutes);
  const minute =
    OPENS_MINUTE + Math.min(into, DAY_MINUTES - 1) + draw.below(Math.max(1, Math.floor(lengthMinutes)));
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function flagsOf(facts: Facts, { plan, goal }: Intention): readonly Flag[] {
  const { brief, mover, fresh, bookBp, dayBp, lastTradeBp, roundsLeft } = facts;
  const mood = moodOf(facts);
  return [
    ['rise', mover.roundBp > 0],
    ['fall', mover.roundBp < 0],
    ...(['Tech', 'Crypto', 'Bonds'] as const).flatMap((asset): Flag[] => [
      [`${asset.toLowerCase()}Up`, facts.quotes[asset].roundBp > 0],
      [`${asset.toLowerCase()}Down`, facts.quotes[asset].roundBp < 0],
    ]),
    ['fresh', fresh !== null],
    ['audience', fresh?.source === 'audience'],
    ['good', mood > 0],
    ['bad', mood < 0],
    ['odd', facts.newest !== null && mood === 0],
    ['long', plan.trade !== 'Hold' && plan.side === 'long'],
    ['short', plan.trade !== 'Hold' && plan.side === 'short'],
    ['assetUp', plannedMove(facts, plan) > 0],
    ['assetDown', plannedMove(facts, plan) < 0],
    ['winning', bookBp > 20],
    ['losing', bookBp < -20],
    ['empty', brief.holding === null],
    ['dayUp', dayBp > 30],
    ['dayDown', dayBp < -30],
    ['ruin', dayBp < -2_500],
    ['leads', brief.rank === 1],
    ['trails', brief.rank === brief.board.length],
    ['middle', brief.rank > 1 && brief.rank < brief.board.length],
    ['opening', brief.round <= 2],
    ['half', Math.abs(brief.round * 2 - brief.rounds) <= 2],
    ['late', roundsLeft > 0 && roundsLeft <= 4],
    ['last', roundsLeft === 0],
    ['early', roundsLeft > 4],
    ['wasRight', lastTradeBp > 60],
    ['wasWrong', lastTradeBp < -60],
    ['alone', brief.present.length === 0],
    ['moving', goal !== brief.room],
    ['inNews', brief.room === 'News Room'],
    ['inCoffee', brief.room === 'Coffee Shop'],
    ['inStartup', brief.room === 'Startup Offices'],
    ['inOffice', brief.room === 'VC Office'],
  ];
}

function plannedMove({ brief, quotes }: Facts, { trade }: Plan): number {
  const asset = trade === 'Hold' ? brief.holding?.asset : trade;
  return asset === undefined ? 0 : quotes[asset].roundBp;
}

/** A headline that lifts or sinks neither of the thrilling two, or one against the other, is odd. */
function moodOf({ newest }: Facts): number {
  return newest === null ? 0 : newest.reading.Tech + newest.reading.Crypto;
}
