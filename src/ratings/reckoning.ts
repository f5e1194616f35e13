// Reckons a server's ratings from its records, from the beginning or from where they were; and the note in which they
// are kept between two bells.

import { z } from 'zod';
import type { StepRecord } from '../show/events/event.ts';
import { NO_RATINGS, type Ratings, ratedAt } from './ratings.ts';
import { Scorecard } from './scorecard.ts';

/** The name of the note. */
export const RATINGS_NOTE = 'ratings';
/** Counts up whenever they are reckoned otherwise: what was kept before is reckoned anew. */
const VERSION = 1;

const skill = z.object({ about: z.number(), giveOrTake: z.number(), episodes: z.number() });
const noteShape = z.object({
  version: z.literal(VERSION),
  seq: z.number(),
  minds: z.array(
    z.object({
      name: z.string(),
      ...{ episodes: z.number(), lastEpisode: z.number(), asked: z.number(), own: z.number() },
      ...{ turns: z.number(), points: z.number(), money: skill, plot: skill, part: skill },
    }),
  ),
  threads: z.record(z.string(), z.object({ by: z.string(), with: z.string(), takenUp: z.boolean() })),
});

export const noteOf = (ratings: Ratings): unknown => ({ version: VERSION, ...ratings });

/** None where there is no note, or one of another version. */
export function ratingsIn(note: unknown): Ratings {
  const read = noteShape.safeParse(note);
  return read.success ? (read.data as unknown as Ratings) : NO_RATINGS;
}

/** `records`: those that follow `from`; the one that it ends in may come again. What comes after the last bell is left. */
export async function reckoned(
  from: Ratings,
  records: AsyncIterable<Pick<StepRecord, 'firstSeq' | 'events'>>,
): Promise<Ratings> {
  let ratings = from;
  let card = new Scorecard(from.threads);
  for await (const { firstSeq, events } of records) {
    for (const [index, event] of events.entries()) {
      const seq = firstSeq + index;
      if (seq <= from.seq) continue;
      card.see(event);
      if (event.type !== 'episodeClosed') continue;
      ratings = { seq, minds: ratedAt(ratings.minds, card.minds(event), event), threads: card.threads };
      card = new Scorecard(card.threads);
    }
  }
  return ratings;
}
