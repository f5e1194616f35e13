// What a round's post holds: which round it is of, what a step adds to it, and how that reads as a message.

import type { Performance } from '../../director/ports.ts';
import type { Show } from '../../show/state/show.ts';
import { MESSAGE_LENGTH_MAX } from '../../views/words/discord-limits.ts';
import type { Button } from '../controls/button.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Content } from '../posting/payload.ts';
import { buttonsOf, type Round } from './round-notes.ts';

/** Kept free for what the gate makes longer. */
export const LENGTH_MAX = MESSAGE_LENGTH_MAX - 100;
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** What a step adds to its round's post. */
export interface Addition {
  readonly lines: readonly string[];
  readonly small: readonly string[];
  readonly picture?: Picture | undefined;
  /** What can be done about it; what an earlier step had stays where this one has nothing. */
  readonly buttons?: readonly (readonly Button[])[];
  /** Below them, the audience's questions that wait; undefined where the step has changed none of them. */
  readonly asks?: readonly (readonly Button[])[] | undefined;
}

/** The round that a step belongs to; undefined before the first one and between two episodes. */
export function roundIn({ before, after }: Pick<Performance, 'before' | 'after'>): string | undefined {
  return roundOf(after) ?? roundOf(before);
}

export const roundOf = ({ episode }: Pick<Show, 'episode'>): string | undefined =>
  episode === null || episode.round === 0 ? undefined : `${episode.number}.${episode.round}`;

export const textOf = ({ lines, small }: Pick<Addition, 'lines' | 'small'>): string =>
  [...lines, ...small].join('\n');

export const contentOf = (round: Round, picture: Picture | undefined): Content => ({
  text: textOf(round),
  buttons: [...buttonsOf(round.buttons), ...buttonsOf(round.asks)],
  ...(picture === undefined ? { keepsPicture: true } : { picture }),
});

export const partOf = (record: Performance['record'], { lines, small }: Addition) => ({
  ...{ step: stepOf(record), lines: lines.length, small: small.length },
});

/** After a restore another step may have the same number. */
export const stepOf = ({ firstSeq, atMs }: Performance['record']): string =>
  `${firstSeq}@${atMs.toString(36)}`;

/** In place of a message there is one other at most, however often it is tried. */
export const madeAtMs = (message: string): number => Number((BigInt(message) >> 22n) + DISCORD_EPOCH_MS);
