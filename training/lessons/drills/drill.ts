// Drills: a lesson's brief, and for an answer nothing but what stands in it, phrase by phrase. A model that is given only
// performances hardly learns to read numbers and names off its brief, since few words of a line are copied; in a drill all
// are. A trader's drill acts and trades by what it reads, and its thought says back what it did. Drills are a role of their
// own, which no performer has.

import { decideFields } from '../../../src/minds/answer/question-fields.ts';
import { LIE, SAYS, TRUTH } from '../../../src/minds/answer/says.ts';
import type { Brief } from '../../../src/minds/briefs/brief.ts';
import { traderDeed } from '../../../src/minds/house/deed-form.ts';
import { type Lesson, lessonOf } from '../../../src/minds/house/lesson.ts';
import { traderPrompt, traderSkeleton } from '../../../src/minds/house/trader-form.ts';
import type { Chance } from '../../../src/show/chance.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { NO_ACT } from '../../../src/show/plot/act.ts';
import { LINE_LENGTH_MAX } from '../../../src/show/speech/line.ts';
import { briefPhrases, deedPhrases } from './drill-phrases.ts';

export const DRILL = 'drill';

/** `brief`: a trader's, of whom more is asked. */
export function drillOf(lesson: Lesson, draw: Chance, brief?: Brief): Lesson {
  const asked = brief === undefined ? readingDrill(lesson, draw) : deedDrill(brief, draw);
  return { ...asked, role: DRILL, brief: lesson.brief.replace(/^\S+/, DRILL) };
}

/** Nothing is chosen, everything is read. */
function readingDrill({ brief }: Lesson, draw: Chance): Lesson {
  const phrases = draw.shuffle(briefPhrases(brief, draw));
  const half = Math.ceil(phrases.length / 2);
  return {
    role: DRILL,
    brief,
    answer: [
      { kind: 'text', name: 'thought', value: line(phrases.slice(0, half)) },
      { kind: 'text', name: 'speech', value: line(phrases.slice(half)) },
    ],
  };
}

/** What is chosen stands in the brief; what was chosen is said back first. */
function deedDrill(brief: Brief, draw: Chance): Lesson {
  const skeleton = traderSkeleton(brief, decideFields(brief));
  const prompt = traderPrompt(brief);
  const chosen = chosenBy(brief);
  const told = deedPhrases(traderDeed(brief, chosen), draw);
  const read = draw.shuffle(briefPhrases(prompt.persona + prompt.fresh, draw));
  const thought = line(draw.percent(50) ? told : draw.shuffle(told));
  return lessonOf({ role: DRILL, prompt, skeleton }, { ...chosen, thought, speech: line(read) });
}

/**
 * An answer that is owed is given, the first that could be; the newest headline is traded as it reads, and nothing where
 * there is none; the size is the rank, who trades a rumour lies about it while anything trades, and nobody walks.
 */
function chosenBy({ news, plot, rank, room, bankrupt, halted }: Brief): Readonly<Record<string, string>> {
  const newest = news.at(-1);
  const fresh = newest?.roundsAgo === 0 && !bankrupt ? newest : undefined;
  const asset = ASSETS.find((one) => (fresh?.reading[one] ?? 0) !== 0);
  const act = plot.acts.find(({ answers }) => answers === true)?.says ?? NO_ACT;
  const sinks = asset !== undefined && fresh !== undefined && fresh.reading[asset] < 0;
  const mayLie = asset !== undefined && act === NO_ACT && halted !== 'market';
  const lies = mayLie && fresh?.source === 'rumour';
  return {
    act,
    trade: asset ?? 'Hold',
    side: sinks ? 'short' : 'long',
    conviction: String(Math.min(3, rank)),
    [SAYS]: lies ? LIE : TRUTH,
    location: room,
  };
}

/** As many phrases as a line holds. */
function line(phrases: readonly string[]): string {
  let text = '';
  for (const phrase of phrases) {
    const longer = text === '' ? phrase : `${text}, ${phrase}`;
    if (longer.length < LINE_LENGTH_MAX) text = longer;
  }
  return `${text}.`;
}
