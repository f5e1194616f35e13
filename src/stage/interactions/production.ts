// What only the stage can do for a command: build the rooms, keep a live feed, draw.

import type { Language } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';
import type { GuildId, ViewerId } from '../../show/ids.ts';
import type { Show } from '../../show/state/show.ts';
import type { MindKind } from '../../views/answers/cast.ts';
import type { HeldBeside } from '../../views/answers/held.ts';
import type { Settlement } from '../../views/betting/settlements.ts';
import type { Checkup } from '../../views/doctor/checkup.ts';
import type { Paper } from '../../views/paper/paper.ts';
import type { MindName } from '../../views/words/mind-name.ts';
import type { LiveFloorDoors } from '../activity/live-floor-doors.ts';
import type { Builder } from '../channels/building/builder.ts';
import type { Eyes } from '../doctor/doctor.ts';
import type { Calling } from '../floor/bell-calls.ts';
import type { Follower } from '../floor/feeds.ts';
import type { Sharer } from '../floor/shares.ts';
import type { CardDraft } from '../notes/card-draft.ts';
import type { Drafts } from '../notes/drafts.ts';
import type { SetUpDraft } from '../notes/set-up-draft.ts';
import type { ArchivedEpisode } from '../paper/archive.ts';
import type { CardWish } from '../pictures/card-picture.ts';
import type { Picture } from '../pictures/picture.ts';
import type { LinkOf, Shown } from '../posting/message-links.ts';

/** What is asked of whoever builds, whoever that is. */
export type Building = Pick<
  Builder,
  'plan' | 'setUp' | 'planTeardown' | 'tearDown' | 'firstSettings' | 'channelOf' | 'placed'
>;

export type DraftStore<Draft extends { readonly id: string }> = Pick<Drafts<Draft>, 'of' | 'keep' | 'drop'>;

export interface Production {
  /** The ways onto the live floor. */
  readonly liveFloor: LiveFloorDoors;
  /** Makes the channels of a show and takes them down. */
  readonly building: Building;
  /** Ends a viewer's live feed, if one runs. */
  stopFollowing(follower: Follower): Promise<void>;
  /** Who plays a card. */
  mindName(card: Pick<Performer, 'id' | 'mind'>): MindName;
  /** How a card is played: by rules, by a model that was taught the tempers, or by one that reads the persona. */
  mindKind(card: Pick<Performer, 'id' | 'mind'>): MindKind;
  /** Cards that are written and not yet hung on the wall. */
  readonly cardDrafts: DraftStore<CardDraft>;
  /** What is chosen of a set-up and not made yet. */
  readonly setUpDrafts: DraftStore<SetUpDraft>;
  /** Names of minds that a card may carry, `default` first. */
  mindsAtHand(): readonly string[];
  /** A closed episode by its number; undefined where the archive does not go back so far. */
  closedEpisode(show: Show, number: number): Promise<ArchivedEpisode | undefined>;
  /** How the pools of an episode ended; undefined where the archive does not go back so far. */
  settlements(show: Show, number: number): Promise<readonly Settlement[] | undefined>;
  /** All that a closed episode is told with, for readers of a language. */
  paperOf(show: Show, episode: ArchivedEpisode, language: Language): Promise<Paper>;
  /** Addresses of an episode's messages by the number of an event, as far as they are remembered. */
  linkOf(guild: GuildId, episode: number): Promise<LinkOf>;
  /** Which events a message showed; none where it is no post of the show's, or from long ago. */
  shownIn(guild: GuildId, message: string): Promise<readonly Shown[]>;
  /** A member shares a card now; where it is too early for another one, when it is not. */
  sharesCard(sharer: Sharer): number | undefined;
  /** How everything is with a guild, as far as the stage can tell. */
  examine(guild: GuildId, eyes: Eyes): Promise<Checkup>;
  /** What the stage remembers of a member beside the show; `forgetMember` ends all of it. */
  heldOf(guild: GuildId, viewer: ViewerId): Promise<HeldBeside>;
  forgetMember(guild: GuildId, viewer: ViewerId): Promise<void>;
  /** Pictures and what they say are in the words' language. */
  leaderboardPicture(words: Words, show: Show): Promise<Picture | undefined>;
  /** Undefined where there is nothing to show or it could not be drawn. */
  cardPicture(words: Words, show: Show, wish: CardWish): Promise<Picture | undefined>;
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
