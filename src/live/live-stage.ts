// What the live floor asks of the stage: how things are said, which guild it is, and to do what a member does there by
// the very handlers of the channels. The stage answers to it without knowing of the live floor.

import type { Language } from '../languages/language.ts';
import type { Performer } from '../show/cast/cast.ts';
import type { GuildId, ViewerId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import type { LiveAnswer, LiveDeed } from '../views/live/live-answer.ts';
import type { LiveSaying } from '../views/live/live-saying.ts';
import type { Outcome } from '../views/plots/asks.ts';
import type { MindName } from '../views/words/mind-name.ts';

/** Who does something on the live floor. */
export interface LiveMember {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
  readonly language: Language;
}

export interface LiveStage {
  /** How the floor of a show is said to all: in its language, through the filter. */
  sayingOf(show: Show): LiveSaying;
  /** Who plays a card. */
  playedBy(card: Pick<Performer, 'id' | 'mind'>): MindName;
  /** As it is called on Discord; its id where that is not known. */
  guildName(guild: GuildId): string;
  /**
   * Does it as in a channel, under that id; `told` gets the answer, and once more where something was yet to come.
   * Never rejects: what goes wrong is said in the answer.
   */
  use(
    member: LiveMember,
    deed: LiveDeed,
    { id, told }: { readonly id: string; readonly told: (answer: LiveAnswer) => void },
  ): Promise<void>;
  /** The member is here: chips of the day, a sleeping floor wakes. What it brought, where it brought anything. Never rejects. */
  visit(member: LiveMember): Promise<LiveAnswer | undefined>;
  /** What became of a question that the member asked here; undefined where that is told elsewhere. Never rejects. */
  outcome(
    member: LiveMember,
    ended: { readonly before: Show; readonly outcome: Outcome },
  ): Promise<LiveAnswer | undefined>;
  /** Where a closed episode lies in the journal; undefined where nobody knows any more. */
  closedEpisode(
    show: Show,
    number: number,
  ): Promise<{ readonly firstSeq: number; readonly lastSeq: number } | undefined>;
}
