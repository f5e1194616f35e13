// Which post of which step a message is. Every post of the show has a mark of its own, and by it the outbox knows
// whether it was made; no words are ever compared.

import { hash32 } from '../../show/chance.ts';
import type { ShowRecord } from '../../show/events/event.ts';
import type { GuildId } from '../../show/ids.ts';

/**
 * Every kind of post that the show makes. The name is what its marks carry, so no two kinds can share one; posts that
 * stand are known by it, so it never changes. `line` is one for each event of the step that was said in a room.
 */
const POSTS = {
  line: 'eachEvent',
  news: 'once',
  round: 'once',
  'round-again': 'once',
  chaos: 'once',
  'chaos-result': 'once',
  'chaos-again': 'once',
  motion: 'once',
  'motion-result': 'once',
  'motion-again': 'once',
  story: 'once',
  scenes: 'once',
  books: 'once',
  morning: 'once',
  office: 'once',
  standstill: 'once',
  'held-up': 'once',
  'goes-on': 'once',
} as const satisfies Readonly<Record<string, 'once' | 'eachEvent'>>;

export type PostKind = keyof typeof POSTS;

/** Which post of a step: `news`; `line-3`, the line of its fourth event. */
export type Part = {
  readonly [Kind in PostKind]: (typeof POSTS)[Kind] extends 'once' ? Kind : `${Kind}-${number}`;
}[PostKind];

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

/** Within the 25 characters that Discord takes: for some minutes Discord makes one message of two with the same. */
export function nonceOf(guild: GuildId, mark: PostMark): string {
  const parts = [hash32(guild), mark.seq, hash32(keyOf(mark))];
  return parts.map((number) => number.toString(36)).join('.');
}
