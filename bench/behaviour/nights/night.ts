// Plays one episode of a world with the minds that it is given, and keeps every question with its answer.
// What a mind leaves unanswered the understudy plays, so that the show goes on; the take says that it failed.

import { forStage } from '../../../src/director/floor-records.ts';
import { briefFor } from '../../../src/minds/briefs/brief.ts';
import { reviewBriefFor } from '../../../src/minds/briefs/review-brief.ts';
import { superviseBriefFor } from '../../../src/minds/briefs/supervise-brief.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import { Offstage, type Step } from '../../../src/offstage/offstage.ts';
import type { QuestionAsked } from '../../../src/offstage/question-asked.ts';
import type { Performer } from '../../../src/show/cast/cast.ts';
import type { ShowRecord } from '../../../src/show/events/event.ts';
import { guildId } from '../../../src/show/ids.ts';
import { emptyShow, type Show } from '../../../src/show/state/show.ts';
import { biggestMoments } from '../../../src/views/paper/moments/moments.ts';
import { storyOf } from '../../../src/views/paper/story.ts';
import { playWorld } from '../../../training/lessons/play-world.ts';
import type { World } from '../../../training/lessons/world.ts';
import { holdingBp, Ledger } from './ledger.ts';
import type { Night, Take } from './take.ts';

export interface Playbill {
  readonly world: World;
  readonly rounds: number;
  /** Tells shows apart that one mind plays at the same time. */
  readonly number: number;
  readonly mindFor: (performer: Performer) => Mind;
  readonly deadlineMs: number;
  readonly onRound?: () => void;
}

/** Throws where a wish is refused: the rules and this file disagree then. */
export async function playNight(playbill: Playbill): Promise<Night> {
  const { world, rounds, number, mindFor, deadlineMs, onRound } = playbill;
  const notebook = new Notebook();
  const offstage = new Offstage({
    mindFor,
    deadlineMs,
    show: emptyShow(guildId(String(number + 1))),
    deck: world.deck,
    onStep: (step) => notebook.step(step),
    onAnswer: (asked) => notebook.answer(asked),
  });
  await playWorld(offstage, {
    world,
    settings: { roundsPerEpisode: rounds },
    ...(onRound === undefined ? {} : { onRound }),
  });
  return notebook.night(offstage.show);
}

class Notebook {
  readonly #ledger = new Ledger();
  readonly #takes: Take[] = [];
  readonly #records: ShowRecord[] = [];
  #opened: Show | undefined;

  step({ record, before, after }: Step): void {
    this.#records.push(forStage(record));
    const types = new Set(record.events.map(({ type }) => type));
    if (types.has('episodeOpened')) this.#opened = after;
    if (types.has('roundStarted')) this.#ledger.keep(before, after);
  }

  answer(asked: QuestionAsked): void {
    this.#takes.push(takeOf(asked));
  }

  night(closed: Show): Night {
    const story = storyOf(this.#records);
    if (story === undefined || this.#opened === undefined) throw new Error('the episode never closed');
    const arc = biggestMoments(story).map(({ kind }) => kind);
    return {
      takes: this.#takes,
      arc: arc.join(' '),
      books: this.#ledger.books(closed, story.closed),
      holdingBp: holdingBp(this.#opened, closed),
    };
  }
}

/** With the mind's answer, or with the fault for which there is none. */
function takeOf({ show, question, answered, fault: cause }: QuestionAsked): Take {
  const fault = cause?.message ?? null;
  const given = cause === null ? answered : null;
  switch (question.kind) {
    case 'decide': {
      const answer = given?.type === 'answer' ? given.decision : null;
      return { kind: 'decide', brief: briefFor(show, question), answer, fault };
    }
    case 'review': {
      const answer = given?.type === 'review' ? given.review : null;
      return { kind: 'review', brief: reviewBriefFor(show, question), answer, fault };
    }
    case 'supervise': {
      const answer = given?.type === 'supervise' ? given.supervision : null;
      return { kind: 'supervise', brief: superviseBriefFor(show, question), answer, fault };
    }
  }
}
