// The recap as a picture shows it: who won the day, the final board, the thread of the day, the moments it will be
// remembered for.
// Pure; read from the records alone, as the text is. `recapAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { ThreadKind } from '../../show/plot/thread.ts';
import type { Show } from '../../show/state/show.ts';
import type { Moment } from '../paper/moments/moment.ts';
import { momentWords } from '../paper/moments/moment-words.ts';
import { biggestMoments } from '../paper/moments/moments.ts';
import { type Story, storyOf, toldOf } from '../paper/story.ts';
import { biggestThreads } from '../paper/threads/surprise.ts';
import { isToldIn, threadOfTheDay } from '../paper/threads/thread-lines.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { nameIn } from '../words/names.ts';
import { shortened } from './board-alt.ts';
import { ranked } from './ranking.ts';

export interface RecapRow {
  readonly id: PerformerId;
  /** 1 had the best day; equals share a rank. */
  readonly rank: number;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly equityCents: number;
  readonly profitCents: number;
  readonly bankrupt: boolean;
  readonly winner: boolean;
  /** Equity in cents at the opening and after each round. */
  readonly history: readonly number[];
}

export interface RecapMoment {
  readonly round: number;
  readonly kind: Moment['kind'];
  /** Whose face stands beside it; null: the market's. */
  readonly performer: PerformerId | null;
  readonly colour: string;
  readonly text: string;
}

/** What two performers did to each other, in one line. */
export interface RecapThread {
  readonly round: number;
  readonly kind: ThreadKind;
  readonly pair: readonly [Face, Face];
  readonly text: string;
}

interface Face {
  readonly id: PerformerId;
  readonly colour: string;
}

export interface RecapView {
  readonly episode: number;
  /** Best day first. */
  readonly rows: readonly RecapRow[];
  readonly thread: RecapThread | null;
  readonly moments: readonly RecapMoment[];
}

interface Staged extends Partial<Pick<Show, 'former' | 'retired' | 'plot'>> {
  readonly cast: readonly Performer[];
}

const MARKET_COLOUR = '#8f7bff';
const MOMENTS = 3;

/** Undefined where the records hold no closed episode. */
export function recapView(words: Words, show: Staged, records: readonly ShowRecord[]): RecapView | undefined {
  const story = storyOf(records);
  if (story === undefined) return undefined;
  const { closed, rounds, told } = story;
  const broke = new Set(toldOf(told, 'wentBankrupt').map(({ event }) => event.performer));
  const ids = Object.keys(closed.equityCents) as PerformerId[];
  const rows = ids.map((id): Omit<RecapRow, 'rank'> => {
    const equityCents = closed.equityCents[id] ?? 0;
    const profitCents = closed.profitCents[id] ?? 0;
    const curve = rounds.flatMap((round) => round.equityCents?.[id] ?? []);
    return {
      ...{ id, name: nameIn(show, id), colour: colourOf(show, id), equityCents, profitCents },
      ...{ bankrupt: broke.has(id), winner: closed.winners.includes(id) },
      history: [equityCents - profitCents, ...curve],
    };
  });
  return {
    episode: closed.episode,
    rows: ranked(rows),
    thread: threadIn(words, show, story),
    moments: momentsBeside(story, show).map((moment) => ({
      ...{ round: moment.round, kind: moment.kind, performer: moment.performer },
      colour: moment.performer === null ? MARKET_COLOUR : colourOf(show, moment.performer),
      text: momentWords(words, show, moment),
    })),
  };
}

function threadIn(words: Words, show: Staged, story: Story): RecapThread | null {
  const nameOf = (id: PerformerId): string => nameIn(show, id);
  const told = threadOfTheDay(words, { story, plot: show.plot, nameOf });
  if (told === undefined) return null;
  const { kind, by, with: other } = told.thread;
  const faceOf = (id: PerformerId): Face => ({ id, colour: colourOf(show, id) });
  return { round: told.round, kind, pair: [faceOf(by), faceOf(other)], text: told.text };
}

/** Nothing is shown twice. */
const momentsBeside = (story: Story, { plot }: Staged): readonly Moment[] => {
  const best = biggestThreads(story, plot, 1);
  return biggestMoments(story, MOMENTS, (moment) => !isToldIn(best, moment));
};

/** Also of who has left since. */
const colourOf = ({ cast, retired = {} }: Staged, id: PerformerId): string =>
  findPerformer(cast, id)?.colour ?? retired[id]?.card.colour ?? MARKET_COLOUR;

export function recapAltText(words: Words, { episode, rows, thread, moments }: RecapView): string {
  const board = rows.map((row) => rowIn(words, row));
  const scenes = moments.map(({ round, text }) =>
    words.say('alts.moment', { round, text: shortened(text, 160) }),
  );
  const day =
    thread === null ? [] : [words.say('alts.threadOfTheDay', { text: shortened(thread.text, 200) })];
  const sentences = [words.say('alts.recap', { episode }), ...board, ...day, ...scenes];
  return shortened(sentences.join(' '), ALT_TEXT_LENGTH_MAX);
}

function rowIn(words: Words, row: RecapRow): string {
  const values = {
    ...{ rank: row.rank, name: shortened(row.name, 24), equity: words.dollars(row.equityCents) },
    profit: words.signedDollars(row.profitCents),
  };
  const marks = [
    ...(row.winner ? [words.say('alts.won')] : []),
    ...(row.bankrupt ? [words.say('alts.wentBankrupt')] : []),
  ].join(words.say('alts.comma'));
  return marks === ''
    ? words.say('alts.recapRow', values)
    : words.say('alts.recapRowMarked', { ...values, marks });
}
