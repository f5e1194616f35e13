// News of the world, told to the gateway and the page once the change behind it is kept.
import type { ChannelRecord } from './records/channel.ts';
import type { InteractionRecord } from './records/interaction.ts';
import type { MessageRecord } from './records/message.ts';

export interface AnsweredChoice {
  readonly name: string;
  readonly value: string | number;
}

/** How an interaction was answered, for the viewer who waits. */
export interface Answer {
  readonly interaction: InteractionRecord;
  readonly messageId: string | null;
  readonly ephemeral: boolean;
  readonly choices: readonly AnsweredChoice[] | null;
}

export type Announcement =
  | { readonly kind: 'message' | 'messageUpdate' | 'messageDelete'; readonly message: MessageRecord }
  | { readonly kind: 'channelCreate' | 'channelUpdate' | 'channelDelete'; readonly channel: ChannelRecord }
  | { readonly kind: 'guildCreate' | 'guildUpdate' | 'guildLeft' | 'guildOutage'; readonly guildId: string }
  | { readonly kind: 'roleCreate' | 'roleDelete'; readonly guildId: string; readonly roleId: string }
  | { readonly kind: 'scheduledEvents'; readonly guildId: string }
  | { readonly kind: 'webhooks'; readonly guildId: string; readonly channelId: string }
  | { readonly kind: 'commands'; readonly guildId: string | null }
  | {
      readonly kind: 'interaction';
      readonly interaction: InteractionRecord;
      readonly payload: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'answer'; readonly answer: Answer };

export type Listener = (announcement: Announcement) => void;
