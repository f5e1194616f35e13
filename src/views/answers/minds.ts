// Which mind plays best here: three skills of each, with how sure they are, in words.

import type { Words } from '../../languages/words.ts';
import { fitted, plain } from '../words/markdown.ts';

export const SKILL_KINDS = ['money', 'plot', 'part'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

export interface Skill {
  readonly about: number;
  /** Two times in three the truth lies within so much of it. */
  readonly giveOrTake: number;
  /** Episodes in which it was compared with another mind. */
  readonly episodes: number;
}

/** A mind, and what it did in all the episodes in which it played somebody. */
export interface RatedMind extends Readonly<Record<SkillKind, Skill>> {
  readonly name: string;
  readonly episodes: number;
  readonly lastEpisode: number;
  /** Answers that it was asked for, and those that were wholly its own. */
  readonly asked: number;
  readonly own: number;
  /** Turns of its traders, and what they brought about in threads. */
  readonly turns: number;
  readonly points: number;
}

/** Under so many it is too early to say. */
export const RATED_EPISODES_MIN = 10;

const SHOWN_MAX = 8;

/** Clearly better: what either is given or taken does not bring them together. */
export function leaderIn(kind: SkillKind, minds: readonly RatedMind[]): RatedMind | undefined {
  const [first, second] = rankedIn(kind, minds).filter((mind) => mind[kind].episodes >= RATED_EPISODES_MIN);
  if (first === undefined || second === undefined) return undefined;
  const least = first[kind].about - first[kind].giveOrTake;
  return least > second[kind].about + second[kind].giveOrTake ? first : undefined;
}

/** Compared with others, but nowhere often enough to say anything of it yet. */
export const isEarly = (mind: RatedMind): boolean =>
  comparedIn(mind) > 0 && comparedIn(mind) < RATED_EPISODES_MIN;

/** In how many episodes a mind was compared with another, in whatever. */
export const comparedIn = (mind: RatedMind): number =>
  Math.max(...SKILL_KINDS.map((kind) => mind[kind].episodes));

/** Those that were compared with another, best first; without those of whom it is early to say anything. */
export const rankedIn = (kind: SkillKind, minds: readonly RatedMind[]): readonly RatedMind[] =>
  minds
    .filter((mind) => mind[kind].episodes > 0 && !isEarly(mind))
    .toSorted((one, other) => other[kind].about - one[kind].about || (one.name < other.name ? -1 : 1));

export function mindsText(words: Words, minds: readonly RatedMind[]): string {
  if (minds.length === 0) return [words.say('minds.heading'), words.say('minds.none')].join('\n');
  const alone = minds.filter((mind) => comparedIn(mind) === 0);
  return fitted([
    words.say('minds.heading'),
    ...SKILL_KINDS.flatMap((kind) => kindLines(words, kind, minds)),
    ...minds
      .filter(isEarly)
      .slice(0, SHOWN_MAX)
      .map((mind) => earlyLine(words, plain(mind.name), comparedIn(mind))),
    '',
    ...minds.slice(0, SHOWN_MAX).map((mind) => didLine(words, mind)),
    ...(alone.length === 0
      ? []
      : [words.say('minds.alone', { minds: words.listed(alone.map(({ name }) => plain(name))) })]),
    words.say('minds.howRated'),
  ]);
}

function kindLines(words: Words, kind: SkillKind, minds: readonly RatedMind[]): readonly string[] {
  const ranked = rankedIn(kind, minds);
  if (ranked.length === 0) return [];
  const leader = leaderIn(kind, minds);
  const leading =
    leader === undefined
      ? words.say('minds.noLeader')
      : words.say('minds.leader', { mind: plain(leader.name) });
  return [
    words.say('minds.kind', { kind }),
    ...ranked.slice(0, SHOWN_MAX).map((mind) => skillLine(words, plain(mind.name), mind[kind])),
    ...(ranked.length > 1 ? [leading] : []),
  ];
}

const earlyLine = (words: Words, mind: string, episodes: number): string =>
  words.say('minds.tooEarly', { mind, episodes, needed: RATED_EPISODES_MIN });

function skillLine(words: Words, mind: string, { about, giveOrTake, episodes }: Skill): string {
  if (episodes < RATED_EPISODES_MIN) return earlyLine(words, mind, episodes);
  const figures = { about: words.tenths(tenfold(about)), giveOrTake: words.tenths(tenfold(giveOrTake)) };
  return words.say('minds.skill', { mind, ...figures, episodes });
}

function didLine(words: Words, { name, episodes, asked, own, turns, points }: RatedMind): string {
  return words.say('minds.did', {
    mind: plain(name),
    episodes,
    own: words.size(share(own, asked)),
    points: words.tenths(turns === 0 ? 0 : Math.round((points * 1_000) / turns)),
  });
}

const tenfold = (value: number): number => Math.round(value * 10);
const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part * 10_000) / whole);
