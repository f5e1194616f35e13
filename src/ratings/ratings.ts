// Which mind has played best on one server: three skills of each, every one with how sure it is, moved at each closing
// bell by the order of the minds that played side by side. They follow from the journal alone, so that they can be
// reckoned again; what is kept is a line a mind, however many episodes there were.

import { rate } from 'openskill';
import type { EpisodeClosed } from '../show/events/episode.ts';
import type { RatedMind, Skill, SkillKind } from '../views/answers/minds.ts';
import type { OpenThreads } from './plot-points.ts';
import type { MindsEpisode } from './scorecard.ts';

/** Where a mind begins: openskill's own. */
const BEGINNING: Skill = { about: 25, giveOrTake: 25 / 3, episodes: 0 };

/** Kept of minds that have played, those that played last. */
const MINDS_MAX = 100;

export interface Ratings {
  /** The closing bell up to which it tells. */
  readonly seq: number;
  readonly minds: readonly RatedMind[];
  /** What is open between the performers. */
  readonly threads: OpenThreads;
}

export const NO_RATINGS: Ratings = { seq: 0, minds: [], threads: {} };

interface Score {
  readonly mind: string;
  /** More is better. */
  readonly score: number;
}

/** By what the minds of an episode are put in order; one without it is not rated in that. */
const SCORES: Readonly<Record<SkillKind, (played: MindsEpisode) => number | null>> = {
  money: ({ ranks }) => (ranks.length === 0 ? null : -(sum(ranks) / ranks.length)),
  plot: ({ points, turns }) => (turns === 0 ? null : points / turns),
  part: ({ own, asked }) => (asked === 0 ? null : own / asked),
};

/** An evening that nobody saw counts for nothing. */
export function ratedAt(
  minds: readonly RatedMind[],
  played: readonly MindsEpisode[],
  { episode, unseen }: Pick<EpisodeClosed, 'episode' | 'unseen'>,
): readonly RatedMind[] {
  if (unseen === true) return minds;
  const known = new Map(minds.map((mind) => [mind.name, mind]));
  for (const one of played) {
    const before = known.get(one.mind) ?? newcomer(one.mind);
    known.set(one.mind, { ...before, ...counted(before, one), lastEpisode: episode });
  }
  for (const kind of ['money', 'plot', 'part'] as const) {
    const scores = played.flatMap((one): Score[] => {
      const score = SCORES[kind](one);
      return score === null ? [] : [{ mind: one.mind, score }];
    });
    for (const [name, skill] of moved(scores, (mind) => known.get(mind)?.[kind] ?? BEGINNING)) {
      const mind = known.get(name);
      if (mind !== undefined) known.set(name, { ...mind, [kind]: skill });
    }
  }
  const all = [...known.values()].sort((one, other) => other.lastEpisode - one.lastEpisode);
  return all.slice(0, MINDS_MAX);
}

const newcomer = (name: string): RatedMind => ({
  name,
  ...{ episodes: 0, lastEpisode: 0, asked: 0, own: 0, turns: 0, points: 0 },
  ...{ money: BEGINNING, plot: BEGINNING, part: BEGINNING },
});

const counted = (before: RatedMind, { asked, own, turns, points }: MindsEpisode) => ({
  episodes: before.episodes + 1,
  asked: before.asked + asked,
  own: before.own + own,
  turns: before.turns + turns,
  points: before.points + points,
});

/** One alone is compared with nobody. */
function moved(scores: readonly Score[], skillOf: (mind: string) => Skill): readonly [string, Skill][] {
  if (scores.length < 2) return [];
  const skills = scores.map(({ mind }) => skillOf(mind));
  const teams = skills.map(({ about, giveOrTake }) => [{ mu: about, sigma: giveOrTake }]);
  const rank = scores.map(({ score }) => 1 + scores.filter((other) => other.score > score).length);
  return rate(teams, { rank }).flatMap(([rating], index): [string, Skill][] => {
    const [score, skill] = [scores[index], skills[index]];
    if (rating === undefined || score === undefined || skill === undefined) return [];
    const { mu, sigma } = rating;
    const after = { about: rounded(mu), giveOrTake: rounded(sigma), episodes: skill.episodes + 1 };
    return [[score.mind, after]];
  });
}

/** The last bits of such figures differ from machine to machine. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
