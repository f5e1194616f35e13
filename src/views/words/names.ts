// Performers by name: escaped for a post, and found by what a member typed.

import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import { listed } from './counts.ts';
import { plain } from './markdown.ts';

interface Staged {
  readonly cast: readonly Performer[];
  readonly former?: Readonly<Record<PerformerId, string>>;
}

/** The name, escaped; also of one who has left the cast. */
export const nameOf = ({ cast, former = {} }: Staged, id: PerformerId): string =>
  plain(findPerformer(cast, id)?.name ?? former[id] ?? id);

/** "Alex", "Alex and Sarah", "Alex, Sarah and Mike", escaped. */
export const namesOf = (staged: Staged, ids: readonly PerformerId[]): string =>
  listed(ids.map((id) => nameOf(staged, id)));

/** The name as it is on the card, for pictures: nothing in them is markdown. Also of one who has left the cast. */
export const nameIn = ({ cast, former = {} }: Staged, id: PerformerId): string =>
  findPerformer(cast, id)?.name ?? former[id] ?? id;

const folded = (typed: string): string => typed.trim().toLowerCase();

/** The one of that name or id; letter case and surrounding space do not count. */
export function findNamed(cast: readonly Performer[], typed: string): Performer | undefined {
  const wanted = folded(typed);
  return cast.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
}

export const findTrader = ({ cast }: Staged, typed: string): Performer | undefined =>
  findNamed(traders(cast), typed);

/** Those whose name or id contains what was typed so far. */
export function namedLike(cast: readonly Performer[], typed: string): readonly Performer[] {
  const wanted = folded(typed);
  return cast.filter(({ id, name }) => id.includes(wanted) || name.toLowerCase().includes(wanted));
}
