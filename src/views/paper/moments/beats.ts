// A moment as a beat of the story: one claim in one of several phrasings, linked to its message,
// and the words that were said with it.

import type { Words } from '../../../languages/words.ts';
import { cutAtSentence } from '../../../letters/cut.ts';
import { hash32 } from '../../../show/chance.ts';
import type { TurnTaken } from '../../../show/events/trading.ts';
import { plain, quotedIn } from '../../words/markdown.ts';
import { nameOf } from '../../words/names.ts';
import { linked, type Paper } from '../paper.ts';
import type { Story, Told } from '../story.ts';
import { CLAIMS, type Claim } from './claims.ts';
import type { Moment } from './moment.ts';

/** What is quoted is cut after a sentence, so that a phone shows it in three lines. */
export const QUOTE_LENGTH = 130;

interface Scene {
  readonly story: Story;
  readonly moment: Moment;
}

/** One claim, without what was said. */
export function beatLine(words: Words, paper: Paper, scene: Scene): string {
  const { moment } = scene;
  const round = linked(paper, words.say('recap.round', { round: moment.round }), moment.seq);
  return `**${round}** ${beatOf(words, paper, scene)}`;
}

interface Scenes {
  readonly story: Story;
  readonly moments: readonly Moment[];
  /** What the recap quotes in another place. */
  readonly elsewhere: readonly string[];
}

/** Beat after beat with what was said: nothing is quoted twice in a recap. */
export function beatLines(
  words: Words,
  paper: Paper,
  { story, moments, elsewhere }: Scenes,
): readonly string[] {
  const quoted = new Set(elsewhere);
  return moments.flatMap((moment) => {
    const said = saidAt({ story, moment }, quoted);
    const line = beatLine(words, paper, { story, moment });
    if (said === undefined) return [line];
    quoted.add(said.event.decision.speech);
    return [line, quoteLine(words, paper, said.event)];
  });
}

/** The claim alone: in a mind's words where one has retold it, else in a phrase of ours. */
export function beatOf(words: Words, paper: Paper, { story, moment }: Scene): string {
  const retold = paper.retold?.[beatId(moment)];
  const draw = hash32(`e${story.closed.episode} ${moment.kind} ${moment.seq}`);
  const tell = CLAIMS[moment.kind] as Claim<Moment>;
  const told = tell({ words, paper, draw }, moment);
  // The picture in front tells the kind at a glance, whoever words it.
  return retold === undefined ? told : `${told.slice(0, told.indexOf(' '))} ${plain(retold)}`;
}

/** Two moments may lie in one event. */
export const beatId = ({ kind, seq, performer }: Moment): string => `${seq} ${kind} ${performer ?? ''}`;

const quoteLine = (words: Words, paper: Paper, { performer, decision }: TurnTaken): string =>
  `> ${quotedIn(words, cutAtSentence(decision.speech, QUOTE_LENGTH))} ${nameOf(paper, performer)}`;

/** What the one concerned said in that round; of the market's moments, what was said first after it. */
function saidAt(
  { story, moment: { round, performer, seq } }: Scene,
  quoted: ReadonlySet<string>,
): Told<TurnTaken> | undefined {
  const all = story.rounds.find((each) => each.round === round)?.turns ?? [];
  const turns = all.filter(({ event }) => !quoted.has(event.decision.speech));
  if (performer === null) return turns.find((turn) => turn.seq > seq) ?? turns[0];
  return turns.find((turn) => turn.seq === seq) ?? turns.find((turn) => turn.event.performer === performer);
}
