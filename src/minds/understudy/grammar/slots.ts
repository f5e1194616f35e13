// The words and flags that a brief and a plan put at the grammar's disposal.
// The names here are the contract with the voices; a test holds the voices to it.

import type { Room } from '../../../show/cast/cast.ts';
import type { Chance } from '../../../show/chance.ts';
import type { Asset } from '../../../show/market/asset.ts';
import type { ActBrief } from '../../briefs/acts-brief.ts';
import { earlierOn } from '../conversation.ts';
import type { Facts } from '../facts.ts';
import { personaWords } from '../guest/persona-words.ts';
import type { Plan } from '../plan.ts';
import { ACT_WORDS, SIZES } from './act-words.ts';
import { counted, dollars, money, move, percent, price, ranked, spelled } from './figures.ts';
import { keyWordHeard, namesIn, numberIn } from './overheard.ts';
import { clipped, topicOf } from './topic.ts';
import type { Vocabulary, Words } from './vocabulary.ts';
import { wordsIn } from './vocabulary.ts';

/** A turn as its player sees it: what is so, and what is meant. */
interface Turn {
  readonly facts: Facts;
  readonly plan: Plan;
  readonly goal: Room;
  readonly act?: ActBrief | undefined;
  readonly draw: Chance;
}

/** Rooms as they are said in a sentence. */
export const ROOM_PHRASES: Readonly<Record<Room, string>> = {
  'Startup Offices': 'startup offices',
  'VC Office': 'VC office',
  'Coffee Shop': 'coffee shop',
  'News Room': 'news room',
};
export const wordsFor = (
  facts: Facts,
  { plan, goal, act }: Pick<Turn, 'plan' | 'goal' | 'act'>,
  draw: Chance,
): Words => wordsIn(TRADERS_WORDS, { facts, plan, goal, act, draw });

type Table = Vocabulary<Turn>['facts'];

const latestOf = ({ facts }: Turn) => facts.brief.heard.at(-1);
const namesHere = ({ facts }: Turn): readonly string[] => facts.brief.present.map(({ name }) => name);
const othersOf = ({ facts: { brief } }: Turn) => brief.board.filter(({ name }) => name !== brief.self.name);
const pickOf = (names: readonly string[], draw: Chance) => (names.length > 0 ? draw.pick(names) : undefined);

const PEOPLE: Table = {
  self: ({ facts }) => facts.brief.self.name,
  speaker: (turn) => latestOf(turn)?.name,
  word: ({ facts: { brief } }) => keyWordHeard(brief, namesIn(brief)),
  number: (turn) => {
    const latest = latestOf(turn);
    return latest && numberIn(latest.speech);
  },
  company: (turn) => pickOf(namesHere(turn), turn.draw),
  absent: (turn) => {
    const here = namesHere(turn);
    const names = othersOf(turn).map(({ name }) => name);
    return pickOf(
      names.filter((name) => !here.includes(name)),
      turn.draw,
    );
  },
};

const leaderOf = ({ facts: { brief } }: Turn) => {
  const [first] = brief.board;
  return first?.name === brief.self.name ? undefined : first;
};

const BOARD: Table = {
  leader: (turn) => leaderOf(turn)?.name,
  gap: (turn) => {
    const leader = leaderOf(turn);
    return leader && money(leader.equityCents - turn.facts.brief.equityCents);
  },
  chaser: (turn) => (leaderOf(turn) === undefined ? othersOf(turn)[0]?.name : undefined),
  trailer: ({ facts: { brief } }) => {
    const last = brief.board.at(-1);
    return last?.name === brief.self.name ? undefined : last?.name;
  },
  rank: ({ facts }) => ranked(facts.brief.rank),
};

/** What the room talks about, and who did before the last. */
const TALK: Table = {
  subject: ({ facts }) => facts.brief.talk.called,
  earlier: ({ facts: { brief } }) => earlierOn(brief)?.name,
};

const NEWS: Table = {
  topic: ({ facts: { newest, brief } }) =>
    newest === null ? undefined : topicOf(newest.text, namesIn(brief)),
  headline: ({ facts: { newest } }) => (newest === null ? undefined : clipped(newest.text)),
};

