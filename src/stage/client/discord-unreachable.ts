// Nothing answers where Discord should be, or something else does: the network, or the address in DISCORD_API, must be
// put right first.

const OFFICIAL_ADDRESS = 'https://discord.com/api';
const SECURE = 'its certificate cannot be trusted';
const SLOW = 'it does not answer in time';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'names cannot be looked up',
  ETIMEDOUT: SLOW,
  UND_ERR_CONNECT_TIMEOUT: SLOW,
  UND_ERR_HEADERS_TIMEOUT: SLOW,
  UND_ERR_BODY_TIMEOUT: SLOW,
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  EADDRNOTAVAIL: 'there is no way to it',
  EACCES: 'this machine does not let the bot connect there',
  EPERM: 'this machine does not let the bot connect there',
  ECONNRESET: 'it hung up',
  EPIPE: 'it hung up',
  UND_ERR_SOCKET: 'it hung up',
  EPROTO: 'what answers there does not speak https; if it speaks http, begin the address with http://',
  ERR_SSL_WRONG_VERSION_NUMBER:
    'what answers there does not speak https; if it speaks http, begin the address with http://',
  DEPTH_ZERO_SELF_SIGNED_CERT: SECURE,
  SELF_SIGNED_CERT_IN_CHAIN: SECURE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: SECURE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: SECURE,
  CERT_HAS_EXPIRED: 'its certificate has expired; look at the clock of this machine too',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet; look at the clock of this machine',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

export class DiscordUnreachable extends Error {
  override readonly name = 'DiscordUnreachable';

  constructor(address: string | undefined, { reason, cause }: { reason: string; cause: unknown }) {
    super(
      `Discord cannot be reached at ${shown(address)}: ${reason}; check the network, and DISCORD_API if it is set.`,
      { cause },
    );
  }
}

/** Somebody answers, and it is not Discord's API. */
export class NotDiscord extends Error {
  override readonly name = 'NotDiscord';

  constructor(address: string | undefined, { answered, cause }: { answered: string; cause: unknown }) {
    super(
      `What answers at ${shown(address)} is not Discord's API (${answered}): the address is without version, and most ` +
        `often ends in /api, such as DISCORD_API=${OFFICIAL_ADDRESS}.`,
      { cause },
    );
  }
}

/** Why the network failed, in words; undefined where something else did. */
export function networkReason(error: unknown): string | undefined {
  let code: string | undefined;
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if (at.name === 'AbortError' || at.name === 'TimeoutError') return SLOW;
    if (!('code' in at) || typeof at.code !== 'string') continue;
    if (at.code in REASONS) return REASONS[at.code];
    code ??= at.code;
  }
  if (code === undefined) return undefined;
  return code.startsWith('HPE_')
    ? 'what answers there does not speak http'
    : `the connection failed (${code})`;
}

/** Without what a proxy's address may hold for its own log-in. */
const shown = (address: string | undefined): string =>
  (address ?? OFFICIAL_ADDRESS).replace(/\/\/[^/@]*@/, '//');
