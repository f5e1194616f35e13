// A moment as a beat of the story: one claim in one of several phrasings, linked to its message,
// and the words that were said with it.

import type { TurnTaken } from '../show/event.ts';
import type { PerformerId } from '../show/ids.ts';
import { cutAtSentence, plain, quoted } from './markdown.ts';
import type { Moment, Ride, Swing } from './moment.ts';
import { dollars, percentOf } from './money.ts';
import { nameOf } from './names.ts';
import { linked, type Paper } from './paper.ts';
import { sceneBeat } from './scene-beats.ts';
import type { Story, Told } from './story.ts';
import { varied } from './varied.ts';

/** What is quoted is cut after a sentence, so that a phone shows it in three lines. */
export const QUOTE_LENGTH = 130;

export function beatLines(paper: Paper, story: Story, moment: Moment): readonly string[] {
  const round = linked(paper, `Round ${moment.round}`, moment.seq);
  const key = `e${story.closed.episode} ${moment.kind} ${moment.seq}`;
  const said = saidAt(story, moment);
  return [
    `**${round}** ${beat(paper, moment, key)}`,
    ...(said === undefined ? [] : [quoteLine(paper, said.event)]),
  ];
}

const quoteLine = (paper: Paper, { performer, decision }: TurnTaken): string =>
  `> ${quoted(cutAtSentence(decision.speech, QUOTE_LENGTH))} ${nameOf(paper, performer)}`;

/** What the one concerned said in that round; of the market's moments, what was said first after it. */
function saidAt(story: Story, { round, performer, seq }: Moment): Told<TurnTaken> | undefined {
  const turns = story.rounds.find((each) => each.round === round)?.turns ?? [];
  if (performer === null) return turns.find((turn) => turn.seq > seq) ?? turns[0];
  return turns.find((turn) => turn.seq === seq) ?? turns.find((turn) => turn.event.performer === performer);
}

function beat(paper: Paper, moment: Moment, key: string): string {
  switch (moment.kind) {
    case 'swing':
      return swingBeat(paper, moment, key);
    case 'bankruptcy': {
      const who = `**${nameOf(paper, moment.performer)}**`;
      const bank = moment.shortfallCents > 0 ? ` The bank lost **${dollars(moment.shortfallCents)}**.` : '';
      return varied(key, [
        `💀 ${who} went bankrupt.${bank}`,
        `💀 ${who} is carried out.${bank}`,
        `💀 Nothing left of ${who}.${bank}`,
        `💀 And then there was no ${who}.${bank}`,
      ]);
    }
    case 'realised':
      return saleBeat(nameOf(paper, moment.performer), moment.cents, key);
    case 'audience':
      return audienceBeat(moment, key);
    case 'reversal':
      return reversalBeat(paper, moment, key);
    default:
      return sceneBeat(paper, moment, key);
  }
}

function swingBeat(paper: Paper, { performer, changeCents, changeBp, ride }: Swing, key: string): string {
  const who = nameOf(paper, performer);
  const sum = `**${dollars(Math.abs(changeCents))}**`;
  const share = percentOf(changeBp);
  if (ride === undefined) {
    return changeCents > 0
      ? varied(key, [
          `💸 ${who} came out ${sum} richer (${share}).`,
          `💸 ${who} found ${sum} in one round (${share}).`,
        ])
      : varied(key, [
          `🕳️ ${who} came out ${sum} poorer (${share}).`,
          `🕳️ ${sum} of ${who}’s went up in one round (${share}).`,
        ]);
  }
  return changeCents > 0 ? rodeUp({ who, sum, share, ride, key }) : rodeDown({ who, sum, share, ride, key });
}

interface Ridden {
  readonly who: string;
  readonly sum: string;
  readonly share: string;
  readonly ride: Ride;
  readonly key: string;
}

const rodeUp = ({ who, sum, share, ride: { asset, side, assetBp }, key }: Ridden): string =>
  varied(key, [
    `💸 ${who} made ${sum} (${share}): ${side} ${asset} as it went ${percentOf(assetBp)}.`,
    `💸 ${asset} ${percentOf(assetBp)}, and ${who} was ${side}: ${sum} in one round (${share}).`,
    `💸 ${who}, ${side} ${asset}, sat still and was ${sum} richer (${share}). ${asset}: ${percentOf(assetBp)}.`,
    `💸 Call it luck: ${asset} ${percentOf(assetBp)}, ${who} ${side}, ${sum} (${share}).`,
  ]);

const rodeDown = ({ who, sum, share, ride: { asset, side, assetBp }, key }: Ridden): string =>
  varied(key, [
    `🕳️ ${who} lost ${sum} (${share}): ${side} ${asset} as it went ${percentOf(assetBp)}.`,
    `🕳️ ${asset} ${percentOf(assetBp)}, and ${who} was ${side}: ${sum} gone (${share}).`,
    `🕳️ ${who} was ${side} ${asset}. It went ${percentOf(assetBp)}. That was ${sum} (${share}).`,
    `🕳️ ${sum} of ${who}’s, gone in a round (${share}): ${side} ${asset}, ${percentOf(assetBp)}.`,
  ]);

function saleBeat(who: string, cents: number, key: string): string {
  const sum = `**${dollars(Math.abs(cents))}**`;
  return cents > 0
    ? varied(key, [
        `💰 ${who} took ${sum} of profit home.`,
        `💰 ${who} sold at last: ${sum} to the good.`,
        `💰 Off the table: ${who} banks ${sum}.`,
      ])
    : varied(key, [
        `🩸 ${who} sold at a loss of ${sum}.`,
        `🩸 ${who} gave up and paid ${sum} for it.`,
        `🩸 The exit cost ${who} ${sum}.`,
      ]);
}

function audienceBeat(
  { headline, asset, assetBp }: Extract<Moment, { kind: 'audience' }>,
  key: string,
): string {
  const news = `“${plain(headline.text)}”`;
  const moved = `${asset} **${percentOf(assetBp)}**`;
  return varied(key, [
    `📣 You printed ${news}: ${moved}.`,
    `📣 The audience’s ${news} struck: ${moved}.`,
    `📣 ${moved}, and it was you: ${news}.`,
    `📣 Page one by public vote: ${news}. ${moved}.`,
  ]);
}

function reversalBeat(
  paper: Paper,
  { performer, dethroned, equityCents, roundsLeft }: Extract<Moment, { kind: 'reversal' }>,
  key: string,
): string {
  const [who, whom]: [string, string] = [named(paper, performer), nameOf(paper, dethroned)];
  const now = dollars(equityCents);
  if (roundsLeft === 0) {
    return varied(key, [
      `👑 On the last bell ${who} passed ${whom}: ${now}.`,
      `👑 ${whom} led until the last round. Then came ${who}: ${now}.`,
    ]);
  }
  return varied(key, [
    `👑 ${who} took the lead from ${whom}: ${now}.`,
    `👑 ${whom} looked back, and there was ${who}: ${now}.`,
    `👑 Off the throne with ${whom}, up with ${who}: ${now}.`,
  ]);
}

const named = (paper: Paper, id: PerformerId): string => `**${nameOf(paper, id)}**`;