const MARKET: Table = {
  tech: ({ facts }) => move(facts.quotes.Tech.roundBp),
  techDay: ({ facts }) => move(facts.quotes.Tech.dayBp),
  crypto: ({ facts }) => move(facts.quotes.Crypto.roundBp),
  cryptoDay: ({ facts }) => move(facts.quotes.Crypto.dayBp),
  bonds: ({ facts }) => move(facts.quotes.Bonds.roundBp),
  bondsDay: ({ facts }) => move(facts.quotes.Bonds.dayBp),
  mover: ({ facts }) => facts.mover.asset,
  moved: ({ facts }) => move(facts.mover.roundBp),
  moverSize: ({ facts }) => percent(facts.mover.roundBp),
  price: ({ facts }) => price(facts.mover.priceCents),
};

/** The asset that this turn is about: that of what is done beside trading, where there is one. */
function meant({ facts, plan, act }: Turn) {
  const asset = assetOf(act) ?? (plan.trade === 'Hold' ? facts.brief.holding?.asset : plan.trade);
  return asset === undefined ? undefined : facts.quotes[asset];
}

/** A figure of the asset that this turn is about. */
const ofMeant =
  (figure: (quote: NonNullable<ReturnType<typeof meant>>) => string) =>
  (turn: Turn): string | undefined => {
    const quote = meant(turn);
    return quote && figure(quote);
  };

const INTENT: Table = {
  asset: (turn) => meant(turn)?.asset,
  assetMove: ofMeant(({ roundBp }) => move(roundBp)),
  assetSize: ofMeant(({ roundBp }) => percent(roundBp)),
  assetDay: ofMeant(({ dayBp }) => move(dayBp)),
  assetPrice: ofMeant(({ priceCents }) => price(priceCents)),
  size: ({ plan }) => SIZES[plan.conviction],
  room: ({ facts }) => ROOM_PHRASES[facts.brief.room],
  goal: ({ facts, goal }) => (goal === facts.brief.room ? undefined : ROOM_PHRASES[goal]),
};

const BOOK: Table = {
  held: ({ facts }) => facts.brief.holding?.asset,
  heldSide: ({ facts }) => facts.brief.holding?.side,
  profit: ({ facts: { brief } }) => (brief.holding === null ? undefined : money(brief.holding.profitCents)),
  streak: ({ facts: { brief } }) =>
    brief.holding === null ? undefined : counted(Math.max(1, brief.holding.roundsHeld), 'round'),
  equity: ({ facts }) => dollars(facts.brief.equityCents),
  dayMoney: ({ facts }) => money(facts.brief.dayProfitCents),
  past: ({ facts }) => {
    const last = facts.brief.trades.at(-1);
    return last && `${last.side} ${last.trade}`;
  },
  pastSize: ({ facts }) => {
    const last = facts.brief.trades.at(-1);
    return last && percent(last.sinceBp);
  },
};

const TIME: Table = {
  round: ({ facts }) => `round ${spelled(facts.brief.round)}`,
  left: ({ facts }) => counted(facts.roundsLeft, 'round'),
};

/** Numbers out of the air, for people who talk in numbers. */
const DRAWS: Vocabulary<Turn>['draws'] = {
  few: ({ draw }) => spelled(3 + draw.below(7)),
  some: ({ draw }) => String(11 + draw.below(9)),
  many: ({ draw }) => String(21 + draw.below(77)),
  odds: ({ draw }) => `${1 + draw.below(40)}.${1 + draw.below(9)}%`,
  entry: ({ draw }) => String(100 + draw.below(880)),
  clock: ({ facts, draw }) => clock(facts, draw),
};

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

const isUp =
  (asset: Asset) =>
  ({ facts }: Turn): boolean =>
    facts.quotes[asset].roundBp > 0;
const isDown =
  (asset: Asset) =>
  ({ facts }: Turn): boolean =>
    facts.quotes[asset].roundBp < 0;
const isIn =
  (room: Room) =>
  ({ facts }: Turn): boolean =>
    facts.brief.room === room;

