// A round that is over, wound back to: prices, headlines, the board at its close, what was open between the performers,
// and who said and thought what.

import type { Words } from '../../languages/words.ts';
import { cutAtSentence } from '../../letters/cut.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import { ranked } from '../cards/ranking.ts';
import { fitted, plain, quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { fromNow } from '../words/times.ts';
import { sizedTradeIn } from '../words/trades.ts';
import { linked, type Paper } from './paper.ts';
import type { StoryRound, Told } from './story.ts';
import { lentUntil, openingEquity, roundsOf, storyOf } from './story.ts';
import { threadsOpenAfter } from './threads/told-threads.ts';

const LINE_LENGTH = 120;

export interface Rewound {
  readonly records: readonly ShowRecord[];
  readonly episode: number;
  readonly round: number;
  /** Equity in cents at the opening bell, of an episode that is open still; a closed one's records tell. */
  readonly openingCents?: Readonly<Record<PerformerId, number>>;
}

/** The rounds of the records that are over, by number. */
export const roundsOver = (records: readonly ShowRecord[]): readonly number[] =>
  over(records).map(({ round }) => round);

/** A round counts as over when it was closed, or cut short by the closing bell. */
function over(records: readonly ShowRecord[]): readonly StoryRound[] {
  const rung = records.some(({ events }) => events.some(({ type }) => type === 'episodeClosed'));
  return roundsOf(records).filter(({ equityCents }) => rung || equityCents !== undefined);
}

/** Undefined where the records hold no such round, or where it is not over yet. */
export function rewindText(words: Words, paper: Paper, rewound: Rewound): string | undefined {
  const { records, episode, round: number } = rewound;
  const round = over(records).find((each) => each.round === number);
  if (round === undefined) return undefined;
  return fitted([
    `### ⏪ ${words.say('rewind.heading', { episode, round: number, when: fromNow(round.startedAtMs) })}`,
    ...pricesLine(words, round),
    ...round.headlines.map(({ event, seq }) => {
      const mark = event.source === 'audience' ? '📣' : '📰';
      return `${linked(paper, mark, seq)} ${plain(words.ofHeadline(event.headline))}`;
    }),
    ...boardLine(words, paper, { round, rewound }),
    ...betweenLine(words, paper, rewound),
    ...round.turns.flatMap((turn) => turnLines(words, paper, turn)),
  ]);
}

function pricesLine(words: Words, { previous, prices }: StoryRound): readonly string[] {
  if (previous === null || prices === null) return [];
  const quotes = ASSETS.map(
    (asset) =>
      `${words.say(`names.${asset}`)} **${words.points(prices[asset])}** (${words.percent(changeBp(previous[asset], prices[asset]))})`,
  );
  return [quotes.join(' · ')];
}

/** In the order of every board: by the day's profit. */
function boardLine(
  words: Words,
  paper: Paper,
  { round, rewound }: { readonly round: StoryRound; readonly rewound: Rewound },
): readonly string[] {
  if (round.equityCents === undefined) return [`-# ${words.say('rewind.cutShort')}`];
  const from = countedFrom(rewound);
  const entries = Object.entries(round.equityCents) as [PerformerId, number][];
  const fortunes = entries.map(([id, equityCents]) => {
    return { id, equityCents, profitCents: equityCents - (from[id] ?? equityCents) };
  });
  const placed = ranked(fortunes).map(({ id, equityCents, profitCents }) => {
    return `${nameOf(paper, id)} **${words.signedDollars(profitCents)}** (${words.dollars(equityCents)})`;
  });
  return [`🏁 ${placed.join(' · ')}`];
}

/** What was open between the performers when the round was over. */
function betweenLine(words: Words, paper: Paper, { records, episode, round }: Rewound): readonly string[] {
  const open = threadsOpenAfter(records, { episode, round, plot: paper.plot });
  if (open.length === 0) return [];
  const pairs = open.map(({ kind, by, with: other }) =>
    words.say('rewind.between', { kind, one: nameOf(paper, by), other: nameOf(paper, other) }),
  );
  return [`🧵 ${pairs.join(' · ')}`];
}

/** What each one's day counts from, as it was when the round was over: a comeback later on is not in it yet. */
function countedFrom({ records, round, openingCents }: Rewound): Readonly<Record<PerformerId, number>> {
  const story = storyOf(records);
  const rounds = roundsOf(records);
  const [soFar, all] = [lentUntil(rounds, round), lentUntil(rounds)];
  const opening =
    story === undefined
      ? (openingCents ?? {})
      : mapped(openingEquity(story), (id, cents) => cents - (all[id] ?? 0));
  return mapped(opening, (id, cents) => cents + (soFar[id] ?? 0));
}

const mapped = (
  cents: Readonly<Record<PerformerId, number>>,
  change: (id: PerformerId, cents: number) => number,
): Readonly<Record<PerformerId, number>> =>
  Object.fromEntries(
    (Object.entries(cents) as [PerformerId, number][]).map(([id, was]) => [id, change(id, was)]),
  );

const turnLines = (
  words: Words,
  paper: Paper,
  { event: { performer, room, decision }, seq }: Told<TurnTaken>,
): readonly string[] => [
  `**${linked(paper, nameOf(paper, performer), seq)}** · ${words.say(`names.${room}`)} · ${sizedTradeIn(words, decision)}`,
  `🗣️ ${quotedIn(words, cutAtSentence(decision.speech, LINE_LENGTH))}`,
  `💭 ${plain(cutAtSentence(decision.thought, LINE_LENGTH))}`,
];
