// Channels that answered 403: no further try until a permission there may have changed.
// 10,000 refused requests in 10 minutes ban the host's address.
// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans

export class ClosedChannels {
  readonly #guildOf = new Map<string, string>();

  has(channel: string): boolean {
    return this.#guildOf.has(channel);
  }

  close(channel: string, guild: string): void {
    this.#guildOf.set(channel, guild);
  }

  /** A role, a channel or the bot's own membership changed, or `/setup` was run. */
  reopen(guild: string): void {
    for (const [channel, owner] of this.#guildOf) if (owner === guild) this.#guildOf.delete(channel);
  }
}
