// A season of a test's world: five episodes in a row by one troupe, with the same question put to every trader on the
// first day and on the last.

import type { Offstage } from '../../../src/offstage/offstage.ts';
import { type Performer, traders } from '../../../src/show/cast/cast.ts';
import { viewerId } from '../../../src/show/ids.ts';
import type { World } from '../../../training/lessons/world.ts';
import { type Evening, type Line, playEvenings } from '../../plot/evening.ts';
import type { Troupe } from '../nights/troupe.ts';
import { testWorld } from '../nights/worlds.ts';

export const EPISODES = 5;
/** In the round before which it is asked everybody is in a room and warm. */
const ASKED_BEFORE_ROUND = 2;

export interface SeasonPlayed {
  readonly cast: readonly Performer[];
  readonly evenings: readonly Evening[];
}

export interface Seasons {
  readonly seed: string;
  readonly seasons: number;
  readonly rounds: number;
  readonly abreast: number;
  readonly deadlineMs: number;
  /** After each episode of any season. */
  readonly onEpisode: () => void;
}

/** What a stranger may ask anybody. */
const QUESTIONS = [
  'What do you regret most?',
  'Whom here would you trust with your money?',
  'What keeps you awake at night?',
  'Why should anybody follow you?',
  'What will you do when this is over?',
] as const;

/** In the order of their worlds, whichever was over first. */
export async function playTestSeasons(
  { mindFor }: Pick<Troupe, 'mindFor'>,
  wanted: Seasons,
): Promise<readonly SeasonPlayed[]> {
  const { seed, seasons, rounds, abreast, deadlineMs, onEpisode } = wanted;
  const played = new Array<SeasonPlayed>(seasons);
  let next = 0;
  const play = async (): Promise<void> => {
    for (let number = next++; number < seasons; number = next++) {
      const world = testWorld(`${seed}, seasons`, number);
      const season = { world, number, rounds, mindFor, deadlineMs, onEpisode };
      played[number] = await playSeasonOf(season);
    }
  };
  await Promise.all(Array.from({ length: Math.min(abreast, seasons) }, play));
  return played;
}

export interface SeasonWanted {
  readonly world: World;
  /** Tells shows apart that one mind plays at the same time. */
  readonly number: number;
  readonly rounds: number;
  readonly mindFor: Troupe['mindFor'];
  readonly deadlineMs: number;
  readonly onEpisode?: () => void;
}

export async function playSeasonOf(wanted: SeasonWanted): Promise<SeasonPlayed> {
  const { world, number, rounds, mindFor, deadlineMs, onEpisode } = wanted;
  const { seed, cast, deck } = world;
  const question = QUESTIONS[number % QUESTIONS.length] ?? QUESTIONS[0];
  const evenings = await playEvenings({
    ...{ seed, number: number + 1, episodes: EPISODES, rounds, cast, deck, mindFor, deadlineMs },
    beforeRound: async (offstage) => {
      const { episode } = offstage.show;
      if (episode === null || episode.round + 1 !== ASKED_BEFORE_ROUND) return;
      if (isAskedOn(episode.number)) await askEverybody(offstage, question);
    },
    ...(onEpisode === undefined ? {} : { onEpisode }),
  });
  return { cast, evenings };
}

const isAskedOn = (episode: number): boolean => episode === 1 || episode === EPISODES;

/** By a member each: nobody may ask two things at once. They are put one a round. */
async function askEverybody(offstage: Offstage, text: string): Promise<void> {
  const { show, roundDueAtMs: atMs } = offstage;
  for (const [index, { id: performer }] of traders(show.cast).entries()) {
    await offstage.do({ type: 'askTrader', atMs, viewer: viewerId(String(100 + index)), performer, text });
  }
}

/** What a trader answered the audience on the first day and on the last; null where it gave no answer. */
export function answersOf({ evenings }: SeasonPlayed, performer: string): readonly [Line, Line] | null {
  const answerIn = (evening: Evening | undefined): Line | undefined =>
    evening?.lines.find((line) => line.performer === performer && line.does === 'ask.answer');
  const [first, last] = [answerIn(evenings[0]), answerIn(evenings[EPISODES - 1])];
  return first === undefined || last === undefined ? null : [first, last];
}

export const spokenIn = ({ evenings }: SeasonPlayed): readonly Line[] =>
  evenings.flatMap(({ lines }) => lines);

export const namesOf = ({ cast }: SeasonPlayed): readonly string[] => cast.map(({ name }) => name);

/** What the season's threads hang on. */
export const mattersOf = ({ evenings }: SeasonPlayed): readonly string[] =>
  evenings.flatMap(({ begun }) => begun.map(({ matter }) => matter));
