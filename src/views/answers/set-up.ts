// What setting up will make and what it has made, in words; and the same for taking it all down.

import type { Words } from '../../languages/words.ts';
import type { Room, TRADING_FLOOR } from '../../show/cast/cast.ts';
import { plain } from '../words/markdown.ts';
import { channelList, type Lack, lackText } from './lacks.ts';

export type ShowPlace = Room | typeof TRADING_FLOOR;

/** A place and the channel that it has, or is going to have. */
export interface PlannedChannel {
  readonly place: ShowPlace;
  /** A mention, or the name of what is not there yet. */
  readonly channel: string;
  /** `kept`: it is the show's already; `taken`: it is chosen now; `absent`: nobody may make it. */
  readonly how: 'kept' | 'taken' | 'made' | 'absent';
}

export interface SetUpPlan {
  readonly category: { readonly name: string; readonly how: 'kept' | 'made' | 'none' };
  readonly channels: readonly PlannedChannel[];
  readonly missing: readonly Lack[];
}

const HOW = {
  kept: 'setup.keeps',
  taken: 'setup.uses',
  made: 'setup.makes',
  absent: 'setup.absent',
} as const satisfies Readonly<Record<PlannedChannel['how'], string>>;

/** Line by line, everything that will be made or used, and what is lacking for it. */
export function planLines(words: Words, { category, channels, missing }: SetUpPlan): readonly string[] {
  return [
    ...(category.how === 'made' ? [words.say('setup.makesCategory', { name: plain(category.name) })] : []),
    ...channels.map(({ place, channel, how }) =>
      words.say(HOW[how], { channel, place: words.say(`names.${place}`) }),
    ),
    ...lackLines(words, missing),
  ];
}

export interface SetUpReport {
  /** Names of channels made now. */
  readonly made: readonly string[];
  /** Names of channels that were there already. */
  readonly kept: readonly string[];
  /** What keeps the show from playing, and how to put it right; empty when all is well. */
  readonly missing: readonly Lack[];
}

export function reportLines(words: Words, { made, kept, missing }: SetUpReport): readonly string[] {
  const opened = made.length + kept.length > 0;
  return [
    opened ? words.say('setup.done') : words.say('setup.notDone'),
    ...(made.length === 0 ? [] : [words.say('setup.made', { channels: channelList(words, made) })]),
    ...(kept.length === 0 ? [] : [words.say('setup.kept', { channels: channelList(words, kept) })]),
    ...lackLines(words, missing),
  ];
}

const lackLines = (words: Words, missing: readonly Lack[]): readonly string[] =>
  missing.map((lack) => words.say('setup.lack', { lack: lackText(words, lack) }));
