// A moment as a beat of the story: one claim in one of several phrasings, linked to its message,
// and the words that were said with it.

import { cutAtSentence } from '../../../letters/cut.ts';
import type { TurnTaken } from '../../../show/events/trading.ts';
import { plain } from '../../words/markdown.ts';
import { nameOf } from '../../words/names.ts';
import { linked, type Paper } from '../paper.ts';
import { quotedFor, say } from '../phrasebook.ts';
import type { Story, Told } from '../story.ts';
import { CLAIMS, type Claim } from './claims.ts';
import type { Moment } from './moment.ts';

/** What is quoted is cut after a sentence, so that a phone shows it in three lines. */
export const QUOTE_LENGTH = 130;

export function beatLines(paper: Paper, story: Story, moment: Moment): readonly string[] {
  const round = linked(paper, say(paper, 'round', { round: String(moment.round) }), moment.seq);
  const said = saidAt(story, moment);
  return [
    `**${round}** ${beatOf(paper, story, moment)}`,
    ...(said === undefined ? [] : [quoteLine(paper, said.event)]),
  ];
}

/** The claim alone: in a mind's words where one has retold it, else in a phrase of ours. */
export function beatOf(paper: Paper, story: Story, moment: Moment): string {
  const retold = paper.retold?.[beatId(moment)];
  const about = `e${story.closed.episode} ${moment.kind} ${moment.seq}`;
  const told = beat(paper, moment, about);
  // The picture in front tells the kind at a glance, whoever words it.
  return retold === undefined ? told : `${told.slice(0, told.indexOf(' '))} ${plain(retold)}`;
}

/** Two moments may lie in one event. */
export const beatId = ({ kind, seq, performer }: Moment): string => `${seq} ${kind} ${performer ?? ''}`;

const quoteLine = (paper: Paper, { performer, decision }: TurnTaken): string =>
  `> ${quotedFor(paper, cutAtSentence(decision.speech, QUOTE_LENGTH))} ${nameOf(paper, performer)}`;

/** What the one concerned said in that round; of the market's moments, what was said first after it. */
function saidAt(story: Story, { round, performer, seq }: Moment): Told<TurnTaken> | undefined {
  const turns = story.rounds.find((each) => each.round === round)?.turns ?? [];
  if (performer === null) return turns.find((turn) => turn.seq > seq) ?? turns[0];
  return turns.find((turn) => turn.seq === seq) ?? turns.find((turn) => turn.event.performer === performer);
}

/** The claim in a phrase of ours, with its picture in front; `about` names the moment. */
function beat(paper: Paper, moment: Moment, about: string): string {
  const told = CLAIMS[moment.kind] as Claim<Moment>;
  return told(paper, moment, about);
}
