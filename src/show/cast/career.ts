// What a performer has behind them: counted at each closing bell, kept when they leave, and true of whoever comes back.

import type { PerformerId } from '../ids.ts';
import type { Episode, Turn } from '../state/episode.ts';
import type { Performer } from './cast.ts';
import type { Relations } from './relation.ts';

/** A trader's profit of one episode. */
export interface Day {
  readonly episode: number;
  readonly profitCents: number;
}

/** Something that was said in the open. */
export interface Said {
  readonly episode: number;
  readonly round: number;
  readonly text: string;
}

export interface Career {
  /** Episodes played to their closing bell. */
  readonly episodes: number;
  /** Episodes with the best profit, dead heats too. */
  readonly wins: number;
  /** Over all seasons; 0 for who does not trade. */
  readonly profitCents: number;
  /** Null for who does not trade. */
  readonly best: Day | null;
  readonly worst: Day | null;
  readonly lastWords: Said | null;
}

export type Careers = Readonly<Record<PerformerId, Career>>;

/** Who has left the cast, as they were then. */
export interface Retired {
  readonly card: Performer;
  /** How they stood with the others. */
  readonly relations: Relations;
  /** The last episode before they left; 0: there was none. */
  readonly afterEpisode: number;
}

export const NO_CAREER: Career = {
  episodes: 0,
  wins: 0,
  profitCents: 0,
  best: null,
  worst: null,
  lastWords: null,
};

/** The careers after a closing bell. */
export function careersAfter(
  careers: Careers,
  {
    cast,
    episode,
    profitCents,
    winners,
  }: {
    readonly cast: readonly Performer[];
    readonly episode: Pick<Episode, 'number' | 'turns'>;
    readonly profitCents: Readonly<Record<PerformerId, number>>;
    readonly winners: readonly PerformerId[];
  },
): Careers {
  const after: Record<PerformerId, Career> = { ...careers };
  for (const { id } of cast) {
    const before = careers[id] ?? NO_CAREER;
    const turns = episode.turns.filter(({ performer }) => performer === id);
    after[id] = {
      ...traded(before, episode.number, profitCents[id]),
      episodes: before.episodes + 1,
      wins: before.wins + (winners.includes(id) ? 1 : 0),
      lastWords: said(episode.number, turns.at(-1)) ?? before.lastWords,
    };
  }
  return after;
}

function traded(career: Career, episode: number, profitCents: number | undefined): Career {
  if (profitCents === undefined) return career;
  const day = { episode, profitCents };
  const { best, worst } = career;
  return {
    ...career,
    profitCents: career.profitCents + profitCents,
    best: best === null || profitCents > best.profitCents ? day : best,
    worst: worst === null || profitCents < worst.profitCents ? day : worst,
  };
}

const said = (episode: number, turn: Turn | undefined): Said | undefined =>
  turn === undefined ? undefined : { episode, round: turn.round, text: turn.speech };
