// Performers by name: escaped for a post, and found by what a member typed.

import { folded } from '../../letters/fold.ts';
import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { plain } from './markdown.ts';

interface Staged {
  readonly cast: readonly Performer[];
  readonly former?: Readonly<Record<PerformerId, string>>;
}

/** The name, escaped; also of one who has left the cast. */
export const nameOf = ({ cast, former = {} }: Staged, id: PerformerId): string =>
  plain(findPerformer(cast, id)?.name ?? former[id] ?? id);

/** The name as it is on the card, for pictures: nothing in them is markdown. Also of one who has left the cast. */
export const nameIn = ({ cast, former = {} }: Staged, id: PerformerId): string =>
  findPerformer(cast, id)?.name ?? former[id] ?? id;

/** As it looks: `ＡＬＥＸ` is what a Japanese keyboard writes. */
const lookOf = (text: string): string => folded(text).trim();

/** The one of that name or id; letter case, width, what cannot be seen and surrounding space do not count. */
export function findNamed<Named extends Pick<Performer, 'name'> & { readonly id: string }>(
  cast: readonly Named[],
  typed: string,
): Named | undefined {
  const wanted = lookOf(typed);
  return cast.find(({ id, name }) => id === wanted || lookOf(name) === wanted);
}

export const findTrader = ({ cast }: Staged, typed: string): Performer | undefined =>
  findNamed(traders(cast), typed);

/** Those whose name or id contains what was typed so far. */
export function namedLike<Named extends Pick<Performer, 'id' | 'name'>>(
  cast: readonly Named[],
  typed: string,
): readonly Named[] {
  const wanted = lookOf(typed);
  return cast.filter(({ id, name }) => id.includes(wanted) || lookOf(name).includes(wanted));
}
