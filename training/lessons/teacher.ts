// The understudy as a teacher: it plays its show as it is, and what is written down is what it does and says to the same
// brief with other figures, other things to quarrel about, now and then another persona. So nothing in a lesson can be
// known by heart; and what is not so, what sounds like a lie and is none, and a lie that its thought does not own up to are no
// lessons.

import type { ActBrief } from '../../src/minds/briefs/acts-brief.ts';
import type { Brief } from '../../src/minds/briefs/brief.ts';
import type { Told } from '../../src/minds/briefs/told.ts';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import {
  decideLesson,
  isTeachable,
  liesIn,
  reviewLesson,
  superviseLesson,
} from '../../src/minds/house/recording.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { reviewAsUnderstudy } from '../../src/minds/understudy/overseers/officer.ts';
import { superviseAsUnderstudy } from '../../src/minds/understudy/overseers/regulator.ts';
import { perform, understudy } from '../../src/minds/understudy/understudy.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import { isInvented } from '../../src/show/cast/invented.ts';
import { withOtherFigures, withOtherFiguresReviewed, withOtherFiguresSupervised } from './figures.ts';
import type { NameBook } from './names.ts';
import { memberQuestion } from './questions.ts';
import { coinedMatter, introduceStranger, stranger } from './strangers.ts';

/** Chances in 100. */
const STRANGER = 10;
const MATTER = 50;
const ASKED = 4;

/** A lesson, and the brief that it is of where a trader's it is: a drill asks more of it. */
export type Learn = (lesson: Lesson, brief?: Brief) => void;

export function teacher(learn: Learn, book: NameBook): Mind {
  const mind = understudy();
  const { draw } = book;
  return {
    ...mind,
    decide: (brief, limits) => {
      teachDecision(brief, { learn, book });
      return mind.decide(brief, limits);
    },
    review: async (brief, limits) => {
      const other = { ...withOtherFiguresReviewed(brief, draw), self: selfIn(brief.self, book) };
      const dressed = { ...other, told: toldIn(other.told, book) };
      learn(reviewLesson(dressed, reviewAsUnderstudy(dressed)));
      return mind.review?.(brief, limits) ?? reviewAsUnderstudy(brief);
    },
    supervise: async (brief, limits) => {
      const other = { ...withOtherFiguresSupervised(brief, draw), self: selfIn(brief.self, book) };
      const dressed = { ...other, told: toldIn(other.told, book) };
      learn(superviseLesson(dressed, superviseAsUnderstudy(dressed)));
      return mind.supervise?.(brief, limits) ?? superviseAsUnderstudy(brief);
    },
  };
}

function teachDecision(
  brief: Brief,
  { learn, book }: { readonly learn: Learn; readonly book: NameBook },
): void {
  const other = { ...withOtherFigures(brief, book.draw), self: selfIn(brief.self, book) };
  const dressed = askedIn(mattersIn(other, book), book);
  const { decision, twoFaced } = perform(dressed);
  // What sounds like a lie from head to foot and is none would teach to lie unasked.
  if (!isTeachable(dressed, decision) || (!twoFaced && liesIn(dressed, decision))) return;
  learn(decideLesson(dressed, decision, { lies: twoFaced }), dressed);
}

function selfIn(card: Performer, book: NameBook): Performer {
  const self = !isInvented(card) && book.draw.percent(STRANGER) ? { ...card, ...stranger(book) } : card;
  introduceStranger(self, book);
  return self;
}

/** One thing for another, wherever it stands. */
function otherThings(book: NameBook): (matter: string) => string {
  if (!book.draw.percent(MATTER)) return (matter) => matter;
  const things = new Map<string, string>();
  return (matter) => {
    const thing = things.get(matter) ?? (/^the /.test(matter) ? coinedMatter(book) : matter);
    things.set(matter, thing);
    return thing;
  };
}

function mattersIn(brief: Brief, book: NameBook): Brief {
  const other = otherThings(book);
  const of = <Thing extends { readonly matter: string }>(thing: Thing): Thing => ({
    ...thing,
    matter: other(thing.matter),
  });
  const { acts, bound, threads, debts } = brief.plot;
  const plot = { acts: acts.map(of), bound: bound.map(of), threads: threads.map(of), debts: debts.map(of) };
  return { ...brief, plot: { ...brief.plot, ...plot } };
}

const toldIn = (told: Told | null, book: NameBook): Told | null =>
  told === null ? null : { ...told, matter: otherThings(book)(told.matter) };

/** An audience that asks comes seldom into a show without members. */
function askedIn(brief: Brief, book: NameBook): Brief {
  const { self, plot, round } = brief;
  if (brief.bankrupt || !book.draw.percent(ASKED)) return brief;
  const answer: ActBrief = {
    says: 'answer the question from the audience',
    ...{ does: 'ask.answer', answers: true, other: { id: self.id, name: self.name } },
    ...{ isHere: true, third: null, question: memberQuestion(book), confession: null, isCounter: false },
    ...{ kind: 'feud', matter: 'the grudge', terms: { over: null }, standing: null, roundsLeft: null },
    ...{ since: { round, episodesAgo: 0 }, score: 0 },
  };
  return { ...brief, plot: { ...plot, acts: [answer, ...plot.acts].slice(0, 4) } };
}
