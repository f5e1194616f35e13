// Nothing answers where Discord should be: the network, or the address in DISCORD_API, must be put right first.

const OFFICIAL_ADDRESS = 'https://discord.com/api';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'names cannot be looked up',
  ETIMEDOUT: 'it does not answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer in time',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  ECONNRESET: 'it hung up',
  UND_ERR_SOCKET: 'it hung up',
};

export class DiscordUnreachable extends Error {
  override readonly name = 'DiscordUnreachable';

  constructor(address: string | undefined, { reason, cause }: { reason: string; cause: unknown }) {
    super(
      `Discord cannot be reached at ${address ?? OFFICIAL_ADDRESS}: ${reason}; check the network, and DISCORD_API if it is set.`,
      { cause },
    );
  }
}

/** Why the network failed, in words; undefined where something else did. */
export function networkReason(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string' && at.code in REASONS) return REASONS[at.code];
  }
  return undefined;
}
