// After hours as it is told: what was confessed, and whom the ruined hold guilty.

import type { Words } from '../../languages/words.ts';
import { cutAtSentence } from '../../letters/cut.ts';
import type { JuryReturned } from '../../show/events/after-hours.ts';
import type { Show } from '../../show/state/show.ts';
import { quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { linked, type Paper } from './paper.ts';
import type { Story } from './story.ts';
import { toldOf } from './story.ts';

const THOUGHT_LENGTH_MAX = 110;
/** A recap has room for so many confessions. */
const CONFESSIONS_MAX = 3;

export function juryLine(
  words: Words,
  show: Pick<Show, 'cast' | 'former'>,
  { culprit, votes, jurors }: JuryReturned,
): string {
  if (culprit === null) return words.say('evening.hung', { jurors });
  return words.say('evening.jury', { culprit: nameOf(show, culprit), votes, jurors });
}

/** For the recap; nothing where the evening was traded to its end. */
export function afterHoursLines(words: Words, paper: Paper, { told }: Story): readonly string[] {
  const [began] = toldOf(told, 'afterHoursBegan');
  if (began === undefined) return [];
  const confessions = toldOf(told, 'confessed').slice(0, CONFESSIONS_MAX);
  const jury = toldOf(told, 'juryReturned').at(-1);
  const show = { cast: paper.cast, former: paper.former ?? {} };
  return [
    `### 🌙 ${words.say('evening.heading')}`,
    words.say('evening.ended', { round: began.event.round - 1 }),
    ...confessions.map(({ event: { performer, ofRound, thought }, seq }) =>
      words.say('evening.ownedUp', {
        who: `**${linked(paper, nameOf(show, performer), seq)}**`,
        round: ofRound,
        thought: quotedIn(words, cutAtSentence(thought, THOUGHT_LENGTH_MAX)),
      }),
    ),
    ...(jury === undefined ? [] : [juryLine(words, show, jury.event)]),
  ];
}
