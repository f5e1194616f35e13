// What a room pays to who stands in it: the News Room reads the next headline, the VC Office knows the truth of
// a rumour about Tech, the Coffee Shop has somebody's book on the table. (The Startup Offices trade quietly.)

import { chance } from '../chance.ts';
import type { PerformerId } from '../ids.ts';
import type { Asset } from '../market/asset.ts';
import type { Reading } from '../market/headlines.ts';
import { readingOf } from '../market/headlines.ts';
import { isAboutTech } from '../market/rumours.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import type { Side } from '../trading/decision.ts';
import { exposureCents } from '../trading/position.ts';
import type { Room } from './cast.ts';
import { findPerformer } from './cast.ts';

export type Tip =
  | { readonly kind: 'headline'; readonly text: string; readonly reading: Reading }
  | { readonly kind: 'rumour'; readonly text: string; readonly reading: Reading; readonly comesTrue: boolean }
  | {
      readonly kind: 'book';
      readonly name: string;
      readonly asset: Asset;
      readonly side: Side;
      readonly exposureCents: number;
    }
  | { readonly kind: 'halfImpact' };

/** A rumour older than this is confirmed or forgotten. */
const RUMOUR_ROUNDS = 3;

export function tipIn(
  show: Show,
  episode: Episode,
  { id, room }: { id: PerformerId; room: Room },
): Tip | null {
  switch (room) {
    case 'News Room':
      return nextHeadline(episode);
    case 'VC Office':
      return techRumour(episode);
    case 'Coffee Shop':
      return somebodysBook(show, episode, id);
    case 'Startup Offices':
      return { kind: 'halfImpact' };
  }
}

function nextHeadline({ press, round }: Episode): Tip | null {
  if (press === null || press.round !== round + 1 || press.headline === null) return null;
  const { text, effects } = press.headline;
  return { kind: 'headline', text, reading: readingOf(effects) };
}

function techRumour({ published, round }: Episode): Tip | null {
  const heard = published.findLast(
    (news) => news.rumour !== undefined && isAboutTech(news.rumour) && round - news.round < RUMOUR_ROUNDS,
  );
  if (heard?.rumour === undefined) return null;
  const { text, effects } = heard.headline;
  return { kind: 'rumour', text, reading: readingOf(effects), comesTrue: heard.rumour.comesTrue };
}

function somebodysBook(show: Show, { seed, round }: Episode, id: PerformerId): Tip | null {
  const others = show.cast.flatMap((performer) => {
    const position = show.positions[performer.id];
    return performer.id === id || position === undefined ? [] : [{ performer: performer.id, position }];
  });
  if (others.length === 0) return null;
  const { performer, position } = chance(seed, 'book', round, id).pick(others);
  const { asset, side } = position;
  const name = findPerformer(show.cast, performer)?.name ?? performer;
  return { kind: 'book', name, asset, side, exposureCents: exposureCents(position, show.prices) };
}
