// A moment as a beat of the story: one claim in one of several phrasings, linked to its message,
// and the words that were said with it.

import { cutAtSentence } from '../../../letters/cut.ts';
import type { TurnTaken } from '../../../show/events/trading.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { plain } from '../../words/markdown.ts';
import { dollars, percentOf } from '../../words/money.ts';
import { nameOf } from '../../words/names.ts';
import { linked, type Paper } from '../paper.ts';
import { quotedFor, say } from '../phrasebook.ts';
import type { Story, Told } from '../story.ts';
import { betPhrase } from '../trade-phrases.ts';
import type { Moment, Swing } from './moment.ts';
import { sceneBeat } from './scene-beats.ts';

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

function beat(paper: Paper, moment: Moment, about: string): string {
  switch (moment.kind) {
    case 'swing':
      return swingBeat(paper, moment, about);
    case 'bankruptcy': {
      const sum = `**${dollars(moment.shortfallCents)}**`;
      const bank = moment.shortfallCents > 0 ? ` ${say(paper, 'bankruptcy.bank', { sum })}` : '';
      return `💀 ${say(paper, 'bankruptcy', { who: named(paper, moment.performer) }, about)}${bank}`;
    }
    case 'realised': {
      const who = nameOf(paper, moment.performer);
      const sum = `**${dollars(Math.abs(moment.cents))}**`;
      return moment.cents > 0
        ? `💰 ${say(paper, 'sale.gain', { who, sum }, about)}`
        : `🩸 ${say(paper, 'sale.loss', { who, sum }, about)}`;
    }
    case 'audience': {
      const { headline, asset, assetBp } = moment;
      const news = quotedFor(paper, headline.text);
      return `📣 ${say(paper, 'audience', { news, asset, move: `**${percentOf(assetBp)}**` }, about)}`;
    }
    case 'reversal': {
      const { performer, dethroned, equityCents, roundsLeft } = moment;
      const names = { who: named(paper, performer), whom: nameOf(paper, dethroned) };
      const key = roundsLeft === 0 ? 'reversal.last' : 'reversal';
      return `👑 ${say(paper, key, { ...names, now: dollars(equityCents) }, about)}`;
    }
    default:
      return sceneBeat(paper, moment, about);
  }
}

function swingBeat(paper: Paper, { performer, changeCents, changeBp, ride }: Swing, about: string): string {
  const isGain = changeCents > 0;
  const slots = {
    who: nameOf(paper, performer),
    sum: `**${dollars(Math.abs(changeCents))}**`,
    share: percentOf(changeBp),
  };
  const sign = isGain ? '💸' : '🕳️';
  if (ride === undefined) return `${sign} ${say(paper, isGain ? 'swing.gain' : 'swing.loss', slots, about)}`;
  const ridden = { ...slots, bet: betPhrase(paper, ride), move: percentOf(ride.assetBp) };
  return `${sign} ${say(paper, isGain ? 'swing.rodeUp' : 'swing.rodeDown', ridden, about)}`;
}

const named = (paper: Paper, id: PerformerId): string => `**${nameOf(paper, id)}**`;
