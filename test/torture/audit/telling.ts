// What a journal obliges the show to say: for each step, which words belong in which channel. Worked out from the
// records and the views alone; how the stage posts them, together or apart, is not known here.

import { apply } from '../../../src/show/apply.ts';
import { TRADING_FLOOR } from '../../../src/show/cast/cast.ts';
import type { ShowEvent, ShowRecord } from '../../../src/show/events/event.ts';
import type { GuildId } from '../../../src/show/ids.ts';
import { emptyShow, type Show } from '../../../src/show/state/show.ts';
import { floorNews } from '../../../src/views/floor/newsline.ts';
import { noiseAt } from '../../../src/views/floor/noise.ts';
import { overseerLine } from '../../../src/views/floor/overseer-line.ts';
import { spokenLine } from '../../../src/views/floor/spoken-line.ts';
import type { Step } from '../../../src/views/floor/step.ts';
import { chaosResultText } from '../../../src/views/votes/chaos.ts';
import { motionResultText } from '../../../src/views/votes/motion.ts';
import { floorWords } from '../../../src/views/words/floor-words.ts';
import { plain } from '../../../src/views/words/markdown.ts';

export interface Telling {
  /** The event that is told. */
  readonly seq: number;
  /** A channel's name. */
  readonly channel: string;
  /** Whole lines, as they are shown when told alone. */
  readonly text: string;
  /** The least of it that must be read where it was told together with others. */
  readonly words: string;
  /** A vote's result is written into the vote's message, and news into the round's: they have no place of their own. */
  readonly placed: boolean;
  /** Before there was a channel nobody is owed anything; it may be told all the same. */
  readonly owed: boolean;
}

/** A place's channel: `Coffee Shop` is `coffee-shop`. */
export const slug = (place: string): string => place.toLowerCase().replaceAll(' ', '-');
export const FLOOR = slug(TRADING_FLOOR);

/** Reads records one after another, as they come. */
export class Teller {
  #show: Show;

  constructor(guild: GuildId) {
    this.#show = emptyShow(guild);
  }

  /** In the order in which they are to be told. */
  read(record: ShowRecord): readonly Telling[] {
    const before = this.#show;
    // Unchecked: whether the sums are right is for another auditor to say.
    this.#show = record.events.reduce((state, event) => apply(state, event, record.atMs), before);
    return ofRecord(record, before, this.#show);
  }
}

/** Of all events; owed are those after `afterSeq`. */
export function tellingsOf(records: readonly ShowRecord[], guild: GuildId, afterSeq = 0): readonly Telling[] {
  const teller = new Teller(guild);
  return records
    .flatMap((record) => teller.read(record))
    .map((telling) => (telling.seq > afterSeq ? telling : { ...telling, owed: false }));
}

function ofRecord(record: ShowRecord, before: Show, after: Show): readonly Telling[] {
  const spoken = record.events.flatMap((event, index) => {
    const said = ofEvent(event, { record, before, after });
    return said === undefined ? [] : [{ ...said, seq: record.firstSeq + index, owed: true }];
  });
  const owed = true;
  const isOfRound = (after.episode ?? before.episode)?.round ?? 0;
  const news = floorNews(floorWords(after), { record, before, after }, noiseAt(after.settings, record.atMs))
    .filter(({ text }) => !isReveal(text))
    .map(({ text, place }) => ({
      ...{ seq: record.firstSeq, channel: FLOOR, text, words: text, owed },
      placed: place === 'post' || isOfRound === 0,
    }));
  return [...spoken, ...news];
}

/** The seed and its hash stand in the recap too: bells have an auditor of their own. */
const isReveal = (text: string): boolean => /^-# .*`[0-9a-f]{64}`$/.test(text);

function ofEvent(event: ShowEvent, step: Step): Omit<Telling, 'seq' | 'owed'> | undefined {
  const { before } = step;
  switch (event.type) {
    case 'turnTaken': {
      const words = plain(event.decision.speech);
      return {
        channel: slug(event.room),
        text: spokenLine(floorWords(before), step, event),
        words,
        placed: true,
      };
    }
    case 'supervised':
    case 'decisionReviewed': {
      const text = overseerLine(floorWords(before), before, event);
      if (text === undefined) return undefined;
      return { channel: slug(event.room), text, words: text.split('\n')[0] ?? text, placed: true };
    }
    case 'chaosClosed': {
      // What passes is told anew in the same message when it has struck; either way it is named.
      const text =
        event.passed === null ? chaosResultText(floorWords(before), before, event) : plain(event.passed.text);
      return { channel: FLOOR, text, words: text, placed: false };
    }
    case 'motionClosed': {
      const text = motionResultText(floorWords(before), before, event);
      return { channel: FLOOR, text, words: text, placed: false };
    }
    default:
      return undefined;
  }
}
