// A trader's line that a member points at: what was thought when it was said. Only of a round that is over.

import type { Words } from '../../languages/words.ts';
import { paceMs } from '../../show/rounds/power-hour.ts';
import type { Show } from '../../show/state/show.ts';
import type { SaidTurn, TurnRef } from '../paper/said-turn.ts';
import { fitted, plain, quotedIn } from '../words/markdown.ts';
import { nameOf } from '../words/names.ts';
import { clockTime } from '../words/times.ts';
import { sizedTradeIn } from '../words/trades.ts';

type Staged = Pick<Show, 'cast' | 'former'>;

export function lineText(words: Words, staged: Staged, turn: SaidTurn): string {
  const { episode, round, room, performer, speech, thought, equityCents } = turn;
  return fitted([
    words.say('lines.title', { name: nameOf(staged, performer) }),
    words.say('lines.when', {
      ...{ episode, round, room: words.say(`names.${room}`), trade: sizedTradeIn(words, turn) },
    }),
    words.say('lines.said', { speech: quotedIn(words, speech) }),
    words.say('lines.thought', { thought: plain(thought) }),
    words.say('lines.equity', { equity: words.dollars(equityCents) }),
  ]);
}

/** For a line of a round that is being played: when its thought can be read. */
export function underwayText(
  words: Words,
  show: Show,
  { round, performer, atMs }: TurnRef & { readonly atMs: number },
): string {
  const endsAtMs = (show.episode?.roundStartedAtMs ?? 0) + paceMs(show, atMs);
  const name = nameOf(show, performer);
  const due = endsAtMs <= atMs ? ('now' as const) : ('known' as const);
  return words.say('lines.underway', { due, round, name, when: clockTime(endsAtMs) });
}
