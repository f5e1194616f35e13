// The episode's hypocrite, with the two lines that convict: what was said aloud, and what was thought and traded.

import type { Words } from '../../languages/words.ts';
import { cutAtSentence } from '../../letters/cut.ts';
import { hash32 } from '../../show/chance.ts';
import type { TurnTaken } from '../../show/events/trading.ts';
import type { PerformerId } from '../../show/ids.ts';
import { quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { sizedTradeIn } from '../words/trades.ts';
import { QUOTE_LENGTH } from './moments/beats.ts';
import { turnBefore } from './moments/scene-moments.ts';
import { linked, type Paper } from './paper.ts';
import type { Story, Told } from './story.ts';
import { toldOf } from './story.ts';

export function hypocriteLines(words: Words, paper: Paper, story: Story): readonly string[] {
  const turn = convictingTurn(story);
  if (turn === undefined) return [];
  const { performer, decision } = turn.event;
  const who = nameOf(paper, performer);
  const title = words.vary('recap.hypocriteTitle', hash32(`${story.closed.seed} hypocrite`), { who });
  const said = linked(paper, words.say('recap.hypocriteSaid'), turn.seq);
  const thought = quotedIn(words, cutAtSentence(decision.thought, QUOTE_LENGTH));
  const trade = `**${sizedTradeIn(words, decision)}**`;
  return [
    `### 🎭 ${title}`,
    `**${said}** ${quotedIn(words, cutAtSentence(decision.speech, QUOTE_LENGTH))}`,
    words.say('recap.hypocriteThought', { thought, trade }),
  ];
}

/** The turn that the hypocrite is named by; undefined where nobody is. */
export function convictingTurn(story: Story): Told<TurnTaken> | undefined {
  const performer = toldOf(story.told, 'hypocriteNamed').at(-1)?.event.performer ?? null;
  return performer === null ? undefined : worstTurn(story, performer);
}

/**
 * A turn whose speech names what was traded convicts at sight; of these the one with the most conviction behind its lie,
 * and the latest of equals.
 */
function worstTurn({ rounds }: Story, performer: PerformerId): Told<TurnTaken> | undefined {
  const lies = rounds.flatMap((round) =>
    toldOf(round.told, 'spokeTwoFaced')
      .filter(({ event }) => event.performer === performer)
      .map(({ event, seq }) => ({ ...event, turn: turnBefore(round, performer, seq) })),
  );
  const plainly = ({ asset, turn }: (typeof lies)[number]): number =>
    turn?.event.decision.speech.toLowerCase().includes(asset.toLowerCase()) === true ? 1 : 0;
  return lies.toSorted((one, other) => plainly(one) - plainly(other) || one.degree - other.degree).at(-1)
    ?.turn;
}
