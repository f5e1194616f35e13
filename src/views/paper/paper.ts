// What the recap is told with besides the records: who stands on which card, where each message is,
// and how the episode would have gone without its audience.

import type { Performer } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Remembered } from './threads/told-threads.ts';

/** An episode played again from its seed, with understudies in every seat and without its audience. */
export interface WhatIf {
  readonly winners: readonly PerformerId[];
  readonly profitCents: Readonly<Record<PerformerId, number>>;
  /** How many headlines of the audience struck in truth, and none there. */
  readonly headlines: number;
}

export interface Paper {
  readonly cast: readonly Performer[];
  /** Names of those who have left it. */
  readonly former?: Readonly<Record<PerformerId, string>>;
  /** The address of the message that showed an event; undefined where it is not known any more. */
  readonly linkOf?: ((seq: number) => string | undefined) | undefined;
  readonly whatIf?: WhatIf | undefined;
  /** What is remembered of threads: without it, feuds of earlier episodes are not told. */
  readonly plot?: Remembered | undefined;
  /** Beats and threads in a mind's own words, checked, by what they are; the others are told by phrases. */
  readonly retold?: Readonly<Record<string, string>> | undefined;
}

/** Words that lead to the message of an event, where its address is known. */
export function linked({ linkOf }: Pick<Paper, 'linkOf'>, words: string, seq: number): string {
  const url = linkOf?.(seq);
  return url === undefined ? words : `[${words}](${url})`;
}
