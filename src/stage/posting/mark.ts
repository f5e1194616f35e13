// Which post of which step a message is. Every post of the show has a mark of its own, and by it the outbox knows
// whether it was made; no words are ever compared.

import { hash32 } from '../../show/chance.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';

/** What of a step a post is: two parts of one step never have one name. `line-3`: the line of its fourth event. */
export type Part =
  | 'news'
  | 'chaos'
  | 'chaos-result'
  | 'chaos-again'
  | 'motion'
  | 'motion-result'
  | 'motion-again'
  | 'story'
  | 'books'
  | 'morning'
  | 'office'
  | 'standstill'
  | 'held-up'
  | 'goes-on'
  | `line-${number}`;

export interface PostMark {
  readonly seq: number;
  /** When the step happened: after a restore another step may have the same number. */
  readonly atMs: number;
  readonly part: Part;
}

export const markOf = ({ firstSeq, atMs }: Pick<ShowRecord, 'firstSeq' | 'atMs'>, part: Part): PostMark => ({
  seq: firstSeq,
  atMs,
  part,
});

/** One for each mark of a guild. */
export const keyOf = ({ seq, atMs, part }: PostMark): string => `${seq}@${atMs.toString(36)}:${part}`;

/** Within `NONCE_LENGTH_MAX`: for some minutes Discord makes one message of two with the same. */
export function nonceOf(guild: GuildId, mark: PostMark): string {
  const parts = [hash32(guild), mark.seq, hash32(keyOf(mark))];
  return parts.map((number) => number.toString(36)).join('.');
}