const FLAGS: Vocabulary<Turn>['flags'] = {
  rise: ({ facts }) => facts.mover.roundBp > 0,
  fall: ({ facts }) => facts.mover.roundBp < 0,
  techUp: isUp('Tech'),
  techDown: isDown('Tech'),
  cryptoUp: isUp('Crypto'),
  cryptoDown: isDown('Crypto'),
  bondsUp: isUp('Bonds'),
  bondsDown: isDown('Bonds'),
  fresh: ({ facts }) => facts.fresh !== null,
  audience: ({ facts }) => facts.fresh?.source === 'audience',
  good: ({ facts }) => moodOf(facts) > 0,
  bad: ({ facts }) => moodOf(facts) < 0,
  odd: ({ facts }) => facts.newest !== null && moodOf(facts) === 0,
  long: ({ plan }) => plan.trade !== 'Hold' && plan.side === 'long',
  short: ({ plan }) => plan.trade !== 'Hold' && plan.side === 'short',
  assetUp: (turn) => (meant(turn)?.roundBp ?? 0) > 0,
  assetDown: (turn) => (meant(turn)?.roundBp ?? 0) < 0,
  winning: ({ facts }) => facts.bookBp > 20,
  losing: ({ facts }) => facts.bookBp < -20,
  empty: ({ facts }) => facts.brief.holding === null,
  dayUp: ({ facts }) => facts.dayBp > 30,
  dayDown: ({ facts }) => facts.dayBp < -30,
  ruin: ({ facts }) => facts.dayBp < -2_500,
  leads: ({ facts }) => facts.brief.rank === 1,
  trails: ({ facts: { brief } }) => brief.rank === brief.board.length,
  middle: ({ facts: { brief } }) => brief.rank > 1 && brief.rank < brief.board.length,
  opening: ({ facts }) => facts.brief.round <= 2,
  half: ({ facts: { brief } }) => Math.abs(brief.round * 2 - brief.rounds) <= 2,
  late: ({ facts }) => facts.roundsLeft > 0 && facts.roundsLeft <= 4,
  last: ({ facts }) => facts.roundsLeft === 0,
  early: ({ facts }) => facts.roundsLeft > 4,
  wasRight: ({ facts }) => facts.lastTradeBp > 60,
  wasWrong: ({ facts }) => facts.lastTradeBp < -60,
  alone: ({ facts }) => facts.brief.present.length === 0,
  moving: ({ facts, goal }) => goal !== facts.brief.room,
  inNews: isIn('News Room'),
  inCoffee: isIn('Coffee Shop'),
  inStartup: isIn('Startup Offices'),
  inOffice: isIn('VC Office'),
  here: ({ act }) => act?.isHere === true,
  away: ({ act }) => act?.isHere === false,
  ahead: ({ act }) => act?.standing === 'ahead',
  behind: ({ act }) => act?.standing === 'behind',
  up: ({ act }) => act !== undefined && 'way' in act.terms && act.terms.way === 'up',
  down: ({ act }) => act !== undefined && 'way' in act.terms && act.terms.way === 'down',
};

/** A headline that lifts or sinks neither of the thrilling two, or one against the other, is odd. */
function moodOf({ newest }: Facts): number {
  return newest === null ? 0 : newest.reading.Tech + newest.reading.Crypto;
}

const assetOf = (act: ActBrief | undefined): Asset | undefined =>
  act !== undefined && 'asset' in act.terms ? act.terms.asset : undefined;

/** A term of the act's thread, in words. */
const term =
  (tell: (act: ActBrief) => string | undefined) =>
  ({ act }: Turn): string | undefined =>
    act && tell(act);

const ACT: Table = {
  ...Object.fromEntries(Object.entries(ACT_WORDS).map(([name, tell]) => [name, term(tell)])),
  left: (turn) => {
    const rounds = turn.act?.roundsLeft ?? turn.facts.roundsLeft;
    return counted(rounds, 'round');
  },
};

/** All that a trader's voice may ask for. */
export const TRADERS_WORDS: Vocabulary<Turn> = {
  facts: {
    ...PEOPLE,
    ...BOARD,
    ...TALK,
    ...NEWS,
    ...MARKET,
    ...INTENT,
    ...BOOK,
    ...TIME,
    ...ACT,
    ...personaWords<Turn>(({ facts }) => facts.brief),
  },
  draws: DRAWS,
  flags: FLAGS,
};
