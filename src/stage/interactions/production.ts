// What only the stage can do for a command: build the rooms, keep a live feed, draw.

import type { Language } from '../../languages/language.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { Settlement } from '../../views/betting/settlements.ts';
import type { Paper } from '../../views/paper/paper.ts';
import type { SetUpReport } from '../channels/setup.ts';
import type { Calling } from '../floor/bell-calls.ts';
import type { Follower } from '../floor/feeds.ts';
import type { ArchivedEpisode } from '../paper/archive.ts';
import type { CardWish } from '../pictures/card-picture.ts';
import type { Picture } from '../pictures/picture.ts';
import type { LinkOf } from '../posting/message-links.ts';

export interface Production {
  /** Makes the category, the floor and the rooms, and opens the show; safe to repeat. */
  setUp(guild: GuildId): Promise<SetUpReport>;
  /** Ends a viewer's live feed, if one runs. */
  stopFollowing(follower: Follower): Promise<void>;
  /** Who plays a card, in words: `qwen2.5-1.5b`, `qwen2.5-1.5b (not here: understudy plays)`. */
  mindName(card: Pick<Performer, 'id' | 'mind'>): string;
  /** Names of minds that a card may carry, `default` first. */
  mindsAtHand(): readonly string[];
  /** A closed episode by its number; undefined where the archive does not go back so far. */
  closedEpisode(show: Show, number: number): Promise<ArchivedEpisode | undefined>;
  /** How the pools of a closed episode ended; undefined where the archive does not go back so far. */
  settlements(show: Show, number: number): Promise<readonly Settlement[] | undefined>;
  /** All that a closed episode is told with, for readers of a language. */
  paperOf(show: Show, episode: ArchivedEpisode, language: Language): Promise<Paper>;
  /** Addresses of an episode's messages by the number of an event, as far as they are remembered. */
  linkOf(guild: GuildId, episode: number): Promise<LinkOf>;
  leaderboardPicture(show: Show): Promise<Picture | undefined>;
  /** Undefined where there is nothing to show or it could not be drawn. */
  cardPicture(show: Show, wish: CardWish): Promise<Picture | undefined>;
  /** Whether a member is called to the opening bell. */
  isCalled(guild: GuildId, viewer: ViewerId): Promise<boolean>;
  /** Calls a member to the opening bell from now on, and says how. */
  startCalling(guild: GuildId, viewer: ViewerId): Promise<Calling>;
  stopCalling(guild: GuildId, viewer: ViewerId): Promise<void>;
  /** Sees that the open votes have their messages on the floor: one that was deleted is posted anew. */
  showVotes(show: Show): Promise<void>;
  /** A mention of the channel of a room or of the floor, or its name where it is not set up. */
  channelMention(guild: GuildId, place: string): string;
}
