// The hall of fame as a picture shows it: the champion of every season, the newest first.
// Pure; `hallAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { shortened } from './board-alt.ts';

const CHAMPIONS_SHOWN = 6;

export interface HallRow {
  readonly season: number;
  readonly id: PerformerId;
  readonly name: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly equityCents: number;
}

export interface HallView {
  readonly champions: readonly HallRow[];
  /** Earlier champions that are not shown. */
  readonly more: number;
}

export function hallView({
  cast,
  former,
  retired,
  hallOfFame,
}: Pick<Show, 'cast' | 'former' | 'retired' | 'hallOfFame'>): HallView {
  const shown = hallOfFame.slice(-CHAMPIONS_SHOWN).toReversed();
  return {
    champions: shown.map(({ season, performer, equityCents }) => {
      const card = findPerformer(cast, performer) ?? retired[performer]?.card;
      return {
        season,
        id: performer,
        name: card?.name ?? former[performer] ?? performer,
        colour: card?.colour ?? '#8f7bff',
        equityCents,
      };
    }),
    more: hallOfFame.length - shown.length,
  };
}

export function hallAltText(words: Words, { champions, more }: HallView): string {
  if (champions.length === 0) return words.say('alts.hallEmpty');
  const rows = champions.map(({ season, name, equityCents }) =>
    words.say('alts.champion', {
      ...{ season, name: shortened(name, 40), equity: words.dollars(equityCents) },
    }),
  );
  const earlier = more > 0 ? [words.say('alts.hallEarlier', { count: more })] : [];
  return shortened([words.say('alts.hall'), ...rows, ...earlier].join(' '), ALT_TEXT_LENGTH_MAX);
}
