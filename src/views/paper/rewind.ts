// A round that is over, wound back to: prices, headlines, the board at its close, and who said and thought what.

import { cutAtSentence } from '../../letters/cut.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import { fitted, plain, quoted } from '../words/markdown.ts';
import { dollars, percentOf, points } from '../words/money.ts';
import { nameOf } from '../words/names.ts';
import { fromNow } from '../words/times.ts';
import { sizedTradeWords } from '../words/trade-words.ts';
import { linked, type Paper } from './paper.ts';
import type { StoryRound, Told } from './story.ts';
import { roundsOf } from './story.ts';

const LINE_LENGTH = 120;

export interface Rewound {
  readonly episode: number;
  readonly round: number;
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
export function rewindText(
  paper: Paper,
  records: readonly ShowRecord[],
  { episode, round: number }: Rewound,
): string | undefined {
  const round = over(records).find((each) => each.round === number);
  if (round === undefined) return undefined;
  return fitted([
    `### ⏪ Episode ${episode} · round ${number} · ${fromNow(round.startedAtMs)}`,
    ...pricesLine(round),
    ...round.headlines.map(({ event, seq }) => {
      const mark = event.source === 'audience' ? '📣' : '📰';
      return `${linked(paper, mark, seq)} ${plain(event.headline.text)}`;
    }),
    ...boardLine(paper, round),
    ...round.turns.flatMap((turn) => turnLines(paper, turn)),
  ]);
}

function pricesLine({ previous, prices }: StoryRound): readonly string[] {
  if (previous === null || prices === null) return [];
  const quotes = ASSETS.map(
    (asset) =>
      `${asset} **${points(prices[asset])}** (${percentOf(changeBp(previous[asset], prices[asset]))})`,
  );
  return [quotes.join(' · ')];
}

function boardLine(paper: Paper, { equityCents }: StoryRound): readonly string[] {
  if (equityCents === undefined) return ['-# The closing bell cut this round short.'];
  const entries = (Object.entries(equityCents) as [PerformerId, number][]).sort(
    ([, one], [, other]) => other - one,
  );
  return [`🏁 ${entries.map(([id, cents]) => `${nameOf(paper, id)} **${dollars(cents)}**`).join(' · ')}`];
}

const turnLines = (
  paper: Paper,
  { event: { performer, room, decision }, seq }: Told<TurnTaken>,
): readonly string[] => [
  `**${linked(paper, nameOf(paper, performer), seq)}** · ${room} · ${sizedTradeWords(decision)}`,
  `🗣️ ${quoted(cutAtSentence(decision.speech, LINE_LENGTH))}`,
  `💭 ${plain(cutAtSentence(decision.thought, LINE_LENGTH))}`,
];
