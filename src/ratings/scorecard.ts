// What each mind did in one episode, counted fact by fact: how its traders ended, what it brought about in threads, and
// how many answers were wholly its own. Who played whom is said by each answer itself.

import type { EpisodeClosed } from '../show/events/episode.ts';
import type { ShowEvent } from '../show/events/event.ts';
import type { ThreadMoved, ThreadOpened } from '../show/events/plot.ts';
import type { PerformerId } from '../show/ids.ts';
import type { PlayedBy } from '../show/rounds/played-by.ts';
import {
  type Credit,
  creditForMove,
  creditForOpening,
  type OpenThreads,
  threadsAfter,
} from './plot-points.ts';

/** Of one performer's answers, those for which one mind was asked. */
interface Answers {
  readonly asked: number;
  /** Given by the mind, whatever it was helped with. */
  readonly given: number;
  /** Given without an understudy's help. */
  readonly own: number;
}

/** One mind's episode. */
export interface MindsEpisode {
  readonly mind: string;
  /** Where its traders ended by equity, the richest being 1; none: it played no trader. */
  readonly ranks: readonly number[];
  /** What it was asked as a trader. */
  readonly turns: number;
  readonly points: number;
  readonly asked: number;
  readonly own: number;
}

const NONE: Answers = { asked: 0, given: 0, own: 0 };

export class Scorecard {
  readonly #answers = new Map<PerformerId, Map<string, Answers>>();
  readonly #points = new Map<string, number>();
  /** Whose performer's last turn was wholly its own. */
  readonly #author = new Map<PerformerId, string | null>();
  #threads: OpenThreads;

  constructor(threads: OpenThreads) {
    this.#threads = threads;
  }

  get threads(): OpenThreads {
    return this.#threads;
  }

  see(event: ShowEvent): void {
    switch (event.type) {
      case 'turnTaken':
      case 'decisionReviewed':
      case 'supervised':
        this.#count(event);
        break;
      case 'threadOpened':
      case 'threadMoved':
        this.#seeThread(event);
        break;
      case 'seasonOpened':
        this.#threads = {};
        break;
      default:
    }
  }

  /** A mind is in it that played somebody: who was asked for most of a performer's answers. */
  minds({ equityCents }: Pick<EpisodeClosed, 'equityCents'>): readonly MindsEpisode[] {
    const seats = [...this.#answers].map(([performer, answers]) => seatOf(performer, answers));
    const names = [...new Set(seats.map(({ mind }) => mind))].sort();
    return names.map((mind) => {
      const own = [...this.#answers].flatMap(([performer, answers]) => {
        const count = answers.get(mind);
        return count === undefined ? [] : [{ performer, ...count }];
      });
      const played = seats.filter((seat) => seat.mind === mind && seat.isPlayed);
      return {
        mind,
        ranks: played.flatMap(({ performer }) => rankIn(equityCents, performer)),
        turns: sum(own.filter(({ performer }) => performer in equityCents).map(({ asked }) => asked)),
        points: this.#points.get(mind) ?? 0,
        asked: sum(own.map(({ asked }) => asked)),
        own: sum(own.map((one) => one.own)),
      };
    });
  }

  #count({ performer, playedBy }: { performer: PerformerId; playedBy: PlayedBy }): void {
    const { mind, understudyBecause } = playedBy;
    const answers = this.#answers.get(performer) ?? new Map<string, Answers>();
    const { asked, given, own } = answers.get(mind) ?? NONE;
    const isOwn = isWhollyOwn(playedBy);
    answers.set(mind, {
      asked: asked + 1,
      given: given + (understudyBecause === null ? 1 : 0),
      own: own + (isOwn ? 1 : 0),
    });
    this.#answers.set(performer, answers);
    this.#author.set(performer, isOwn ? mind : null);
  }

  #seeThread(event: ThreadOpened | ThreadMoved): void {
    if (event.type === 'threadOpened') this.#credit(creditForOpening(event));
    else {
      const thread = this.#threads[event.thread];
      if (thread !== undefined) this.#credit(creditForMove(event, thread));
    }
    this.#threads = threadsAfter(this.#threads, event);
  }

  /** What an understudy did in a mind's place is to nobody's credit. */
  #credit(credits: readonly Credit[]): void {
    for (const { who, points } of credits) {
      const mind = this.#author.get(who) ?? null;
      if (mind !== null) this.#points.set(mind, (this.#points.get(mind) ?? 0) + points);
    }
  }
}

/** Neither late, nor failed, nor helped. */
const isWhollyOwn = ({ understudyBecause, prompted }: PlayedBy): boolean =>
  understudyBecause === null && prompted !== true;

interface Seat {
  readonly performer: PerformerId;
  readonly mind: string;
  /** The mind gave more than half of the answers. */
  readonly isPlayed: boolean;
}

function seatOf(performer: PerformerId, answers: ReadonlyMap<string, Answers>): Seat {
  const all = [...answers].sort(([one], [other]) => (one < other ? -1 : 1));
  const [mind, { given }] = all.reduce((most, next) => (next[1].asked > most[1].asked ? next : most));
  return { performer, mind, isPlayed: given * 2 > sum(all.map(([, { asked }]) => asked)) };
}

/** Whoever ends alike shares the places. */
function rankIn(equityCents: EpisodeClosed['equityCents'], performer: PerformerId): readonly number[] {
  const own = equityCents[performer];
  if (own === undefined) return [];
  const all = Object.values(equityCents);
  const richer = all.filter((cents) => cents > own).length;
  const alike = all.filter((cents) => cents === own).length;
  return [richer + (alike + 1) / 2];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
