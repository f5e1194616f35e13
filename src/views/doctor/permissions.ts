// What the bot lacks in which channels, and how to grant it.

import type { Words } from '../../languages/words.ts';
import { plain } from '../words/markdown.ts';

/** What the show needs in every channel of its own. */
export const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'ManageWebhooks',
  'CreatePublicThreads',
  'SendMessagesInThreads',
] as const;
export type Needed = (typeof NEEDED)[number];

/** Channels that lack the same. */
export interface Lack {
  readonly channels: readonly string[];
  readonly permissions: readonly Needed[];
  /** The role to look for in the settings. */
  readonly role: string;
}

export const lackText = (words: Words, { channels, permissions, role }: Lack): string =>
  words.say('permissions.lack', {
    channels: words.listed(channels.map((name) => `#${name}`)),
    permissions: words.listed(permissions.map((name) => `**${words.say(`permissions.${name}`)}**`)),
    role: plain(role),
  });

/** Channels that could not be made. */
export const cannotMakeText = (words: Words, { channels, role }: Omit<Lack, 'permissions'>): string =>
  words.say('permissions.cannotMake', {
    channels: channels.map((name) => `#${name}`).join(', '),
    role: plain(role),
  });
