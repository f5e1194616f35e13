// A line as a card to be shared: what a trader said beside what it thought, with its face, its trade and its money then.
// Pure; `shareAltText` says the same in words. Made of a turn whose round is over, and of nothing else.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { SaidTurn } from '../paper/said-turn.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { sizedTradeIn } from '../words/trades.ts';
import { shortened } from './board-alt.ts';

export interface ShareView {
  readonly performer: PerformerId;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  /** "long Crypto, all in". */
  readonly trade: string;
  /** "$9,840 then". */
  readonly equity: string;
  /** "Episode 2 · round 7". */
  readonly when: string;
  readonly speech: string;
  readonly thought: string;
  readonly labels: { readonly said: string; readonly thought: string };
  readonly altText: string;
}

/** Of one who has left the cast. */
const NO_COLOUR = '#8f7bff';

export function shareView(
  words: Words,
  { cast, former }: Pick<Show, 'cast' | 'former'>,
  turn: SaidTurn,
): ShareView {
  const { performer, speech, thought, episode, round } = turn;
  const card = findPerformer(cast, performer);
  const name = card?.name ?? former[performer] ?? performer;
  const trade = sizedTradeIn(words, turn);
  const equity = words.dollars(turn.equityCents);
  return {
    ...{ performer, name, colour: card?.colour ?? NO_COLOUR, trade, speech, thought },
    equity: words.say('lines.cardEquity', { equity }),
    when: words.say('lines.cardEpisode', { episode, round }),
    labels: { said: words.say('lines.cardSaid'), thought: words.say('lines.cardThought') },
    altText: shortened(
      words.say('lines.cardAlt', { name, trade, equity, episode, round, speech, thought }),
      ALT_TEXT_LENGTH_MAX,
    ),
  };
}
