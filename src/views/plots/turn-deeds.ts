// What a turn did in the threads, as small print under what was said: whoever reads this line alone knows what has just
// happened. What the trade did counts too: whoever trades the other way has broken a pact.

import type { Words } from '../../languages/words.ts';
import type { ThreadMoved } from '../../show/events/plot.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import { anyThread } from '../../show/plot/plot.ts';
import type { Show } from '../../show/state/show.ts';
import type { Step } from '../floor/step.ts';
import { quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { deedIn, markOf, turnsDeedIn } from './deed-words.ts';

type Told = Step;

/** `-# 🤝 Mike offers Sarah a pact over “the brass stapler”: both long Crypto to round 12`. */
export const turnDeeds = (words: Words, step: Told, turn: TurnTaken): readonly string[] => [
  ...answered(words, step, turn),
  ...afterHours(words, step),
  ...chosen(words, step, turn),
  ...byTrading(words, step, turn),
];

/** What the audience had asked. */
function answered(words: Words, { before }: Told, { performer, deed }: TurnTaken): readonly string[] {
  if (deed?.does !== 'ask.answer') return [];
  const question = before.episode?.questions.find(({ id }) => id === deed.thread);
  if (question === undefined) return [];
  const said = { name: nameOf(before, performer), question: quotedIn(words, question.text) };
  return [`-# ❓ ${words.say('asks.answers', said)}`];
}

/** What was thought then, word for word; or whom one of the ruined holds guilty. */
function afterHours(words: Words, { record, after }: Told): readonly string[] {
  return record.events.flatMap((event) => {
    if (event.type === 'confessed') {
      const { performer, ofRound: round, thought } = event;
      const said = { name: nameOf(after, performer), round, thought: quotedIn(words, thought) };
      return [`-# 🕯️ ${words.say('evening.confesses', said)}`];
    }
    if (event.type !== 'verdictGiven') return [];
    const said = { name: nameOf(after, event.juror), culprit: nameOf(after, event.culprit) };
    return [`-# ⚖️ ${words.say('evening.finds', said)}`];
  });
}

function chosen(words: Words, { record, after }: Told, { performer, deed }: TurnTaken): readonly string[] {
  if (deed === undefined) return [];
  const thread = anyThread(after.plot, deed.thread);
  if (thread === undefined) return [];
  const name = namesOf(after);
  const third = record.events.flatMap((event) =>
    event.type === 'threadMoved' && event.thread === thread.id && event.verb === 'tell'
      ? event.owes.filter((id) => id !== thread.by && id !== thread.with)
      : [],
  )[0];
  const text = turnsDeedIn(words, { deed, performer, thread, third }, name);
  const verb = deed.does.slice(deed.does.indexOf('.') + 1) as ThreadMoved['verb'];
  return text === undefined ? [] : [`-# ${markOf(thread, { verb, by: performer })} ${text}`];
}

function byTrading(words: Words, { record, after }: Told, { performer, deed }: TurnTaken): readonly string[] {
  return record.events.flatMap((event) => {
    if (event.type !== 'threadMoved' || event.by !== performer || event.atTheBell === true) return [];
    const { verb, by } = event;
    const thread = anyThread(after.plot, event.thread);
    const isChosen = deed?.thread === event.thread && deed.does.endsWith(`.${verb}`);
    if (thread === undefined || isChosen) return [];
    return [`-# ${markOf(thread, event)} ${deedIn(words, thread, { verb, by }, namesOf(after))}`];
  });
}

export const namesOf =
  (show: Pick<Show, 'cast' | 'former'>) =>
  (id: PerformerId): string =>
    nameOf(show, id);
