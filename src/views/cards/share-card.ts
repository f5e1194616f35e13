// A line as a card to be shared: what a trader said beside what it thought, with its face, its trade and its money then.
// Pure; `shareAltText` says the same in words. Made of a turn whose round is over, and of nothing else.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { Show } from '../../show/state/show.ts';
import type { SaidTurn } from '../paper/said-turn.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { nameIn } from '../words/names.ts';
import { sizedTradeIn } from '../words/trades.ts';
import { shortened } from './board-alt.ts';

export interface ShareView extends Omit<SaidTurn, 'seq' | 'room'> {
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
}

/** Of one who has left the cast. */
const NO_COLOUR = '#8f7bff';

export function shareView(
  staged: Pick<Show, 'cast' | 'former'>,
  { seq: _seq, room: _room, ...turn }: SaidTurn,
): ShareView {
  return {
    ...turn,
    name: nameIn(staged, turn.performer),
    colour: findPerformer(staged.cast, turn.performer)?.colour ?? NO_COLOUR,
  };
}

export function shareAltText(words: Words, view: ShareView): string {
  const { name, episode, round, speech, thought } = view;
  const trade = sizedTradeIn(words, view);
  const equity = words.dollars(view.equityCents);
  const said = words.say('lines.cardAlt', { name, trade, equity, episode, round, speech, thought });
  return shortened(said, ALT_TEXT_LENGTH_MAX);
}
