// The episode's hypocrite, with the two lines that convict: what was said aloud, and what was thought and traded.

import { cutAtSentence } from '../../letters/cut.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import { nameOf } from '../words/names.ts';
import { QUOTE_LENGTH } from './moments/beats.ts';
import { turnBefore } from './moments/scene-moments.ts';
import { linked, type Paper } from './paper.ts';
import { quotedFor, say } from './phrasebook.ts';
import type { Story, Told } from './story.ts';
import { toldOf } from './story.ts';
import { sizedTradePhrase } from './trade-phrases.ts';

export function hypocriteLines(paper: Paper, story: Story): readonly string[] {
  const named = toldOf(story.told, 'hypocriteNamed').at(-1);
  const performer = named?.event.performer ?? null;
  if (named === undefined || performer === null) return [];
  const turn = worstTurn(story, performer);
  if (turn === undefined) return [];
  const { decision } = turn.event;
  const who = nameOf(paper, performer);
  const title = say(paper, 'hypocrite.title', { who }, `e${story.closed.episode} hypocrite`);
  const words = quotedFor(paper, cutAtSentence(decision.thought, QUOTE_LENGTH));
  const trade = `**${sizedTradePhrase(paper, decision)}**`;
  return [
    `### 🎭 ${title}`,
    `${linked(paper, say(paper, 'hypocrite.said', {}), turn.seq)}: ${quotedFor(paper, cutAtSentence(decision.speech, QUOTE_LENGTH))}`,
    say(paper, 'hypocrite.thought', { words, trade }),
  ];
}

/** The turn with the most conviction behind its lie; the latest of equals. */
function worstTurn({ rounds }: Story, performer: PerformerId): Told<TurnTaken> | undefined {
  const lies = rounds.flatMap((round) =>
    toldOf(round.told, 'spokeTwoFaced')
      .filter(({ event }) => event.performer === performer)
      .map(({ event, seq }) => ({ degree: event.degree, turn: turnBefore(round, performer, seq) })),
  );
  return lies.toSorted((one, other) => one.degree - other.degree).at(-1)?.turn;
}
