// What a button of the house says when it is pressed. The one place where a button's custom id is made, and the one
// where it is read: handlers get what it is about.

import { isRejection, type Rejection } from '../../show/rejection.ts';
import { fitsCustomId } from '../../views/words/discord-limits.ts';
import { type Parts, readParts, type Subject, splitId, writeId } from './custom-id.ts';
import {
  ballotOption,
  chips,
  deskOption,
  draft,
  episode,
  flag,
  headline,
  market,
  motionChoice,
  outcome,
  performer,
  question,
  recapPage,
  round,
  settingGroup,
  thread,
  typed,
  verdict,
  vote,
} from './parts.ts';

/** Every kind of button there is. A kind that has been posted stays, with its parts in their order. */
const PRESSES = {
  /** Puts chips on an outcome. */
  bet: { market, outcome, chips },
  /** Opens the form that asks how many. */
  stake: { market, outcome },
  /** Opens it again with what was typed, which the rules refused. */
  restake: { market, outcome, typed },
  withdraw: { market },
  /** Takes a bet from one outcome to another, with more chips. */
  move: { market, from: outcome, outcome, chips },
  /** A member's own chips and bets. */
  wallet: {},
  /** Opens the form of a member's own limits. */
  limit: {},
  /** Leaves a bet where it is. */
  keep: { market },
  odds: { market },
  /** Opens a vote on the next headline. */
  chaos: {},
  vote: { vote, option: ballotOption },
  /** Opens the form for a headline of one's own. */
  own: { vote },
  /** To know too what another member has asked. */
  backQuestion: { question },
  /** For managers: a headline that waits goes into a vote, or away. */
  review: { headline, verdict },
  sign: { headline, signed: flag },
  motion: { motion: vote, choice: motionChoice },
  desk: { option: deskOption },
  /** What the bank's desk holds, with the buttons of whoever sits in the chair. */
  deskNow: {},
  /** What a trader thought when it spoke in a round that is over. */
  think: { episode, round, performer },
  /** The same as a picture, for all to see. */
  share: { episode, round, performer },
  rewind: { episode, round },
  /** What is between whom; and the story of one thread. */
  plots: {},
  plot: { thread },
  /** Leafs on to a round before or after the one that is rewound to, in its place. */
  leaf: { episode, round },
  portfolio: { performer },
  /** The newest thoughts of a trader. */
  thoughts: { performer },
  /** Opens a vote on a bankrupt trader's comeback. */
  comeback: { performer },
  /** The markets in which one can bet on a trader. */
  betOn: { performer },
  /** Whom one could follow. */
  roster: {},
  /** What this is, and what one can do. */
  help: {},
  hall: {},
  /** Where the show stands, and when the next bell rings. */
  state: {},
  follow: { performer },
  unfollow: { performer },
  /** Renews a feed whose time is up. */
  feed: { performer },
  /** Calls whoever presses it to the opening bell, once a day at most; and no more. */
  bell: {},
  bellOff: {},
  /** Opens the live floor, where it is an Activity. */
  launch: {},
  recap: { episode, page: recapPage },
  receipt: { episode },
  /** Hangs a card on the wall that was written in a form. */
  hire: { draft },
  /** Takes back what waits for the next opening bell. */
  unwish: { wish: vote },
  /** Opens the form of that card again. */
  redraft: { draft },
  /** Opens the form that asks who plays it. */
  mind: { draft },
  /** Puts it away. */
  drop: { draft },
  retire: { performer },
  /** Asks before that. */
  askRetire: { performer },
  /** Opens the form of the card that somebody has. */
  edit: { performer },
  recall: { performer },
  /** Lets who was to be retired stay. */
  stay: {},
  /** The bettors' table. */
  tipsters: {},
  /** Starts the chips anew. */
  reset: {},
  powerEnd: {},
  /** Opens the form of `/setup`. */
  setUp: { draft },
  setUpHours: { draft },
  setUpChannels: { draft },
  /** Makes what the preview shows. */
  setUpMake: { draft },
  settings: {},
  /** Opens the form of a group of settings. */
  settingsForm: { group: settingGroup, draft },
  /** Asks before anything is taken down. */
  teardown: {},
  tearDown: {},
  /** Looks again what is wrong; makes the channels anew; lets a paused show go on. */
  examine: {},
  repair: {},
  goOn: {},
  /** Of what is held about whoever presses: as a file, asked first, erased, kept. */
  exportHeld: {},
  askErase: {},
  erase: {},
  keepHeld: {},
} as const satisfies Readonly<Record<string, Parts>>;

export type PressKind = keyof typeof PRESSES;

/** One press: its kind, and what it is about. */
export type Press<Kind extends PressKind = PressKind> = {
  readonly [K in Kind]: { readonly kind: K } & Subject<(typeof PRESSES)[K]>;
}[Kind];

/** The custom id of a button. */
export function pressId(press: Press): string {
  const parts: Parts = PRESSES[press.kind];
  return writeId(press.kind, parts, press);
}

/** A refusal where the house knows nothing of what it is about; undefined where the id is none of the house's. */
export function readPress(id: string): Press | Rejection | undefined {
  const { kind, texts } = splitId(id);
  if (!fitsCustomId(id) || !isPressKind(kind)) return undefined;
  const subject = readParts<Parts>(PRESSES[kind], texts);
  if (subject === undefined || isRejection(subject)) return subject;
  // Read by the parts of this very kind.
  return { kind, ...subject } as Press;
}

/** An id from outside may well be called `constructor`. */
const isPressKind = (kind: string): kind is PressKind => Object.hasOwn(PRESSES, kind);
