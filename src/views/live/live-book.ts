// A performer's book for whoever opens it on the live floor: portfolio, plots, and the thoughts of rounds that are over;
// and the thoughts of this moment, for their one follower's eyes.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId, ViewerId } from '../../show/ids.ts';
import { viewerOf } from '../../show/parlour/viewers.ts';
import { isBetween } from '../../show/plot/thread.ts';
import type { Episode, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { portfolioText } from '../answers/portfolio.ts';
import { overTurns } from '../answers/thoughts.ts';
import type { Step } from '../floor/step.ts';
import type { MindName } from '../words/mind-name.ts';
import { sizedTradeIn } from '../words/trades.ts';
import { livePlots } from './live-plots.ts';
import { unmarked } from './unmarked.ts';

export interface LiveThought {
  readonly round: number;
  readonly room: string;
  readonly trade: string;
  readonly thought: string;
  readonly speech: string;
}

export interface LiveBook {
  readonly performer: PerformerId;
  /** Lines of plain text, in the viewer's language. */
  readonly portfolio: readonly string[];
  readonly plots: readonly string[];
  /** Of rounds that are over, the newest first. */
  readonly thoughts: readonly LiveThought[];
}

/** In the language of whoever reads it, every line through the filter. */
export interface LiveReading {
  readonly words: Words;
  readonly clean: (text: string) => string;
}

const THOUGHTS_SHOWN = 30;

export interface BookOf {
  readonly performer: PerformerId;
  readonly playedBy: MindName;
  /** The one that is open; after the closing bell the one that was, where it is still known. */
  readonly episode: Episode | null;
}

/** Undefined where nobody of that name plays. */
export function liveBook(
  show: Show,
  { performer, playedBy, episode }: BookOf,
  { words, clean }: LiveReading,
): LiveBook | undefined {
  const card = findPerformer(show.cast, performer);
  if (card === undefined) return undefined;
  const portfolio =
    card.role === 'trader' ? portfolioText(words, show, { trader: performer, playedBy }).split('\n') : [];
  const own = show.plot.threads.filter((thread) => isBetween(thread, performer));
  const told = show.episode ?? closed(episode);
  const turns = told === null ? [] : overTurns(told, performer);
  return {
    performer,
    portfolio: portfolio.map((line) => clean(unmarked(line))).filter(Boolean),
    plots: livePlots(show, own, { words, clean }).map(({ text }) => text),
    thoughts: turns
      .slice(-THOUGHTS_SHOWN)
      .toReversed()
      .map((turn) => thoughtOf(turn, { words, clean }))
      // An overseer holds nothing to hold.
      .map((thought) => (card.role === 'trader' ? thought : { ...thought, trade: '' })),
  };
}

/** The closing bell ends the round that ran. */
const closed = (episode: Episode | null): Episode | null =>
  episode === null ? null : { ...episode, roundUnderway: false };

/** What those whom the member follows have thought in this step; nothing of anybody else. */
export const followedThoughts = (
  { record, after }: Step,
  viewer: ViewerId,
  reading: LiveReading,
): readonly (LiveThought & { readonly performer: PerformerId })[] => {
  const { follows } = viewerOf(after, viewer);
  return record.events.flatMap((event) => {
    if (event.type !== 'turnTaken' || !follows.includes(event.performer)) return [];
    const { performer, room, decision } = event;
    const round = after.episode?.round ?? 0;
    return [{ performer, ...thoughtOf({ ...decision, room, round }, reading) }];
  });
};

/** What those whom the member follows have thought in the round that runs, for whoever comes in the middle of it. */
export const thoughtsSoFar = (
  show: Show,
  viewer: ViewerId,
  reading: LiveReading,
): readonly (LiveThought & { readonly performer: PerformerId })[] => {
  const { follows } = viewerOf(show, viewer);
  const { turns = [], round = 0 } = show.episode ?? {};
  return turns
    .filter((turn) => turn.round === round && follows.includes(turn.performer))
    .map((turn) => ({ performer: turn.performer, ...thoughtOf(turn, reading) }));
};

const thoughtOf = (
  turn: Pick<Turn, 'round' | 'room' | 'trade' | 'side' | 'conviction' | 'thought' | 'speech'>,
  { words, clean }: LiveReading,
): LiveThought => ({
  round: turn.round,
  room: words.say(`names.${turn.room}`),
  trade: sizedTradeIn(words, turn),
  thought: clean(turn.thought),
  speech: clean(turn.speech),
});
