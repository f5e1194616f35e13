// A scheduled event of a guild. Only external ones exist here, which are somewhere outside of Discord's voice.

export interface ScheduledEventRecord {
  readonly id: string;
  readonly guildId: string;
  readonly creatorId: string;
  readonly name: string;
  readonly description: string | null;
  readonly location: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
}
